"""Date and time expressions as they stand in date lines."""

import re

MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?"
DATE = re.compile(
    rf"""\b(?:
      {MONTH}\.?\s+\d{{1,2}}(?:st|nd|rd|th)?,?\s+(?:19|20)\d\d
    | \d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?{MONTH}\.?,?\s+(?:19|20)\d\d
    | (?:19|20)\d\d-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?
    | \d{{1,2}}[/.]\d{{1,2}}[/.](?:19|20)?\d\d
    | (?:19|20)\d\d年\d{{1,2}}月\d{{1,2}}日
    )\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""A full date: day, month and year."""
_DAY = re.compile(
    rf"\b(?:{MONTH}\.?\s+\d{{1,2}}(?:st|nd|rd|th)?|\d{{1,2}}(?:st|nd|rd|th)?\s+{MONTH})\b",
    re.IGNORECASE,
)
"""A day without its year: a date line only where nothing else stands beside it."""
TIME = re.compile(
    r"\b\d{1,2}[:.h]\d\d(?::\d\d)?\s*(?:[ap]\.?m\.?)?(?:\s*\(?[A-Z]{2,5}\b\)?)?"
    r"|\b\d{1,2}\s*[ap]\.?m\b\.?(?:\s*[A-Z]{2,4}\b)?"
)
_AROUND = re.compile(
    rf"""\b(?:{WEEKDAY}|first|last|posted|published|updated?|modified|created|on|at|in|gmt|utc
    |local|time|edition|print|o'clock|stand|veröffentlicht|publié|le|el|il)\b|\W""",
    re.IGNORECASE | re.VERBOSE,
)
_AGO = re.compile(
    r"(?:(?:posted|published|updated|modified)\s+)?(?:\d+|an?)\s*(?:s|m|h|d|secs?|seconds?|mins?"
    r"|minutes?|hrs?|hours?|days?|weeks?)\s+ago",
    re.IGNORECASE,
)


def is_date_line(text: str) -> bool:
    """Return whether a line says nothing but when: '11:33 JST, January 30, 2023'."""
    if _AGO.fullmatch(text.strip()):
        return True
    rest, dates = DATE.subn(" ", text)
    rest, times = TIME.subn(" ", rest)
    if not dates:
        rest, days = _DAY.subn(" ", rest)
        if not days and not times:
            return False
    # a place or a name may stand beside the date, not a statement
    left = _AROUND.sub("", rest)
    return len(left) <= (18 if dates else 4)
