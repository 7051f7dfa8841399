"""Ending: a reader that the system tells to end puts the terminal back and keeps the sitting."""

import asyncio
import select
import signal
import sys
from collections.abc import Callable
from contextlib import suppress
from threading import Thread

from textual.app import App

SIGNALS = ("SIGTERM", "SIGHUP")
"""What ends a program from without: somebody's kill, and a terminal that was closed."""
SECONDS = 5
"""After which it ends anyhow: a terminal that is gone may hold up what is written to it."""


def end_from_without(app: App[int], keep: Callable[[], str]) -> None:
    """Have an application end in order, with 128 and the signal's number as its exit code.

    A terminal that is gone ends it like SIGHUP, also where no signal tells of it: to nohup, and to
    a session whose terminal it isn't, reading on would only keep a processor busy.

    Args:
        app: the application, its event loop running in the main thread.
        keep: keeps what is to be kept; returns what went wrong, '' for nothing.
    """
    if sys.platform == "win32" or app.is_headless:
        return

    def end(number: int) -> None:
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        signal.alarm(SECONDS)
        problem = keep()
        app.exit(128 + number, message=f"tellings: {problem}" if problem else None)

    loop = asyncio.get_running_loop()
    for name in SIGNALS:
        number = signal.Signals[name]
        # whoever has it ignored, as nohup does, wants the program to go on
        if signal.getsignal(number) is not signal.SIG_IGN:
            loop.add_signal_handler(number, end, number)
    keyboard = select.poll()
    # hanging up is told whatever one asks for
    keyboard.register(0, 0)

    def watch() -> None:
        if any(event & select.POLLHUP for _, event in keyboard.poll()):
            # a loop that is closed has ended already
            with suppress(RuntimeError):
                loop.call_soon_threadsafe(end, signal.SIGHUP)

    Thread(target=watch, daemon=True).start()
