"""Three panes in a real terminal: reached, resized away and back, clicked, kept."""

from pathlib import Path

import pytest

from tests.ui.stories import GAZETTE, HERALD, POST, written
from tests.ui.terminal import Terminal, compared

LEVEL = "Nobody was hurt"


@pytest.fixture
def files(tmp_path: Path) -> list[str]:
    return written(tmp_path / "quarry", {"a-gazette": GAZETTE, "b-herald": HERALD, "c-post": POST})


def level(terminal: Terminal) -> int:
    """Return how many panes tell the same thing on one line."""
    return max(line.count(LEVEL) for line in terminal.screen.display)


@pytest.mark.parametrize(
    "environment", [{}, {"NO_COLOR": "1"}, {"TERM": "xterm"}, {"TERM": "screen-256color"}]
)
def test_three_panes_come_go_with_the_width_and_are_kept(
    files: list[str], tmp_path: Path, environment: dict[str, str]
) -> None:
    with compared(files, (240, 60), tmp_path, environment) as terminal:
        terminal.keys("B")
        terminal.wait_until(lambda: level(terminal) == 3)
        terminal.wait_for("against a-gazette:", "third pane: c-post")
        terminal.keys("g/helicopter\r")
        terminal.wait_for("1 of 1 “helicopter”")
        for size, panes in (((180, 50), 3), ((179, 50), 2), ((80, 24), 1), ((240, 60), 3)):
            terminal.resize(*size)
            terminal.wait_until(lambda panes=panes: level(terminal) == panes)  # type: ignore[misc]
        terminal.wait_for("── b-herald ¶4", "c-post ¶5  +", "1 of 1 “helicopter”")
        terminal.keys(">")
        terminal.wait_for("linked to c-post, ", "── c-post ¶5", "b-herald ¶4  +")
        column, row = terminal.place(LEVEL)
        terminal.mouse(column + 160, row)
        terminal.mouse(column + 160, row, release=True)
        terminal.wait_for("a-gazette ¶4  c-post ¶2", "b-herald ¶3")
        terminal.keys("\x1bq")
    with compared(files, (240, 60), tmp_path, environment) as terminal:
        terminal.wait_until(lambda: level(terminal) == 3)
        terminal.wait_for("linked to c-post, ", "a-gazette ¶4")


@pytest.mark.parametrize("size", [(180, 50), (240, 60)])
def test_the_third_pane_is_walked_to_and_through(
    files: list[str], tmp_path: Path, size: tuple[int, int]
) -> None:
    with compared(files, size, tmp_path) as terminal:
        terminal.keys("Bg}")
        terminal.wait_until(lambda: level(terminal) == 3)
        terminal.keys("\t")
        terminal.wait_for("keys are about b-herald now")
        terminal.keys("\t")
        terminal.wait_for("keys are about c-post now")
        terminal.keys("6g")
        terminal.wait_for("── c-post ¶6", "not in a-gazette, b-herald")
        terminal.keys("A")
        terminal.wait_for("Note on c-post ¶6")
        terminal.keys("who says\r")
        terminal.wait_for("note saved", "who says  on ¶6")
        terminal.keys("k")
        terminal.wait_for("c-post ¶5")
        terminal.keys("\x1b[Z")
        terminal.wait_for("keys are about b-herald now")
