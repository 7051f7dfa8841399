"""Dates by day, month or year, grouped over the outlets."""

import re
from collections.abc import Mapping, Sequence
from datetime import date

from tellings.board.details import Draft, DraftMention, Worded
from tellings.compare.dates import Moment, compatible, moments
from tellings.compare.details import READ
from tellings.compare.plain_dates import plain_moments
from tellings.ingest.days import WEEKDAYS
from tellings.model import Article
from tellings.model.naming import MONTHS

_YEARLESS = re.compile(r"(?:\d+ )?[A-Z]\w+")
"""A label of a day or a month without its year."""


def date_facts(sentences: Sequence[Worded], articles: Sequence[Article]) -> list[Draft]:
    """Return the days, months and years that a story names, one draft each.

    A weekday is resolved by the article's own date; where it has none, by the date that all dated
    articles of the story share; else, and in other languages than English, it stays a weekday. A
    day without a year is the one nearest to that date. A time told in words or as 'about' joins
    the only exact one that it can be.
    """
    dated = {article.masthead.published for article in articles} - {None}
    common = dated.pop() if len(dated) == 1 else None
    found: dict[str, list[DraftMention]] = {}
    vague: dict[str, Moment] = {}
    clocks: dict[str, Moment] = {}
    for where in sentences:
        published = articles[where.article].masthead.published or common
        for moment in _moments(where, published):
            value = where.text(moment.start, moment.end)
            mention = DraftMention(where, moment.start, moment.end, value)
            label = _label(moment, published)
            found.setdefault(label, []).append(mention)
            if moment.clock is not None:
                (vague if moment.slack or moment.either_half else clocks)[label] = moment
    for label, moment in vague.items():
        exact = [other for other, clock in clocks.items() if compatible(moment, clock)]
        if len(exact) == 1 and label not in clocks:
            found[exact[0]] += found.pop(label)
    return [Draft(label, tuple(mentions)) for label, mentions in _with_years(found).items()]


def _moments(where: Worded, published: date | None) -> tuple[Moment, ...]:
    if where.language == READ:
        return moments(where.line, published)
    return plain_moments(where.line, where.language, published)


def _with_years(found: Mapping[str, list[DraftMention]]) -> dict[str, list[DraftMention]]:
    """Return the mentions by label; a day or month without a year goes with its one year told."""
    merged = {label: list(mentions) for label, mentions in found.items()}
    for label in found:
        if _YEARLESS.fullmatch(label):
            dated = [other for other in found if other.rpartition(" ")[0] == label]
            if len(dated) == 1:
                merged[dated[0]] += merged.pop(label)
    return merged


def _label(moment: Moment, published: date | None) -> str:
    if moment.clock is not None:
        return f"{moment.clock // 60}:{moment.clock % 60:02}"
    month = MONTHS[moment.month - 1] if moment.month else None
    parts = [moment.day, month, moment.year or _year(moment, published)]
    if not any(parts) and moment.weekday is not None:
        return WEEKDAYS[moment.weekday].capitalize()
    return " ".join(str(part) for part in parts if part)


def _year(moment: Moment, published: date | None) -> int | None:
    """Return the year of a day without one, None where nothing tells it."""
    if published is None or moment.month is None or moment.day is None:
        return None
    years = [published.year + step for step in (-1, 0, 1)]
    days = [_day(year, moment.month, moment.day) for year in years]
    near = [(abs((day - published).days), day.year) for day in days if day]
    return min(near)[1] if near else None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
