"""The boards in a real terminal: keys as fast as they are typed, and no colours where unwanted."""

import re
from pathlib import Path

import pytest

from tests.ui.boards import SEOUL
from tests.ui.terminal import Terminal

FOLDER = str(SEOUL)
COLOUR = re.compile(rb"\x1b\[(?:[0-9;:]*[;:])?(?:3[0-8]|4[0-8]|9[0-7]|10[0-7])(?:[;:][0-9;:]*)?m")


@pytest.mark.parametrize("size", [(160, 45), (80, 24)])
def test_boards_open_search_read_and_come_back(tmp_path: Path, size: tuple[int, int]) -> None:
    with Terminal([FOLDER], size, tmp_path) as terminal:
        terminal.wait_for("passage", "? help")
        terminal.keys("2")
        terminal.wait_for("2 Claims", "claim ", "filter", "●")
        terminal.keys("/park jin\r")
        terminal.wait_for("“park jin”")
        terminal.keys("\r")
        terminal.wait_for("back to the list")
        terminal.keys("\r")
        terminal.wait_for("1 Reader", "Park Jin", "passage")
        terminal.keys("\x1b")
        terminal.wait_for("2 Claims", "back to the list")
        terminal.keys("\x1b")
        terminal.wait_gone("back to the list")
        for key, said in (("3", "what changed"), ("4", "Likely origins"), ("5", "kind")):
            terminal.keys(key)
            terminal.wait_for(f"{key} ", said)
        terminal.keys("6")
        terminal.wait_for("Who tells what when")
        terminal.keys("qq")
        assert terminal.leave() == 0


def test_boards_without_colours_send_none(tmp_path: Path) -> None:
    with Terminal([FOLDER], (100, 30), tmp_path, {"NO_COLOR": "1"}) as terminal:
        terminal.wait_for("passage")
        for key, said in (("2", "told by"), ("3", "what changed"), ("4", "Likely origins")):
            terminal.keys(key)
            terminal.wait_for(said)
            terminal.keys("jjc")
        terminal.keys("qq")
        assert terminal.leave() == 0
        assert not COLOUR.search(terminal.sent)
