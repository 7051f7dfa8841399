"""A reader that is told to end from without leaves the terminal as it was, and keeps the place."""

import os
import signal
from pathlib import Path

import pytest

from tests.ui.terminal import Terminal

MOUSE, OTHER_SCREEN, PASTE = 1000, 1049, 2004


@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP"])
@pytest.mark.parametrize("board", [False, True])
def test_a_signal_ends_the_reader_in_order(
    files: list[str], tmp_path: Path, name: str, board: bool
) -> None:
    with Terminal(files, (100, 30), tmp_path) as terminal:
        terminal.wait_compared()
        terminal.keys("gc")
        terminal.wait_for("conflict", "passage 4 of")
        assert {OTHER_SCREEN, MOUSE, PASTE} <= terminal.modes
        if board:
            terminal.keys("2")
            terminal.wait_for("q reader")
        os.kill(terminal.pid, signal.Signals[name])
        assert terminal.leave() == 128 + signal.Signals[name]
        assert not terminal.modes & {OTHER_SCREEN, MOUSE, PASTE}
        assert not terminal.is_raw
    with Terminal(files, (100, 30), tmp_path) as terminal:
        terminal.wait_compared()
        terminal.wait_for("conflict", "passage 4 of")
        terminal.keys("q")
        assert terminal.leave() == 0
