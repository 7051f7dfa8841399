"""Steps: the places in long work at which whoever waits for it may look in, or call it off.

Pure work takes a step wherever it is worth it, which does nothing unless somebody watches. The
watcher belongs to the context (``contextvars``) and not to the signatures in between: a large part
of the work stands in properties that are worked out when first asked for. No result depends on it.
"""

from collections.abc import Callable, Collection, Iterable, Iterator
from contextvars import ContextVar
from dataclasses import dataclass
from typing import TypeVar

Item = TypeVar("Item")


class Stopped(BaseException):
    """Long work was called off; no problem, and not to be caught with one."""


@dataclass(frozen=True, slots=True)
class Watcher:
    """Who waits for long work."""

    look: Callable[[], None]
    """Called some thousand times a second; may wait, and may raise ``Stopped``."""
    hear: Callable[[str, int, int], None]
    """Called where the work counts itself: what is being done, how much of it is, and of how much,
    which is at least 1."""


_watcher: ContextVar[Watcher | None] = ContextVar("watcher", default=None)


def watch(watcher: Watcher) -> None:
    """Have the work in this context watched from now on."""
    _watcher.set(watcher)


def step() -> None:
    """Let the watcher of this work look in.

    Raises:
        Stopped: if the work is called off.
    """
    watcher = _watcher.get()
    if watcher is not None:
        watcher.look()


def stepwise(items: Iterable[Item]) -> Iterable[Item]:
    """Return items, with a step before each; for loops whose rounds take some 0.1 ms.

    Raises:
        Stopped: in the loop, if the work is called off.
    """
    watcher = _watcher.get()
    return items if watcher is None else _looked_at(items, watcher)


def _looked_at(items: Iterable[Item], watcher: Watcher) -> Iterator[Item]:
    for item in items:
        watcher.look()
        yield item


def count(what: str, done: int, of: int) -> None:
    """Take a step, and tell the watcher how far the work is.

    Args:
        what: what is being done, as 'naming claims'.
        done: how much of it is.
        of: how much there is to do.

    Raises:
        Stopped: if the work is called off.
    """
    watcher = _watcher.get()
    if watcher is not None:
        watcher.look()
        watcher.hear(what, done, of)


def counted(what: str, items: Collection[Item]) -> Iterable[Item]:
    """Return items, with a step before each that tells the watcher how many are done.

    Raises:
        Stopped: in the loop, if the work is called off.
    """
    watcher = _watcher.get()
    return items if watcher is None else _heard_of(what, items, watcher)


def _heard_of(what: str, items: Collection[Item], watcher: Watcher) -> Iterator[Item]:
    of = len(items)
    for done, item in enumerate(items):
        watcher.look()
        watcher.hear(what, done, of)
        yield item
