"""What somebody meets who opens a story for the first time and tries its keys."""

from dataclasses import replace
from pathlib import Path

import pytest

from tellings.model import Story
from tellings.ui.dialogs.ask import Ask
from tellings.ui.dialogs.tellings import Tellings
from tellings.ui.messages import SourceWanted
from tests.ui.driving import NARROW, SIZES, opened, reading
from tests.ui.stories import DOCKS, HARBOUR, article, harbour, strangers, twins

BOTH = [f"The {word} pump was tested by the crew before it was lowered." for word in "abcdef"]


def late() -> Story:
    """Return two articles whose first difference stands below the first screen."""
    shared = [[each] for each in BOTH]
    long = [[" ".join(f"The gauge showed {at * 13} bars at noon." for at in range(40))]]
    head = [["Pumps lowered into the shaft"], *long, *shared]
    left = article("one", [*head, ["Only one saw the crane."]], "One")
    right = article("two", [*head, ["Two alone names the owner."]], "Two")
    return Story("Pumps", (left, right))


@pytest.mark.parametrize("size", SIZES)
async def test_a_first_opening_shows_the_top_wherever_the_first_difference_is(
    size: tuple[int, int],
) -> None:
    for story in (late(), harbour(), strangers()):
        async with reading(story, size) as driven:
            assert driven.view.canvas.top == 0
            page, row = driven.view.canvas.page, driven.view.reader.cursor.row
            assert page is not None
            start, length = page.span(row)
            assert row == 0 or start + length <= driven.view.canvas.size.height


async def test_the_first_difference_is_in_focus_where_it_is_on_the_screen() -> None:
    async with reading(harbour()) as driven:
        row = driven.view.reader.row
        assert row is not None
        assert row.is_difference


async def test_what_only_the_right_tells_is_about_the_right(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async with reading(harbour()) as driven:
        asked: list[SourceWanted] = []
        monkeypatch.setattr(driven.main, "post_message", asked.append)
        await driven.press("g", "plus")
        assert driven.focus_text().startswith("Fishermen")
        driven.view.action_source(True)
        assert [event.article for event in asked if isinstance(event, SourceWanted)] == [1]
        monkeypatch.undo()
        await driven.press("R")
        assert isinstance(driven.app.screen, Ask)
        assert driven.app.screen.heading == "Name of Docks Today"
        await driven.press("escape", "g", "minus", "R")
        assert driven.app.screen.heading == "Name of Courier"


async def test_beside_what_only_the_right_tells_the_right_stays() -> None:
    async with reading(harbour()) as driven:
        reader = driven.view.reader
        await driven.press("g", "plus", "enter")
        assert isinstance(driven.app.screen, Tellings)
        await driven.press("3")
        assert (reader.left, reader.right) == (2, 1)
        assert driven.focus_text().startswith("Fishermen")


async def test_hiding_where_nothing_is_shared_says_so() -> None:
    async with reading(strangers(), NARROW) as driven:
        await driven.press("full_stop")
        assert "share no whole passage" in driven.strip()[0]
        await driven.press("full_stop")
        assert "hiding off" in driven.message()
    async with reading(twins(), NARROW) as driven:
        await driven.press("full_stop")
        assert driven.message() == ""


async def test_keys_typed_while_a_board_is_worked_out_do_not_reach_the_reader() -> None:
    async with opened(harbour()) as driven:
        await driven.press("5")
        driven.main.action_view(4)
        assert driven.main.boards.active is None
        await driven.press("enter", "j")
        assert driven.app.screen is driven.main


async def test_the_editor_is_told_the_line_of_the_passage(tmp_path: Path) -> None:
    path = tmp_path / "docks.txt"
    path.write_text("\n\n".join(" ".join(each) for each in DOCKS) + "\n")
    story = harbour()
    docks = article("docks", DOCKS, "Docks Today")
    docks = replace(docks, source=replace(docks.source, name=str(path)))
    courier = article("courier", HARBOUR, "Courier")
    async with reading(replace(story, articles=(courier, docks))) as driven:
        await driven.press("g", "plus")
        assert driven.focus_text().startswith("Fishermen")
        text = driven.view.source_words()
        assert driven.main.editor_line(path, text) == 11
