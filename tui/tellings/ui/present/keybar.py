"""The key hints at the bottom: as many as fit, the most useful of the moment first."""

from collections.abc import Iterable

from tellings.ui.present.glyphs import Glyphs
from tellings.ui.present.line import BAR, Cells, Line, spread, width

Hint = tuple[str, str]
"""Keys and what they do, in a word or two."""


def key_bar(hints: Iterable[Hint], columns: int, glyphs: Glyphs, cells: Cells) -> Line:
    """Return the hints that fit, with help at the right end, which always does."""
    tail: Line = [("?", "key", BAR), (" help ", "muted", BAR)]
    room = columns - width(tail, cells) - 1
    line: Line = [(" ", "text", BAR)]
    for keys, does in hints:
        hint: Line = [(glyphs.words(keys), "key", BAR), (f" {glyphs.words(does)}   ", "muted", BAR)]
        if width([*line, *hint], cells) - 2 > room:
            break
        line += hint
    return spread(line, tail, columns, cells, BAR, glyphs.ellipsis)
