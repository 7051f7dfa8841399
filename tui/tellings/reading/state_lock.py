"""A lock on a folder of files that remember, held while one of them is read, changed and written.

The system's own locks are used: it gives them up when a process ends, however that comes, so that
no lock is ever left behind.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from errno import EACCES, EAGAIN
from pathlib import Path
from time import monotonic, sleep

if sys.platform == "win32":
    import msvcrt

    def _take(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

    def _give(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _take(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _give(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_UN)


NAME = ".lock"
"""The file that is locked; it stays empty."""
PATIENCE = 5.0
"""Seconds after which what holds the lock is not waited for any longer."""
_PAUSE = 0.005
_TAKEN = (EACCES, EAGAIN)
"""What the systems say where somebody else holds a lock."""


@contextmanager
def locked(folder: Path) -> Iterator[bool]:
    """Keep other processes, and other threads of this one, from holding a folder meanwhile.

    Yield whether it is held. It isn't where the folder can't be written, its file system knows no
    locks, or somebody holds it for longer than ``PATIENCE``: saving has to do without then, since
    a change that may be lost is better than one that is.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        file = (folder / NAME).open("ab")
    except OSError:
        # writing there says what is wrong with the folder
        yield False
        return
    with file:
        is_held = _taken(file.fileno())
        try:
            yield is_held
        finally:
            if is_held:
                # a process that was forked meanwhile would go on holding it
                _give(file.fileno())


def _taken(handle: int) -> bool:
    """Wait for a lock; return whether it came."""
    until = monotonic() + PATIENCE
    while True:
        try:
            _take(handle)
        except OSError as error:
            if error.errno not in _TAKEN or monotonic() > until:
                return False
            sleep(_PAUSE)
        else:
            return True
