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


def test_nothing_stays_open_behind_it() -> None:
    before = len(os.listdir("/dev/fd"))
    ahead(os.getpid)()
    assert len(os.listdir("/dev/fd")) == before
