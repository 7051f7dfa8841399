"""Dates: when a sentence says something happened, resolved with the day the article is from.

Days, months, years and clock times are read; a weekday is the last such day on or before the
article's date unless the text says 'next'. What can't be resolved stays as vague as it is.
"""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from tellings.compare.clock import read_clock, same_time
from tellings.compare.vocabulary import word_set
from tellings.compare.words import Line
from tellings.ingest.days import WEEKDAYS, weekday_date

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul",
            "august aug", "september sept sep", "october oct", "november nov", "december dec",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
_RELATIVE = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1}
_PARTS = word_set("end beginning start middle close")
_BEFORE_YEAR = word_set("in since until by of from during before after late early")
_BEFORE = 6
"""Words before a weekday that can tell that it lies ahead."""
_CLAUSE = 18
"""Words before a weekday in which it is told what will be held."""
_WHICH = word_set("last next this")
_GIVEN_NAMES = word_set("april june august")
_IN_MONTH = word_set("in by since until last next this early late mid")


@dataclass(frozen=True, slots=True)
class Moment:
    """When, as far as the text says; offsets count from the sentence's start, unknown is None."""

    start: int
    end: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    """0 for Monday."""
    clock: int | None = None
    """Minutes from midnight."""

    given_day: int | None = None
    """The day of the month where the text itself gives it, not a weekday's resolution."""
    slack: int = 0
    """Minutes that its clock time may be off: told in words, or 'about'."""
    either_half: bool = False
    """True where its clock time may be twelve hours later as well."""
    side: int = 0
    """-1 where it was shortly before its clock time, 1 where it was shortly after it."""

    @property
    def scale(self) -> str:
        """What it names: 'clock', 'day', 'month' or 'year'."""
        if self.clock is not None:
            return "clock"
        if self.day is not None or self.weekday is not None:
            return "day"
        return "month" if self.month is not None else "year"


def moments(line: Line, published: date | None = None) -> tuple[Moment, ...]:
    """Return the dates and times that a sentence names, in order.

    Args:
        line: the sentence's words.
        published: the day the article is from, if it is known.
    """
    found: list[Moment] = []
    at = 0
    while at < len(line):
        read = (
            _clock(line, at)
            or _calendar(line, at)
            or _weekday(line, at, published)
            or _relative(line, at, published)
            or _year(line, at)
        )
        if read is None:
            at += 1
            continue
        moment, at = read
        if found and _one_date(found[-1], moment, line):
            moment = _merged(found.pop(), moment)
        elif found and _is_its_year(found[-1], moment, line):
            moment = replace(found.pop(), end=moment.end, year=moment.year)
        found.append(moment)
    return tuple(found)


def compatible(one: Moment, other: Moment) -> bool:
    """Return whether two moments can be one, as far as both say."""
    if (one.scale == "clock") != (other.scale == "clock"):
        return True
    if around(one, other):
        return False
    if one.clock is not None and other.clock is not None:
        return same_time(
            (one.clock, one.slack, one.either_half), (other.clock, other.slack, other.either_half)
        )
    if one.scale == other.scale == "day":
        days = _weekday_of(one, other), _weekday_of(other, one)
        if None not in days and None in (one.given_day, other.given_day):
            # a weekday may lie behind or ahead of the article's date: its name decides
            return days[0] == days[1]
    return all(
        mine is None or theirs is None or mine == theirs
        for mine, theirs in ((one.year, other.year), (one.month, other.month), (one.day, other.day))
    )


def around(one: Moment, other: Moment) -> bool:
    """Return whether one moment is shortly before a time and the other one shortly after it."""
    return one.clock is not None and one.clock == other.clock and one.side * other.side < 0


def agree(one: Moment, other: Moment) -> bool:
    """Return whether two moments are one by something that both say."""
    if one.scale != other.scale or not compatible(one, other):
        return False
    if one.scale == "day" and (_weekday_of(one, other) is None or _weekday_of(other, one) is None):
        return one.day == other.day
    return True


def _weekday_of(moment: Moment, other: Moment) -> int | None:
    """Return the weekday a moment names or falls on, in the other's year if its own is unknown."""
    if moment.weekday is not None:
        return moment.weekday
    year = moment.year or other.year
    if year is None or moment.month is None or moment.day is None:
        return None
    try:
        return date(year, moment.month, moment.day).weekday()
    except ValueError:
        return None  # 31 February: a slip in the text


def _clock(line: Line, at: int) -> tuple[Moment, int] | None:
    read = read_clock(line, at)
    if read is None:
        return None
    moment = Moment(
        read.start,
        read.end,
        clock=read.minutes,
        slack=read.slack,
        either_half=read.either_half,
        side=read.side,
    )
    return moment, read.after


def _calendar(line: Line, at: int) -> tuple[Moment, int] | None:
    """Read 'Jan. 30, 2023', '30 January' and 'in November'."""
    word = line[at]
    month = _month(line, at)
    if month is not None:
        last = _skip_stop(line, at + 1)
        day = _day(line, last)
        if day is not None:
            year, end = _following_year(line, last + 1)
            return Moment(word.start, line[end - 1].end, year, month, day, given_day=day), end
        year, end = _following_year(line, last)
        if not year and not _is_month(line, at):
            return None
        start = _part_of_month(line, at)
        return Moment(start, line[end - 1].end if year else word.end, year, month), (
            end if year else at + 1
        )
    day = _day(line, at)
    after = at + 2 if at + 1 < len(line) and line[at + 1].low == "of" else at + 1
    if day is not None and after < len(line):
        month = _month(line, after)
        if month is not None:
            year, end = _following_year(line, _skip_stop(line, after + 1))
            end = end if year else after + 1
            return Moment(word.start, line[end - 1].end, year, month, day, given_day=day), end
    return None


