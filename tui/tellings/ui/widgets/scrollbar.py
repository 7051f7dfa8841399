"""Scroll bars without the eighths of a cell that need more than ASCII."""

from typing import ClassVar

from textual.scrollbar import ScrollBar, ScrollBarRender


class PlainBar(ScrollBarRender):
    """A scroll bar of whole cells, told from its ground by being drawn in reverse."""

    VERTICAL_BARS: ClassVar[list[str]] = [" "] * len(ScrollBarRender.VERTICAL_BARS)
    HORIZONTAL_BARS: ClassVar[list[str]] = [" "] * len(ScrollBarRender.HORIZONTAL_BARS)


def choose_scroll_bars(*, ascii_only: bool) -> None:
    """Choose how all scroll bars are drawn; the screen library has one way at a time."""
    ScrollBar.renderer = PlainBar if ascii_only else ScrollBarRender
