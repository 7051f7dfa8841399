"""Signs: what the page shows at a row, with a third article beside the two or without."""

from dataclasses import replace

from tellings.reading.beside import Beside
from tellings.reading.kinds import DIFFERENCES
from tellings.reading.rows import Row


def shows(row: Row, glyph: str, beside: Beside | None) -> bool:
    """Return whether a glyph stands at a row, before the third article too."""
    if row.kind == glyph or glyph in row.flags:
        return True
    return beside is not None and glyph in beside.glyphs(row)


def differs(row: Row, beside: Beside | None) -> bool:
    """Return whether one of the articles tells anything otherwise than the left one."""
    if row.is_difference or beside is None:
        return row.is_difference
    return not DIFFERENCES.isdisjoint(beside.glyphs(row))


def is_linked(row: Row, beside: Beside | None) -> bool:
    """Return whether every article on the page tells something of a row."""
    if not row.is_aligned or not row.pairs:
        return False
    return beside is None or (beside.on_left[row.index] and beside.rows[row.index] is not None)


def loud(row: Row, beside: Beside) -> Row:
    """Return a row with the flags of a third article too, for what shows only the loudest."""
    held = beside.rows[row.index]
    return replace(row, flags=(*row.flags, *held.flags)) if held and held.flags else row
