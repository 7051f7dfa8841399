"""Courtesy: work in the background that stands back while the screen has something to do.

Threads of Python take turns, each as long as the other. A page that is painted in 5 ms would take
10 beside another thread and, as each write to the terminal gives the turn away, often 30.
"""

import asyncio
import selectors
import sys
from threading import Event

PATIENCE = 0.1
"""Seconds for which work stands back at most, so that it never waits for what waits for it."""

_idle = Event()
_idle.set()


class _Selector(selectors.DefaultSelector):
    """What an event loop waits with: while it does, others may work."""

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        if timeout is not None and timeout <= 0:
            return super().select(timeout)
        _idle.set()
        try:
            return super().select(timeout)
        finally:
            _idle.clear()

    def close(self) -> None:
        super().close()
        _idle.set()


def courteous_loop() -> asyncio.AbstractEventLoop:
    """Return an event loop for the screen, which work in the background makes way for."""
    if sys.platform == "win32":  # its loop waits in a way of its own, and there work takes turns
        return asyncio.new_event_loop()
    return asyncio.SelectorEventLoop(_Selector())


class Courtesy:
    """The manners of one thread."""

    def __init__(self) -> None:
        self._waited = False
        """Whether it has stood back long enough for what the screen has to do now."""

    def make_way(self) -> None:
        """Wait until the screen has nothing to do; at once where it has nothing, or takes long."""
        if _idle.is_set():
            self._waited = False
        elif not self._waited:
            self._waited = not _idle.wait(PATIENCE)
