"""Figures: the numbers of a sentence as intervals, with their unit and what they count.

'Hundreds', 'more than 200' and 'about 250' overlap; '200' and '350' don't. Dates, clock times,
years, ordinals, ages, addresses and the numbers of names (Leopard 2, Flight 9, G7) count nothing
and are left out.
"""

from dataclasses import dataclass

from tellings.compare.clock import CLOCK_OPENERS, read_clock
from tellings.compare.measures import measure
from tellings.compare.numbers import range_end, read_number, scale_for_both
from tellings.compare.rounding import ROUNDED, rounded
from tellings.compare.tolls import become_of, done_to, grown_to
from tellings.compare.units import CODES, CURRENCIES, MEASURE_NAMES
from tellings.compare.vocabulary import CONJUNCTIONS, PREPOSITIONS, SAYING, word_set
from tellings.compare.words import Line
from tellings.ingest.days import WEEKDAYS

_ABOUT = 0.12
"""How far 'about' may be off, as a share."""
_MORE = 1.6
"""Up to how many times the figure 'more than' may be."""
_LESS = 0.85
"""From how much of the figure on 'nearly' and 'under' may be."""
_BEFORE_MORE = word_set("over above exceeding exceeds exceeded topped surpassed past")
_BEFORE_ABOUT = word_set("about around some roughly approximately estimated circa close")
_CONVERTED = 0.02
"""How far a measure may be off that is converted from another unit, as a share."""
_MONTH = 730.0
"""Size of the unit from which on a length of time is told to the nearest: 90 days, three months."""
_QUARTER = 0.25
"""Share of itself up to which such a length may be off."""
_HEAD_WORDS = 4
"""Words after a figure among which is what it counts."""
_POUNDS = ("pound", "pounds")
_MILLIONS = ("million", "m", "mn", "billion", "bn")
"""Scales on which pounds are money."""
_STOPS = (
    PREPOSITIONS
    | CONJUNCTIONS
    | word_set(
        """
        the a is was were are be been have has had will would can could may might must should did
        do does not he she it they his her its their said says also since including on
        """
    )
)
_CONVERTIBLE = MEASURE_NAMES - {"time"}
_STREETS = word_set(
    "street st road rd avenue ave lane drive boulevard blvd square place court way terrace highway"
)
_MEMBERS = frozenset(("member", "members"))
_NUMBERED = word_set(
    """
    section article clause paragraph exhibit hall room gate
    unit pier platform terminal runway route highway road flight district ward zone apollo
    """
)
"""Words whose number says which one it is, not how many."""
_CLOCK = word_set("a.m. p.m. am pm o'clock gmt est noon midnight")
_MONTHS = word_set(
    """
    january february march april may june july august september october november december jan feb
    mar apr jun jul aug sep sept oct nov dec
    """
)


@dataclass(frozen=True, slots=True)
class Figure:
    """A number of a sentence; offsets count from the sentence's start."""

    start: int
    end: int
    """End of the figure with its scale and unit."""
    low: float
    high: float
    """Least and most that it can stand for, in its unit's base (metres, hours, kilograms)."""
    unit: str
    """'%', a currency such as 'USD', a measure such as 'length', or '' for a count."""
    heads: tuple[str, ...]
    """Keys of the words after it, among them what it counts."""
    reach: int
    """End of the words in ``heads``."""
    place: int
    """Place of its first word in the sentence."""
    size: float = 1.0
    """Size of the unit it is told in, in the unit's base."""


def figures(line: Line) -> tuple[Figure, ...]:
    """Return the figures of a sentence that count or measure something, in order."""
    found: list[Figure] = []
    at = 0
    while at < len(line):
        read = read_number(line, at)
        if read is None and line[at].low not in CLOCK_OPENERS:
            at += 1
            continue
        clock = read_clock(line, at)
        if clock or read is None:
            at = clock.after if clock else at + 1
            continue
        low, high, last = read
        following = None if _is_year(line, at, last) else range_end(line, last)
        if following:
            other_low, high, last = following
            low = min(low * scale_for_both(line, at, last, low, other_low), other_low)
        figure = _figure(line, at, last, low, high)
        if figure:
            found.append(figure)
        at = last
    return tuple(found)


def compatible(one: Figure, other: Figure) -> bool:
    """Return whether two figures can stand for one number, one of them rounded perhaps."""
    if one.unit != other.unit:
        return False
    if one.unit == "time" and _near_calendar(one, other):
        return True
    off = 1 + _CONVERTED if one.size != other.size and one.unit in _CONVERTIBLE else 1.0
    if one.low <= other.high * off and other.low <= one.high * off:
        return True
    return rounded(one.low, other.low)


