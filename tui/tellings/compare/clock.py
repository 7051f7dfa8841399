"""Clock times: 7:42, 7.42am, 5 p.m., 7.42 Uhr, 7 h 42, a quarter to eight, half past six."""

from dataclasses import dataclass

from tellings.compare.words import Line

_HALVES = frozenset(("am", "pm"))
_HOUR_SIGNS = frozenset(("uhr", "h"))
_ABOUT = frozenset(("about", "around", "nearly", "almost", "roughly", "towards", "circa", "gegen"))
_SHORTLY = frozenset(("shortly", "just", "soon", "kurz"))
_AROUND = frozenset(("before", "after", "past", "vor", "nach"))
_STEPS = frozenset((5.0, 10.0, 20.0, 25.0))
"""Minutes that are told in words by themselves: 'ten to nine'."""
_AT = frozenset(("at", "by", "until", "till", "before", "after", "since", "from", "about"))
_ROUNDED = 5
"""Minutes that a time told in words may be off."""
_VAGUE = 15
"""Minutes that 'about' and 'shortly before' may be off."""
CLOCK_OPENERS = frozenset(("a", "quarter", "half", "noon", "midnight"))
"""Words but for numbers with which a time begins."""
_DAY = 24 * 60
_HALF_DAY = 12 * 60


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of the day, in minutes from midnight."""

    start: int
    """Place of its first character in the sentence."""
    end: int
    minutes: int
    after: int
    """Place of the word after it."""
    slack: int = 0
    """Minutes that it may be off."""
    either_half: bool = False
    """True where it may be twelve hours later as well."""


def read_clock(line: Line, at: int) -> Clock | None:
    """Return the time that begins at a word, None where there is none."""
    if not line[at].key[:1].isdecimal() and line[at].low not in CLOCK_OPENERS:
        return None
    return _named(line, at) or _digits(line, at) or _hour(line, at) or _words(line, at)


def same_time(one: tuple[int, int, bool], other: tuple[int, int, bool]) -> bool:
    """Return whether two times can be one, each with its slack and whether its half is open."""
    period = _HALF_DAY if one[2] or other[2] else _DAY
    gap = abs(one[0] - other[0]) % period
    return min(gap, period - gap) <= max(one[1], other[1])


def _named(line: Line, at: int) -> Clock | None:
    word = line[at]
    if word.low not in ("noon", "midnight"):
        return None
    minutes = _HALF_DAY if word.low == "noon" else 0
    return Clock(word.start, word.end, minutes, at + 1, _slack(line, at))


def _digits(line: Line, at: int) -> Clock | None:
    """Read 7:42 with or without its half of the day, 7.42am, 7.42 Uhr and 7 h 42."""
    word = line[at]
    if not word.text[:1].isdigit():
        return None
    following = line[at + 1] if at + 1 < len(line) else None
    sign = following.low.replace(".", "") if following else ""
    hours, mark, minutes = word.text.replace(".", ":").partition(":")
    if following and not mark and sign[:1] == "h" and sign != "h" and sign[1:].isdigit():
        return _valid(line, at, word.text, sign[1:], at + 2)  # 7h42
    if following and not mark and sign == "h" and at + 2 < len(line):
        minutes = line[at + 2].text
        return _valid(line, at, hours, minutes, at + 3) if len(minutes) == 2 else None
    if not mark or not (sign in _HALVES | _HOUR_SIGNS or ":" in word.text):
        return None
    if sign in _HALVES:
        return _valid(line, at, hours, minutes, at + 2, sign)
    return _valid(line, at, hours, minutes, at + 2 if sign in _HOUR_SIGNS else at + 1)


def _hour(line: Line, at: int) -> Clock | None:
    """Read '5am', '5 Uhr' and 'five o'clock'."""
    if at + 1 >= len(line):
        return None
    sign = line[at + 1].low.replace(".", "")
    if sign in _HALVES or sign == "uhr":
        return _valid(line, at, line[at].key, "00", at + 2, sign if sign in _HALVES else "")
    value = _small(line, at)
    if sign != "o'clock" or value is None:
        return None
    return _told(line, at, int(value) % 12 * 60, at + 2)


def _valid(
    line: Line, at: int, hours: str, minutes: str, after: int, half: str = ""
) -> Clock | None:
    if not (hours.isdecimal() and minutes.isdecimal() and len(hours) <= 2 and len(minutes) == 2):
        return None
    hour, minute = int(hours), int(minutes)
    if minute > 59 or hour > (12 if half else 24):
        return None
    if half:
        hour = hour % 12 + (12 if half == "pm" else 0)
    total = (hour * 60 + minute) % _DAY
    return Clock(line[at].start, line[after - 1].end, total, after, _slack(line, at))


def _words(line: Line, at: int) -> Clock | None:
    """Read 'a quarter to eight', 'half past six' and 'ten to nine'."""
    first = at + 1 if line[at].low == "a" and at + 1 < len(line) else at
    step = {"quarter": 15.0, "half": 30.0}.get(line[first].low)
    if step is None:
        step = _small(line, first)
        if step not in _STEPS or first != at or not (at and line[at - 1].low in _AT):
            return None
    place = first + 1
    if place < len(line) and line[place].text == "-":
        place += 1
    if place + 1 >= len(line) or line[place].low not in ("to", "past"):
        return None
    hour = _small(line, place + 1)
    if hour is None or not 1 <= hour <= 12 or (step == 30.0 and line[place].low == "to"):
        return None
    behind = place + 2
    if step in _STEPS and behind < len(line) and line[behind].substance:
        return None  # 'from five to ten people'
    minutes = int(hour) % 12 * 60 + int(step if line[place].low == "past" else -step)
    return _told(line, at, minutes % _HALF_DAY, behind)


def _told(line: Line, at: int, minutes: int, after: int) -> Clock:
    """Return a time told in words, in the half of the day that the words behind it name."""
    behind = [word.low for word in line[after : after + 3]]
    is_late = any(part in behind for part in ("afternoon", "evening"))
    if "night" in behind and minutes >= 6 * 60:
        is_late = True
    known = is_late or "morning" in behind or "night" in behind
    total = minutes + _HALF_DAY if is_late else minutes
    slack = max(_ROUNDED, _slack(line, at))
    return Clock(line[at].start, line[after - 1].end, total, after, slack, not known)


def _slack(line: Line, at: int) -> int:
    before = [word.low for word in line[max(0, at - 2) : at]]
    vague = before[-1:] and before[-1] in _ABOUT
    vague = vague or (len(before) == 2 and before[0] in _SHORTLY and before[1] in _AROUND)
    return _VAGUE if vague else 0


def _small(line: Line, at: int) -> float | None:
    """Return the number up to 25 at a word, None for any other word."""
    key = line[at].key
    return float(key) if key.isdecimal() and len(key) <= 2 and int(key) <= 25 else None
