"""A reader that is told to end from without leaves the terminal as it was, and keeps the place."""

import os
import pty
import signal
import struct
import subprocess
import sys
import termios
from fcntl import ioctl
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


def test_a_terminal_that_is_gone_ends_the_reader_without_a_signal(
    files: list[str], tmp_path: Path
) -> None:
    screen, keyboard = pty.openpty()
    ioctl(keyboard, termios.TIOCSWINSZ, struct.pack("HHHH", 30, 100, 0, 0))
    # in a session of its own this terminal is not the controlling one: nobody sends SIGHUP
    process = subprocess.Popen(
        [sys.executable, "-m", "tellings", *files],
        stdin=keyboard,
        stdout=keyboard,
        stderr=keyboard,
        env=os.environ | {"HOME": str(tmp_path), "TERM": "xterm-256color"},
        start_new_session=True,
    )
    os.close(keyboard)
    shown = b""
    while b"passage" not in shown:
        shown += os.read(screen, 65536)
    os.close(screen)
    try:
        assert process.wait(timeout=30) == 128 + signal.SIGHUP
    finally:
        process.kill()
