"""Figures in the digits of any script with the words behind them, in any language.

Nothing of the language is known: a count has the word behind it as what is counted, a sum its
currency, a percentage its sign. Dates, times, years and numbered lists are left out as far as their
shape tells them.
"""

from collections.abc import Sequence

from tellings.compare.figures import Figure
from tellings.compare.slots import Slot, slots
from tellings.compare.words import Line, Word

_YEARS = (1000.0, 2100.0)
_DAYS = 31
_CALENDAR = frozenset("年月日号號時时点點分년월일시분")
"""Behind a number: it is a date or a time of Chinese, Japanese or Korean."""
_SPACELESS = frozenset(("zh", "ja", "th"))
_HEADS = 2
"""Words behind a number among which is what it counts, where no spaces part words."""


def plain_figures(line: Line, language: str) -> tuple[Figure, ...]:
    """Return the figures of a sentence that count or measure something, in order.

    Args:
        line: the sentence's words.
        language: ISO 639-1 code of the article.
    """
    places = {word.start: at for at, word in enumerate(line)}
    found = []
    for slot in slots(line):
        if slot.kind or len(slot.parts) != 1:
            continue
        last = next((at for at, word in enumerate(line) if word.start >= slot.end), len(line))
        unit = "%" if last < len(line) and line[last].key == "percent" else slot.unit
        heads = () if unit else _heads(line, last, language)
        if not unit and (not heads or _is_date(line, places[slot.start], last, slot)):
            continue
        value = slot.parts[0] * slot.factor
        reach = heads[-1].end if heads else line[last].end if unit == "%" else slot.end
        found.append(
            Figure(
                slot.start,
                line[last].end if unit == "%" else slot.end,
                value,
                value,
                unit,
                tuple(word.key for word in heads),
                reach,
                places[slot.start],
            )
        )
    return tuple(found)


def _heads(line: Line, last: int, language: str) -> Sequence[Word]:
    """Return the words behind a number that stand in one phrase with it."""
    behind = line[last : last + (_HEADS if language in _SPACELESS else 1)]
    words: list[Word] = []
    for word in behind:
        if not word.is_word or word.key[:1].isdecimal():
            break
        words.append(word)
    return words


def _is_date(line: Line, first: int, last: int, slot: Slot) -> bool:
    """Return whether a number is a year, or a day before its month."""
    value = slot.parts[0]
    if line[last].text[:1] in _CALENDAR:
        return True
    if line[first].text.isdecimal() and not slot.grouped and _YEARS[0] <= value <= _YEARS[1]:
        return True
    after = line[last + 1 : last + 3]
    return value <= _DAYS and any(
        word.text.isdecimal() and len(word.text) == len("2024") for word in after
    )
