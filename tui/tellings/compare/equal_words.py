"""Conflicts of numbers between nearly equal sentences: what can be one number is none."""

from collections.abc import Iterable, Iterator
from typing import TypeVar

from tellings.compare.calendar_words import WEEKDAY
from tellings.compare.clash_slot import SlotClash, clashing_slots
from tellings.compare.dates import Moment
from tellings.compare.dates import compatible as may_be_one
from tellings.compare.details import Details
from tellings.compare.figures import Figure, compatible, identifies
from tellings.model import Conflict, ConflictType, Link, Span

NUMBER = "the numbers differ"
"""Note of two numbers of which no more is known than that they differ."""
Placed = TypeVar("Placed", Figure, Moment)


def in_equal_words(
    left: Details,
    right: Details,
    link: Link,
    all_left: Iterable[int],
    all_right: Iterable[int],
) -> Iterator[Conflict]:
    """Yield the numbers that stand in the same words on both sides and differ.

    Args:
        left: the left article's details.
        right: the right one's.
        link: the linked sentences.
        all_left: all left sentences linked to the right one.
        all_right: all right sentences linked to the left one.
    """
    for clash in clashing_slots(
        left.words[link.left],
        right.words[link.right],
        [left.words[place] for place in all_left if place != link.left],
        [right.words[place] for place in all_right if place != link.right],
        left.article.language if left.article.language == right.article.language else "en",
    ):
        here = Span(clash.left.start, clash.left_reach)
        there = Span(clash.right.start, clash.right_reach)
        plain = len(clash.left.parts) == 1
        if plain and (_identifies(left, link.left, here) or _identifies(right, link.right, there)):
            continue
        near = (
            not clash.word_for_word
            and clash.left.unit == clash.right.unit
            and _figures_together(left, right, link, here, there)
        )
        if not near and not _one_moment(left, right, link, here, there):
            note = _asked(clash)
            kind = ConflictType.NUMBER if note == NUMBER else ConflictType.DATE
            yield Conflict(kind, here, there, sure=True, note=note)


def _asked(clash: SlotClash) -> str:
    """Return what two numbers in equal words answer."""
    if clash.left.named:
        return "which day" if clash.left.kind == WEEKDAY else "which month"
    return "which year" if clash.year else NUMBER


def _figures_together(left: Details, right: Details, link: Link, here: Span, there: Span) -> bool:
    """Return whether figures read at two places can be one: 'more than 200' and 'over 210'."""
    return any(
        compatible(one, other)
        for one in _at(left.figures[link.left], here)
        for other in _at(right.figures[link.right], there)
    )


def _one_moment(left: Details, right: Details, link: Link, here: Span, there: Span) -> bool:
    """Return whether dates or times read at two places can be one."""
    return any(
        may_be_one(one, other)
        for one in _at(left.moments[link.left], here)
        for other in _at(right.moments[link.right], there)
    )


def _identifies(details: Details, place: int, span: Span) -> bool:
    """Return whether an English number tells which one is meant, not how many."""
    line = details.lines[place]
    return any(word.start == span.start and identifies(line, at) for at, word in enumerate(line))


def _at(details: Iterable[Placed], span: Span) -> list[Placed]:
    return [one for one in details if one.start < span.end and span.start < one.end]
