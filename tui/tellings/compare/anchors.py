"""Anchors: a number that two sentences share, by which other figures of theirs are of one thing."""

from tellings.compare.figures import Figure, figures
from tellings.compare.words import Line

_LEAST = 20
"""From which a number seldom stands in two sentences by chance."""


def anchored(left: Line, mine: Figure, right: Line, other: Figure) -> bool:
    """Return whether two sentences count as many of one thing besides two figures of theirs.

    'It needs 9,500 signatures in three months' and '9,500 signatures are required in six months'
    tell of one term.
    """
    return any(
        one.low == one.high == another.low == another.high
        and one.low >= _LEAST
        and one.unit == another.unit
        and (one.unit or not set(one.heads).isdisjoint(another.heads))
        for one in figures(left)
        if one.start != mine.start
        for another in figures(right)
        if another.start != other.start
    )
