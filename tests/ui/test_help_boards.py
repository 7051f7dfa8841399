"""Help: marks first, only keys that have use on the board, and the page keys scroll it."""

import pytest

from tellings.model import Story
from tellings.ui.boards.claims import ClaimsView
from tellings.ui.dialogs.help import Help
from tests.ui.boards import board
from tests.ui.driving import NARROW, drawn, reading

USES = {
    "2": {"next-conflict", "next-quote", "undo", "sort"},
    "3": {"next-quote", "swap", "undo", "sort"},
    "4": {"next-conflict", "swap", "apart", "together", "undo", "sort"},
    "5": {"next-conflict", "undo", "sort"},
    "6": {"next-conflict", "next-quote", "undo"},
}
"""Of the keys that not every board has use for, those of each."""


@pytest.mark.parametrize("key", list(USES))
async def test_help_lists_the_keys_that_have_use_on_the_board(seoul: Story, key: str) -> None:
    every = set().union(*USES.values())
    async with reading(seoul) as driven:
        await board(driven, key)
        await driven.press("?")
        dialog = driven.app.screen
        assert isinstance(dialog, Help)
        assert {each.id for each in dialog.listed} & every == USES[key]


async def test_the_marks_are_in_view_when_help_opens(seoul: Story) -> None:
    for size in ((120, 34), NARROW):
        async with reading(seoul, size) as driven:
            await driven.press("?")
            text = drawn(driven.app.screen.query_one("#keys-of-help"))
            assert text[0].strip() == "Marks"
            assert "=" in text[1]


async def test_the_keys_of_a_page_scroll_help(seoul: Story) -> None:
    async with reading(seoul, NARROW) as driven:
        await driven.press("?")
        dialog = driven.app.screen
        assert isinstance(dialog, Help)
        most = dialog.scroll.max_scroll_y
        page = dialog.scroll.size.height - 1
        half = page // 2
        assert most > 2 * page
        for pressed, place in (
            ("j", 1),
            ("k", 0),
            ("space", page),
            ("b", 0),
            ("d", half),
            ("u", 0),
            ("ctrl+d", half),
            ("ctrl+u", 0),
            ("f", page),
            ("G", most),
            ("g", 0),
        ):
            await driven.press(pressed)
            assert dialog.scroll.scroll_target_y == place, pressed
        await driven.press("end")
        await driven.until(lambda: dialog.scroll.scroll_target_y == most)
        await driven.press("home")
        await driven.until(lambda: dialog.scroll.scroll_target_y == 0)


async def test_backspace_closes_the_opened_wordings_like_esc(seoul: Story) -> None:
    async with reading(seoul) as driven:
        view = await board(driven, "2")
        await driven.press("enter")
        assert view.has_class("-opened")
        await driven.press("backspace")
        assert not view.has_class("-opened")
        assert driven.main.boards.active is view


async def test_a_key_brings_the_next_outlet_that_tells_the_row(seoul: Story) -> None:
    async with reading(seoul) as driven:
        view = await board(driven, "2")
        assert isinstance(view, ClaimsView)
        rows = view.table.shown
        view.table.go_to(next(at for at, row in enumerate(rows) if len(row.tellers) == 2))
        assert view.table.selected is not None
        first, second = view.table.selected.tellers
        view.table.take_outlet(second)
        await driven.press("}")
        assert view.table.outlet == first
        assert "1 of 2 who tell it" in drawn(driven.main.keys)[0]
        await driven.press("{")
        assert view.table.outlet == second
        assert "2 of 2 who tell it" in drawn(driven.main.keys)[0]
