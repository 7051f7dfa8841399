"""Figures in the digits of any script with the words behind them, in any language.

Little of the language is known: some number words and scales, and that German nouns have a capital.
A count has the noun behind it as what is counted, a sum its currency, a percentage its sign. Dates,
times, years and numbered lists are left out as far as their shape tells them.
"""

from collections.abc import Iterator, Sequence

from tellings.compare.dates import Moment
from tellings.compare.figures import Figure
from tellings.compare.number_words import (
    DURATIONS,
    MONEY,
    NUMBERED,
    PERCENT,
    SCALES,
    TENS_AND,
    number_word,
)
from tellings.compare.plain_dates import plain_moments
from tellings.compare.plain_nouns import heads, noun, part_heads, past_of
from tellings.compare.slots import Slot, slots
from tellings.compare.units import CODES, CURRENCIES
from tellings.compare.words import Line, Word

_YEARS = (1000.0, 2100.0)
_DAYS = 31
_TENS = tuple(range(20, 100, 10))
_SHORT = frozenset(("mio", "mrd", "mln", "mld", "tys", "тыс", "млн", "млрд"))
"""Scales that are written with a full stop."""
_CALENDAR = frozenset("年月日号號時时点點分년월일시분")
"""Behind a number: it is a date or a time of Chinese, Japanese or Korean."""


def plain_figures(line: Line, language: str) -> tuple[Figure, ...]:
    """Return the figures of a sentence that count or measure something, in order.

    What a figure counts is among its ``heads``; its ``reach`` is its own end where no noun behind
    it says so.

    Args:
        line: the sentence's words.
        language: ISO 639-1 code of the article.
    """
    times = plain_moments(line, language)
    found = [
        figure
        for slot in slots(line)
        if not slot.kind and len(slot.parts) == 1 and not _holds(times, slot.start)
        if (figure := _of_digits(line, slot, language)) is not None
    ]
    found += [figure for figure in _of_words(line, language) if not _holds(found, figure.start)]
    return tuple(sorted(found, key=lambda figure: figure.start))


def _of_digits(line: Line, slot: Slot, language: str) -> Figure | None:
    first = next(at for at, word in enumerate(line) if word.start == slot.start)
    last = next((at for at, word in enumerate(line) if word.start >= slot.end), len(line))
    scale, unit, after = (1.0, slot.unit, last) if slot.unit else _scaled(line, last, language)
    found = _heads(line, last, after, unit, language)
    if not unit and (
        not found or _is_date(line, first, last, slot) or _numbers_a_name(line, first, last)
    ):
        return None
    value = slot.parts[0] * slot.factor * scale
    return _figure(line, first, after, value, unit, found, language)


def _of_words(line: Line, language: str) -> Iterator[Figure]:
    """Yield the number words with what they count, where that can be told."""
    at = 0
    while at < len(line):
        value, last = _number_word(line, at, language)
        if value:
            scale, unit, after = _scaled(line, last, language)
            found = _heads(line, last, after, unit, language)
            if unit or noun(found, language, plural=True):
                yield _figure(line, at, after, value * scale, unit, found, language)
        at = last


def _number_word(line: Line, at: int, language: str) -> tuple[float, int]:
    """Return the number that begins at a word, 0 for none, and the place behind it.

    'vingt-deux' and 'treinta y dos' are one.
    """
    value = number_word(line[at].low, language)
    if value is None or (at and line[at - 1].text == "-"):
        return 0.0, at + 1
    if value in _TENS and at + 2 < len(line) and line[at + 1].low in TENS_AND.get(language, ()):
        unit = number_word(line[at + 2].low, language)
        if unit is not None and unit < _TENS[0]:
            return value + unit, at + 3
    return value, at + 1


def _heads(line: Line, last: int, after: int, unit: str, language: str) -> Sequence[Word]:
    """Return the words that tell what is counted, after 'of' behind a unit or a scale."""
    if unit or after > last:
        found = part_heads(line, after, language)
        if found or unit:
            return found
    return heads(line, after, language)


def _figure(
    line: Line,
    first: int,
    after: int,
    value: float,
    unit: str,
    found: Sequence[Word],
    language: str,
) -> Figure:
    counted = noun(found, language, plural=value > 1 and not unit)
    end = line[after - 1].end
    if counted and not unit and counted.low in DURATIONS and len(found) == 1:
        end = counted.end
    keys = tuple(word.key for word in found)
    reach = counted.end if counted else end
    return Figure(line[first].start, end, value, value, unit, keys, reach, first)


def _scaled(line: Line, at: int, language: str) -> tuple[float, str, int]:
    """Return the scale of the words behind a number, the unit there, and where both end."""
    scale = 1.0
    while at < len(line) and line[at].low in SCALES:
        scale *= SCALES[line[at].low]
        at += 1
        if at < len(line) and line[at].text == "." and line[at - 1].low in _SHORT:
            at += 1  # Mio.
    if at < len(line) and line[at].key == "percent":
        return scale, "%", at + 1
    for size in (1, 2):
        if " ".join(word.low for word in line[at : at + size]) in PERCENT:
            return scale, "%", at + size
    for place in (at, past_of(line, at, language)):
        unit = _currency(line[place]) if place < len(line) else ""
        if unit:
            return scale, unit, place + 1
    return scale, "", at


def _currency(word: Word) -> str:
    low = word.low.removeprefix("d'")
    return MONEY.get(low) or CURRENCIES.get(low) or CODES.get(word.text, "")


def _holds(runs: Sequence[Figure | Moment], start: int) -> bool:
    return any(run.start <= start < run.end for run in runs)


def _numbers_a_name(line: Line, first: int, last: int) -> bool:
    """Return whether a number tells which, not how many: 'Tor 3 schließt', 'la page 3'."""
    if not first or last != first + 1 or not line[first].text.isdecimal():
        return False
    before = line[first - 1]
    if before.low in NUMBERED:
        return True
    following = line[last] if last < len(line) else None
    counts = following is not None and following.text[:1].isupper()
    return first > 1 and before.text[:1].isupper() and not counts


def _is_date(line: Line, first: int, last: int, slot: Slot) -> bool:
    """Return whether a number is a year, or a day before its month."""
    value = slot.parts[0]
    if last < len(line) and line[last].text[:1] in _CALENDAR:
        return True
    if line[first].text.isdecimal() and not slot.grouped and _YEARS[0] <= value <= _YEARS[1]:
        return True
    after = line[last + 1 : last + 3]
    return value <= _DAYS and any(
        word.text.isdecimal() and len(word.text) == len("2024") for word in after
    )
