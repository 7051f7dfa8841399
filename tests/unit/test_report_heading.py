"""What a report is called."""

from dataclasses import replace
from datetime import date

import pytest

from tellings.model import Story
from tellings.report.heading import heading
from tests.stories import story

LINES = {"wire": ["Lock shut at Odde"], "courier": ["No lock, no boats"], "post": ["A shut lock"]}


def dated(title: str, *days: date | None) -> Story:
    told = story(LINES).story
    articles = tuple(
        replace(article, masthead=replace(article.masthead, published=day))
        for article, day in zip(told.articles, days, strict=True)
    )
    return replace(told, title=title, articles=articles)


def test_a_story_with_a_title_of_its_own_is_called_by_it() -> None:
    told = dated("The lock of Odde", None, None, None)
    assert heading(told, (0, 1, 2)) == "The lock of Odde"
    assert heading(told, (0, 2)) == "The lock of Odde: wire and post"


@pytest.mark.parametrize(
    ("days", "said"),
    [
        ((date(2025, 3, 7), date(2025, 3, 9), None), "7–9 March 2025"),
        ((date(2025, 3, 7), date(2025, 3, 7), date(2025, 3, 7)), "7 March 2025"),
        ((date(2025, 3, 7), date(2025, 4, 1), None), "7 March – 1 April 2025"),
        ((date(2024, 12, 31), date(2025, 1, 1), None), "31 December 2024 – 1 January 2025"),
    ],
)
def test_loose_articles_are_named_with_their_days(days: tuple[date | None, ...], said: str) -> None:
    told = dated("", *days)
    told = replace(told, title=told.articles[0].title)
    assert heading(told, (0, 1, 2)) == f"wire, courier and post, {said}"


def test_many_outlets_are_counted() -> None:
    told = story({name: ["Lock shut at Odde"] for name in "abcdef"}).story
    told = replace(told, title=told.articles[0].title)
    assert heading(told, range(6)) == "a, b, c and 3 more"
