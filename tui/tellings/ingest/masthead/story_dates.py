"""Years that an article leaves out and its story tells."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from tellings.ingest.block import Block
from tellings.ingest.masthead.find import lead_of, opening_of
from tellings.ingest.masthead.published import NamedDay, named_days
from tellings.model import Article

_NEAR = timedelta(days=31)
"""What is written about one event appears within about this time of it."""


def dated_by_story(articles: Sequence[Article], event_date: date | None) -> tuple[Article, ...]:
    """Return the articles, those that name a day without its year dated by the others.

    The year is that in which the day lies near the event and every dated article of the story;
    where they disagree, or none is near, the date stays unknown. An article that names no day
    stays undated: that of the event isn't the day on which it was published.
    """
    known = [each.masthead.published for each in articles if each.masthead.published]
    told = "the story's event_date" if event_date else "the story's other articles"
    known += [event_date] if event_date else []
    return tuple(_dated(article, known, told) for article in articles)


def _dated(article: Article, known: Sequence[date], told: str) -> Article:
    if article.masthead.published or not known:
        return article
    blocks = [Block(article.text[each.start : each.end], each.role) for each in article.paragraphs]
    for named in named_days(blocks, lead_of(blocks), opening_of(blocks)):
        if (day := _near(named, known)) is not None:
            source = f"inferred: '{named.said}', and the year from {told}"
            masthead = replace(article.masthead, published=day, published_from=source)
            return replace(article, masthead=masthead)
    return article


def _near(named: NamedDay, known: Sequence[date]) -> date | None:
    years = {each.year + step for each in known for step in (-1, 0, 1)}
    for year in sorted(years):
        day = named.in_year(year)
        if day and all(abs(day - each) <= _NEAR for each in known):
            return day
    return None
