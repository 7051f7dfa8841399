"""What a row of the reader is and what is to be noted about it, by the glyph that shows it."""

from enum import StrEnum


class RowKind(StrEnum):
    """How the two sides of a row stand to each other; its first names are a passage kind's."""

    SAME = "="
    """Both tell it in the same words."""
    REWORDED = "~"
    """The same claims in other words."""
    PARTIAL = "±"
    """Partly shared: one side or both say more."""
    LEFT = "-"
    """Told on the left only: missing on the right."""
    RIGHT = "+"
    """Told on the right only: added there."""
    ASIDE = "aside"
    """Lines that carry no claims."""
    PLAIN = "plain"
    """Text that is not compared: one article alone, or a comparison still to come."""

    @property
    def glyph(self) -> str:
        """The sign in the gutter, '' for rows that have none."""
        return "" if self in (RowKind.ASIDE, RowKind.PLAIN) else self.value


class Flag(StrEnum):
    """What is to be noted about a row besides its kind; the value is its glyph."""

    CONFLICT = "!"
    QUOTE = '"'
    EARLIER = "↑"
    """The right article tells it earlier than the left one."""
    LATER = "↓"


RANK = '!"-+±~='
"""Glyphs from the loudest to the quietest, for the ruler and for sorting."""

DIFFERENCES = frozenset('!"-+±')
"""Glyphs of what differs in what is told, not only in the words it is told in."""

SHARED_KINDS = frozenset({RowKind.SAME, RowKind.REWORDED})
"""Kinds of rows that both articles tell whole."""


def loudest(kind: RowKind, flags: tuple[Flag, ...]) -> str:
    """Return the glyph that stands for the whole row, '' for lines that carry no claims."""
    present = [glyph for glyph in (kind.glyph, *flags) if glyph and glyph in RANK]
    return min(present, key=RANK.index, default="")
