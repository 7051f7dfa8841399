"""Clashing sides: the left knee here, the right knee there; the north bank and the south bank."""

from collections.abc import Iterator
from itertools import pairwise

from tellings.compare.details import Details
from tellings.compare.near import common, company
from tellings.compare.vocabulary import word_set
from tellings.compare.words import Line, Word
from tellings.model import Conflict, ConflictType, Link, Span

WHICH_SIDE = "which side"
"""Note of two sides of one thing."""
_OTHER = {
    one: other
    for pair in (
        "left right", "front rear", "upper lower", "north south", "east west", "inner outer",
        "northern southern", "eastern western", "northbound southbound", "eastbound westbound",
    )
    for one, other in (pair.split(), pair.split()[::-1])
}  # fmt: skip
_SIDED = word_set(
    """
    ankle arm ear elbow eye foot hand hip knee leg lung shoulder thigh wrist bank carriageway coast
    door engine entrance exit gate lane side slope stand tower tunnel wall wheel wing
    """
)
"""What has two sides."""
_NEEDED = 1
"""Content words that must be common besides it."""


def clashing_sides(left: Details, right: Details, link: Link) -> Iterator[Conflict]:
    """Yield the sides of one thing that two linked sentences tell differently.

    A side that the other article tells too, in any of its sentences, is no clash.
    """
    ours, theirs = left.lines[link.left], right.lines[link.right]
    for mine in _sided(ours):
        for other in _sided(theirs):
            if mine[1].key != other[1].key or _OTHER[mine[0].low] != other[0].low:
                continue
            if _told(right, mine) or _told(left, other):
                continue
            here = Span(mine[0].start, mine[1].end)
            there = Span(other[0].start, other[1].end)
            near = common(
                company(ours, here.start, here.end), company(theirs, there.start, there.end)
            )
            if len(near) >= _NEEDED:
                yield Conflict(ConflictType.STRENGTH, here, there, sure=True, note=WHICH_SIDE)


def _sided(line: Line) -> Iterator[tuple[Word, Word]]:
    """Yield the sides of things that a sentence names, each with the thing."""
    for side, thing in pairwise(line):
        if side.low in _OTHER and thing.low in _SIDED:
            yield side, thing


def _told(article: Details, sided: tuple[Word, Word]) -> bool:
    return any(
        (side.low, thing.key) == (sided[0].low, sided[1].key)
        for line in article.lines
        for side, thing in _sided(line)
    )
