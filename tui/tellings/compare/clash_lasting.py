"""Clashing ages of one person, and clashing terms of one contract."""

from collections.abc import Iterator, Sequence

from tellings.compare.details import Details
from tellings.compare.lasting import Lasting
from tellings.model import Conflict, ConflictType, Link, Span


def clashing_lasting(left: Details, right: Details, link: Link) -> Iterator[Conflict]:
    """Yield the ages and terms of two linked sentences that differ.

    What the other article tells alike in any of its sentences is no clash.
    """
    known_left, known_right = _told(left.lasting), _told(right.lasting)
    for mine in left.lasting[link.left]:
        for other in right.lasting[link.right]:
            if (mine.note, mine.of) != (other.note, other.of) or mine.value == other.value:
                continue
            if mine.first and other.first and mine.first != other.first:
                continue  # two of one family
            if _key(mine) in known_right or _key(other) in known_left:
                continue
            here, there = Span(mine.start, mine.end), Span(other.start, other.end)
            yield Conflict(ConflictType.NUMBER, here, there, sure=True, note=mine.note)


def _told(lines: Sequence[Sequence[Lasting]]) -> frozenset[tuple[str, str, float]]:
    return frozenset(_key(one) for line in lines for one in line)


def _key(one: Lasting) -> tuple[str, str, float]:
    return one.note, one.of, one.value
