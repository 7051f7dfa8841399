"""The document: two articles side by side, or one, with all that the screen shows of them."""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tellings.model import Article, ParagraphIndex, SentenceIndex
from tellings.reading.blocks import Block
from tellings.reading.kinds import Flag
from tellings.reading.marks import NO_MARKS, Marks, marks_of
from tellings.reading.rows import Row, plain_rows, rows_of

if TYPE_CHECKING:
    from tellings.model import Comparison


@dataclass(frozen=True, slots=True)
class Document:
    """What the reader shows at a time; free of widths and of what is folded or in focus."""

    left: Article
    right: Article | None
    comparison: "Comparison | None"
    """None for one article alone, and for two as long as they are not compared."""
    rows: tuple[Row, ...]
    left_marks: Marks = NO_MARKS
    right_marks: Marks = NO_MARKS
    flags: frozenset[Flag] = frozenset()
    """What is noted of any row."""
    _left_rows: Sequence[int] = field(default=(), repr=False)
    """The row of each sentence, -1 for none."""
    _right_rows: Sequence[int] = field(default=(), repr=False)

    def row_of(self, sentence: SentenceIndex, *, on_left: bool) -> int | None:
        """Return the row that shows a sentence of one side, None for none."""
        rows = self._left_rows if on_left else self._right_rows
        row = rows[sentence] if 0 <= sentence < len(rows) else -1
        return None if row < 0 else row

    def row_of_paragraph(self, paragraph: ParagraphIndex, *, on_left: bool) -> int | None:
        """Return the row with a paragraph's beginning, or the nearest one after it."""
        article = self.left if on_left else self.right
        if article is None:
            return None
        # one by one: a slice would make every paragraph to the end
        for at in range(max(0, paragraph), len(article.paragraphs)):
            part = article.paragraphs[at]
            if part.sentences:
                return self.row_of(part.first, on_left=on_left)
        return None

    def in_order(self, *, on_left: bool) -> list[int]:
        """Return the rows with text of one side, by where that article itself tells them."""
        rows = self._left_rows if on_left else self._right_rows
        return list(dict.fromkeys(row for row in rows if row >= 0))

    @property
    def is_same(self) -> bool:
        """True where two articles were compared and nothing in what they tell differs."""
        held = self.comparison
        same = all(row.kind in ("=", "aside") and not row.flags for row in self.rows)
        return bool(held and held.pairs and same)

    @property
    def is_unrelated(self) -> bool:
        """True where two articles were compared and share no claim."""
        return bool(self.comparison and not self.comparison.pairs)


def compared(comparison: "Comparison") -> Document:
    """Return the document of two compared articles."""
    rows = rows_of(comparison)
    left_marks, right_marks = marks_of(comparison)
    return Document(
        comparison.left,
        comparison.right,
        comparison,
        rows,
        left_marks,
        right_marks,
        frozenset(flag for row in rows for flag in row.flags),
        _places(comparison.left, rows, [row.left for row in rows]),
        _places(comparison.right, rows, [row.right for row in rows]),
    )


def uncompared(left: Article, right: Article | None = None) -> Document:
    """Return the document of one article, or of two that are not compared yet."""
    rows = plain_rows(left, right)
    return Document(
        left,
        right,
        None,
        rows,
        _left_rows=_places(left, rows, [row.left for row in rows]),
        _right_rows=_places(right, rows, [row.right for row in rows]) if right else (),
    )


def _places(
    article: Article, rows: Sequence[Row], sides: Sequence[tuple[Block, ...]]
) -> Sequence[int]:
    """Return the row of every sentence of one side, -1 for none."""
    places = array("l", [-1]) * len(article.sentences)
    for row, blocks in zip(rows, sides, strict=True):
        for block in blocks:
            for sentence in range(block.first, block.last):
                places[sentence] = row.index
    return places
