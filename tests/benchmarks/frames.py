"""Frames: the reader in a terminal of its own, and when it has written each of them."""

import os
import pty
import select
import signal
import struct
import sys
import tempfile
import termios
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from fcntl import ioctl
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, NamedTuple

if TYPE_CHECKING:
    from tellings.ui.app import TellingsApp

QUIET = 0.08
"""Seconds without a frame after which a key has been answered."""
SETTLED = 1.0
"""Seconds without a frame after which the start is over."""
PATIENCE = 60.0
SHEETS = ("app.tcss", "look.tcss", "ascii.tcss")
TOLD = struct.Struct("dd")


class Frame(NamedTuple):
    """What the process tells of a frame."""

    written: float
    """When it was written to the terminal, on the monotonic clock."""
    work: float
    """The process's own processor time until then, in seconds."""


class Answer(NamedTuple):
    """What came of a key, in seconds."""

    first: float
    """From the key to the first frame after it."""
    last: float
    """From the key to the last frame for it."""
    work: float
    """The processor time that it took."""


class Screen:
    """A terminal with the reader in it."""

    def __init__(self, terminal: int, told: int) -> None:
        self._terminal = terminal
        self._told = told
        self._work = list(self._frames(PATIENCE, SETTLED))[-1].work

    def press(self, key: str) -> Answer | None:
        """Type a key, or send a mouse report; return what came of it, None where nothing did."""
        pressed = time.monotonic()
        os.write(self._terminal, key.encode())
        frames = list(self._frames(1.0, QUIET))
        if not frames:
            return None
        before, self._work = self._work, frames[-1].work
        return Answer(
            frames[0].written - pressed, frames[-1].written - pressed, self._work - before
        )

    def _frames(self, first: float, quiet: float) -> Iterator[Frame]:
        """Yield the frames that come until there is none for a while."""
        until = time.monotonic() + first
        while (left := until - time.monotonic()) > 0:
            for file in select.select([self._terminal, self._told], [], [], left)[0]:
                if file == self._terminal:
                    os.read(file, 1 << 16)
                else:
                    held = os.read(file, TOLD.size * 64)
                    yield from map(Frame._make, TOLD.iter_unpack(held))
                    until = time.monotonic() + quiet


@contextmanager
def screen(module: str, arguments: Sequence[str], size: tuple[int, int]) -> Iterator[Screen]:
    """Run a module in a terminal of so many columns and rows; its last argument is a pipe's end.

    The module is to run an application of `telling` with that number.
    """
    ready, told = os.pipe()
    command = [sys.executable, "-m", module, *arguments, str(told)]
    with tempfile.TemporaryDirectory() as state:
        pid, terminal = pty.fork()
        if pid == 0:
            os.set_inheritable(told, True)
            os.execve(command[0], command, environment(state))
        ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", size[1], size[0], 0, 0))
        os.close(told)
        try:
            yield Screen(terminal, ready)
        finally:
            os.kill(pid, signal.SIGKILL)
            os.waitpid(pid, 0)
            os.close(terminal)
            os.close(ready)


def environment(state: str) -> dict[str, str]:
    """Return the surroundings of a command under test, with a folder of its own for its state."""
    held = dict(os.environ)
    # what is installed has its bytecode beside it
    held.pop("PYTHONDONTWRITEBYTECODE", None)
    return held | {
        "TERM": "xterm-256color",
        "COLORTERM": "truecolor",
        "TELLINGS_STATE_DIR": state,
        "LC_ALL": "C.UTF-8",
    }


def telling(told: int) -> "type[TellingsApp]":
    """Return the application, telling on a pipe of every frame that it has written."""
    from tellings.ui import app
    from tellings.ui.app import TellingsApp

    class Telling(TellingsApp):
        # a sheet's name counts from where the class is
        CSS_PATH: ClassVar = [Path(app.__file__).with_name(name) for name in SHEETS]

        def post_display_hook(self) -> None:
            os.write(told, TOLD.pack(time.monotonic(), time.process_time()))

    return Telling
