"""ASCII mode: nothing but the articles' own words may need another character."""

from collections.abc import Sequence

import pytest

from tellings.model import Story
from tellings.settings.schema import Settings
from tellings.ui.app import TellingsApp
from tellings.ui.bindings import BOARDS, READER, Key
from tellings.ui.theme import DEFAULT
from tests.ui.driving import MIDDLE, NARROW, WIDE, Driven, reading, screen_text, until
from tests.ui.stories import DOCKS, HARBOUR, WIRE, article


def cut_quotes() -> Story:
    """Return a story whose own text is ASCII, with a quotation that one outlet cuts."""
    told = 'Fire chief Ada Lind said: "This is the worst fire that we have seen in ten years."'
    cut = 'Fire chief Ada Lind said: "The worst fire that we have seen in ten years."'
    head = ["Fire in the old mill by the river"]
    return Story(
        "Mill",
        (
            article("one", [head, [told], ["The mill by the river burned."]], "One"),
            article("two", [head, [cut], ["The mill by the river burned."]], "Two"),
        ),
    )


def plain_story() -> Story:
    """Return a story whose own text is ASCII."""

    def plain(paragraphs: list[list[str]]) -> list[list[str]]:
        marks = str.maketrans("“”", '""')
        return [[sentence.translate(marks) for sentence in part] for part in paragraphs]

    return Story(
        "Harbour bridge reopens after many years of patient repair, to the joy of all",
        (
            article("courier", plain(HARBOUR), "Courier"),
            article("docks", plain(DOCKS), "Docks Today"),
            article("wire", plain(WIRE), "Wire"),
        ),
    )


async def board(driven: Driven, key: str) -> None:
    """Open a board and wait until it is drawn."""
    await driven.press(key)
    await driven.until(lambda: driven.main.boards.active is not None)


def odd(text: str) -> set[str]:
    """Return the characters that are not ASCII."""
    return {character for character in text if not character.isascii()}


@pytest.mark.parametrize("size", [(180, 50), MIDDLE, NARROW])
async def test_three_panes_and_all_tellings_are_ascii(size: tuple[int, int]) -> None:
    async with reading(plain_story(), size, ascii_only=True) as driven:
        for keys in (["B"], ["n"], ["enter"], ["escape", "g", "minus", "enter"]):
            await driven.press(*keys)
            assert not odd(screen_text(driven.app)), keys


@pytest.mark.parametrize("size", [WIDE, MIDDLE, NARROW, (60, 16)])
async def test_every_part_of_the_reader_is_ascii(size: tuple[int, int]) -> None:
    async with reading(plain_story(), size, ascii_only=True) as driven:
        for keys in (
            "", "j", "a", "a", "a", "a", "?", "s", "O", "T", "&", "A", "R", "/", ";", "i", "m",
        ):  # fmt: skip
            await driven.press(*keys)
            assert not odd(screen_text(driven.app)), keys
            if keys and keys not in "jai":
                await driven.press("escape")
        for key in "23456":
            await board(driven, key)
            assert not odd(screen_text(driven.app)), key
            await driven.press("question_mark")
            assert not odd(screen_text(driven.app)), f"{key}?"
            await driven.press("escape")


LEAVES = {"open", "edit", "suspend", "quit", "stories", "theme", "palette", "reload"}
"""Keys that hand the terminal over or leave the story."""
VIEWS = {"reader", "claims", "quotes", "matrix", "figures", "order"}


async def walk(driven: Driven, keys: Sequence[Key]) -> None:
    """Press every key of a view, with and without a search, and look at what each one shows."""
    for search in ("", "the", "zzz"):
        if search:
            await driven.press("slash", *search, "enter")
        for key in keys:
            if key.id in LEAVES | VIEWS:
                continue
            await driven.press(key.keys[0])
            found = odd(screen_text(driven.app))
            assert not found, f"{key.id} after '{search}': {found}\n{screen_text(driven.app)}"
            if driven.app.screen is not driven.main:
                await driven.press("enter" if key.id in ("note", "pick", "filter") else "escape")
                assert not odd(screen_text(driven.app)), f"{key.id}, answered"
            while driven.app.screen is not driven.main:
                await driven.press("escape")


@pytest.mark.parametrize("size", [(180, 50), NARROW])
async def test_whatever_key_is_pressed_in_the_reader_all_is_ascii(size: tuple[int, int]) -> None:
    async with reading(plain_story(), size, ascii_only=True) as driven:
        await driven.press("m", "a", "g", "p")
        await walk(driven, READER)


@pytest.mark.parametrize("size", [WIDE, NARROW])
@pytest.mark.parametrize("key", list("23456"))
async def test_whatever_key_is_pressed_on_a_board_all_is_ascii(
    key: str, size: tuple[int, int]
) -> None:
    async with reading(plain_story(), size, ascii_only=True) as driven:
        await board(driven, key)
        await walk(driven, BOARDS)


async def test_what_a_cut_quotation_left_out_is_told_in_ascii() -> None:
    async with reading(cut_quotes(), WIDE, ascii_only=True) as driven:
        await board(driven, "3")
        text = screen_text(driven.app)
        assert "left out" in text
        assert not odd(text)


async def test_the_palette_is_ascii_and_never_has_a_picture() -> None:
    for ascii_only in (True, False):
        async with reading(plain_story(), MIDDLE, ascii_only=ascii_only) as driven:
            await driven.press("ctrl+p", *"next")
            await driven.until(lambda: "next difference" in screen_text(driven.app))
            text = screen_text(driven.app)
            assert not any(ord(character) > 0xFFFF for character in text)
            if ascii_only:
                assert not odd(text)


async def test_notices_are_ascii() -> None:
    app = TellingsApp(plain_story(), Settings(), theme=DEFAULT, ascii_only=True)
    async with app.run_test(size=MIDDLE, notifications=True) as pilot:
        await pilot.pause()
        for severity in ("information", "warning", "error"):
            app.notify(f"read {severity}", title="Story", severity=severity)
        await until(pilot, lambda: "read warning" in screen_text(app))
        text = screen_text(app)
        assert not odd(text)
