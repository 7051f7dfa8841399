"""Work ahead: what a child process makes or meets arrives as if it had been done here."""

import os
import signal

import pytest

from tellings.cli.ahead import ahead
from tellings.errors import SettingsError, SourceError
from tests.ui.stories import harbour


def test_what_the_child_makes_arrives_equal() -> None:
    story = harbour()
    assert ahead(lambda: story)() == story


def test_the_work_is_done_in_another_process() -> None:
    assert ahead(os.getpid)() != os.getpid()


@pytest.mark.parametrize("kind", [SourceError, SettingsError])
def test_a_problem_of_the_child_is_told_here(kind: type[SourceError]) -> None:
    def work() -> None:
        raise kind("ap.txt", "is empty", "name another file")

    with pytest.raises(kind) as problem:
        ahead(work)()
    assert problem.value.line() == "ap.txt: is empty; name another file"


def test_a_defect_shows_where_it_is() -> None:
    def work() -> None:
        raise ZeroDivisionError("nothing to share")

    with pytest.raises(ZeroDivisionError) as defect:
        ahead(work)()
    assert [each.name for each in defect.traceback][-1] == "work"


def test_a_child_that_is_killed_leaves_the_work_to_its_parent() -> None:
    parent = os.getpid()

    def work() -> str:
        if os.getpid() != parent:
            os.kill(os.getpid(), signal.SIGKILL)
        return "done here"

    assert ahead(work)() == "done here"


def test_where_nothing_can_be_forked_the_work_is_done_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(os, "fork")
    assert ahead(os.getpid)() == os.getpid()


def test_where_there_is_no_room_for_a_child_the_work_is_done_here(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def full() -> int:
        raise BlockingIOError(11, "Resource temporarily unavailable")

    monkeypatch.setattr(os, "fork", full)
    before = len(os.listdir("/dev/fd"))
    assert ahead(os.getpid)() == os.getpid()
    assert len(os.listdir("/dev/fd")) == before


def test_what_cannot_be_sent_is_made_here() -> None:
    parent = os.getpid()
    # a function of this test can't go to another process
    assert ahead(lambda: lambda: parent)()() == parent


def test_more_than_a_pipe_holds_arrives_whole() -> None:
    assert ahead(lambda: "ab" * 1_000_000)() == "ab" * 1_000_000


def test_a_parent_that_ignores_its_children_hears_of_their_work_all_the_same() -> None:
    before = signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    try:
        assert ahead(os.getpid)() != os.getpid()
    finally:
        signal.signal(signal.SIGCHLD, before)


def test_nothing_stays_open_behind_it() -> None:
    before = len(os.listdir("/dev/fd"))
    ahead(os.getpid)()
    assert len(os.listdir("/dev/fd")) == before
