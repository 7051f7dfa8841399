"""Beside: a third article, laid level with the passages of two others."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from tellings.model import CONTENT_ROLES, Article, SentenceIndex
from tellings.reading.blocks import Block
from tellings.reading.document import Document
from tellings.reading.kinds import SHARED_KINDS, Flag, RowKind
from tellings.reading.marks import Marks
from tellings.reading.rows import Row


@dataclass(frozen=True, slots=True)
class Beside:
    """What a third article tells beside each row of a document.

    It is held against the left article, and only what the left one doesn't tell against the right
    one. All sequences but ``after`` have one item a row.
    """

    article: Article
    rows: tuple[Row | None, ...]
    """A row of two sides: what the third is held against, and what the third tells of it; None
    where nothing of the third stands."""
    on_left: tuple[bool, ...]
    """Whether it is held against the left article there."""
    away: tuple[Row | None, ...]
    """Where nothing of the third stands but it tells that in another row: what it tells there, as
    a row without a right side; its flags are of what it says against the left article."""
    after: tuple[tuple[Block, ...], ...]
    """What neither of the two tells: after each row, and first of all before the first one."""
    marks: Marks
    """What to mark in the third article."""
    left_marks: Marks
    """What to mark in the left one, now that two others stand beside it."""
    is_compared: bool
    """False while the comparison with the left article is still to come."""
    documents: tuple[Document, ...] = field(default=(), repr=False)
    """The left article with it, then the right one with it: marks and comparison, no rows."""
    homes: Mapping[SentenceIndex, int] = field(default_factory=dict, repr=False)
    """The row of every sentence that stands in one."""

    @property
    def flags(self) -> frozenset[Flag]:
        """Everything that is to be noted about the third at any row."""
        held = (*self.rows, *self.away)
        return frozenset(flag for row in held if row for flag in row.flags)

    def signs(self, row: Row) -> tuple[str, ...]:
        """Return the glyphs of the third at a row, all of them against the left article.

        '+' is what the left doesn't tell, whether the right does or not; '-' is what it lacks.
        """
        held = self.rows[row.index]
        if held is not None:
            kind = held.kind if self.on_left[row.index] else RowKind.RIGHT
            return tuple(glyph for glyph in (kind.glyph, *held.flags) if glyph)
        away = self.away[row.index]
        if away is not None:
            return tuple(flag.value for flag in away.flags)
        lacks = self.is_compared and row.left and row.kind is not RowKind.ASIDE
        return (RowKind.LEFT.value,) if lacks else ()

    def elsewhere(self, row: int) -> SentenceIndex | None:
        """Return the third's sentence that tells a row at another place, None for none."""
        away = self.away[row]
        return away.right_elsewhere if away else None

    def row_of(self, sentence: SentenceIndex) -> int | None:
        """Return the row beside or below which a sentence stands, None for none."""
        if sentence in self.homes:
            return self.homes[sentence]
        for at, blocks in enumerate(self.after):
            if any(block.first <= sentence < block.last for block in blocks):
                return max(0, at - 1)
        held = (row.index for row in self.rows if row and row.tells(sentence, on_left=False))
        return next(held, None)

    def between(self, row: int) -> tuple[Block, ...]:
        """Return what stands after a row and in no row; what comes first counts to the first."""
        return self.after[row + 1] if row else self.after[0] + self.after[1]

    def alone(self, row: int) -> tuple[Block, ...]:
        """Return what only the third tells after a row."""
        blocks = self.between(row) if self.is_compared else ()
        return tuple(block for block in blocks if block.role in CONTENT_ROLES)

    def blocks(self, row: int) -> tuple[Block, ...]:
        """Return all that the third's pane shows beside a row and after it."""
        held = self.rows[row]
        return (held.right if held else ()) + self.between(row)

    def glyphs(self, row: Row) -> frozenset[str]:
        """Return every glyph that the third's pane shows at a row and right after it."""
        more = (RowKind.RIGHT.value,) if self.alone(row.index) else ()
        return frozenset((*self.signs(row), *more))

    def tells(self, row: Row) -> bool:
        """Return whether the third tells something of a row, there or at another place."""
        return self.rows[row.index] is not None or self.away[row.index] is not None

    def shares(self, row: Row) -> bool:
        """Return whether the third tells a row whole too, so that nothing of it need be read."""
        held = self.rows[row.index]
        whole = held is not None and held.kind in SHARED_KINDS and not held.flags
        return whole and self.on_left[row.index]
