"""Undo leads back to the passage that it restores."""

import pytest

from tellings.model import Story
from tests.ui.driving import NARROW, SIZES, WIDE, Driven, reading
from tests.ui.stories import article, harbour, quarry
from tests.ui.three import ROOM, three

HEAD = ["Lock gates stuck"]
FORTH = [
    HEAD,
    ["By our reporter in the port"],
    ["Both lock gates jammed on Friday and forty barges had to wait."],
    ["The gates were built in 1931."],
    ["A crane lifted the north gate out of its bed."],
    ["Read more about the port"],
]
BACK = [
    HEAD,
    ["Photo: the lock from above"],
    ["Both lock gates jammed on Friday and forty barges had to wait."],
    ["A crane lifted the north gate out of its bed."],
    ["Skippers played cards on deck."],
]


def lock() -> Story:
    """Return a story of two outlets."""
    return Story("Lock", (article("gazette", FORTH, "Gazette"), article("herald", BACK, "Herald")))


async def find(driven: Driven, words: str) -> str:
    """Go to a passage by its words, and return what is in focus there."""
    await driven.press("g", "slash", *words, "enter", "escape")
    return in_focus(driven)


def in_focus(driven: Driven) -> str:
    """Return the text in focus on the active side."""
    side = driven.view.reader.side
    return side.article.text[side.blocks[0].start : side.blocks[-1].end]


DONE = [("X", words) for words in ("jammed", "1931", "north gate", "skippers", "by our")]
DONE += [("P", "jammed"), ("P", "north gate")]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize(("key", "words"), DONE)
async def test_undo_returns_to_the_passage(size: tuple[int, int], key: str, words: str) -> None:
    async with reading(lock(), size) as driven:
        before = await find(driven, words)
        await driven.press(key)
        await driven.compared()
        assert driven.view.desk.corrections
        await driven.press("g", "U")
        await driven.compared()
        assert not driven.view.desk.corrections
        assert in_focus(driven) == before


async def test_undo_returns_from_far_away_and_backspace_goes_there_again() -> None:
    async with reading(lock(), WIDE) as driven:
        before = await find(driven, "north gate")
        await driven.press("X")
        await driven.compared()
        away = await find(driven, "1931")
        await driven.press("U")
        await driven.compared()
        assert in_focus(driven) == before
        await driven.press("backspace")
        assert in_focus(driven) == away


async def test_what_is_put_right_after_an_undo_keeps_its_own_focus() -> None:
    async with reading(lock(), NARROW) as driven:
        await find(driven, "north gate")
        await driven.press("X")
        await driven.compared()
        await driven.press("U")
        await driven.compared()
        await find(driven, "1931")
        await driven.press("X")
        await driven.compared()
        row = driven.view.reader.row
        assert row is not None
        assert "1931" in driven.focus_text()


async def test_undoing_what_is_not_on_the_page_moves_nothing() -> None:
    async with reading(harbour(), WIDE) as driven:
        await driven.press("l")
        await driven.compared()
        await find(driven, "reopened on")
        assert driven.view.reader.walk(1)
        await driven.press("X")
        await driven.compared()
        assert [each.article for each in driven.view.desk.corrections.roles] == ["wire"]
        await driven.press("h")
        await driven.compared()
        before = await find(driven, "choir")
        await driven.press("U")
        await driven.compared()
        assert in_focus(driven) == before


async def test_undo_returns_to_what_only_the_third_tells() -> None:
    async with reading(quarry(), ROOM) as driven:
        await three(driven)
        before = await find(driven, "helicopter")
        await driven.press("X")
        await driven.compared()
        await driven.press("g", "shift+tab")
        await driven.press("U")
        await driven.compared()
        assert in_focus(driven) == before
