"""Figures in the digits of any script with the words behind them, in any language.

Little of the language is known: some number words and scales, and that German nouns have a capital.
A count has the noun behind it as what is counted, a sum its currency, a percentage its sign. Dates,
times, years and numbered lists are left out as far as their shape tells them.
"""

from collections.abc import Iterator, Sequence

from tellings.compare.clock import read_clock
from tellings.compare.figures import Figure
from tellings.compare.number_words import (
    DURATIONS,
    MONEY,
    NO_NOUN,
    NUMBERED,
    PLURAL_ENDS,
    SCALES,
    number_word,
)
from tellings.compare.slots import Slot, slots
from tellings.compare.units import CODES, CURRENCIES
from tellings.compare.words import Line, Word

_YEARS = (1000.0, 2100.0)
_DAYS = 31
_CALENDAR = frozenset("年月日号號時时点點分년월일시분")
"""Behind a number: it is a date or a time of Chinese, Japanese or Korean."""
_SPACELESS = frozenset(("zh", "ja", "th"))
_HEADS = 2
"""Words behind a number among which is what it counts, where no spaces part words."""
_ADJECTIVES = 2
"""Words in small letters that may stand between a German figure and its noun."""
_INFLECTED = ("e", "en", "er", "es", "em")
"""Endings of German adjectives before a noun."""


def plain_figures(line: Line, language: str) -> tuple[Figure, ...]:
    """Return the figures of a sentence that count or measure something, in order.

    What a figure counts is among its ``heads``; its ``reach`` is its own end where no noun behind
    it says so.

    Args:
        line: the sentence's words.
        language: ISO 639-1 code of the article.
    """
    timed = _timed(line)
    found = [
        figure
        for slot in slots(line)
        if not slot.kind and len(slot.parts) == 1 and slot.start not in timed
        if (figure := _of_digits(line, slot, language)) is not None
    ]
    found += _of_words(line, language)
    return tuple(sorted(found, key=lambda figure: figure.start))


def _timed(line: Line) -> set[int]:
    """Return where the words of clock times start."""
    clocks = (read_clock(line, at) for at in range(len(line)))
    return {
        word.start
        for clock in clocks
        if clock is not None
        for word in line
        if clock.start <= word.start < clock.end
    }


def _of_digits(line: Line, slot: Slot, language: str) -> Figure | None:
    first = next(at for at, word in enumerate(line) if word.start == slot.start)
    last = next((at for at, word in enumerate(line) if word.start >= slot.end), len(line))
    percent = last < len(line) and line[last].key == "percent"
    scale, unit, after = 1.0, slot.unit, last
    if percent:
        unit, after = "%", last + 1
    elif not unit:
        scale, unit, after = _scaled(line, last)
    heads = () if unit else _heads(line, after, language)
    if not unit and (
        not heads or _is_date(line, first, last, slot) or _numbers_a_name(line, first, last)
    ):
        return None
    value = slot.parts[0] * slot.factor * scale
    return _figure(line, first, after, value, unit, heads, language)


def _of_words(line: Line, language: str) -> Iterator[Figure]:
    """Yield the number words with what they count, where that can be told."""
    for at, word in enumerate(line):
        value = number_word(word.low, language)
        if value is None or (at and line[at - 1].text == "-"):
            continue
        scale, unit, after = _scaled(line, at + 1)
        heads = () if unit else _heads(line, after, language)
        if unit or _noun(heads, value, language):
            yield _figure(line, at, after, value * scale, unit, heads, language)


def _figure(
    line: Line,
    first: int,
    after: int,
    value: float,
    unit: str,
    heads: Sequence[Word],
    language: str,
) -> Figure:
    noun = _noun(heads, value, language)
    end = line[after - 1].end
    if noun and noun.low in DURATIONS and len(heads) == 1:
        end = noun.end
    keys = tuple(word.key for word in heads)
    reach = noun.end if noun else end
    return Figure(line[first].start, end, value, value, unit, keys, reach, first)


def _scaled(line: Line, at: int) -> tuple[float, str, int]:
    """Return the scale of the word behind a number, the currency there, and where both end."""
    scale = SCALES.get(line[at].low, 0.0) if at < len(line) else 0.0
    at += bool(scale)
    if scale and at < len(line) and line[at].text == ".":
        at += 1  # Mio.
    if at < len(line):
        low = line[at].low
        unit = MONEY.get(low) or CURRENCIES.get(low) or CODES.get(line[at].text, "")
        if unit:
            return scale or 1.0, unit, at + 1
    return scale or 1.0, "", at


def _heads(line: Line, last: int, language: str) -> Sequence[Word]:
    """Return the words behind a number that stand in one phrase with it."""
    if language == "de":
        return _german(line, last)
    behind = line[last : last + (_HEADS if language in _SPACELESS else 1)]
    words: list[Word] = []
    for word in behind:
        if not word.is_word or word.key[:1].isdecimal():
            break
        words.append(word)
    return words


def _german(line: Line, last: int) -> Sequence[Word]:
    """Return the adjectives and the noun behind a number, or the one word that stands there."""
    start = last + 1 if last < len(line) and line[last].text == "-" else last
    at = start
    while at < min(start + _ADJECTIVES, len(line)) and line[at].low.endswith(_INFLECTED):
        if line[at].text[:1].isupper() or line[at].low in NO_NOUN:
            break
        at += 1
    if at < len(line) and line[at].is_word and line[at].text[:1].isupper():
        return line[start : at + 1]
    return [word for word in line[start : start + 1] if word.is_word]


def _noun(heads: Sequence[Word], value: float, language: str) -> Word | None:
    """Return the last of the words that say what is counted, None where none does."""
    if not heads or heads[0].low in NO_NOUN:
        return None
    if value > 1 and not heads[-1].low.endswith(PLURAL_ENDS.get(language, "")):
        return None
    if language == "de" and not heads[-1].text[:1].isupper():
        return None
    return heads[-1]


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
