"""Runs: stretches of words that two articles have in common, outside quotation marks."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from tellings.compare.quote_marks import quoted
from tellings.compare.words import article_words
from tellings.model import Article, SharedRun, Span

SHORTEST = 8
"""Words in a row from which a run is more than a turn of phrase."""


@dataclass(frozen=True, slots=True)
class Overlap:
    """The words that two articles share in runs."""

    longest: SharedRun
    left_words: int
    """Words of the left article that stand in a shared run."""
    right_words: int


@dataclass(frozen=True, slots=True)
class _Stream:
    """An article's words in order; None parts paragraphs and stands for quotations."""

    keys: tuple[str | None, ...]
    spans: tuple[Span, ...]
    goes_on: tuple[bool, ...]
    """True where a word goes on with the one before a hyphen: 'board' in 'on-board'."""

    @property
    def size(self) -> int:
        return sum(key is not None for key in self.keys)


def word_counts(articles: Sequence[Article]) -> tuple[int, ...]:
    """Return how many words of each article could stand in a run."""
    return tuple(_stream(article).size for article in articles)


def overlaps(articles: Sequence[Article]) -> dict[tuple[int, int], Overlap]:
    """Return the shared runs of every two articles that have one, by their places, lower first.

    The time grows with the words of the story and with the runs found, not with the pairs.
    """
    streams = [_stream(article) for article in articles]
    where: dict[tuple[str | None, ...], list[tuple[int, int]]] = defaultdict(list)
    for place, stream in enumerate(streams):
        for at in range(len(stream.keys) - SHORTEST + 1):
            gram = stream.keys[at : at + SHORTEST]
            if None not in gram:
                where[gram].append((place, at))
    runs: dict[tuple[int, int], list[tuple[int, int, int]]] = defaultdict(list)
    for found in where.values():
        for i, (left, a) in enumerate(found):
            for right, b in found[i + 1 :]:
                if left < right and not _goes_on(streams, left, a, right, b):
                    length = _length(streams[left], a, streams[right], b)
                    runs[left, right].append((length, a, b))
    return {
        pair: _overlap(streams[pair[0]], streams[pair[1]], own)
        for pair, own in sorted(runs.items())
    }


def _stream(article: Article) -> _Stream:
    keys: list[str | None] = []
    spans: list[Span] = []
    goes_on: list[bool] = []
    paragraph = None
    for sentence, line in zip(article.sentences, article_words(article), strict=True):
        if sentence.paragraph != paragraph:
            paragraph = sentence.paragraph
            keys.append(None)
            spans.append(Span(sentence.start, sentence.start))
            goes_on.append(False)
        quotes = quoted(sentence.text)
        hyphens = {
            mark.end
            for before, mark in pairwise(line)
            if mark.text == "-" and before.end == mark.start
        }
        for word in line:
            if word.is_word:
                inside = quotes and any(one.start <= word.start < one.end for one in quotes)
                keys.append(None if inside else word.key)
                spans.append(Span(sentence.start + word.start, sentence.start + word.end))
                goes_on.append(word.start in hyphens)
    return _Stream(tuple(keys), tuple(spans), tuple(goes_on))


def _goes_on(streams: Sequence[_Stream], left: int, a: int, right: int, b: int) -> bool:
    """Return whether the run began a word earlier: then it was counted there."""
    if not (a and b):
        return False
    before = streams[left].keys[a - 1]
    return before is not None and before == streams[right].keys[b - 1]


def _length(one: _Stream, a: int, other: _Stream, b: int) -> int:
    length = SHORTEST
    while (
        a + length < len(one.keys)
        and b + length < len(other.keys)
        and one.keys[a + length] is not None
        and one.keys[a + length] == other.keys[b + length]
    ):
        length += 1
    return length


def _overlap(one: _Stream, other: _Stream, runs: list[tuple[int, int, int]]) -> Overlap:
    length, a, b = min(runs, key=lambda run: (-run[0], run[1], run[2]))
    left = {a + step for length, a, _ in runs for step in range(length)}
    right = {b + step for length, _, b in runs for step in range(length)}
    longest = SharedRun(
        Span(one.spans[a].start, one.spans[a + length - 1].end),
        Span(other.spans[b].start, other.spans[b + length - 1].end),
        length - sum(one.goes_on[a + 1 : a + length]),
    )
    return Overlap(longest, len(left), len(right))
