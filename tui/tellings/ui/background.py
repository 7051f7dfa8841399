"""Work in the background that the program does not wait for when it ends."""

from collections.abc import Callable
from contextvars import copy_context
from threading import Thread


def in_background(work: Callable[[], None]) -> None:
    """Begin work in a thread; what it finds it has to post, problems included.

    The screen library's own worker threads are waited for at the end, however long they take:
    whoever leaves while long texts are compared would sit before a dead terminal.
    """
    Thread(target=copy_context().run, args=(work,), daemon=True).start()
