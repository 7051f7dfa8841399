"""The reader on the screen; the only package that imports the screen library."""

import gc
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tellings.model import Story

__all__ = ["run_reader"]


def run_reader(
    read: "Callable[[], Story | None]", *, ascii_only: bool = False, theme: str | None = None
) -> int:
    """Open the reader on a story, or on the library where there is none; return the exit code.

    Args:
        read: returns what to read, asked once the screen library is loaded; the story is compared
            while its text is already on the screen.
        ascii_only: draw with ASCII characters only.
        theme: a theme instead of the configured one: dark, light, contrast, plain, or the name
            of one of the screen library's.
    """
    # what is loaded stays: looking for rubbish in it would take a tenth of the start
    gc.disable()
    from tellings.ui.start import start

    return start(read(), ascii_only=ascii_only, theme=theme)
