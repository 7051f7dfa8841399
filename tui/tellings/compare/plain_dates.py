"""Dates and times in languages other than English: by the names of days and months, and by shape.

A weekday stays one: whether it lies behind or ahead is told by verbs that are not read.
"""

from dataclasses import replace
from datetime import date, timedelta

from tellings.compare.calendar_words import MONTH, WEEKDAY, calendar_slot
from tellings.compare.clock import read_clock
from tellings.compare.dates import Moment
from tellings.compare.day_words import day_words
from tellings.compare.vocabulary import word_set
from tellings.compare.words import Line
from tellings.ingest.days import full_date

_CAPITALS = frozenset(("de", "el", "id"))
"""Languages whose names of days and months have a capital; elsewhere one makes a family name."""
_NO_MONTH = {"ro": word_set("mai luni")}
"""Names that are mostly another word where no day stands before them."""
_ORDINAL_MARKS = frozenset((".", "er", "°", "º", "ª", "de", "del", "di"))
"""What stands between a day and its month, up to three of them."""
_BEFORE_YEAR = frozenset((",", ".", "de", "del", "di"))
_CALENDAR = ("年년", "月월", "日日号號일")
"""Behind the numbers of a year, a month and a day in Chinese, Japanese or Korean."""

Read = tuple[Moment, int]
"""A moment and the place of the word behind it."""


def plain_moments(line: Line, language: str, published: date | None = None) -> tuple[Moment, ...]:
    """Return the dates and times that a sentence names, in order.

    Args:
        line: the sentence's words.
        language: ISO 639-1 code of the article, not English.
        published: the day the article is from, if it is known.
    """
    found: list[Moment] = []
    at = 0
    while at < len(line):
        read = (
            _clock(line, at, language)
            or _numeric(line, at)
            or _day(line, at, language)
            or _named(line, at, language)
            or _relative(line, at, language, published)
            or _year(line, at, language)
        )
        if read is None:
            at += 1
            continue
        moment, at = read
        if found and _is_one(found[-1], moment, line):
            before = found.pop()
            moment = replace(moment, start=before.start, weekday=before.weekday)
        found.append(moment)
    return tuple(found)


def _clock(line: Line, at: int, language: str) -> Read | None:
    read = read_clock(line, at)
    if read is not None:
        return Moment(read.start, read.end, clock=read.minutes), read.after
    before = line[at - 2 : at] if at > 1 and line[at - 1].text == "." else line[max(0, at - 1) : at]
    if not before or before[0].low not in day_words(language).hours.split():
        return None
    hour, _, minute = line[at].text.partition(".")
    if not (hour.isdecimal() and minute.isdecimal() and len(minute) == 2):
        return None
    if int(hour) > 24 or int(minute) > 59:
        return None
    clock = int(hour) % 24 * 60 + int(minute)
    return Moment(line[at].start, line[at].end, clock=clock), at + 1


def _numeric(line: Line, at: int) -> Read | None:
    """Read '14.05.2024', '2024-05-14', and what CJK signs set apart: '5月14日'."""
    word = line[at]
    if word.text.count(".") == 2 and (day := full_date(word.text)) is not None:
        return _of(day, word.start, word.end), at + 1
    parts: list[int | None] = []
    after = at
    for signs in _CALENDAR:
        given = after + 1 < len(line) and line[after].text.isdecimal()
        is_told = given and line[after + 1].text in signs
        parts.append(int(line[after].text) if is_told else None)
        after += 2 * is_told
    year, month, day_of = parts
    if month is None or not 1 <= month <= 12:
        return None
    end = line[after - 1].end
    return Moment(word.start, end, year, month, day_of, given_day=day_of), after


def _of(day: date, start: int, end: int) -> Moment:
    return Moment(start, end, day.year, day.month, day.day, given_day=day.day)


def _day(line: Line, at: int, language: str) -> Read | None:
    """Read '3 avril 2022', '3. April', '3 de abril de 2022' and '1er juin'."""
    text = line[at].text.rstrip("°ºer")
    if not (text.isdecimal() and len(text) <= 2 and 1 <= int(text) <= 31):
        return None
    place = at + 1
    while place < min(at + 4, len(line)) and line[place].low in _ORDINAL_MARKS:
        place += 1
    month = _calendar(line, place, language, MONTH)
    if month is None:
        return None
    year, after = _following_year(line, place + 1)
    end = line[after - 1].end
    return Moment(line[at].start, end, year, month, int(text), given_day=int(text)), after


def _named(line: Line, at: int, language: str) -> Read | None:
    """Read the name of a weekday, or of a month with its year perhaps."""
    word = line[at]
    fits = not at or word.text[:1].isupper() == (language in _CAPITALS)
    if not fits or word.low in _NO_MONTH.get(language, ()):
        return None
    weekday = _calendar(line, at, language, WEEKDAY)
    if weekday is not None:
        is_compound = at + 2 < len(line) and line[at + 1].text == "-" and line[at + 2].is_word
        after = at + 3 if is_compound and language == "pt" else at + 1
        return Moment(word.start, line[after - 1].end, weekday=weekday - 1), after
    month = _calendar(line, at, language, MONTH)
    if month is None:
        return None
    year, after = _following_year(line, at + 1)
    return Moment(word.start, line[after - 1].end, year, month), after


def _calendar(line: Line, at: int, language: str, kind: str) -> int | None:
    named = calendar_slot(line, at, language) if at < len(line) else None
    return named[1] if named is not None and named[0] == kind else None


def _following_year(line: Line, at: int) -> tuple[int | None, int]:
    """Return the year behind a month and the place behind it, None and the place where none is."""
    place = at + 1 if at < len(line) and line[at].low in _BEFORE_YEAR else at
    year = _as_year(line, place)
    return (year, place + 1) if year is not None else (None, at)


def _as_year(line: Line, at: int) -> int | None:
    text = line[at].text if at < len(line) else ""
    is_year = text.isdecimal() and len(text) == 4 and text[:2] in ("18", "19", "20")
    return int(text) if is_year else None


def _year(line: Line, at: int, language: str) -> Read | None:
    year = _as_year(line, at)
    if year is None or not at or line[at - 1].low not in day_words(language).years.split():
        return None
    return Moment(line[at].start, line[at].end, year), at + 1


def _relative(line: Line, at: int, language: str, published: date | None) -> Read | None:
    if published is None:
        return None
    own = day_words(language)
    for size in (2, 1):
        name = " ".join(word.low for word in line[at : at + size])
        if name not in own.relative or (language == "de" and line[at].text[:1].isupper() and at):
            continue
        if at and line[at - 1].low in own.morning.split():
            return None
        day = published + timedelta(days=own.relative[name])
        last = line[at + size - 1]
        moment = Moment(line[at].start, last.end, day.year, day.month, day.day, day.weekday())
        return moment, at + size
    return None


def _is_one(before: Moment, after: Moment, line: Line) -> bool:
    """Return whether a weekday and a date in a row are one: 'lundi 13 mai'."""
    between = [word.low for word in line if before.end <= word.start < after.start]
    return (
        before.weekday is not None
        and before.day is None
        and after.day is not None
        and after.weekday is None
        and len(between) <= 1
        and all(word in (",", "den", "der", "dem", "le", "el", "il") for word in between)
    )
