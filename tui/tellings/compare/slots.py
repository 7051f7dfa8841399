"""Slots: the exact numbers of a sentence in any language, and its words with them left open.

Figures in the digits of any script are read everywhere, Chinese numerals in Chinese and Japanese,
ordinals, fractions and measures in English, number words in each language of ``number_words``.
"""

import re
import unicodedata
from dataclasses import dataclass

from tellings.compare.calendar_words import MONTH, WEEKDAY, calendar_slot
from tellings.compare.clock import read_clock
from tellings.compare.measures import measure
from tellings.compare.number_words import number_word
from tellings.compare.numbers import read_number
from tellings.compare.units import CODES, CURRENCIES
from tellings.compare.words import Line

OPEN = "#"
"""What stands for a number in the words around it."""
_ORDINALS = {
    word: float(number)
    for number, words in enumerate(
        (
            "first", "second half halves", "third thirds", "fourth fourths quarter quarters",
            "fifth fifths", "sixth sixths", "seventh sevenths", "eighth eighths", "ninth ninths",
            "tenth tenths", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth",
        ),
        start=1,
    )
    for word in words.split()
}  # fmt: skip
_TIMES = {"once": 1.0, "twice": 2.0, "thrice": 3.0}
_HAN = {char: digit for digit, char in enumerate("〇一二三四五六七八九")} | {"零": 0, "两": 2}
_HAN_SCALES = "十百千万亿萬億"
_PART = re.compile(r"\d+(?:\.\d+)?")
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)")
_DECADE = re.compile(r"\d+s")
_SCORE = "-–—:"
_AMBIGUOUS = frozenset(("won", "rand", "pounds sterling"))
"""Currencies whose names are mostly another word."""


@dataclass(frozen=True, slots=True)
class Slot:
    """A number of a sentence; offsets count from the sentence's start."""

    start: int
    end: int
    """End of the number with its scale and its unit."""
    parts: tuple[float, ...]
    """Its value; several where it is no plain number: 9:40, 3-2."""
    kind: str = ""
    """'nth' for ordinals and fractions, 'decade', 'han' for Chinese numerals, 'weekday', 'month',
    '' for figures."""
    unit: str = ""
    """A currency such as 'EUR', a measure such as 'length', or ''."""
    factor: float = 1.0
    """Size of the measure's unit in its base unit."""
    grouped: bool = False
    """True where thousands are set apart: no year is written so."""

    @property
    def named(self) -> bool:
        """True where it is the name of a weekday or month, its parts their number."""
        return self.kind in (WEEKDAY, MONTH)


Item = str | Slot
"""A word's key or a number."""


def items(line: Line, language: str = "en") -> list[Item]:
    """Return the words of a sentence by their keys, with its numbers as slots; marks are left out.

    Vague numbers ('several', 'hundreds') stay words. Weekdays and months of other languages than
    English, whose dates are read elsewhere, are slots too.
    """
    found: list[Item] = []
    at = 0
    while at < len(line):
        read = _slot(line, at) or _foreign(line, at, language)
        if read is not None:
            slot, at = read
            found.append(slot)
            continue
        fraction = line[at].low in ("a", "an") and at + 1 < len(line)
        if line[at].key and not (fraction and line[at + 1].low in _ORDINALS):
            found.append(line[at].key)
        at += 1
    return found


def slots(line: Line, language: str = "en") -> list[Slot]:
    """Return the numbers of a sentence, in order."""
    return [item for item in items(line, language) if isinstance(item, Slot)]


def _foreign(line: Line, at: int, language: str) -> tuple[Slot, int] | None:
    """Read the name of a day or month, or a number word, of another language than English."""
    if language == "en":
        return None
    word = line[at]
    named = calendar_slot(line, at, language)
    if named is not None:
        kind, number = named
        return Slot(word.start, word.end, (float(number),), kind), at + 1
    value = number_word(word.low, language)
    beside = (line[at - 1 : at] if at else ()), line[at + 1 : at + 2]
    if value is None or any(one.text in _SCORE for side in beside for one in side):
        return None  # 'trente-deux' is no thirty
    unit, factor, last = _unit(line, at, at + 1, "")
    return Slot(word.start, line[last - 1].end, (value,), "", unit, factor), last


def _slot(line: Line, at: int) -> tuple[Slot, int] | None:
    start = line[at].start
    code = line[at].text if line[at].text in CODES else ""
    if code and not (at + 1 < len(line) and _has_digit(line[at + 1].text)):
        return None
    read = _number(line, at + 1 if code else at)
    if read is None:
        return None
    parts, kind, last, grouped = read
    unit, factor, last = _unit(line, at, last, code)
    return Slot(start, line[last - 1].end, parts, kind, unit, factor, grouped), last


