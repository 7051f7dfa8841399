"""Clashing ages of persons who are not named beside them on one side or on both."""

from collections.abc import Iterator
from itertools import product

from tellings.compare.ages import Aged
from tellings.compare.details import Details
from tellings.compare.lasting import AGED, Lasting
from tellings.compare.near import common, company
from tellings.model import Conflict, ConflictType, Link, Span

_NEEDED = 2
"""Content words that two ages of persons without a name must have in common around them."""
_APART = 15
"""Years that two ages of one person are apart at most; more is somebody else."""


def clashing_ages(left: Details, right: Details, link: Link) -> Iterator[Conflict]:
    """Yield the ages of two linked sentences that differ, where one side at least names nobody.

    An age that the other article tells too is no clash.
    """
    for mine, other in product(left.ages[link.left], right.ages[link.right]):
        spans = _in_lists(mine, other) or _of_one(left, right, link, mine, other)
        if spans is not None:
            yield Conflict(ConflictType.NUMBER, *spans, sure=True, note=AGED)
    for years, place in _known(left.ages[link.left]):
        for named in _named(right, link.right, left):
            if _apart(left, right, years, int(named.value)):
                theirs = Span(named.start, named.end)
                yield Conflict(ConflictType.NUMBER, place, theirs, sure=True, note=AGED)
    for years, place in _known(right.ages[link.right]):
        for named in _named(left, link.left, right):
            if _apart(left, right, int(named.value), years):
                ours = Span(named.start, named.end)
                yield Conflict(ConflictType.NUMBER, ours, place, sure=True, note=AGED)


def _named(article: Details, sentence: int, other: Details) -> list[Lasting]:
    """Return the age of the only one whose age a sentence tells, if the other article names him."""
    named = [one for one in article.lasting[sentence] if one.note == AGED]
    return named if len(named) == 1 and named[0].of in other.all_keys else []


def _in_lists(mine: Aged, other: Aged) -> tuple[Span, Span] | None:
    """Return where two lists differ in one age: brothers aged 9 and 12, boys of 9 and 11."""
    if len(mine.years) != len(other.years) or len(mine.years) == 1:
        return None
    ours = [at for at, years in enumerate(mine.years) if years not in other.years]
    theirs = [at for at, years in enumerate(other.years) if years not in mine.years]
    if len(ours) != 1 or len(theirs) != 1:
        return None
    return mine.spans[ours[0]], other.spans[theirs[0]]


def _of_one(
    left: Details, right: Details, link: Link, mine: Aged, other: Aged
) -> tuple[Span, Span] | None:
    """Return where the age of one man is told in two ways: a man of 43, a 34-year-old man."""
    if not mine.of or mine.of != other.of:
        return None
    # 'two men were hurt, a man of 43 and one of 61': which of them it is can't be told
    told = ([one.of for line in side.ages for one in line] for side in (left, right))
    if any(persons.count(mine.of) > 1 for persons in told):
        return None
    here, there = mine.spans[0], other.spans[0]
    near = common(
        company(left.lines[link.left], here.start, here.end),
        company(right.lines[link.right], there.start, there.end),
    )
    besides = len(near) - (mine.of in near)
    if besides < _NEEDED or not _apart(left, right, mine.years[0], other.years[0]):
        return None
    return here, there


def _known(told: tuple[Aged, ...]) -> Iterator[tuple[int, Span]]:
    """Yield the ages that stand for a person known from before: 'the 49-year-old'."""
    for aged in told:
        if not aged.of and len(aged.years) == 1:
            yield aged.years[0], aged.spans[0]


def _apart(left: Details, right: Details, mine: int, other: int) -> bool:
    """Return whether two ages of one person differ and neither article tells the other one too."""
    if mine == other or abs(mine - other) > _APART:
        return False
    return other not in _told(left) and mine not in _told(right)


def _told(article: Details) -> set[int]:
    """Return all ages that an article tells."""
    named = {int(one.value) for line in article.lasting for one in line if one.note == AGED}
    return named | {years for line in article.ages for one in line for years in one.years}
