"""A real terminal for tests: the command in a pty, its screen kept by a terminal emulator."""

import fcntl
import os
import pty
import re
import select
import shlex
import signal
import struct
import sys
import termios
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType

import pyte

PATIENCE = 20.0
"""Seconds after which something that should have appeared counts as missing."""
SHARES = re.compile(r"\d(?: of |/)\d.*\d(?: of |/)\d")
"""What both tell, as the header counts it."""


class Terminal:
    """A running command and what its terminal shows."""

    def __init__(
        self,
        arguments: Sequence[str],
        size: tuple[int, int],
        home: Path,
        environment: Mapping[str, str] | None = None,
        *,
        shell: bool = False,
    ) -> None:
        """Start the command; with ``shell`` an interactive shell that is told to start it."""
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
            # tests run by nohup ignore it, and so would what they start
            signal.signal(signal.SIGHUP, signal.SIG_DFL)
            command = [sys.executable, "-m", "tellings", *arguments]
            if shell:
                command = ["/bin/bash", "--norc", "--noprofile", "-i"]
            os.execve(command[0], command, held)
        self.resize(*size)
        if shell:
            self.wait_for("$")
            self.keys(f"{sys.executable} -m tellings {shlex.join(arguments)}\n")

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

    def mouse(self, column: int, row: int, *, button: int = 0, release: bool = False) -> None:
        """Report a mouse event at a cell (from 0) as SGR mode does; 32 + button is a drag."""
        self.keys(f"\x1b[<{button};{column + 1};{row + 1}{'m' if release else 'M'}")

    def place(self, words: str) -> tuple[int, int]:
        """Return column and row, from 0, where the screen shows words for the first time.

        Raises:
            AssertionError: with the screen, if it doesn't.
        """
        for row, line in enumerate(self.screen.display):
            if words in line:
                return line.index(words), row
        raise AssertionError(f"{words!r} is not there:\n{self.text()}")

    @property
    def is_raw(self) -> bool:
        """Whether the terminal hands every key on at once, unechoed."""
        return not termios.tcgetattr(self._file)[3] & (termios.ICANON | termios.ECHO)

    @property
    def modes(self) -> set[int]:
        """The private modes that were set last: 1049 the other screen, 1000 the mouse, ..."""
        held: set[int] = set()
        for modes, switch in re.findall(rb"\x1b\[\?([0-9;]+)([hl])", self.sent):
            numbers = {int(mode) for mode in modes.split(b";")}
            held = held | numbers if switch == b"h" else held - numbers
        return held

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

    def wait_until(self, holds: Callable[[], bool]) -> None:
        """Wait until something holds.

        Raises:
            AssertionError: with the screen, if it doesn't come.
        """
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            if holds():
                return
            if not self._read(0.05):
                break
        raise AssertionError(f"it did not come:\n{self.text()}")

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
        """Wait for the end of the command and return its exit code.

        Raises:
            AssertionError: with the screen, if it doesn't end.
        """
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            self._read(0.02)
            done, status = os.waitpid(self.pid, os.WNOHANG)
            if done:
                while self._read(0):
                    if not select.select([self._file], [], [], 0)[0]:
                        break
                self.pid = 0
                return os.waitstatus_to_exitcode(status)
        raise AssertionError(f"it did not end:\n{self.text()}")

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


@contextmanager
def compared(
    arguments: Sequence[str],
    size: tuple[int, int],
    home: Path,
    environment: Mapping[str, str] | None = None,
) -> Iterator[Terminal]:
    """Open the reader and wait until the pair is compared; at the end leave it with q."""
    with Terminal(arguments, size, home, environment) as terminal:
        terminal.wait_compared()
        yield terminal
        terminal.keys("q")
        assert terminal.leave() == 0
