"""Lists to choose from: what they say, and that they fit the screen they are on."""

from dataclasses import replace

import pytest
from textual.widgets import OptionList

from tellings.model import Story
from tests.ui.driving import NARROW, Driven, drawn, reading
from tests.ui.stories import harbour

LONG = "A headline about the harbour " * 9


def titled() -> Story:
    """Return a story whose headlines are long."""
    story = harbour()
    articles = tuple(
        replace(article, masthead=replace(article.masthead, title=LONG))
        for article in story.articles
    )
    return replace(story, articles=articles)


def listed(driven: Driven) -> list[str]:
    """Return the lines of the list on the screen."""
    return [line.rstrip() for line in drawn(driven.app.screen.query_one(OptionList))]


@pytest.mark.parametrize("keys", ["O", "T"])
async def test_a_line_takes_one_row_and_what_is_cut_says_so(keys: str) -> None:
    async with reading(titled(), NARROW) as driven:
        await driven.press("g", keys)
        held = driven.app.screen.query_one(OptionList)
        assert len(listed(driven)) == held.option_count
        assert any(line.endswith("…") for line in listed(driven))


async def test_a_list_is_laid_out_again_for_another_size() -> None:
    async with reading(titled(), (200, 40)) as driven:
        await driven.press("O", "j")
        (before, *_) = listed(driven)
        chosen = driven.app.screen.query_one(OptionList).highlighted
        await driven.resize(80, 24)
        await driven.until(lambda: len(listed(driven)[0]) < 80)
        (after, *_) = listed(driven)
        assert len(after) < 80 < len(before)
        assert before.endswith("…")
        assert after.endswith("…")
        assert len(listed(driven)) == driven.app.screen.query_one(OptionList).option_count
        assert driven.app.screen.query_one(OptionList).highlighted == chosen


async def test_the_outline_says_whose_paragraph_a_number_is() -> None:
    async with reading(harbour()) as driven:
        await driven.press("T")
        (choir,) = [line for line in listed(driven) if "choir" in line]
        (night,) = [line for line in listed(driven) if "Fishermen" in line]
        assert "COU    5 " in choir
        assert "DT     6 " in night
