"""Publication dates: from date lines, the dateline, or a weekday that fits only one year."""

import re
from collections.abc import Sequence
from datetime import date

from tellings.ingest.block import Block
from tellings.ingest.days import MONTH, MONTH_NUMBERS, WEEKDAYS, date_or_none, full_date
from tellings.ingest.masthead.dateline import Dateline
from tellings.model import Role

_UPDATED = re.compile(r"\b(?:updated|modified|amended)\b", re.IGNORECASE)
_WEEKDAY_AND_DAY = re.compile(
    rf"""\b(?P<weekday>{"|".join(WEEKDAYS)}),?\s+(?:(?P<month>{MONTH})\b\.?\s+(?P<day>\d{{1,2}})
    |(?P<day_first>\d{{1,2}})\s+(?P<month_last>{MONTH})\b\.?)(?!\d)(?!,?\s+\d{{4}})""",
    re.IGNORECASE | re.VERBOSE,
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_DAY_AND_MONTH = re.compile(r"(?:(\d{1,2})\s)?([A-Za-z]+)\.?(?:\s(\d{1,2}))?")


def find(
    blocks: Sequence[Block], lead: Sequence[str], opening: Dateline | None
) -> tuple[date | None, str | None]:
    """Return the publication date and where it was found; (None, None) where nothing tells it."""
    stated = [block.text for block in blocks if block.role in (Role.META, Role.DATELINE)]
    dated = [(text, day) for text in stated if (day := full_date(text)) is not None]
    if dated:
        text, day = next((pair for pair in dated if not _UPDATED.search(pair[0])), dated[0])
        return day, f"date line '{text[:60]}'"
    years = sorted({int(year) for block in blocks for year in _YEAR.findall(block.text)})
    if opening and opening.day and (opening.year or years):
        day = _on(opening.day, opening.year or years[-1])
        told = "dateline" if opening.year else f"inferred: dateline, and {years[-1]} in the text"
        return (day, told) if day else (None, None)
    for text in (*stated, *lead):
        found = _WEEKDAY_AND_DAY.search(text)
        day = _fitting(found, years) if found else None
        if found and day:
            return day, f"inferred: '{found.group()}' fits {day.year} of the years in the text"
    return None, None


def _on(said: str, year: int) -> date | None:
    found = _DAY_AND_MONTH.match(said)
    if found is None or found[2].lower() not in MONTH_NUMBERS or not (found[1] or found[3]):
        return None
    return date_or_none(year, MONTH_NUMBERS[found[2].lower()], int(found[1] or found[3]))


def _fitting(found: re.Match[str], years: list[int]) -> date | None:
    """Return the latest named year's day that falls on the weekday."""
    month = (found["month"] or found["month_last"]).lower()
    number = int(found["day"] or found["day_first"])
    for year in reversed(years):
        day = date_or_none(year, MONTH_NUMBERS[month], number)
        if day and day.weekday() == WEEKDAYS.index(found["weekday"].lower()):
            return day
    return None
