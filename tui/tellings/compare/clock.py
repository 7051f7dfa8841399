"""Clock times: 7:42, 7.42am, 5 p.m., 7.42 Uhr, 7 h 42, a quarter to eight, ten minutes past six."""

from dataclasses import dataclass, replace

from tellings.compare.words import Line

_HALVES = frozenset(("am", "pm"))
_HOUR_SIGNS = frozenset(("uhr", "uur", "h"))
_WHOLE_DAY = frozenset(("gmt", "utc", "cet", "cest", "hours", "hrs"))
"""Words behind a time that is counted through the whole day: '9:15 GMT'."""
_ABOUT = frozenset(("about", "around", "nearly", "almost", "roughly", "towards", "circa", "gegen"))
_SHORTLY = frozenset(("shortly", "just", "soon", "kurz"))
_AROUND = frozenset(("before", "after", "past", "vor", "nach"))
_STEPS = frozenset((5, 10, 20, 25))
"""Minutes that are told in words by themselves: 'ten to nine'."""
_AT = frozenset(("at", "by", "until", "till", "before", "after", "since", "about", "around"))
_MINUTES = frozenset(("minute", "minutes"))
_SHARES = {"quarter": 15, "half": 30}
_PAST = frozenset(("past", "after"))
_SIDES = _PAST | {"to", "before"}
_ROUNDED = 5
"""Minutes that a time told in words may be off."""
_VAGUE = 15
"""Minutes that 'about' and 'shortly before' may be off."""
CLOCK_OPENERS = frozenset(("a", "quarter", "half", "noon", "midnight"))
"""Words but for numbers with which a time begins."""
_DAY = 24 * 60
HALF_DAY = 12 * 60
"""Minutes."""


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
    side: int = 0
    """-1 where it was shortly before that time, 1 where it was shortly after it."""


def read_clock(line: Line, at: int) -> Clock | None:
    """Return the time that begins at a word, None where there is none."""
    if not line[at].key[:1].isdecimal() and line[at].low not in CLOCK_OPENERS:
        return None
    return _named(line, at) or _digits(line, at) or _hour(line, at) or _words(line, at)


def same_time(one: tuple[int, int, bool], other: tuple[int, int, bool]) -> bool:
    """Return whether two times can be one, each with its slack and whether its half is open."""
    period = HALF_DAY if one[2] or other[2] else _DAY
    gap = abs(one[0] - other[0]) % period
    return min(gap, period - gap) <= max(one[1], other[1])


def _named(line: Line, at: int) -> Clock | None:
    word = line[at]
    if word.low not in ("noon", "midnight"):
        return None
    minutes = HALF_DAY if word.low == "noon" else 0
    return Clock(word.start, word.end, minutes, at + 1, _slack(line, at), side=_side(line, at))


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
    if sign in _HOUR_SIGNS:
        return _valid(line, at, hours, minutes, at + 2)
    read = _valid(line, at, hours, minutes, at + 1)
    if read is None or sign in _WHOLE_DAY or hours[0] == "0" or int(hours) > 12:
        return read
    total, known = _in_half(line, at, read.minutes % HALF_DAY, read.after)
    return replace(read, minutes=total, either_half=not known)


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
    return _told(line, at, value % 12 * 60, at + 2)


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
    return Clock(
        line[at].start, line[after - 1].end, total, after, _slack(line, at), side=_side(line, at)
    )


def _words(line: Line, at: int) -> Clock | None:
    """Read 'a quarter to eight', 'half past six', 'ten to nine' and 'ten minutes after nine'."""
    first = at + 1 if line[at].low == "a" and at + 1 < len(line) else at
    step, place = _step(line, first)
    if place < len(line) and line[place].text == "-":
        place += 1
    if step is None or place + 1 >= len(line) or line[place].low not in _SIDES:
        return None
    side, hour, behind = line[place].low, _small(line, place + 1), place + 2
    if hour is None or not 1 <= hour <= 12 or (line[first].low == "half" and side != "past"):
        return None
    is_share = line[first].low in _SHARES
    is_named = is_share or line[place - 1].low in _MINUTES
    if not (is_named and side == "past") and not (is_share and side == "to"):
        if behind < len(line) and line[behind].substance:
            return None  # 'from five to ten people', 'ten minutes after two men left'
        if not is_named and not (step in _STEPS and first == at > 0 and line[at - 1].low in _AT):
            return None
    minutes = hour % 12 * 60 + (step if side in _PAST else -step)
    return _told(line, at, minutes % HALF_DAY, behind)


def _step(line: Line, at: int) -> tuple[int | None, int]:
    """Return the minutes before or after an hour that begin at a word, and the place behind them.

    None where there are none: 'quarter', 'ten', 'twenty-five', '17 minutes'.
    """
    step = _SHARES.get(line[at].low)
    if step is not None:
        return step, at + 1
    step, after = _small(line, at, 59), at + 1
    if step == 20 and at + 2 < len(line) and line[after].text == "-":
        unit = _small(line, at + 2, 9)
        step, after = (step + unit, at + 3) if unit else (step, after)
    if after < len(line) and line[after].low in _MINUTES:
        after += 1
    return step, after


def _told(line: Line, at: int, minutes: int, after: int) -> Clock:
    """Return a time told in words, in the half of the day that the words beside it name."""
    total, known = _in_half(line, at, minutes, after)
    slack = max(_ROUNDED, _slack(line, at))
    return Clock(
        line[at].start, line[after - 1].end, total, after, slack, not known, _side(line, at)
    )


def _in_half(line: Line, at: int, minutes: int, after: int) -> tuple[int, bool]:
    """Return a time of the first half in the one that is told, and whether one is.

    Args:
        line: the sentence's words.
        at: the place of its first word.
        minutes: the time, from midnight.
        after: the place of the word behind it.
    """
    beside = {word.low for word in (*line[max(0, at - 3) : at], *line[after : after + 3])}
    is_late = not beside.isdisjoint(("afternoon", "evening"))
    if "night" in beside and minutes >= 6 * 60:
        is_late = True
    known = is_late or "morning" in beside or "night" in beside
    return minutes + HALF_DAY if is_late else minutes, known


def _slack(line: Line, at: int) -> int:
    before = [word.low for word in line[max(0, at - 2) : at]]
    vague = before[-1:] and before[-1] in _ABOUT
    vague = vague or (len(before) == 2 and before[0] in _SHORTLY and before[1] in _AROUND)
    return _VAGUE if vague else 0


def _side(line: Line, at: int) -> int:
    """Return on which side of a time it was: -1 'shortly before', 1 'just after', else 0."""
    before = [word.low for word in line[max(0, at - 2) : at]]
    if len(before) < 2 or before[0] not in _SHORTLY:
        return 0
    return {"before": -1, "vor": -1}.get(before[1], 1 if before[1] in _AROUND else 0)


def _small(line: Line, at: int, most: int = 12) -> int | None:
    """Return the number up to another one at a word, None for any other word."""
    key = line[at].key
    return int(key) if key.isdecimal() and len(key) <= 2 and int(key) <= most else None
