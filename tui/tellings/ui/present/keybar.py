"""The key hints at the bottom: as many as fit, the most useful of the moment first."""

from collections.abc import Iterable, Sequence

from tellings.ui.bindings import Key
from tellings.ui.present.geometry import TWO_PANES
from tellings.ui.present.glyphs import Glyphs
from tellings.ui.present.line import BAR, Cells, Line, spread, width

Hint = tuple[str, str]
"""Keys as the table of keys has them, and what they do, in a word or two."""


def key_bar(
    hints: Iterable[Hint],
    place: Sequence[Key],
    columns: int,
    glyphs: Glyphs,
    cells: Cells,
    *,
    leave: str = "leave",
) -> Line:
    """Return the hints that fit; at the right end, always, how to leave and how to get help.

    Each stands with the key that is in force, whatever key the table has.

    Args:
        hints: the most useful first.
        place: the keys that work where the hints are shown.
        columns: of the line.
        glyphs: the signs in force.
        cells: what a text takes on the screen.
        leave: what the key that leaves does, in a word.
    """
    ends = {key.action: glyphs.key(key.id) for key in place if key.action in ("leave", "help")}
    gap = "   " if columns >= TWO_PANES else "  "
    tail: Line = [
        (ends["leave"], "key", BAR),
        (f" {leave}{gap}", "muted", BAR),
        (ends["help"], "key", BAR),
        (" help ", "muted", BAR),
    ]
    room = columns - width(tail, cells) - 1
    line: Line = [(" ", "text", BAR)]
    for keys, does in hints:
        told = glyphs.words(glyphs.keys.told(keys, place))
        hint: Line = [(told, "key", BAR), (f" {glyphs.words(does)}", "muted", BAR)]
        lead: Line = [(gap, "muted", BAR)] if len(line) > 1 else []
        if width([*line, *lead, *hint], cells) > room - 1:
            break
        line += [*lead, *hint]
    return spread(line, tail, columns, cells, BAR, glyphs.ellipsis)
