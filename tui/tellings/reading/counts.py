"""Counts: how many rows of each kind, and how much of an article the other one tells too."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tellings.model import Sentence, SentenceIndex
from tellings.reading.beside import Beside
from tellings.reading.kinds import RowKind
from tellings.reading.rows import Row

if TYPE_CHECKING:
    from tellings.model import Comparison


@dataclass(frozen=True, slots=True)
class Share:
    """How many of an article's paragraphs that carry claims have a counterpart."""

    told: int
    of: int


def shares(comparison: "Comparison") -> tuple[Share, Share]:
    """Return the share of the left article told on the right, and the other way round."""
    lefts = {pair.link.left for pair in comparison.pairs}
    rights = {pair.link.right for pair in comparison.pairs}
    return _share(comparison.left.content, lefts), _share(comparison.right.content, rights)


def _share(content: Sequence[Sentence], linked: set[SentenceIndex]) -> Share:
    """Return how many of the paragraphs hold a linked sentence."""
    paragraphs = {sentence.paragraph for sentence in content}
    told = {sentence.paragraph for sentence in content if sentence.index in linked}
    return Share(len(told), len(paragraphs))


def third_legend(rows: Sequence[Row], beside: Beside) -> dict[str, int]:
    """Return how often each glyph stands before a third article; none that doesn't."""
    count = Counter(glyph for row in rows for glyph in beside.signs(row))
    count[RowKind.RIGHT.value] += sum(len(beside.alone(row.index)) for row in rows)
    return {glyph: count[glyph] for glyph in '=~±-+!"' if count[glyph]}


def legend(rows: Sequence[Row]) -> dict[str, int]:
    """Return how many rows carry each glyph, kinds first, then flags; none that doesn't occur."""
    count = Counter(row.kind.glyph for row in rows)
    count.update(flag.value for row in rows for flag in row.flags)
    return {glyph: count[glyph] for glyph in '=~±-+!"↑↓' if count[glyph]}