def _near_calendar(one: Figure, other: Figure) -> bool:
    """Return whether a length of time may be another one told in whole months or years."""
    finer, coarser = sorted((one, other), key=lambda figure: figure.size)
    if finer.size == coarser.size or coarser.size < _MONTH:
        return False
    off = min(coarser.size / 2, _QUARTER * coarser.low)
    return finer.low <= coarser.high + off and coarser.low - off <= finer.high


def highest(figure: Figure) -> float:
    """Return a value above which no figure begins that is compatible with one from below it."""
    off = 1 / (1 - _QUARTER) if figure.unit == "time" else 1.0
    return max(figure.high * off, figure.low * (1 + 2 * ROUNDED))


def _figure(line: Line, first: int, last: int, low: float, high: float) -> Figure | None:
    """Return the figure at some words with its modifiers and unit, None where it counts nothing."""
    if low == high and _names_or_dates(line, first, last, low):
        return None
    unit, factor, last = _unit(line, first, last)
    if unit == "time" and low == high:
        more, last = _and_smaller(line, last, factor)
        low = high = low + more
    if low == high:
        low, high = _modified(line, first, last, low)
    heads, reach = _heads(line, last) if not unit or unit in MEASURE_NAMES else ((), last)
    if not unit and (not heads or heads == ("more",)):
        toll = done_to(line, first) or become_of(line, first, last) or grown_to(line, first)
        heads = (toll.key,) if toll else heads
    if not unit and not heads:
        return None
    named = first > 0 and line[first - 1].text in CODES
    start = line[first - named].start
    return Figure(
        start,
        line[last - 1].end,
        low * factor,
        high * factor,
        unit,
        heads,
        line[max(last, reach) - 1].end,
        first,
        factor,
    )


def _names_or_dates(line: Line, first: int, last: int, value: float) -> bool:
    """Return whether a number is part of a date, time, age, address or name."""
    word = line[first]
    before = line[first - 1] if first else None
    after = line[last] if last < len(line) else None
    if word.text[:1].isdigit() and last == first + 1:
        if "," not in word.text and 1900 <= value <= 2100 and value == int(value):
            return True
        if ":" in word.text or word.text in ("911", "9/11", "24/7", "101", "411"):
            return True
    if before is not None:
        if before.text in "/#№+" or (before.text == "-" and before.end == word.start):
            return True
        if before.low.rstrip(".") in _MONTHS and before.text[:1].isupper() and value <= 31:
            return True
        if before.low.rstrip(".") in ("aged", "age", "no", "number", "page", "chapter", "part"):
            return True
        if before.low in _NUMBERED and word.text.isdigit():
            return True  # hall 6, not 'in the district six houses'
        if _numbered_name(line, first):
            return True  # Leopard 2, Flight 9
    if after is None:
        return False
    if after.low.rstrip(".") in _MONTHS and after.text[:1].isupper():
        return True
    if after.low in _CLOCK or after.text in "/:" or (after.text == "," and _age(line, first)):
        return True
    if after.text == "-" and last + 2 < len(line) and line[last + 1].low == "year":
        return True
    if after.low in ("year", "years") and last + 1 < len(line) and line[last + 1].low == "old":
        return True
    return _is_address(line, last)


def _numbered_name(line: Line, at: int) -> bool:
    """Return whether a number belongs to a name before it: Leopard 2, Flight 9, not 'in Oslo 9'."""
    first = at - 1
    while first >= 0 and line[first].text[:1].isupper() and line[first].substance == 1.0:
        first -= 1
    if first == at - 1 or not line[at].text.isdigit() or len(line[at].text) > 3:
        return False
    if first < 0:  # any word has a capital there: a name is what does something
        after = line[at + 1].low if at + 1 < len(line) else ""
        return after in SAYING or after.endswith("ed")
    name = line[at - 1]
    if name.place is not None or name.low in WEEKDAYS or name.low.rstrip(".") in _MONTHS:
        return False
    return line[first].low not in PREPOSITIONS


def identifies(line: Line, at: int) -> bool:
    """Return whether a number at a word tells which, not how many: Flight 9, 12 Mill Lane."""
    return _numbered_name(line, at) or _is_address(line, at + 1)


def _is_address(line: Line, after: int) -> bool:
    return (
        after < len(line)
        and line[after].text[:1].isupper()
        and any(word.low.rstrip(".") in _STREETS for word in line[after : after + 3])
    )


def _is_year(line: Line, first: int, last: int) -> bool:
    """Return whether a number is a year that begins no range: 'from 92 in 2015 to 51 last year'."""
    text = line[first].text
    after_in = first > 0 and line[first - 1].low in ("in", "since", "by", "until")
    return after_in and last == first + 1 and len(text) == 4 and text[:2] in ("18", "19", "20")


