"""A real terminal for tests: the command in a pty, its screen kept by a terminal emulator."""

import fcntl
import os
import pty
import re
import select
import signal
import struct
import sys
import termios
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType

import pyte

PATIENCE = 20.0
"""Seconds after which something that should have appeared counts as missing."""


SHARES = re.compile(r"\d of \d.*\d of \d")


class Terminal:
    """A running command and what its terminal shows."""

    def __init__(
        self,
        arguments: Sequence[str],
        size: tuple[int, int],
        home: Path,
        environment: Mapping[str, str] | None = None,
    ) -> None:
        self.columns, self.rows = size
        self.screen = pyte.Screen(self.columns, self.rows)
        self.sent = b""
        """Every byte that the command wrote."""
        self._stream = pyte.ByteStream(self.screen)
        # what a test terminal sends is known: nothing of the surrounding one may leak in
        held = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
        held |= {"HOME": str(home), "TERM": "xterm-256color", "LC_ALL": "C.UTF-8"}
        for name in ("CONFIG", "DATA", "STATE", "CACHE"):
            held[f"TELLINGS_{name}_DIR"] = str(home / name.lower())
        held |= dict(environment or {})
        self.pid, self._file = pty.fork()
        if self.pid == 0:
            os.execve(sys.executable, [sys.executable, "-m", "tellings", *arguments], held)
        self.resize(*size)

    def __enter__(self) -> "Terminal":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self.pid:
            os.kill(self.pid, signal.SIGKILL)
            os.waitpid(self.pid, 0)
        os.close(self._file)

    def resize(self, columns: int, rows: int) -> None:
        """Give the terminal another size."""
        self.columns, self.rows = columns, rows
        self.screen.resize(rows, columns)
        fcntl.ioctl(self._file, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        if self.pid:
            os.kill(self.pid, signal.SIGWINCH)

    def keys(self, text: str) -> None:
        """Type."""
        os.write(self._file, text.encode())

    def text(self) -> str:
        """Return what the screen shows."""
        return "\n".join(self.screen.display)

    def wait_for(self, *words: str) -> str:
        """Wait until the screen shows all the words; return the screen.

        Raises:
            AssertionError: with the screen, if they don't appear.
        """
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            if all(word in self.text() for word in words):
                return self.text()
            if not self._read(0.05):
                break
        raise AssertionError(f"{words} did not appear:\n{self.text()}")

    def wait_compared(self) -> str:
        """Wait until the pair on the screen is compared: the header counts what both tell."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            if any(SHARES.search(line) for line in self.screen.display[:5]):
                return self.text()
            if not self._read(0.05):
                break
        raise AssertionError(f"not compared:\n{self.text()}")

    def wait_gone(self, words: str) -> None:
        """Wait until the screen no longer shows the words.

        Raises:
            AssertionError: with the screen, if they stay.
        """
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end and words in self.text() and self._read(0.05):
            pass
        assert words not in self.text(), f"{words!r} is still there:\n{self.text()}"

    def leave(self) -> int:
        """Wait for the end of the command and return its exit code."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end and self._read(0.05):
            done, status = os.waitpid(self.pid, os.WNOHANG)
            if done:
                break
        else:
            _, status = os.waitpid(self.pid, 0)
        self.pid = 0
        return os.waitstatus_to_exitcode(status)

    def _read(self, seconds: float) -> bool:
        """Take in what the command wrote; return False once it has closed the terminal."""
        ready, _, _ = select.select([self._file], [], [], seconds)
        if not ready:
            return True
        try:
            data = os.read(self._file, 65536)
        except OSError:
            return False
        self.sent += data
        self._stream.feed(data)
        return bool(data)
