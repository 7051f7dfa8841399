"""The boards on the screen, driven by keys, over the bundled story of five outlets."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from tellings.ingest import open_story
from tellings.model import Role, Story
from tellings.segment import article_of_sentences
from tellings.ui.boards.base import BoardView
from tellings.ui.boards.claims import ClaimsView
from tellings.ui.boards.figures import FiguresView
from tellings.ui.boards.matrix import MatrixView
from tellings.ui.boards.order import OrderView
from tellings.ui.boards.quotes import QuotesView
from tellings.ui.messages import CorrectionsChanged
from tellings.ui.present.header import TABS
from tests.ui.driving import MIDDLE, NARROW, SIZES, WIDE, Driven, drawn, reading
from tests.ui.stories import alone, harbour, strangers

FOLDER = Path(__file__).parents[2] / "corpus" / "seoul-2023"
BOARDS = {"2": ClaimsView, "3": QuotesView, "4": MatrixView, "5": FiguresView, "6": OrderView}


@pytest.fixture(scope="module")
def seoul() -> Story:
    return open_story([str(FOLDER)])


async def board(driven: Driven, key: str) -> BoardView:
    """Open a board and wait until it is there."""
    await driven.press(key)
    for _ in range(600):
        await driven.pilot.pause(0.01)
        active = driven.main.boards.active
        if isinstance(active, BOARDS[key]):
            await driven.pilot.pause()
            return active
    raise AssertionError(f"board {key} did not come")


@asynccontextmanager
async def claims_of(
    story: Story, size: tuple[int, int] = WIDE
) -> AsyncIterator[tuple[Driven, ClaimsView]]:
    """Open a story on its claims."""
    async with reading(story, size) as driven:
        view = await board(driven, "2")
        assert isinstance(view, ClaimsView)
        yield driven, view


def screen(driven: Driven) -> str:
    """Return what the active board shows, with the bars of the screen."""
    main, view = driven.main, driven.main.boards.active
    assert view is not None
    widgets = [main.bar, view.head, view.body, view.detail, main.keys]
    return "\n".join(line for widget in widgets if widget.display for line in drawn(widget))


@pytest.mark.parametrize("key", list(BOARDS))
async def test_every_board_opens_with_one_key_and_fits_every_size(seoul: Story, key: str) -> None:
    async with reading(seoul, (60, 16)) as driven:
        view = await board(driven, key)
        for size in (*SIZES, (240, 60), (60, 16)):
            await driven.pilot.resize_terminal(*size)
            await driven.pilot.pause(0.1)
            for widget in (view.head, view.body, view.detail):
                for y in range(widget.size.height):
                    assert widget.render_line(y).cell_length == size[0]
            assert f" {key} {TABS[int(key) - 1]} " in drawn(driven.main.bar)[0]
            assert view.body.size.height >= (1 if key == "3" else 3)
            assert "help" in drawn(driven.main.keys)[0]


@pytest.mark.parametrize("size", [WIDE, NARROW])
async def test_a_claim_has_a_cell_for_every_outlet(seoul: Story, size: tuple[int, int]) -> None:
    async with claims_of(seoul, size) as (_, view):
        claim = view.table.selected
        assert claim is not None
        row = drawn(view.body)[0]
        assert row.startswith("▌")
        assert " ".join(claim.title.split())[:20] in row
        signs = [char for char in row[view.shape.claim :] if char in "●◐!·"]
        assert len(signs) == len(seoul.articles)
        told = f"{claim.told_by}/{claim.of}" if size == NARROW else f"{claim.told_by}"
        assert told in row[-25:]
        assert len(drawn(view.body)) == (25 if size == WIDE else 11)


async def test_j_k_and_pages_move_and_the_wordings_follow(seoul: Story) -> None:
    async with claims_of(seoul) as (driven, view):
        await driven.press("j", "j", "k")
        assert view.table.place == 1
        claim = view.table.selected
        assert claim is not None
        text = "\n".join(drawn(view.detail))
        for article in claim.tellers:
            assert view.desk.names[article][:12] in text
        await driven.press("G")
        assert view.table.place == len(view.table.shown) - 1
        assert "▌" in drawn(view.body)[-1]
        await driven.press("b", "u")
        assert view.table.place < len(view.table.shown) - 20
        await driven.press("g", "space")
        assert view.table.place == view.body.size.height - 1


async def test_c_and_e_go_to_conflicts_and_altered_quotes(seoul: Story) -> None:
    async with claims_of(seoul) as (driven, view):
        await driven.press("c")
        assert view.table.selected is not None
        assert view.table.selected.conflicts
        line = drawn(view.body)[view.table.place - view.body.top]
        assert line.startswith("▌ !")
        assert drawn(view.detail)[0].startswith("── ! ")
        await driven.press("g", "e")
        assert view.table.selected.altered_quote
        await driven.press("G", "C")
        assert view.table.selected.conflicts


async def test_choices_change_with_tab_and_esc_shows_all_again(seoul: Story) -> None:
    async with claims_of(seoul) as (driven, view):
        count = len(view.table.shown)
        await driven.press("tab")
        assert view.table.active.key == "conflict"
        assert 0 < len(view.table.shown) < count
        assert all(claim.conflicts for claim in view.table.shown)
        await driven.press("escape")
        assert len(view.table.shown) == count
        assert driven.main.boards.tab == 1
        await driven.press("escape")
        assert driven.main.boards.tab == 0


async def test_searching_narrows_while_one_types(seoul: Story) -> None:
    async with claims_of(seoul) as (driven, view):
        count = len(view.table.shown)
        await driven.press("slash", *"tanks")
        narrowed = len(view.table.shown)
        assert 0 < narrowed < count
        await driven.press("enter", "j")
        assert view.table.place == min(1, narrowed - 1)
        assert f"“tanks” {narrowed}" in drawn(view.head)[1]
        await driven.press("escape")
        assert len(view.table.shown) == count


async def test_a_search_without_hits_says_what_to_do(seoul: Story) -> None:
    async with claims_of(seoul) as (driven, view):
        await driven.press("slash", *"zebra", "enter")
        assert "holds “zebra”; esc clears" in "\n".join(drawn(view.body))
        await driven.press("j", "enter", "c", "y", "l")
        await driven.press("escape")
        assert view.table.selected is not None


async def test_sorting_says_its_order(seoul: Story) -> None:
    async with claims_of(seoul) as (driven, view):
        assert "sort: told by most" in drawn(view.head)[1]
        await driven.press(">")
        assert "sort: conflicts first" in drawn(view.head)[1]
        assert view.table.shown[0].conflicts
        await driven.press("l", ">")
        assert f"order of {view.desk.names[1]}" in drawn(view.head)[1]
        assert view.table.shown[0].how(1) is not None
        await driven.press("<", "<")
        assert "told by most" in drawn(view.head)[1]


@pytest.mark.parametrize("size", [WIDE, MIDDLE, NARROW])
async def test_enter_opens_wordings_then_the_passage_and_back_to_the_row(
    seoul: Story, size: tuple[int, int]
) -> None:
    async with claims_of(seoul, size) as (driven, view):
        await driven.press("j", "j", "j", "j", "enter")
        claim = view.table.selected
        assert claim is not None
        assert view.table.opened
        assert not view.body.display
        assert sum(line.startswith("▌") for line in drawn(view.detail)) >= 1
        await driven.press("j", "enter")
        reader = driven.view.reader
        mention = claim.mentions[1]
        assert driven.main.boards.tab == 0
        assert mention.article in (reader.left, reader.right)
        row = reader.row
        assert row is not None
        blocks = row.left if mention.article == reader.left else row.right
        assert any(block.first <= mention.sentence < block.last for block in blocks)
        await driven.press("escape")
        assert driven.main.boards.active is view
        assert (view.table.place, view.table.pick) == (4, 1)
        await driven.press("escape")
        assert not view.table.opened
        assert view.table.place == 4


async def test_backspace_returns_to_the_board_too(seoul: Story) -> None:
    async with claims_of(seoul) as (driven, view):
        await driven.press("j", "enter", "enter")
        assert driven.main.boards.tab == 0
        await driven.press("j", "n")
        await driven.press("backspace", "backspace", "k", "backspace")
        if driven.main.boards.tab == 0:
            await driven.press("escape")
        assert driven.main.boards.active is view
        assert view.table.place == 1


async def test_q_goes_back_to_the_reader_first(seoul: Story) -> None:
    async with claims_of(seoul) as (driven, _):
        await driven.press("q")
        assert driven.main.boards.tab == 0
        assert driven.app.is_running


async def test_the_row_survives_resizing_and_a_change_of_theme(seoul: Story) -> None:
    async with claims_of(seoul) as (driven, view):
        await driven.press("c")
        claim = view.table.selected
        for size in (NARROW, MIDDLE, (50, 12), WIDE):
            await driven.pilot.resize_terminal(*size)
            await driven.pilot.pause(0.1)
            await driven.press("t")
            assert view.table.selected is claim
        assert any(line.startswith("▌ !") for line in drawn(view.body))


async def test_quotations_stand_word_by_word(seoul: Story) -> None:
    async with reading(seoul) as driven:
        view = await board(driven, "3")
        assert isinstance(view, QuotesView)
        await driven.press("e")
        item = view.table.selected
        assert item is not None
        text = drawn(view.detail)
        quoted = [own for own in item.versions if not own.paraphrase]
        lead = [line for line in text if "¶" in line][: len(quoted)]
        assert len(lead) == len(quoted) > 1
        strip = "\n".join(drawn(view.strip))
        assert "what changed" in strip
        assert "→" in strip or "put in" in strip or "left out" in strip
        base = view.table.base
        await driven.press("x")
        assert view.table.base != base
        await driven.press("enter", "enter")
        assert driven.main.boards.tab == 0


@pytest.mark.parametrize("size", [WIDE, NARROW])
async def test_the_matrix_moves_and_opens_its_pair(seoul: Story, size: tuple[int, int]) -> None:
    async with reading(seoul, size) as driven:
        view = await board(driven, "4")
        assert isinstance(view, MatrixView)
        await driven.press("j", "j", "l", "l")
        row, column = view.table.pair
        share = view.table.share
        assert share is not None
        assert f"[{round(100 * share.ratio)} %" in "\n".join(drawn(view.body))
        strip = "\n".join(drawn(view.detail))
        assert f"{share.told} of {share.of} claims" in strip
        await driven.press("enter")
        assert (driven.view.reader.left, driven.view.reader.right) == (row, column)
        await driven.press("escape")
        assert driven.main.boards.active is view
        assert view.table.pair == (row, column)
        await driven.press("x")
        assert view.table.pair == (column, row)


async def test_figures_open_where_they_stand(seoul: Story) -> None:
    async with reading(seoul) as driven:
        view = await board(driven, "5")
        assert isinstance(view, FiguresView)
        await driven.press("c")
        fact = view.table.selected
        assert fact is not None
        assert not fact.agree
        assert "the values differ" in drawn(view.detail)[0]
        await driven.press("enter", "enter")
        reader = driven.view.reader
        assert {reader.left, reader.right} <= set(fact.tellers)


async def test_the_order_follows_one_claim(seoul: Story) -> None:
    async with reading(seoul) as driven:
        view = await board(driven, "6")
        assert isinstance(view, OrderView)
        await driven.press("j", "j", "j", "l")
        claim = view.table.followed
        assert claim is not None
        assert view.table.outlet == 1
        assert view.table.outlet in claim.tellers
        assert f"{claim.told_by} of {claim.of}" in drawn(view.detail)[0]
        await driven.press("tab")
        assert view.table.only_shared
        await driven.press("escape")
        assert not view.table.only_shared
        await driven.press("enter")
        reader = driven.view.reader
        assert 1 in (reader.left, reader.right)


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


async def test_without_claims_the_board_says_why() -> None:
    links = [["Read more about the harbour"], ["Sign up for our letter"]]
    nothing = tuple(
        article_of_sentences(name, links, [Role.BOILERPLATE] * 2) for name in ("one", "two")
    )
    async with reading(Story("Links", nothing), NARROW) as driven:
        view = await board(driven, "2")
        assert "no claims" in "\n".join(drawn(view.body))
        await driven.press("j", "enter", "tab", "y", "slash")


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


async def test_boards_are_made_anew_after_a_correction(seoul: Story) -> None:
    async with claims_of(seoul) as (driven, view):
        await driven.press("1")
        await driven.pilot.pause(0.5)
        await driven.press("c", "P")
        await driven.compared()
        again = await board(driven, "2")
        assert again is not view
        assert isinstance(again, ClaimsView)
        assert again.table.comparer is driven.main.desk.comparer


async def test_clicks_choose_rows_cells_and_choices(seoul: Story) -> None:
    async with claims_of(seoul) as (driven, view):
        shape = view.shape
        x = 5 + shape.claim + 2 * shape.outlet + 1
        await driven.pilot.click(view.body, offset=(x, 3))
        await driven.pilot.pause()
        assert (view.table.place, view.table.outlet) == (3, 2)
        line = drawn(view.head)[1]
        await driven.pilot.click(view.head, offset=(line.index("one outlet only") + 2, 1))
        await driven.pilot.pause()
        assert view.table.active.key == "one"


async def test_an_origin_can_be_overruled_and_the_claims_follow(seoul: Story) -> None:
    async with reading(seoul) as driven:
        view = await board(driven, "4")
        assert isinstance(view, MatrixView)
        group = next(group for group in view.table.board.groups if len(group) > 1)
        view.table.choose(view.table.outlets.index(group[-1]), 0)
        assert ": one origin" in "\n".join(drawn(view.body))
        await driven.press("W")
        assert "own origin; U takes it back" in drawn(driven.main.keys)[0]
        again = driven.main.boards.active
        assert isinstance(again, MatrixView)
        assert again.table.pair == view.table.pair
        said = "\n".join(drawn(again.body))
        assert ": own origin, as you said" in said
        assert ": one origin" not in said
        claims = await board(driven, "2")
        assert isinstance(claims, ClaimsView)
        assert all(claim.origins == claim.told_by for claim in claims.table.items)
        assert driven.main.desk.session().corrections.apart
        await driven.press("U")
        assert "taken back" in drawn(driven.main.keys)[0]
        claims = await board(driven, "2")
        assert isinstance(claims, ClaimsView)
        assert any(claim.origins != claim.told_by for claim in claims.table.items)
        assert not driven.main.desk.corrections


async def test_a_correction_keeps_choice_order_and_row(seoul: Story) -> None:
    async with claims_of(seoul) as (driven, view):
        await driven.press("tab", "tab", ">", "l", "j")
        before = (view.table.chip, view.table.sort, view.table.outlet, view.table.place)
        driven.main.desk.correct(driven.main.desk.corrections)
        driven.main.post_message(CorrectionsChanged())
        await driven.compared()
        again = await board(driven, "2")
        assert isinstance(again, ClaimsView)
        assert again is not view
        now = (again.table.chip, again.table.sort, again.table.outlet, again.table.place)
        assert now == before


async def test_what_there_is_to_say_stands_in_the_key_line_until_the_next_key(
    seoul: Story,
) -> None:
    async with claims_of(seoul) as (driven, _):
        await driven.press("G", "c")
        assert "no conflict" in drawn(driven.main.keys)[0]
        await driven.press("k")
        assert "claim" in drawn(driven.main.keys)[0]
        assert "no conflict" not in drawn(driven.main.keys)[0]