def _age(line: Line, first: int) -> bool:
    """Return whether a number stands between commas after a name: 'Mara Lind, 54, said'."""
    return first >= 2 and line[first - 1].text == "," and line[first - 2].text[:1].isupper()


def _unit(line: Line, first: int, last: int) -> tuple[str, float, int]:
    """Return the unit of a figure, its size in the unit's base, and the place after it."""
    sign = line[first].text.lstrip("USACHKNZ")[:1]
    if sign in CURRENCIES:
        return CURRENCIES[sign], 1.0, last
    if first and line[first - 1].text in CODES:
        return CODES[line[first - 1].text], 1.0, last
    at = last
    if at + 1 < len(line) and (line[at].text == "-" or line[at].low == "of"):
        at += 1  # 'billions of dollars'
    if at < len(line):
        low = line[at].low.rstrip(".")
        if line[at].key == "percent" or low in ("percent", "pct"):
            points = at + 1 < len(line) and line[at + 1].low.startswith("point")
            return "%", 1.0, at + 2 if points else at + 1
        if low == "percentage" and at + 1 < len(line) and line[at + 1].low.startswith("point"):
            return "%", 1.0, at + 2
        if line[at].text in CODES:
            return CODES[line[at].text], 1.0, at + 1
        if low in CURRENCIES:
            return CURRENCIES[low], 1.0, at + 1
        of = at + 1 < len(line) and line[at + 1].low == "of"
        if low in _POUNDS and line[last - 1].low in _MILLIONS and not of:
            return "GBP", 1.0, at + 1
        if read := measure(line, at):
            unit, factor, after = read
            ago = after < len(line) and line[after].low in ("ago", "old", "earlier", "later")
            return f"{unit} {line[after].low}" if ago else unit, factor, after
    return "", 1.0, last


def _and_smaller(line: Line, at: int, factor: float) -> tuple[float, int]:
    """Return what follows a duration in a smaller unit or as a half, counted in the larger one."""
    if [word.low for word in line[at : at + 3]] == ["and", "a", "half"]:
        return 0.5, at + 3
    start = at + 1 if at < len(line) and line[at].low == "and" else at
    read = read_number(line, start) if start < len(line) else None
    if read and read[0] == read[1]:
        unit, smaller, last = _unit(line, start, read[2])
        if unit == "time" and smaller < factor:
            return read[0] * smaller / factor, last
    return 0.0, at


def _modified(line: Line, first: int, last: int, value: float) -> tuple[float, float]:
    """Return what a figure can stand for after 'more than', 'nearly', 'about' and the like."""
    before = [word.low for word in line[max(0, first - 3) : first]]
    after = [word.low for word in line[last : last + 2]]
    near = before[-1] if before else ""
    pair = " ".join(before[-2:])
    if pair in ("at least", "no fewer", "not fewer") or before[-3:] == ["no", "fewer", "than"]:
        return value, value * 2 + 2
    if pair in ("less than", "fewer than", "up to", "at most", "as many", "close to"):
        return value * (0.9 if pair == "close to" else 0.5), value * (1.1 if pair[0] == "c" else 1)
    if before[-3:] in (["as", "many", "as"], ["no", "more", "than"], ["as", "much", "as"]):
        return value * 0.5, value
    if pair in ("more than", "upwards of") or (
        near in _BEFORE_MORE and near not in ("than", "least")
    ):
        return value, value * _MORE
    if near in ("nearly", "almost", "under", "below"):
        return value * _LESS, value
    if near in _BEFORE_ABOUT or after[:2] in (["or", "so"], ["or", "thereabouts"]):
        return value * (1 - _ABOUT), value * (1 + _ABOUT)
    if after[:2] == ["or", "more"] or after[:1] in (["plus"], ["+"]):
        return value, value * _MORE
    return value, value


def _heads(line: Line, last: int) -> tuple[tuple[str, ...], int]:
    """Return the keys of the words after a figure up to the end of its phrase."""
    at = last
    if at < len(line) and line[at].low == "of":
        at += 1
        while at < len(line) and line[at].low in ("the", "these", "those", "its", "his", "them"):
            at += 1
    heads: list[str] = []
    while at < len(line) and len(heads) < _HEAD_WORDS:
        word = line[at]
        if word.text == "-" and heads:
            at += 1
            continue
        if not word.is_word or word.low in _STOPS:
            break
        heads.append(word.key)
        at += 1
        if word.low in _MEMBERS and [one.low for one in line[at : at + 2]] == ["of", "the"]:
            at += 2  # 'two members of the Greens' are two Greens
    return tuple(heads), at
