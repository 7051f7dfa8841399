"""Greedy word wrap that returns offsets, so a line always slices to its own text."""

from tellings.reading.display import Measure

Line = tuple[int, int]
"""A half-open run of characters that fits on one line, without the space it broke at."""

_NEVER_FIRST = "、。，．：；！？）］｝」』】〉》〕〟’”"
"""Closing marks of CJK text that no line begins with."""


def wrap(text: str, start: int, end: int, width: int, measure: Measure | None) -> list[Line]:
    """Return the lines of ``text[start:end]`` at ``width`` cells, at least one.

    Words longer than a line are cut. ``measure`` is None where each character takes one cell. On a
    terminal without room for any text, the width counts as 1.
    """
    width = max(1, width)
    return (
        _wrap_cells(text, start, end, width, measure)
        if measure
        else _wrap_narrow(text, start, end, width)
    )


def _wrap_narrow(text: str, start: int, end: int, width: int) -> list[Line]:
    """Wrap text whose characters take one cell each: one search from the right per line."""
    lines = []
    while end - start > width:
        space = text.rfind(" ", start + 1, start + width + 1)
        stop = space if space > 0 else start + width
        lines.append((start, stop))
        start = stop
        while start < end and text[start] == " ":
            start += 1
    if start < end or not lines:
        lines.append((start, end))
    return lines


def _wrap_cells(text: str, start: int, end: int, width: int, measure: Measure) -> list[Line]:
    """Wrap text with characters of any width."""
    lines = []
    while start < end:
        stop = _longest(text, start, end, width, measure)
        if stop < end and text[stop] != " ":
            space = text.rfind(" ", start + 1, stop)
            if space > 0:
                stop = space
            elif text[stop] in _NEVER_FIRST and stop - start > 1:
                stop -= 1
        lines.append((start, stop))
        start = stop
        while start < end and text[start] == " ":
            start += 1
    return lines or [(start, end)]


def _longest(text: str, start: int, end: int, width: int, measure: Measure) -> int:
    """Return the end of the longest run from ``start`` that fits, never an empty one."""
    stop = min(end, start + width)
    cells = measure(text[start:stop])
    while cells <= width and stop < end:
        # zero-width characters leave room for more
        stop = min(end, stop + max(1, width - cells))
        cells = measure(text[start:stop])
    while cells > width and stop > start + 1:
        stop = max(start + 1, stop - max(1, (cells - width) // 2))
        cells = measure(text[start:stop])
    return stop
