"""Clashing sums: what shows that two of them are one sum, told wrong by one side."""

from collections.abc import Iterable
from itertools import takewhile

from tellings.compare.figures import Figure
from tellings.compare.sizes import differ_by_zeros
from tellings.compare.units import CODES, CURRENCIES
from tellings.compare.vocabulary import word_set
from tellings.compare.words import Line

_CURRENCIES = frozenset(CURRENCIES.values()) | frozenset(CODES.values())

_PRICE = word_set("cost costs costing price bill budget")
"""What a whole thing costs, by the words before the sum."""
_LARGE = 1e6
"""From which a price is that of a whole, not of one of many tickets."""
_WITHIN = 8
"""Words before a sum among which it is told that it is a price."""

Told = tuple[Line, Figure]
"""A figure with the words of its sentence."""


def in_another_currency(mine: Figure, other: Figure) -> bool:
    """Return whether two sums are the same figure in two currencies: no one converts so."""
    return {
        mine.unit,
        other.unit,
    } <= _CURRENCIES and mine.low == mine.high == other.low == other.high


def a_zero_apart(
    mine: Figure, other: Figure, told_left: Iterable[Told], told_right: Iterable[Told]
) -> bool:
    """Return whether the only sums of two articles in one currency differ by their zeros alone."""
    if mine.unit not in _CURRENCIES or not differ_by_zeros(mine, other):
        return False
    return all(
        figure.unit != mine.unit or (figure.low, figure.high) == (own.low, own.high)
        for told, own in ((told_left, mine), (told_right, other))
        for _, figure in told
    )


def is_price(line: Line, figure: Figure) -> bool:
    """Return whether a large sum is what something costs: 'will cost', 'the bill comes to'."""
    if figure.unit not in _CURRENCIES or figure.low < _LARGE:
        return False
    before = line[max(0, figure.place - _WITHIN) : figure.place]
    near = takewhile(lambda word: not word.key[:1].isdigit(), reversed(before))
    return any(word.low in _PRICE for word in near)
