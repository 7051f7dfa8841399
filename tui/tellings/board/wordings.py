"""Wordings of one claim under each other: what only one of them says, and what clashes."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

from tellings.board.support import MILLION, Support
from tellings.compare.comparer import Comparer
from tellings.model import Claim, Mention, Span

LEAST = 0.3
"""Story weight, 0..1 a word, from which a run that no other wording has is worth a mark."""


class WordingMark(StrEnum):
    """What a run of a wording is among the other wordings of its claim."""

    SHARED = "shared"
    ONLY = "only"
    """No other wording of the claim has it."""
    CONFLICT = "conflict"
    """It doesn't go together with what another wording says."""


@dataclass(frozen=True, slots=True)
class WordingPiece:
    """A run of a mention; offsets count through the article's text."""

    mark: WordingMark
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class ClaimWording:
    """A mention of a claim; the pieces together are all of it."""

    mention: Mention
    pieces: tuple[WordingPiece, ...]


def wordings(
    comparer: Comparer, claim: Claim, support: Support | None = None
) -> tuple[ClaimWording, ...]:
    """Return a claim's wordings with what only one of them says and what clashes.

    Args:
        comparer: the story.
        claim: one of its claims.
        support: the story's words, for whoever asks for many claims; made where None.
    """
    support = Support(comparer.index) if support is None else support
    return tuple(_wording(claim, mention, support) for mention in claim.mentions)


def _wording(claim: Claim, mention: Mention, support: Support) -> ClaimWording:
    marks = [WordingMark.SHARED] * (mention.end - mention.start)
    for span in _only(claim, mention, support):
        for at in range(span.start, span.end):
            marks[at - mention.start] = WordingMark.ONLY
    for span in _clashing(claim, mention):
        for at in range(max(span.start, mention.start), min(span.end, mention.end)):
            marks[at - mention.start] = WordingMark.CONFLICT
    pieces = []
    at = mention.start
    for mark, run in groupby(marks):
        length = sum(1 for _ in run)
        pieces.append(WordingPiece(mark, at, at + length))
        at += length
    return ClaimWording(mention, tuple(pieces))


def _only(claim: Claim, mention: Mention, support: Support) -> Iterator[Span]:
    """Yield the runs of words that no other article's wording has; none for a single teller."""
    others = [other for other in claim.mentions if other.article != mention.article]
    if not others:
        return
    node = (mention.article, mention.sentence)
    told = frozenset[int]().union(
        *(support.shared(node, (other.article, other.sentence)) for other in others)
    )
    first = support.index.articles[mention.article].sentences[mention.sentence].start
    words = support.words(node)
    inside = [
        place
        for place, word in enumerate(words)
        if mention.start <= first + word.start and first + word.end <= mention.end
    ]
    for alone, run in groupby(inside, key=lambda place: place not in told):
        places = list(run)
        if alone and support.weight(node, places) >= LEAST * MILLION:
            yield Span(first + words[places[0]].start, first + words[places[-1]].end)


def _clashing(claim: Claim, mention: Mention) -> Iterator[Span]:
    place = (mention.article, mention.sentence)
    for clash in claim.conflicts:
        if (clash.left, clash.left_sentence) == place:
            yield clash.conflict.left
        if (clash.right, clash.right_sentence) == place:
            yield clash.conflict.right
