"""How the two sides of a passage stand to each other, the same for screen and report."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from enum import StrEnum

from tellings.compare.conflicts import disagree
from tellings.compare.denials import denied_alone
from tellings.compare.echoes import echoes
from tellings.compare.figures import Figure, compatible
from tellings.compare.profile import profile_of
from tellings.compare.words import Line, words_of
from tellings.model import Article, Comparison, Kind, LinkedPair, Passage, SentenceIndex


class PassageKind(StrEnum):
    """What a row of the aligned view tells."""

    SAME = "same"
    """Both tell it in the same words."""
    REWORDED = "reworded"
    """The same claims in other words."""
    PARTIAL = "partial"
    """Partly shared: one side or both say more."""
    LEFT = "left"
    """Told on the left only: missing on the right."""
    RIGHT = "right"
    """Told on the right only: added there."""
    ASIDE = "aside"
    """Lines that carry no claims."""


class PassageKinds:
    """Tells the kind of each passage of one comparison."""

    def __init__(self, comparison: Comparison) -> None:
        self._comparison = comparison
        self._by_left: dict[SentenceIndex, list[LinkedPair]] = defaultdict(list)
        self._by_right: dict[SentenceIndex, list[LinkedPair]] = defaultdict(list)
        for pair in comparison.pairs:
            self._by_left[pair.link.left].append(pair)
            self._by_right[pair.link.right].append(pair)
        self._missing = {run.sentence for run in comparison.missing}
        self._added = {run.sentence for run in comparison.added}

    def pairs(self, passage: Passage) -> tuple[LinkedPair, ...]:
        """Return the pairs that touch a passage; those inside it come first."""
        inside: list[LinkedPair] = []
        across: list[LinkedPair] = []
        right = set(passage.right)
        for sentence in passage.left:
            for pair in self._by_left.get(sentence, ()):
                (inside if pair.link.right in right else across).append(pair)
        left = set(passage.left)
        for sentence in passage.right:
            across += [
                pair for pair in self._by_right.get(sentence, ()) if pair.link.left not in left
            ]
        return tuple(inside + across)

    def kind(self, passage: Passage) -> PassageKind:
        """Return how the sides of a passage stand to each other."""
        left = _telling(self._comparison.left, passage.left)
        right = _telling(self._comparison.right, passage.right)
        if not left and not right:
            return PassageKind.ASIDE
        pairs = self.pairs(passage)
        if not pairs:
            if left and right:
                return PassageKind.PARTIAL
            return PassageKind.LEFT if left else PassageKind.RIGHT
        if self._missing.intersection(left) or self._added.intersection(right):
            return PassageKind.PARTIAL
        if any(disagree(pair.conflicts) for pair in pairs):
            return PassageKind.PARTIAL
        same = [pair.link for pair in pairs if pair.link.kind is Kind.SAME]
        whole = {link.left for link in same}.issuperset(left) and {
            link.right for link in same
        }.issuperset(right)
        if whole:
            return PassageKind.SAME
        if self._denied_alone(pairs, left, right) or self._unlike_figures(pairs, left, right):
            return PassageKind.PARTIAL
        return PassageKind.REWORDED

    def _denied_alone(
        self, pairs: Sequence[LinkedPair], left: Sequence[int], right: Sequence[int]
    ) -> bool:
        """Return whether one side says no and the other, with all it is linked to, doesn't."""
        one, other = self._comparison.left, self._comparison.right
        beside_left = {pair.link.left for pair in pairs}
        beside_right = {pair.link.right for pair in pairs}
        tongues = one.language, other.language
        return denied_alone(_words(one, left), _words(other, beside_right), *tongues) or (
            denied_alone(_words(other, right), _words(one, beside_left), *tongues)
        )

    def _unlike_figures(
        self, pairs: Sequence[LinkedPair], left: Sequence[int], right: Sequence[int]
    ) -> bool:
        """Return whether each side gives a figure that the other, with all it's linked to, lacks.

        Six months and three months may be no clash, but they are not the same in other words.
        """
        one = profile_of(self._comparison.left).details.figures
        other = profile_of(self._comparison.right).details.figures
        here, there = _figures(one, left), _figures(other, right)
        if not here or not there:
            return False
        beside_left = _figures(one, {pair.link.left for pair in pairs})
        beside_right = _figures(other, {pair.link.right for pair in pairs})
        return _lacking(here, beside_right) and _lacking(there, beside_left)


def differs(comparison: Comparison) -> bool:
    """Return whether anything differs: False where both tell the same sentences in one order."""
    if comparison.missing or comparison.added:
        return True
    repeated = echoes(pair.link for pair in comparison.pairs)
    return any(
        pair.link.kind is not Kind.SAME or pair.moved or pair.conflicts or pair.altered_quote
        for pair in comparison.pairs
        if (pair.link.left, pair.link.right) not in repeated
    )


def _figures(by_sentence: Sequence[Sequence[Figure]], at: Iterable[int]) -> list[Figure]:
    return [figure for sentence in sorted(at) for figure in by_sentence[sentence]]


def _lacking(figures: Sequence[Figure], others: Sequence[Figure]) -> bool:
    return any(not any(compatible(one, other) for other in others) for one in figures)


def _words(article: Article, sentences: Iterable[int]) -> list[Line]:
    return [words_of(article.sentences[at].text, article.language) for at in sorted(sentences)]


def _telling(article: Article, sentences: tuple[SentenceIndex, ...]) -> list[SentenceIndex]:
    return [index for index in sentences if article.sentences[index].is_content]
