"""Publication dates: from date lines, the dateline, or a weekday that fits a year it names."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from tellings.ingest.block import Block
from tellings.ingest.days import MONTH, MONTH_NUMBERS, WEEKDAYS, date_or_none, full_date
from tellings.ingest.masthead.dateline import Dateline
from tellings.ingest.roles.dates import is_date_line
from tellings.ingest.roles.imprint import imprint_of
from tellings.model import Role

_UPDATED = re.compile(r"\b(?:updated|modified|amended)\b", re.IGNORECASE)
_WEEKDAY_AND_DAY = re.compile(
    rf"""\b(?P<weekday>{"|".join(WEEKDAYS)}),?\s+(?:(?P<month>{MONTH})\b\.?\s+(?P<day>\d{{1,2}})
    |(?P<day_first>\d{{1,2}})\s+(?P<month_last>{MONTH})\b\.?)(?!\d)(?!,?\s+\d{{4}})""",
    re.IGNORECASE | re.VERBOSE,
)
_COPYRIGHT = re.compile(r"[©ⓒ]|\(c\)|\bcopyright\b", re.IGNORECASE)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_NTH = r"(?:st|nd|rd|th|er|\.)?"
_DAY_AND_MONTH = re.compile(
    rf"(?:(\d{{1,2}}){_NTH}\s(?:de\s)?)?([^\W\d_]+)\.?(?:\s(\d{{1,2}}){_NTH})?"
)
_BARE_DAY = re.compile(
    rf"\b(?:{MONTH}\b\.?\s\d{{1,2}}|\d{{1,2}}{_NTH}\s(?:de\s)?{MONTH}\b)(?!\d)", re.IGNORECASE
)
_FURNITURE = frozenset({Role.META, Role.DATELINE})
_DATED = _FURNITURE | {Role.CAPTION}
"""Roles whose full dates are near the publication; a year in the prose may be any year."""


@dataclass(frozen=True, slots=True)
class NamedDay:
    """A day of an article's report that is told without its year."""

    month: int
    day: int
    weekday: int | None
    """0 for Monday; None where none is named with the day."""
    said: str

    def in_year(self, year: int) -> date | None:
        """Return the day in a year, None where it doesn't fall on the weekday there."""
        found = date_or_none(year, self.month, self.day)
        fits = found and self.weekday in (None, found.weekday())
        return found if fits else None


def find(
    blocks: Sequence[Block], lead: Sequence[str], opening: Dateline | None
) -> tuple[date | None, str | None]:
    """Return the publication date and where it was found; (None, None) where nothing tells it.

    A year is never taken from the prose: it may be that of a jubilee, a record or a plan.
    """
    stated = [block.text for block in blocks if block.role in _FURNITURE or _is_imprint(block)]
    dated = [(text, day) for text in stated if (day := full_date(text)) is not None]
    if dated:
        text, day = next((pair for pair in dated if not _UPDATED.search(pair[0])), dated[0])
        return day, f"date line '{text[:60]}'"
    named = list(named_days(blocks, lead, opening))
    if opening and opening.day and opening.year and named:
        day_of_line = date_or_none(opening.year, named[0].month, named[0].day)
        return (day_of_line, "dateline") if day_of_line else (None, None)
    years = _years(blocks)
    for day_named in named:
        fitting = [day for year in years if (day := day_named.in_year(year))]
        if fitting and day_named.weekday is not None:
            return fitting[-1], f"inferred: '{day_named.said}' fits {fitting[-1].year}"
    return None, None


def _is_imprint(block: Block) -> bool:
    """Return whether a byline names the day as well."""
    read = imprint_of(block.text) if block.role is Role.BYLINE else None
    return read is not None and read.dated


def named_days(
    blocks: Sequence[Block], lead: Sequence[str], opening: Dateline | None
) -> Iterator[NamedDay]:
    """Yield the days that dateline, date lines and lead name without a year, likeliest first."""
    if opening and opening.day:
        yield from _day_and_month(opening.day)
    stated = [block.text for block in blocks if block.role in _FURNITURE]
    for text in (*stated, *lead):
        if hit := _WEEKDAY_AND_DAY.search(text):
            month = MONTH_NUMBERS[(hit["month"] or hit["month_last"]).lower()]
            weekday = WEEKDAYS.index(hit["weekday"].lower())
            yield NamedDay(month, int(hit["day"] or hit["day_first"]), weekday, hit.group())
    for block in blocks:
        bare = _is_imprint(block) or (block.role is Role.META and is_date_line(block.text))
        if bare and (hit := _BARE_DAY.search(block.text)):
            yield from _day_and_month(hit.group())


def _day_and_month(said: str) -> Iterator[NamedDay]:
    found = _DAY_AND_MONTH.match(said)
    if found and found[2].lower() in MONTH_NUMBERS and (number := found[1] or found[3]):
        yield NamedDay(MONTH_NUMBERS[found[2].lower()], int(number), None, said)


def _years(blocks: Sequence[Block]) -> list[int]:
    """Return the years of full dates in captions and of copyright lines, ascending."""
    full = {
        day.year
        for block in blocks
        if block.role in _DATED and (day := full_date(block.text)) is not None
    }
    claimed = {
        int(year)
        for block in blocks
        if block.role is Role.META and _COPYRIGHT.search(block.text)
        for year in _YEAR.findall(block.text)
    }
    return sorted(full | claimed)
