"""Watching files for changes: plain looking again, since a story has few files."""

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

Stamp = tuple[int, int, int]
"""Time of the last change, size and inode: a file that was replaced has another inode."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What a look at the files found."""

    changed: tuple[str, ...] = ()
    """Files to be read again."""
    gone: tuple[str, ...] = ()
    """Files that have been taken away."""


class Watch:
    """Remembers how files looked; tells at each look what is different."""

    def __init__(self, names: Iterable[str]) -> None:
        self._stamps = {name: stamp(name) for name in names}
        self._away: set[str] = set()
        """Files that were not there at the last look; an editor that saves replaces them."""
        self._unread: set[str] = set()
        """Files that changed and could not be read, for the first time in a row."""

    def look(self) -> Seen:
        """Return which files changed since the last look, and which are gone for two looks."""
        changed, gone = [], []
        for name, before in self._stamps.items():
            now = stamp(name)
            if now is None:
                if before is not None and name in self._away:
                    gone.append(name)
                    self._stamps[name] = None
                self._away.add(name)
                continue
            self._away.discard(name)
            if now != before or name in self._unread:
                changed.append(name)
                self._stamps[name] = now
        return Seen(tuple(changed), tuple(gone))

    def is_lasting(self, name: str) -> bool:
        """Take in that a changed file could not be read; return whether it is worth telling.

        The first time it is not: a file is empty or half there while it is being written. The
        next look has it read again.
        """
        if name in self._unread:
            self._unread.discard(name)
            return True
        self._unread.add(name)
        return False

    def was_read(self, name: str) -> None:
        """Take in that a changed file was read."""
        self._unread.discard(name)


def stamp(name: str) -> Stamp | None:
    """Return what tells two states of a file apart; None where there is no such file."""
    with suppress(OSError, ValueError):
        held = Path(name).stat()
        return held.st_mtime_ns, held.st_size, held.st_ino
    return None
