"""Streams that a shell closed: something in their place, so that a command can tell of it."""

import os
import sys
from typing import TextIO

_CLOSED = (("stdin", "r", os.O_WRONLY), ("stdout", "w", os.O_RDONLY), ("stderr", "w", os.O_WRONLY))
"""A standard stream by its descriptor, its mode, and how to open what stands in for it.

What stands in for input can't be read and what stands in for output can't be written, so that the
use of a closed stream is an error, as it is to cat; only what was to be told on standard error has
nowhere to go.
"""


def stand_in() -> None:
    """Put something in the place of each standard stream that was closed (``>&-``).

    Python leaves such a stream None, and the next file that is opened would get its descriptor.
    """
    for descriptor, (name, mode, how) in enumerate(_CLOSED):
        if getattr(sys, name) is None:
            opened = os.open(os.devnull, how)
            if opened != descriptor:
                os.dup2(opened, descriptor)
                os.close(opened)
            stream = open(descriptor, mode, encoding="utf-8", closefd=False)  # noqa: SIM115
            setattr(sys, name, stream)


def discard_output() -> None:
    """Keep the interpreter from writing once more, on its way out, what can't be written."""
    _discard(sys.stdout)


def settle(stream: TextIO) -> None:
    """Write what waits in a stream, or forget it where that can't be written."""
    try:
        stream.flush()
    except OSError:
        _discard(stream)


def _discard(stream: TextIO) -> None:
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
