"""What a report is called: by its story, else by whose tellings of which days it compares."""

from collections.abc import Iterable, Sequence
from datetime import date

from tellings.model import Story
from tellings.model.naming import MONTHS, names
from tellings.report.names import listed, long_date

MOST_NAMED = 4
"""Outlets that a title names before it only counts the rest."""


def heading(story: Story, told: Sequence[int]) -> str:
    """Return a report's title, which repeats no outlet's headline where there are several.

    Args:
        story: the story; a title that is one article's own headline is none of the story's.
        told: the articles that the report is about.
    """
    labels = names(story.articles)
    if len(story.articles) == 1:
        return story.title
    own = story.title if story.title not in {each.title for each in story.articles} else ""
    called = [labels[place] for place in told]
    if own:
        return f"{own}: {listed(called)}" if len(told) < len(labels) else own
    if len(called) > MOST_NAMED:
        called[MOST_NAMED - 1 :] = [f"{len(called) - MOST_NAMED + 1} more"]
    published = (story.articles[place].masthead.published for place in told)
    days = _days(day for day in published if day)
    return ", ".join(part for part in (listed(called), days) if part)


def _days(published: Iterable[date]) -> str:
    """Return the first and the last day: '7–9 October 2025'; '' for none."""
    days = sorted(published)
    if not days:
        return ""
    first, last = days[0], days[-1]
    if first == last:
        return long_date(last)
    if first.year != last.year:
        return f"{long_date(first)} – {long_date(last)}"
    if first.month != last.month:
        return f"{first.day} {MONTHS[first.month - 1]} – {long_date(last)}"
    return f"{first.day}–{long_date(last)}"
