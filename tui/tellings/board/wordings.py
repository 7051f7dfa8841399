"""Wordings of one claim under each other: what only one of them says, and what clashes."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

from tellings.board.support import MILLION, Support, related
from tellings.compare.comparer import Comparer
from tellings.compare.words import STEM, Word
from tellings.model import ArticleIndex, Claim, Mention, SentenceIndex, Span

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
    comparer: Comparer, claim: Claim, support: Support | None = None, most: int | None = None
) -> tuple[ClaimWording, ...]:
    """Return a claim's wordings with what only one of all of them says and what clashes.

    Args:
        comparer: the story.
        claim: one of its claims.
        support: the story's words, for whoever asks for many claims; made where None.
        most: how many of its wordings are wanted, the first ones; None for all.
    """
    support = Support(comparer.index) if support is None else support
    pool = _Pool(claim.mentions, support)
    clashing = _clashing(claim)
    return tuple(
        _wording(mention, pool, clashing[mention.article, mention.sentence])
        for mention in claim.mentions[:most]
    )


class _Pool:
    """The content words of a claim's mentions, with the articles that have each."""

    def __init__(self, mentions: Iterable[Mention], support: Support) -> None:
        self.support = support
        self.articles = {mention.article for mention in mentions}
        self._keys: dict[str, set[ArticleIndex]] = defaultdict(set)
        self._places: dict[str, set[ArticleIndex]] = defaultdict(set)
        for mention in mentions:
            for word in support.words((mention.article, mention.sentence)):
                self._keys[word.key].add(mention.article)
                if word.place:
                    self._places[word.place].add(mention.article)
        self._stems: dict[str, list[str]] = defaultdict(list)
        for key in self._keys:
            self._stems[key[:STEM]].append(key)

    def is_told_elsewhere(self, word: Word, article: ArticleIndex) -> bool:
        """Return whether another article has a word, a form of it, or its country's other name."""
        if self._keys[word.key] - {article}:
            return True
        if word.place and self._places[word.place] - {article}:
            return True
        return any(
            related(word.key, key) and self._keys[key] - {article}
            for key in self._stems[word.key[:STEM]]
        )


def _wording(mention: Mention, pool: _Pool, clashing: list[Span]) -> ClaimWording:
    marks = [WordingMark.SHARED] * (mention.end - mention.start)
    for span in _only(mention, pool):
        for at in range(span.start, span.end):
            marks[at - mention.start] = WordingMark.ONLY
    for span in clashing:
        for at in range(max(span.start, mention.start), min(span.end, mention.end)):
            marks[at - mention.start] = WordingMark.CONFLICT
    pieces = []
    at = mention.start
    for mark, run in groupby(marks):
        length = sum(1 for _ in run)
        pieces.append(WordingPiece(mark, at, at + length))
        at += length
    return ClaimWording(mention, tuple(pieces))


def _only(mention: Mention, pool: _Pool) -> Iterator[Span]:
    """Yield the runs of words that no other article's wording has; none for a single teller."""
    if len(pool.articles) == 1:
        return
    node, support = (mention.article, mention.sentence), pool.support
    first = support.index.articles[mention.article].sentences[mention.sentence].start
    words = support.words(node)
    inside = [
        place
        for place, word in enumerate(words)
        if mention.start <= first + word.start and first + word.end <= mention.end
    ]
    for told, run in groupby(
        inside, key=lambda place: pool.is_told_elsewhere(words[place], mention.article)
    ):
        places = list(run)
        if not told and support.weight(node, places) >= LEAST * MILLION:
            yield Span(first + words[places[0]].start, first + words[places[-1]].end)


def _clashing(claim: Claim) -> dict[tuple[ArticleIndex, SentenceIndex], list[Span]]:
    """Return by sentence the words of it that clash."""
    found: dict[tuple[ArticleIndex, SentenceIndex], list[Span]] = defaultdict(list)
    for clash in claim.conflicts:
        found[clash.left, clash.left_sentence].append(clash.conflict.left)
        found[clash.right, clash.right_sentence].append(clash.conflict.right)
    return found
