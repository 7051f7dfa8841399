"""Values: clock times and figures of a sentence in a form that is equal however they are worded.

'9:15', '9.15 am' and 'a quarter past nine' are one time; 'ninety minutes' and 'an hour and a half'
one length of time; 'eighty people' and '80 passengers' one count of people.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from tellings.compare.clash_number import is_person
from tellings.compare.clock import HALF_DAY, read_clock
from tellings.compare.figures import Figure
from tellings.compare.words import Line

LEAST_COUNT = 10
"""Counts below this recur by chance: two people, two arrests."""
_AND_A_HALF = re.compile(r"\ban?\s(hour|day|week|year)\sand\sa\shalf\b", re.IGNORECASE)
_HOURS = {"hour": 1.0, "day": 24.0, "week": 168.0, "year": 8766.0}

Value = tuple[str, float, float]
"""What is given (a time, a unit, people), and least and most of it."""


@dataclass(frozen=True, slots=True)
class Given:
    """A value where a sentence gives it; offsets count from the sentence's start."""

    value: Value
    start: int
    end: int


def given(text: str, line: Line, figures: Sequence[Figure]) -> tuple[Given, ...]:
    """Return the values that an English sentence gives, in no special order.

    Args:
        text: the sentence.
        line: its words.
        figures: what it counts and measures.
    """
    return (*_clocks(line), *_lengths(text), *_figures(figures))


def places_of(values: Sequence[Sequence[Given]]) -> dict[Value, frozenset[int]]:
    """Return in which sentences each value is given."""
    found: dict[Value, set[int]] = {}
    for place, held in enumerate(values):
        for each in held:
            found.setdefault(each.value, set()).add(place)
    return {value: frozenset(places) for value, places in found.items()}


def known(
    line: Line, here: Sequence[Given], there: Mapping[Value, frozenset[int]]
) -> dict[int, frozenset[int]]:
    """Return the sentences that give the same value, by the words here that give it."""
    found: dict[int, frozenset[int]] = {}
    for each in here:
        if places := there.get(each.value):
            for at, word in enumerate(line):
                if each.start < word.end and word.start < each.end:
                    found[at] = found.get(at, frozenset()) | places
    return found


def _clocks(line: Line) -> Iterator[Given]:
    at = 0
    while at < len(line):
        clock = read_clock(line, at)
        if clock:
            # '9:15' may be of either half of the day; noon and midnight stay apart
            minutes = float(clock.minutes % HALF_DAY or clock.minutes)
            yield Given(("clock", minutes, minutes), clock.start, clock.end)
        at = clock.after if clock else at + 1


def _lengths(text: str) -> Iterator[Given]:
    for found in _AND_A_HALF.finditer(text):
        hours = 1.5 * _HOURS[found[1].lower()]
        yield Given(("time", hours, hours), found.start(), found.end())


def _figures(figures: Sequence[Figure]) -> Iterator[Given]:
    for figure in figures:
        low, high = round(figure.low, 6), round(figure.high, 6)
        if figure.unit:
            yield Given((figure.unit, low, high), figure.start, figure.end)
        elif figure.low >= LEAST_COUNT and is_person(figure):
            yield Given(("people", low, high), figure.start, figure.end)