def _number(line: Line, at: int) -> tuple[tuple[float, ...], str, int, bool] | None:
    word = line[at]
    if word.low in _ORDINALS:
        return (_ORDINALS[word.low],), "nth", at + 1, False
    if word.low in _TIMES:
        return (_TIMES[word.low],), "", at + 1, False
    if word.text in _HAN or (word.text in _HAN_SCALES):
        return _chinese(line, at)
    if not _has_digit(word.text):
        return _english(line, at)
    if _ORDINAL.fullmatch(word.low):
        return _parts(word.key), "nth", at + 1, False
    if _DECADE.fullmatch(word.low):
        return (_parts(word.key)[0] % 100,), "decade", at + 1, False  # the '90s, the 1990s
    if "." in word.text and read_clock(line, at):
        return _parts(word.text.replace(".", ":")), "", at + 1, False  # 7.42am is 7:42
    parts, last = _digits(line, at)
    if not parts:
        return None
    grouped = last > at + 1 or len(word.key) < len(word.text.lstrip("$€£¥₩₹₽₴ "))
    if len(parts) == 1 and last == at + 1:
        read = read_number(line, at)
        if read and read[0] == read[1]:
            parts, last = (read[0],), read[2]
    while (
        last + 1 < len(line)
        and line[last].text in _SCORE
        and line[last - 1].end == line[last].start == line[last + 1].start - 1
        and _has_digit(line[last + 1].text)
    ):
        parts += _parts(line[last + 1].key)
        last += 2
    return parts, "", last, grouped


def _english(line: Line, at: int) -> tuple[tuple[float, ...], str, int, bool] | None:
    """Read number words: their keys are figures."""
    if not line[at].key[:1].isdigit():
        return None
    read = read_number(line, at)
    if read is None or read[0] != read[1]:
        return None
    value, _, last = read
    if last < len(line) and (below := _ORDINALS.get(line[last].low)) and value:
        return (below / value,), "nth", last + 1, False  # two thirds: one of one and a half
    if last < len(line) and line[last].low == "times":
        last += 1
    return (value,), "", last, False


def _digits(line: Line, at: int) -> tuple[tuple[float, ...], int]:
    """Read figures, thousands set apart by spaces as one: 300 000."""
    parts = _parts(line[at].key)
    last = at + 1
    while (
        len(parts) == 1
        and last < len(line)
        and line[last].start == line[last - 1].end + 1
        and len(line[last].text) == 3
        and line[last].text.isdigit()
        and len(line[at].text.lstrip("$€£¥ ")) <= 3
    ):
        parts = (parts[0] * 1000 + float(_ascii(line[last].text)),)
        last += 1
    return parts, last


def _chinese(line: Line, at: int) -> tuple[tuple[float, ...], str, int, bool] | None:
    last = at
    parts: list[float] = []
    while last < len(line) and (line[last].text in _HAN or line[last].text in _HAN_SCALES):
        char = line[last].text
        parts.append(float(_HAN[char]) if char in _HAN else 10.0 + _HAN_SCALES.index(char))
        last += 1
    return tuple(parts), "han", last, False


def _unit(line: Line, first: int, last: int, code: str) -> tuple[str, float, int]:
    if code:
        return CODES[code], 1.0, last
    sign = re.match(r"([A-Z]{0,3})([$€£¥₩₹₽₴])", line[first].text)
    if sign:
        name = CURRENCIES[sign[2]]
        return (f"{sign[1]}D" if sign[1] not in ("", "US", "USD") else name), 1.0, last
    at = last + 1 if last < len(line) and line[last].text == "-" else last
    if at < len(line):
        low = line[at].low.rstrip(".")
        if line[at].text in CODES:
            return CODES[line[at].text], 1.0, at + 1
        if low in CURRENCIES and low not in _AMBIGUOUS:
            return CURRENCIES[low], 1.0, at + 1
        if read := measure(line, at):
            return read
    return "", 1.0, last


def _has_digit(text: str) -> bool:
    return any(char.isdecimal() for char in text)


def _parts(key: str) -> tuple[float, ...]:
    return tuple(map(float, _PART.findall(_ascii(key))))


def _ascii(text: str) -> str:
    """Return a text with the digits of any script as 0 to 9."""
    if text.isascii():
        return text
    return "".join(
        str(unicodedata.decimal(char)) if char.isdecimal() else "." if char == "٫" else char
        for char in text
        if char != "٬"
    )
