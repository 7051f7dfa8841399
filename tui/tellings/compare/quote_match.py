"""Quotations of two articles that are one utterance, also where their sentences aren't linked."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from tellings.compare.quotes import sentences_of
from tellings.compare.speakers import same_speaker
from tellings.compare.utterance import (
    CONTENT,
    Alignment,
    Spoken,
    Verdict,
    align,
    judge,
    spoken,
)
from tellings.compare.words import STEM
from tellings.model import AlteredQuote, Article, Quotation, QuoteMatch
from tellings.model.steps import stepwise

LINKED_LEAST = 2.0
"""Score from which two quotations in linked sentences are one utterance."""
FREE_LEAST = 5.0
"""The same for quotations anywhere else."""
SLACK = 1e-6
"""What a sum of weights may be off by."""
SCARE_WORDS = 2
"""Up to so many words a quotation is one utterance with another only in linked sentences, and only
if it stands there whole."""


@dataclass(frozen=True, slots=True)
class Utterance:
    """A quotation with its words and the sentences it stands in."""

    quotation: Quotation
    words: tuple[Spoken, ...]
    stems: frozenset[str]
    """Beginnings of its content words: two utterances without a common one share nothing."""
    weights: Mapping[str, float]
    """Weight of its words by their beginning: two that match begin alike."""
    sentences: tuple[int, ...]


@dataclass(frozen=True)
class Candidate:
    """Two quotations that are one utterance."""

    left: Utterance
    right: Utterance
    alignment: Alignment
    linked: bool

    @cached_property
    def verdict(self) -> Verdict:
        """How the two differ."""
        return judge(self.left.words, self.right.words, self.alignment)

    @property
    def altered(self) -> AlteredQuote:
        """The two as an altered quotation, which they are where the verdict says so."""
        mine, theirs = self.left.quotation, self.right.quotation
        return AlteredQuote(
            left=mine.span,
            right=theirs.span,
            change=self.verdict.change,
            speaker=mine.speaker or theirs.speaker,
            edits=self.verdict.edits,
        )

    @property
    def match(self) -> QuoteMatch:
        """The two as the comparison shows them."""
        return QuoteMatch(
            self.left.quotation,
            self.right.quotation,
            self.verdict.change,
            round(self.alignment.score, 3),
            self.linked,
            self.verdict.edits,
        )


def utterances(article: Article, quotations: Iterable[Quotation]) -> tuple[Utterance, ...]:
    """Return an article's quotations, ready to be aligned; inner ones are part of their outer."""
    return tuple(_utterance(article, quotation) for quotation in quotations if not quotation.inner)


def _utterance(article: Article, quotation: Quotation) -> Utterance:
    words = spoken(article, quotation.parts)
    stems = frozenset(word.key[:STEM] for word in words if word.weight == CONTENT)
    weights: dict[str, float] = defaultdict(float)
    for word in words:
        weights[word.key[:STEM]] += word.weight
    return Utterance(quotation, words, stems, weights, sentences_of(quotation, article))


def candidates(
    left: Sequence[Utterance], right: Sequence[Utterance], linked: Collection[tuple[int, int]]
) -> list[Candidate]:
    """Return every two quotations that are one utterance, best first.

    Args:
        left: the left article's quotations.
        right: the right article's.
        linked: linked sentence pairs (left, right).
    """
    holding: dict[str, list[int]] = defaultdict(list)
    for j, theirs in enumerate(right):
        for stem in theirs.stems:
            holding[stem].append(j)
    found = []
    for i, mine in enumerate(stepwise(left)):
        for j in sorted({j for stem in mine.stems for j in holding.get(stem, ())}):
            theirs = right[j]
            together = any((a, b) in linked for a in mine.sentences for b in theirs.sentences)
            if not together and at_most(mine, theirs) < FREE_LEAST:
                continue
            candidate = Candidate(mine, theirs, align(mine.words, theirs.words), together)
            if _one_utterance(candidate):
                # equal scores: the earlier ones, then those at like places
                rank = (-candidate.alignment.score, i + j, abs(i - j), i)
                found.append((rank, candidate))
    return [candidate for _, candidate in sorted(found, key=lambda ranked: ranked[0])]


def one_to_one(ranked: Iterable[Candidate]) -> tuple[QuoteMatch, ...]:
    """Return the best counterpart of each quotation, none used twice, in the left one's order."""
    matches: list[QuoteMatch] = []
    used: set[tuple[str, int]] = set()
    for candidate in ranked:
        ends = {
            ("left", candidate.left.quotation.span.start),
            ("right", candidate.right.quotation.span.start),
        }
        if used.isdisjoint(ends):
            used |= ends
            matches.append(candidate.match)
    return tuple(sorted(matches, key=lambda match: match.left.span))


def altered_in(ranked: Iterable[Candidate], left: int, right: int) -> AlteredQuote | None:
    """Return the altered quotation of two linked sentences, the surest one, None if there is none.

    A quotation that is only shorter on one side is not altered; one that lacks words inside,
    without an ellipsis for them, is.
    """
    for candidate in ranked:
        together = left in candidate.left.sentences and right in candidate.right.sentences
        if together and candidate.verdict.inside:
            return candidate.altered
    return None


def at_most(mine: Utterance, theirs: Utterance) -> float:
    """Return what no alignment's score can exceed: every word that has a like one is matched."""
    weights = theirs.weights
    return SLACK + sum(
        min(weight, weights[start]) for start, weight in mine.weights.items() if start in weights
    )


def _one_utterance(candidate: Candidate) -> bool:
    mine, theirs, alignment = candidate.left, candidate.right, candidate.alignment
    if min(len(mine.words), len(theirs.words)) <= SCARE_WORDS:
        whole = len(alignment.left) == len(mine.words) or len(alignment.right) == len(theirs.words)
        paired = all(i is not None and j is not None for i, j in alignment.steps)
        return candidate.linked and whole and paired
    if alignment.score < (LINKED_LEAST if candidate.linked else FREE_LEAST):
        return False
    known = same_speaker(mine.quotation.speaker, theirs.quotation.speaker)
    return candidate.linked or known is not False
