"""Counts: how much of an article another one tells, by paragraph, and what clashes between them.

What is counted depends on neither side's order, so that swapping the sides swaps the counts.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tellings.model import Article, Sentence, SentenceIndex
from tellings.model.groups import joined
from tellings.model.steps import stepwise
from tellings.reading.kinds import Flag, RowKind

if TYPE_CHECKING:
    from tellings.compare.passage_kind import PassageKinds
    from tellings.model import Comparison


@dataclass(frozen=True, slots=True)
class Share:
    """How many of an article's paragraphs that carry claims have a counterpart."""

    told: int
    of: int


@dataclass(frozen=True, slots=True)
class Tally:
    """What two articles share and where they differ, in numbers; keys are glyphs that occur."""

    left: Mapping[str, int]
    """How many paragraphs of the left article are told alike (=), in other words (~), in part (±)
    or not at all (-) on the right; together its paragraphs that carry claims."""
    right: Mapping[str, int]
    """The same of the right article, + for paragraphs that the left one doesn't tell."""
    differences: Mapping[str, int]
    """How many conflicts (!) and altered quotations (") stand between the two."""

    @property
    def both(self) -> dict[str, int]:
        """Return what is counted in one way whichever article is on the left."""
        ends = {RowKind.LEFT.value: self.left, RowKind.RIGHT.value: self.right}
        only = {glyph: side[glyph] for glyph, side in ends.items() if glyph in side}
        return only | dict(self.differences)


NOTHING = Tally({}, {}, {})
"""Of articles that are not compared."""


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


def tally(comparison: "Comparison") -> Tally:
    """Return how much two articles share and where they differ.

    A paragraph is of the kind that it would have as a passage beside all that is linked to it.
    """
    # the engine is loaded by then; text that is not compared is shown without it
    from tellings.compare.passage_kind import PassageKinds

    kinds = PassageKinds(comparison)
    there: dict[SentenceIndex, list[SentenceIndex]] = defaultdict(list)
    here: dict[SentenceIndex, list[SentenceIndex]] = defaultdict(list)
    for pair in comparison.pairs:
        there[pair.link.left].append(pair.link.right)
        here[pair.link.right].append(pair.link.left)
    clashes = [
        (("left", clash.left, clash.type), ("right", clash.right, clash.type))
        for pair in comparison.pairs
        for clash in pair.conflicts
    ]
    quotes = [
        (("left", quote.left), ("right", quote.right))
        for pair in comparison.pairs
        if (quote := pair.altered_quote)
    ]
    quotes += [
        (("left", match.left.span), ("right", match.right.span))
        for match in comparison.altered_apart
    ]
    found = {Flag.CONFLICT.value: len(joined(clashes)), Flag.QUOTE.value: len(joined(quotes))}
    return Tally(
        _paragraphs(kinds, comparison.left, there, on_left=True),
        _paragraphs(kinds, comparison.right, here, on_left=False),
        {glyph: count for glyph, count in found.items() if count},
    )


def _paragraphs(
    kinds: "PassageKinds",
    article: Article,
    partners: Mapping[SentenceIndex, Sequence[SentenceIndex]],
    *,
    on_left: bool,
) -> dict[str, int]:
    """Return how many paragraphs of one side are of each kind, by glyph."""
    from tellings.model import Passage

    count: Counter[str] = Counter()
    for paragraph in stepwise(article.paragraphs):
        own = tuple(paragraph.sentences)
        told = tuple(sorted({other for at in own for other in partners.get(at, ())}))
        passage = Passage(own, told) if on_left else Passage(told, own)
        count[RowKind[kinds.kind(passage).name].glyph] += 1
    return {glyph: count[glyph] for glyph in "=~±-+" if count[glyph]}
