"""Work in the background that makes way for the screen and can be called off."""

from collections.abc import Callable
from contextlib import suppress
from contextvars import copy_context
from threading import Thread
from time import monotonic

from tellings.model.steps import Stopped, Watcher, watch
from tellings.reading.progress import Progress
from tellings.ui.courtesy import Courtesy

NAME = "tellings-background"
"""What the threads are called."""


class Background:
    """Work in a thread, begun at once; what it finds it has to post, problems included.

    The screen library's own worker threads are waited for at the end, however long they take:
    whoever leaves while long texts are compared would sit before a dead terminal.

    Attributes:
        begun: when it began, on the monotonic clock.
        progress: how far the work says it is, None while it says nothing.
    """

    def __init__(self, work: Callable[[], None]) -> None:
        self.begun = monotonic()
        self.progress: Progress | None = None
        self._work = work
        self._courtesy = Courtesy()
        self._is_stopped = False
        Thread(target=copy_context().run, args=(self._run,), name=NAME, daemon=True).start()

    def stop(self) -> None:
        """Call the work off: it ends at its next step and posts nothing more."""
        self._is_stopped = True

    def _run(self) -> None:
        watch(Watcher(self._look, self._hear))
        with suppress(Stopped):
            self._work()

    def _look(self) -> None:
        self._courtesy.make_way()
        if self._is_stopped:
            raise Stopped

    def _hear(self, what: str, done: int, of: int) -> None:
        self.progress = Progress(what, done, of)
