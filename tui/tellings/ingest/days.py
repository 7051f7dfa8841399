"""Days: full dates as articles write them, and the days that 'Monday' or 'last week' mean."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from tellings.model import Span

_MONTH_NAMES = (
    "jan january januar janvier enero gennaio janeiro januari",
    "feb february februar février febrero febbraio fevereiro februari",
    "mar march märz maerz mars marzo março maart",
    "apr april avril abril aprile",
    "may mai mayo maggio maio mei",
    "jun june juni juin junio giugno junho",
    "jul july juli juillet julio luglio julho",
    "aug august août agosto augustus",
    "sep sept september septembre septiembre settembre setembro",
    "oct october oktober octobre octubre ottobre outubro okt",
    "nov november novembre noviembre novembro",
    "dec december dezember décembre diciembre dicembre dezembro dez",
)
MONTH_NUMBERS = {
    name: number for number, names in enumerate(_MONTH_NAMES, start=1) for name in names.split()
}
"""Month names of seven languages, in lower case, and their numbers."""
MONTH = "(?:" + "|".join(sorted(MONTH_NUMBERS, key=len, reverse=True)) + ")"
_MONTH = rf"(?P<month>{MONTH})\b\.?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_FULL = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        r"\b(?P<year>(?:19|20)\d\d)-(?P<number>\d\d)-(?P<day>\d\d)(?!\d)",
        rf"\b{_MONTH}\s+{_DAY},?\s+(?P<year>(?:19|20)\d\d)\b",
        rf"\b{_DAY}\.?\s+(?:(?:of|de)\s+)?{_MONTH},?\s+(?:de\s+)?(?P<year>(?:19|20)\d\d)\b",
        r"(?P<year>(?:19|20)\d\d)年(?P<number>\d{1,2})月(?P<day>\d{1,2})日",
        r"\b(?P<day>\d{1,2})\.\s?(?P<number>\d{1,2})\.\s?(?P<year>(?:19|20)\d\d)\b",
    )
)
_SLASHED = re.compile(r"\b(\d{1,2})/(\d{1,2})/((?:19|20)\d\d)\b")
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_RELATIVE = re.compile(
    rf"""\b(?:
      (?P<near>today|tonight|yesterday|tomorrow|this\s(?:morning|afternoon|evening))
    | (?:(?P<which>last|next|this)\s+)?(?P<weekday>{"|".join(WEEKDAYS)})
    | (?P<far>last|next|this)\s+(?P<unit>week|month|year)
    )\b""",
    re.IGNORECASE | re.VERBOSE,
)
_PLAN = re.compile(
    r"\b(?:will|would(?!\s+have\b(?!\s+to\b))|coming|upcoming|(?:is|are|to)\s+(?:be|to)|due|scheduled|planned|expected)\b"
    r"|(?<!\bnobody\s)(?<!\bno\sone\s)(?<!\bin\s)(?<!\bof\s)(?<!\bsince\s)\b(?:could|may|might)\s+"
    r"(?!not\b|have\b(?!\s+to\b)|see\b|hear\b|feel\b|the\b|an?\b|on\b|and\b|when\b|to\b|\d)[a-z]"
    r"|\b(?:from|until)(?:\s+(?:at\s+(?:least|the\s+earliest)|\w+))?\s*$"
    r"|\bno[tr]?\s+(?:(?:earlier|sooner)\s+than|before)(?:\s+\w+)?\s*$"
    r"|\b(?:meet|vote|sit|(?:re)?open|start|begin|resume|leave|close|end)s?\s+(?:again\s+)?on\s*$",
    re.IGNORECASE,
)
_HELD = re.compile(
    r"\b(?:will|could|may|might|(?:is|are)\s+(?:(?:due|scheduled|set|expected)\s+)?to)\s+"
    r"(?:be\s+(?:held|\w+ed)|take\s+place|meet|gather|begin|start|open|make|play|arrive|return)\b"
    r"(?:(?!\b(?:who|which|that|when|where|after|before|since|said|says)\b)[^,;:.])*$",
    re.IGNORECASE,
)
"""What will be held, with where and how, up to the day at the end of its clause."""
_CLAUSE = 120
"""Characters before a weekday in which it is told what will be held."""
_NEARBY = 40
"""Characters before a weekday in which a word of planning makes it a coming day."""


@dataclass(frozen=True, slots=True)
class Day:
    """A relative day of a text and the dates that it can mean, both ends included."""

    span: Span
    """The words, in offsets of the text that was searched."""
    first: date
    last: date
    certain: bool
    """True where the words leave no choice ('yesterday'); False for a likely reading."""


def full_date(text: str) -> date | None:
    """Return the first full date in a text, None where there is none or it can't be told.

    ``3/4/2023`` is left unknown (March or April); ``13/4/2023`` is not.
    """
    found = [
        (hit.start(), day)
        for form in _FULL
        if (hit := form.search(text)) and (day := _date_of(hit)) is not None
    ]
    if slashed := _SLASHED.search(text):
        one, other, year = map(int, slashed.groups())
        if one == other or one > 12 or other > 12:
            number, month = (one, other) if one > 12 else (other, one)
            if (slashed_date := date_or_none(year, month, number)) is not None:
                found.append((slashed.start(), slashed_date))
    return min(found)[1] if found else None


def _date_of(hit: re.Match[str]) -> date | None:
    groups = hit.groupdict()
    named = groups.get("month")
    month = MONTH_NUMBERS[named.lower()] if named else int(groups["number"])
    return date_or_none(int(groups["year"]), month, int(groups["day"]))


def date_or_none(year: int, month: int, day: int) -> date | None:
    """Return the date, None where the calendar has none such."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def relative_days(text: str, published: date) -> list[Day]:
    """Return the days that a text published on this date names without a date.

    A bare weekday is the last one up to the publication, or the coming one after a word of
    planning ('will meet on Friday'): likely, not certain. English only.
    """
    return [
        Day(Span(found.start(), found.end()), *_meant(found, text, published))
        for found in _RELATIVE.finditer(text)
    ]


