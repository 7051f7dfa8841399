"""What holds on every board, over the bundled story of five outlets."""

from dataclasses import replace

import pytest

from tellings.model import Story
from tellings.ui.present.header import TABS
from tests.ui.boards import BOARDS, board, claims_of, screen
from tests.ui.driving import MIDDLE, NARROW, SIZES, WIDE, drawn, reading
from tests.ui.stories import alone, harbour, strangers


@pytest.mark.parametrize("key", list(BOARDS))
async def test_every_board_opens_with_one_key_and_fits_every_size(seoul: Story, key: str) -> None:
    async with reading(seoul, (60, 16)) as driven:
        view = await board(driven, key)
        for size in (*SIZES, (240, 60), (60, 16)):
            await driven.resize(*size)
            for widget in (view.head, view.body, view.detail):
                for y in range(widget.size.height):
                    assert widget.render_line(y).cell_length == size[0]
            assert f" {key} {TABS[int(key) - 1]} " in drawn(driven.main.bar)[0]
            assert view.body.size.height >= (1 if key == "3" else 3)
            assert "help" in drawn(driven.main.keys)[0]


async def test_the_row_survives_resizing_and_a_change_of_theme(seoul: Story) -> None:
    async with claims_of(seoul) as (driven, view):
        await driven.press("c")
        claim = view.table.selected
        for size in (NARROW, MIDDLE, (50, 12), WIDE):
            await driven.resize(*size)
            await driven.press("t")
            assert view.table.selected is claim
        assert any(line.startswith("▌ !") for line in drawn(view.body))


@pytest.mark.parametrize("key", list(BOARDS))
async def test_every_key_of_a_board_works_on_every_board(seoul: Story, key: str) -> None:
    keys = "j k l h d u g G c C e E x tab shift+tab > < i i y space b"
    async with reading(seoul, MIDDLE) as driven:
        view = await board(driven, key)
        for press in keys.split():
            await driven.press(press)
            assert driven.main.boards.active is view, press
        assert "\x1b" not in screen(driven)


@pytest.mark.parametrize("key", list(BOARDS))
async def test_boards_of_one_outlet_and_of_strangers_are_never_empty(key: str) -> None:
    for story in (alone(), strangers(), harbour()):
        async with reading(story, NARROW) as driven:
            view = await board(driven, key)
            assert "".join(drawn(view.body)).strip()
            await driven.press("j", "l", "c", "enter", "escape", "escape")


async def test_markup_and_controls_of_articles_are_shown_as_text() -> None:
    story = harbour()
    bold = "[bold red]The harbour[/] \x1b[31mbridge[/nope] opened [@click=app.quit]now[/] at last"
    first = story.articles[0]
    sentence = first.sentences[1]
    said = bold.ljust(len(sentence.text))[: len(sentence.text)]
    text = first.text[: sentence.start] + said + first.text[sentence.end :]
    sentences = [replace(each, text=text[each.start : each.end]) for each in first.sentences]
    marked = replace(first, text=text, sentences=tuple(sentences))
    async with reading(replace(story, articles=(marked, *story.articles[1:]))) as driven:
        for key in BOARDS:
            await board(driven, key)
            for press in ("G", "g", "j", "enter"):
                await driven.press(press)
                if driven.main.boards.tab:
                    assert "\x1b" not in screen(driven)
            await driven.press("escape", "escape", "escape")
        await board(driven, "2")
        await driven.press("slash", *"bold", "enter")
        assert "[bold red]The harbour[/]" in screen(driven)


async def test_ascii_boards_draw_with_ascii_alone(seoul: Story) -> None:
    plain = {char for article in seoul.articles for char in article.text + article.name}
    async with reading(seoul, ascii_only=True) as driven:
        for key in BOARDS:
            await board(driven, key)
            foreign = {char for char in screen(driven) if not char.isascii()}
            assert foreign <= plain, key


async def test_help_and_palette_know_the_boards(seoul: Story) -> None:
    async with claims_of(seoul) as (driven, _):
        said = [each.title for each in driven.app.get_system_commands(driven.main)]
        assert any("next sort order" in title for title in said)
        assert any("order of telling" in title for title in said)
        assert not any("swap the two sides" in title for title in said)
        await driven.press("?")
        keys = driven.app.screen.query_one("#keys-of-help")
        assert "next choice of rows" in "\n".join(drawn(keys))
