"""The key hints at the bottom: as many as fit, the most useful of the moment first."""

from collections.abc import Iterable

from tellings.ui.present.geometry import TWO_PANES
from tellings.ui.present.glyphs import Glyphs
from tellings.ui.present.line import BAR, Cells, Line, spread, width

Hint = tuple[str, str]
"""Keys and what they do, in a word or two."""


def key_bar(
    hints: Iterable[Hint], columns: int, glyphs: Glyphs, cells: Cells, *, leave: str = "leave"
) -> Line:
    """Return the hints that fit; at the right end, always, how to leave and how to get help.

    Args:
        hints: the most useful first.
        columns: of the line.
        glyphs: the signs in force.
        cells: what a text takes on the screen.
        leave: what ``q`` does, in a word.
    """
    gap = "   " if columns >= TWO_PANES else "  "
    tail: Line = [
        ("q", "key", BAR),
        (f" {leave}{gap}", "muted", BAR),
        ("?", "key", BAR),
        (" help ", "muted", BAR),
    ]
    room = columns - width(tail, cells) - 1
    line: Line = [(" ", "text", BAR)]
    for keys, does in hints:
        hint: Line = [(glyphs.words(keys), "key", BAR), (f" {glyphs.words(does)}", "muted", BAR)]
        lead: Line = [(gap, "muted", BAR)] if len(line) > 1 else []
        if width([*line, *lead, *hint], cells) > room - 1:
            break
        line += [*lead, *hint]
    return spread(line, tail, columns, cells, BAR, glyphs.ellipsis)
