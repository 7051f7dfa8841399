"""Ahead: work that a child process does while this one does something else."""

import os
import pickle
from collections.abc import Callable
from contextlib import suppress
from typing import NoReturn, TypeVar

from tellings.errors import TellingsError

Made = TypeVar("Made")


def ahead(work: Callable[[], Made]) -> Callable[[], Made]:
    """Begin work in a child process; return the function that waits for what it made.

    Reading articles and loading the screen library keep a processor busy about as long, and
    threads of Python share one. The function raises what the work raises. Where nothing can be
    forked, or the child fails of something else than a problem to be told, it does the work itself.
    """
    if not hasattr(os, "fork"):
        return work
    receiver, sender = os.pipe()
    try:
        child = os.fork()
    except OSError:  # no room for another process
        os.close(receiver)
        os.close(sender)
        return work
    if child == 0:
        os.close(receiver)
        _deliver(work, sender)
    os.close(sender)

    def wait() -> Made:
        made: Made | TellingsError
        try:
            with open(receiver, "rb") as stream:
                # straight from the pipe: a long story is not held twice
                made = pickle.load(stream)
        except (EOFError, pickle.UnpicklingError):  # the child ended before it had sent all
            _reap(child)
            return work()
        _reap(child)
        if isinstance(made, TellingsError):
            raise made
        return made

    return wait


def _reap(child: int) -> None:
    """Wait for a child's end; where this process was started to ignore children, it is gone."""
    with suppress(ChildProcessError):
        os.waitpid(child, 0)


def _deliver(work: Callable[[], object], sender: int) -> NoReturn:
    """Send what the work makes, or the problem it has, and end this process."""
    try:
        try:
            made = work()
        except TellingsError as problem:
            made = problem
        with open(sender, "wb") as stream:
            pickle.dump(made, stream, pickle.HIGHEST_PROTOCOL)
    finally:
        # at once: what the parent has open is not this process's to flush or to tear down
        os._exit(0)
