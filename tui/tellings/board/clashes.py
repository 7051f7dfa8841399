"""Clashes: the conflicts and quotations between a story's sentences, found by the sentences."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from tellings.board.graph import Node, pairs_of
from tellings.compare.comparer import Comparer
from tellings.model import ClaimConflict, Mention, QuoteChange, Span

Ends = tuple[Node, Node]
"""Two sentences, the one of the earlier article first."""


@dataclass(frozen=True, slots=True)
class Clashes:
    """What the comparisons of a story found between two sentences."""

    conflicts: Mapping[Ends, tuple[ClaimConflict, ...]]
    quotes: Mapping[Ends, QuoteChange]
    """For sentences that quote one utterance, the change that alters most."""

    def among(self, mentions: Sequence[Mention]) -> tuple[ClaimConflict, ...]:
        """Return the conflicts of a claim: both details stand inside its mentions."""
        return tuple(
            found
            for one, other in combinations(mentions, 2)
            for found in self.conflicts.get(_ends(one, other), ())
            if _touches(one, found.conflict.left) and _touches(other, found.conflict.right)
        )

    def quoted(self, mentions: Sequence[Mention]) -> frozenset[QuoteChange]:
        """Return how the mentions of a claim change each other's quotations."""
        pairs = (_ends(one, other) for one, other in combinations(mentions, 2))
        return frozenset(self.quotes[ends] for ends in pairs if ends in self.quotes)


def clashes(comparer: Comparer) -> Clashes:
    """Return the conflicts and shared quotations of every pair of a story's articles."""
    conflicts: dict[Ends, tuple[ClaimConflict, ...]] = {}
    quotes: dict[Ends, QuoteChange] = {}
    for left, right in pairs_of(comparer):
        comparison = comparer.pair(left, right)
        for pair in comparison.pairs:
            if pair.conflicts:
                link = pair.link
                conflicts[(left, link.left), (right, link.right)] = tuple(
                    ClaimConflict(left, right, link.left, link.right, conflict)
                    for conflict in pair.conflicts
                )
        for match in comparison.quotes:
            ends = (left, match.left.sentence), (right, match.right.sentence)
            if ends not in quotes or quotes[ends] is QuoteChange.SAME:
                quotes[ends] = match.change
    return Clashes(conflicts, quotes)


def _ends(one: Mention, other: Mention) -> Ends:
    first, second = (one.article, one.sentence), (other.article, other.sentence)
    return (first, second) if first < second else (second, first)


def _touches(mention: Mention, span: Span) -> bool:
    return mention.start < span.end and span.start < mention.end
