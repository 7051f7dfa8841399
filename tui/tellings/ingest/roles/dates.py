"""Date and time expressions as they stand in date lines."""

import re

from tellings.ingest.days import MONTH

WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?"
DATE = re.compile(
    rf"""(?<!\w)(?:
      {MONTH}\.?\s+\d{{1,2}}(?:st|nd|rd|th)?,?\s+(?:19|20)\d\d
    | \d{{1,2}}(?:st|nd|rd|th|er|\.)?\s+(?:(?:of|de)\s+)?{MONTH}\.?,?\s+(?:de\s+)?(?:19|20)\d\d
    | (?:19|20)\d\d-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?
    | \d{{1,2}}[/.]\d{{1,2}}[/.](?:19|20)?\d\d
    | (?:19|20)\d\d年\d{{1,2}}月\d{{1,2}}日(?:\s*\d{{1,2}}時\d{{1,2}}分)?
    )(?!\w)""",
    re.IGNORECASE | re.VERBOSE,
)
"""A full date: day, month and year."""
_DAY = re.compile(
    rf"\b(?:{MONTH}\.?\s+\d{{1,2}}(?:st|nd|rd|th)?|\d{{1,2}}(?:st|nd|rd|th|er|\.)?\s+{MONTH})\b",
    re.IGNORECASE,
)
"""A day without its year: a date line only where nothing else stands beside it."""
TIME = re.compile(
    r"\b\d{1,2}[:.h]\d\d(?::\d\d)?\s*(?:[ap]\.?m\.?)?(?:\s*\(?[A-Z]{2,5}\b\)?)?"
    r"|\b\d{1,2}\s*[ap]\.?m\b\.?(?:\s*[A-Z]{2,4}\b)?"
)
_AROUND = re.compile(
    rf"""\b(?:{WEEKDAY}|first|last|posted|published|updated?|modified|created|on|at|in|gmt|utc
    |local|time|edition|print|o'clock|stand|veröffentlicht|uhr|publié|mis|jour|à|le|el|il|las|alle|ore|am|um)\b|\W""",
    re.IGNORECASE | re.VERBOSE,
)
_AGO = re.compile(
    r"(?:(?:posted|published|updated|modified)\s+)?(?:\d+|an?)\s*(?:s|m|h|d|secs?|seconds?|mins?"
    r"|minutes?|hrs?|hours?|days?|weeks?)\s+ago",
    re.IGNORECASE,
)


def is_date_line(text: str) -> bool:
    """Return whether a line says nothing but when: '09:47 JST, March 14, 2022'."""
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
    return len(left) <= (18 if dates and not rest.rstrip().endswith(".") else 4)
