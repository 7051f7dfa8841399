"""Keys of less and vim, the mouse, and going to the shell and back, all in a real terminal."""

import base64
import re
from pathlib import Path

import pytest

from tests.ui.terminal import Terminal, compared

MOUSE, OTHER_SCREEN, PASTE = 1000, 1049, 2004
OSC_52 = re.compile(rb"\x1b\]52;c;([A-Za-z0-9+/=]*)(?:\x07|\x1b\\)")


@pytest.fixture
def long_files(tmp_path: Path) -> list[str]:
    paths = []
    for name in ("left", "right"):
        lines = [f"A long headline of the {name}"]
        for number in range(60):
            said = f"Clerk {number * 7} counted item{number} in room {number * 3} of the archive."
            lines.append(said if number % 2 or name == "left" else f"Nobody saw thing{number}.")
        path = tmp_path / f"{name}.txt"
        path.write_text("\n\n".join(lines) + "\n")
        paths.append(str(path))
    return paths


def first_line(terminal: Terminal) -> str:
    """Return the first line of text under the header."""
    return terminal.screen.display[3].rstrip()


def settle(terminal: Terminal, before: str) -> str:
    """Wait until the text under the header is another one than it was, and return it."""
    terminal.wait_until(lambda: first_line(terminal) != before)
    return first_line(terminal)


def test_control_keys_scroll_by_line_half_page_and_page(
    long_files: list[str], tmp_path: Path
) -> None:
    with compared(long_files, (100, 30), tmp_path) as terminal:
        terminal.keys("g")
        terminal.wait_for("passage 1 of")
        for forth, back in (("\x05", "\x19"), ("\x04", "\x15"), ("\x06", "\x02")):
            before = first_line(terminal)
            terminal.keys(forth)
            settle(terminal, before)
            terminal.keys(back)
            terminal.wait_until(lambda before=before: first_line(terminal) == before)  # type: ignore[misc]
        # a line leaves the focus alone, pages take it along
        terminal.wait_for("passage 1 of")
        terminal.keys("\x06")
        terminal.wait_gone("passage 1 of")


def test_braces_go_to_what_both_tell(long_files: list[str], tmp_path: Path) -> None:
    with compared(long_files, (100, 30), tmp_path) as terminal:
        terminal.keys("12g")
        terminal.wait_for("left ¶12")
        terminal.keys("}")
        terminal.wait_for("left ¶13", "same words")
        terminal.keys("}")
        terminal.wait_for("left ¶15", "same words")
        terminal.keys("{")
        terminal.wait_for("left ¶13")


def test_the_shell_and_back_with_another_size_meanwhile(files: list[str], tmp_path: Path) -> None:
    with Terminal(files, (100, 30), tmp_path, {"PS1": "READY$ "}, shell=True) as terminal:
        terminal.wait_compared()
        terminal.keys("gc")
        terminal.wait_for("41 million", "46 million")
        assert terminal.is_raw
        assert {OTHER_SCREEN, MOUSE, PASTE} <= terminal.modes
        terminal.keys("\x1a")
        terminal.wait_until(lambda: not terminal.modes & {OTHER_SCREEN, MOUSE})
        # what is typed before the shell asks for it may go to the reader, which drops it
        terminal.wait_for("READY$")
        terminal.keys("echo it is $((40 + 2))\n")
        terminal.wait_for("it is 42")
        terminal.resize(80, 24)
        terminal.keys("clear; fg\n")
        terminal.wait_for("41 million", "46 million", "? help")
        assert all(len(line) == 80 for line in terminal.screen.display)
        assert terminal.is_raw
        assert {OTHER_SCREEN, MOUSE, PASTE} <= terminal.modes
        terminal.keys("j")
        terminal.wait_gone("41 million crowns ≠")
        terminal.keys("q")
        terminal.wait_until(lambda: not terminal.modes & {OTHER_SCREEN, MOUSE})
        terminal.wait_for("READY$")
        terminal.keys("echo code $?\n")
        terminal.wait_for("code 0")
        terminal.keys("exit\n")
        assert terminal.leave() == 0


@pytest.mark.parametrize("size", [(160, 45), (100, 30), (80, 24)])
def test_a_click_takes_the_focus(files: list[str], tmp_path: Path, size: tuple[int, int]) -> None:
    with compared(files, size, tmp_path) as terminal:
        terminal.keys("g")
        terminal.wait_for("passage 1 of")
        column, row = terminal.place("The repair cost 41")
        terminal.mouse(column + 3, row)
        terminal.mouse(column + 3, row, release=True)
        terminal.wait_gone("passage 1 of")
        assert terminal.screen.display[row].startswith("▌")


def test_the_wheel_scrolls_and_the_focus_stays(long_files: list[str], tmp_path: Path) -> None:
    with compared(long_files, (100, 30), tmp_path) as terminal:
        terminal.keys("g")
        terminal.wait_for("passage 1 of")
        top = first_line(terminal)
        for _ in range(3):
            terminal.mouse(20, 12, button=65)
        settle(terminal, top)
        terminal.wait_for("passage 1 of")
        for _ in range(3):
            terminal.mouse(20, 12, button=64)
        terminal.wait_until(lambda: first_line(terminal) == top)
        terminal.keys("j")
        terminal.wait_for("passage 2 of")


def test_dragging_selects_in_one_pane_and_copies(files: list[str], tmp_path: Path) -> None:
    with compared(files, (120, 40), tmp_path) as terminal:
        terminal.keys("g")
        terminal.wait_for("passage 1 of")
        column, row = terminal.place("The repair cost 41")
        terminal.mouse(column, row)
        for step in range(1, 4):
            terminal.mouse(column + 30 * step, row + step // 3, button=32)
        terminal.mouse(column + 90, row + 1, release=True)
        terminal.keys("y")
        terminal.wait_until(lambda: bool(OSC_52.search(terminal.sent)))
        (sent,) = OSC_52.findall(terminal.sent)
        copied = base64.b64decode(sent).decode()
        assert copied.startswith("The repair cost 41 million crowns.")
        assert "46 million" not in copied


@pytest.mark.parametrize("size", [(160, 45), (80, 24)])
def test_a_click_on_its_name_shows_a_view(
    files: list[str], tmp_path: Path, size: tuple[int, int]
) -> None:
    with compared(files, size, tmp_path) as terminal:
        for name, said in ((" 2 ", "2 Claims"), (" 4 ", "4 Matrix"), (" 1 ", "1 Reader")):
            column, row = terminal.place(name)
            assert row == 0
            terminal.mouse(column + 1, row)
            terminal.mouse(column + 1, row, release=True)
            terminal.wait_for(said)
            terminal.wait_for("q leave" if name == " 1 " else "q reader")