def _meant(found: re.Match[str], text: str, published: date) -> tuple[date, date, bool]:
    if near := found["near"]:
        shift = {"yesterday": -1, "tomorrow": 1}.get(near.lower(), 0)
        day = published + timedelta(days=shift)
        return day, day, True
    if unit := found["unit"]:
        return *_period(found["far"].lower(), unit.lower(), published), True
    weekday = WEEKDAYS.index(found["weekday"].lower())
    before = text[max(0, found.start() - _NEARBY) : found.start()]
    far = text[max(0, found.start() - _CLAUSE) : found.start()]
    day = weekday_date(weekday, published, (found["which"] or "").lower(), before, far)
    return day, day, False


def weekday_date(weekday: int, published: date, which: str, before: str, far: str = "") -> date:
    """Return the date that a weekday most likely means.

    It is the last one up to the publication, or the coming one after a word of planning.

    Args:
        weekday: 0 for Monday.
        published: the day that the text is from.
        which: the word that goes with it, 'last', 'next' or 'this', empty where there is none.
        before: some forty characters of what stands before both.
        far: some hundred characters of that.
    """
    back = (published.weekday() - weekday) % 7
    if which == "next" or (
        which != "last" and back and (_PLAN.search(before) or _HELD.search(far))
    ):
        return published + timedelta(days=(7 - back) or 7)
    if which == "last":
        return published - timedelta(days=back or 7)
    return published - timedelta(days=back)


def _period(which: str, unit: str, published: date) -> tuple[date, date]:
    step = {"last": -1, "next": 1}.get(which, 0)
    if unit == "week":
        monday = published - timedelta(days=published.weekday()) + timedelta(weeks=step)
        return monday, monday + timedelta(days=6)
    if unit == "year":
        return date(published.year + step, 1, 1), date(published.year + step, 12, 31)
    months = published.year * 12 + published.month - 1 + step
    first = date(months // 12, months % 12 + 1, 1)
    after = date((months + 1) // 12, (months + 1) % 12 + 1, 1)
    return first, after - timedelta(days=1)
