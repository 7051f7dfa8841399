"""Steps: the places in long work at which whoever waits for it may hold it up or call it off.

Pure work takes a step wherever it is worth it, which does nothing unless somebody watches. The
watcher belongs to the context (``contextvars``) and not to the signatures in between: a large part
of the work stands in properties that are worked out when first asked for. No result depends on it.
"""

from collections.abc import Callable, Iterable, Iterator
from contextvars import ContextVar
from typing import TypeVar

Item = TypeVar("Item")


class Stopped(BaseException):
    """Long work was called off; no problem, and not to be caught with one."""


_watcher: ContextVar[Callable[[], None] | None] = ContextVar("watcher", default=None)


def watch(watcher: Callable[[], None]) -> None:
    """Have a watcher called at every step of the work in this context.

    Args:
        watcher: what is called some thousand times a second; it may wait, and may raise
            ``Stopped``.
    """
    _watcher.set(watcher)


def step() -> None:
    """Let the watcher of this work look in.

    Raises:
        Stopped: if the work is called off.
    """
    watcher = _watcher.get()
    if watcher is not None:
        watcher()


def stepwise(items: Iterable[Item]) -> Iterator[Item]:
    """Yield items, with a step before each; for loops whose rounds take some 0.1 ms.

    Raises:
        Stopped: if the work is called off.
    """
    for item in items:
        step()
        yield item
