"""How wide a terminal draws the reader's signs is asked where it matters, and only there."""

import os
import pty
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tellings.ui import probe
from tellings.ui.probe import asked, signs_are_wide
from tests.ui.terminal import Terminal


@pytest.fixture
def ends() -> Iterator[tuple[int, int]]:
    """The two ends of a terminal: what shows the text, and what the program has."""
    shown, held = pty.openpty()
    yield shown, held
    os.close(shown)
    os.close(held)


def answering(shown: int, answer: bytes) -> tuple[threading.Thread, list[bytes]]:
    """Answer the question for the cursor's place from another thread, and keep what was sent."""
    sent: list[bytes] = []

    def answer_it() -> None:
        while b"\x1b[6n" not in b"".join(sent):
            sent.append(os.read(shown, 1024))
        os.write(shown, answer)

    thread = threading.Thread(target=answer_it, daemon=True)
    thread.start()
    return thread, sent


@pytest.mark.parametrize(
    ("answer", "wide"),
    [
        (b"\x1b[7;3R", False),
        (b"\x1b[7;5R", True),
        (b"\x1b[120;5R", True),
        (b"jk\x1b[1;5R", True),
        (b"\x1b[7;4R", True),
    ],
)
def test_the_place_of_the_cursor_tells_the_width(
    ends: tuple[int, int], answer: bytes, wide: bool
) -> None:
    shown, held = ends
    thread, sent = answering(shown, answer)
    assert asked(held) is wide
    thread.join(2)
    assert "±●".encode() in b"".join(sent)
    # the line it was tried on is empty again
    assert os.read(shown, 64).endswith(b"\r\x1b[K")


def test_a_terminal_that_does_not_answer_is_taken_for_narrow_and_left_as_it_was(
    ends: tuple[int, int],
) -> None:
    import termios

    _, held = ends
    before = termios.tcgetattr(held)
    begun = time.monotonic()
    assert not asked(held)
    assert time.monotonic() - begun >= probe.PATIENCE
    assert termios.tcgetattr(held) == before


@pytest.mark.parametrize(
    ("environment", "asks"),
    [
        ({"LANG": "ja_JP.UTF-8"}, True),
        ({"LC_ALL": "zh_CN.UTF-8", "LANG": "de_DE.UTF-8"}, True),
        ({"LC_CTYPE": "ko_KR.UTF-8"}, True),
        ({"LC_ALL": "en_GB.UTF-8", "LANG": "ja_JP.UTF-8"}, False),
        ({"LANG": "de_DE.UTF-8"}, False),
        ({}, False),
    ],
)
def test_only_in_east_asian_locales_is_anything_asked(
    environment: dict[str, str], asks: bool, monkeypatch: pytest.MonkeyPatch, ends: tuple[int, int]
) -> None:
    calls: list[int] = []

    def wide(terminal: int) -> bool:
        calls.append(terminal)
        return True

    monkeypatch.setattr(probe, "asked", wide)
    with os.fdopen(os.dup(ends[1]), "r") as stream:
        monkeypatch.setattr("sys.__stdin__", stream)
        assert signs_are_wide(environment) is asks
        assert len(calls) == int(asks)


def test_without_a_terminal_nothing_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    with Path(os.devnull).open() as stream:
        monkeypatch.setattr("sys.__stdin__", stream)
        assert not signs_are_wide({"LANG": "ja_JP.UTF-8"})


def test_a_terminal_that_is_open_for_reading_only_is_not_asked(
    monkeypatch: pytest.MonkeyPatch, ends: tuple[int, int]
) -> None:
    with Path(os.ttyname(ends[1])).open() as stream:
        monkeypatch.setattr("sys.__stdin__", stream)
        assert not signs_are_wide({"LANG": "ja_JP.UTF-8"})


def test_a_real_start_asks_and_opens(tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_text("The bridge opened\n\nThe bridge opened on Monday.\n")
    (tmp_path / "two.txt").write_text("A bridge opens\n\nThe bridge opened on Tuesday.\n")
    paths = [str(tmp_path / "one.txt"), str(tmp_path / "two.txt")]
    with Terminal(paths, (120, 30), tmp_path, {"LC_ALL": "ja_JP.UTF-8"}) as terminal:
        terminal.wait_for("The bridge opened on Monday")
        assert b"\x1b[6n" in terminal.sent
        terminal.keys("q")
        assert terminal.leave() == 0
    with Terminal(paths, (120, 30), tmp_path) as terminal:
        terminal.wait_for("The bridge opened on Monday")
        assert b"\x1b[6n" not in terminal.sent.partition(b"\x1b[?1049h")[0]
        terminal.keys("q")
        assert terminal.leave() == 0
