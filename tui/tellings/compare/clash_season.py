"""Clashing seasons: one thing that begins in spring here and in autumn there."""

from collections.abc import Iterator

from tellings.compare.details import Details
from tellings.compare.near import common, company
from tellings.compare.words import Line, Word
from tellings.model import Conflict, ConflictType, Link, Span

_SEASONS = {
    "spring": "spring", "summer": "summer", "autumn": "autumn", "fall": "autumn", "winter": "winter"
}  # fmt: skip
_BEFORE = frozenset(("in", "by", "next", "last", "this", "until", "since", "early", "late"))
_NEEDED = 2
"""Content words that must be common around two seasons."""


def clashing_seasons(left: Details, right: Details, link: Link) -> Iterator[Conflict]:
    """Yield the seasons of two linked sentences that differ.

    A season that the other article names anywhere is told by both.
    """
    ours, theirs = left.lines[link.left], right.lines[link.right]
    for mine, name in _seasons(ours):
        for other, another in _seasons(theirs):
            if name == another or name in _named(right) or another in _named(left):
                continue
            near = common(
                company(ours, mine.start, mine.end), company(theirs, other.start, other.end)
            )
            if len(near) >= _NEEDED:
                here, there = Span(mine.start, mine.end), Span(other.start, other.end)
                yield Conflict(ConflictType.DATE, here, there, sure=True, note="which season")


def _seasons(line: Line) -> Iterator[tuple[Word, str]]:
    for at, word in enumerate(line):
        before = [one.low for one in line[max(0, at - 2) : at]]
        opened = before[-1:] and (
            before[-1] in _BEFORE or (before[-1] == "the" and before[0] in _BEFORE)
        )
        if opened and word.low in _SEASONS:
            yield word, _SEASONS[word.low]


def _named(article: Details) -> frozenset[str]:
    return frozenset(season for line in article.lines for _, season in _seasons(line))
