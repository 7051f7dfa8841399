"""Values: clock times and figures of a sentence in a form that is equal however they are worded.

'9:15', '9.15 am' and 'a quarter past nine' are one time; 'ninety minutes' and 'an hour and a half'
one length of time; 'eighty people' and '80 passengers' one count of people.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from tellings.compare.clash_number import is_person
from tellings.compare.figures import Figure
from tellings.compare.words import Line
from tellings.segment.spelling import NUMBERS

LEAST_COUNT = 10
"""Counts below this recur by chance: two people, two arrests."""
_HALF_DAY = 12 * 60
_HOUR = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|1[0-2]|[1-9]"
_PART = r"quarter|half|five|ten|twenty|twenty-five|[1-5]?\d"
_CLOCK = re.compile(
    rf"""\b(?:
      (?P<hour>[01]?\d|2[0-4])(?::(?P<minute>[0-5]\d)|\.(?P<point>[0-5]\d)(?=\s?[ap]\.?m\b))
    | (?P<full>1[0-2]|[1-9])(?=\s?[ap]\.?m\b)
    | (?P<lead>(?:at|by|until|till|since|around|about|before|after)\s)?(?:a\s)?
        (?P<part>{_PART})(?P<unit>\sminutes)?\s(?P<side>past|after|to|before)\s(?P<of>{_HOUR})\b
    | (?P<clock>{_HOUR})\so['’]clock
    )(?P<half>\s?[ap]\.?m\b\.?)?""",
    re.VERBOSE | re.IGNORECASE,
)
_SHARES = {"quarter": 15, "half": 30}
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


def given(text: str, figures: Sequence[Figure]) -> tuple[Given, ...]:
    """Return the values that an English sentence gives, in no special order.

    Args:
        text: the sentence.
        figures: what it counts and measures.
    """
    return (*_clocks(text), *_lengths(text), *_figures(figures))


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


def _clocks(text: str) -> Iterator[Given]:
    for found in _CLOCK.finditer(text):
        if found["part"]:
            if not (found["lead"] or found["unit"] or found["part"].lower() in _SHARES):
                continue  # 'ten to two' may be a score
            part = _SHARES.get(found["part"].lower()) or _number(found["part"])
            before = found["side"].lower() in ("to", "before")
            minutes = 60 * _number(found["of"]) + (-part if before else part)
        elif found["clock"]:
            minutes = 60 * _number(found["clock"])
        else:
            past = found["minute"] or found["point"] or "0"
            minutes = 60 * int(found["hour"] or found["full"]) + int(past)
        at = float(minutes % _HALF_DAY)
        yield Given(("clock", at, at), found.start(), found.end())


def _number(word: str) -> int:
    return int(NUMBERS.get(word.lower().replace("-", ""), word))


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