def _part_of_month(line: Line, at: int) -> int:
    """Return where 'the end of July' or 'mid-July' begins, else where the month does."""
    if at >= 2 and line[at - 1].low == "of" and line[at - 2].low in _PARTS:
        return line[at - 2].start
    if at >= 1 and line[at - 1].low in ("early", "late"):
        return line[at - 1].start
    return line[at].start


def _month(line: Line, at: int) -> int | None:
    word = line[at]
    return _MONTHS.get(word.low.rstrip(".")) if word.text[:1].isupper() else None


def _skip_stop(line: Line, at: int) -> int:
    return at + 1 if at < len(line) and line[at].text == "." else at


def _day(line: Line, at: int) -> int | None:
    if at >= len(line):
        return None
    text = line[at].text
    digits = text.rstrip("sthndr")
    if digits.isdigit() and len(digits) <= 2 and 1 <= int(digits) <= 31:
        return int(digits)
    return None


def _following_year(line: Line, at: int) -> tuple[int | None, int]:
    """Return the year that stands at a word, a comma before it perhaps, and the place after it."""
    place = at + 1 if at < len(line) and line[at].text == "," else at
    if place < len(line) and (year := _as_year(line[place].text)):
        return year, place + 1
    return None, at


def _as_year(text: str) -> int | None:
    return (
        int(text) if text.isdigit() and len(text) == 4 and text[:2] in ("18", "19", "20") else None
    )


def _is_month(line: Line, at: int) -> bool:
    """Return whether a month's name that stands alone is one, no verb and no person's name."""
    word = line[at].low
    behind = line[at + 1].text if at + 1 < len(line) else ""
    if word == "jan" or (word in _GIVEN_NAMES and behind[:1].isupper()):
        return at > 0 and line[at - 1].low in _IN_MONTH
    return word not in ("may", "march") or _prepositional(line, at)


def _prepositional(line: Line, at: int) -> bool:
    return at > 0 and line[at - 1].low in (
        "in", "by", "since", "until", "last", "next", "this", "early", "late", "of", "from", "for",
    )  # fmt: skip


def _weekday(line: Line, at: int, published: date | None) -> tuple[Moment, int] | None:
    word = line[at]
    name = word.low.removesuffix("'s")
    if name not in WEEKDAYS or not word.text[:1].isupper():
        return None
    weekday = WEEKDAYS.index(name)
    if published is None:
        return Moment(word.start, word.end, weekday=weekday), at + 1
    before = [earlier.low for earlier in line[max(0, at - _BEFORE) : at]]
    which = before.pop() if before and before[-1] in _WHICH else ""
    far = " ".join(earlier.low for earlier in line[max(0, at - _CLAUSE) : at - bool(which)])
    day = weekday_date(weekday, published, which, " ".join(before), far)
    return Moment(word.start, word.end, day.year, day.month, day.day, weekday), at + 1


def _relative(line: Line, at: int, published: date | None) -> tuple[Moment, int] | None:
    word = line[at]
    if published is None:
        return None
    if word.low in _RELATIVE:
        day = published + timedelta(days=_RELATIVE[word.low])
        return Moment(word.start, word.end, day.year, day.month, day.day, day.weekday()), at + 1
    if word.low in ("last", "this", "next") and at + 1 < len(line):
        step = {"last": -1, "this": 0, "next": 1}[word.low]
        end = line[at + 1].end
        if line[at + 1].low == "year":
            return Moment(word.start, end, published.year + step), at + 2
        if line[at + 1].low == "month":
            months = published.year * 12 + published.month - 1 + step
            return Moment(word.start, end, months // 12, months % 12 + 1), at + 2
        if (month := _month(line, at + 1)) is not None and step < 1:
            year = published.year if month < published.month else published.year - 1
            return Moment(word.start, end, year, month), at + 2
    return None


def _year(line: Line, at: int) -> tuple[Moment, int] | None:
    year = _as_year(line[at].text)
    if year is None or at == 0:
        return None
    before = line[at - 1].low
    if before in _BEFORE_YEAR:
        return Moment(line[at].start, line[at].end, year), at + 1
    return None


def _one_date(before: Moment, after: Moment, line: Line) -> bool:
    """Return whether two moments in a row are one: 'Monday, Jan. 30'."""
    between = [word for word in line if before.end <= word.start < after.start]
    return (
        all(word.text in (",", "(", ".") for word in between)
        and len(between) <= 1
        and before.weekday is not None
        and after.day is not None
        and after.weekday is None
    )


def _is_its_year(before: Moment, after: Moment, line: Line) -> bool:
    """Return whether a month or a day of one is followed by its year: '6 March last year'."""
    return (
        before.month is not None
        and before.year is None
        and after.scale == "year"
        and not any(before.end <= word.start < after.start for word in line)
    )


def _merged(before: Moment, after: Moment) -> Moment:
    return replace(after, start=before.start, weekday=before.weekday)
