"""Keys of the boards: numbers, jumps and searching, the same on all of them."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from tellings.model import How, Story
from tellings.reading.board_claims import differs
from tellings.ui.boards import counting
from tellings.ui.boards.base import BoardView
from tellings.ui.boards.claims import ClaimsView
from tellings.ui.boards.matrix import MatrixView
from tellings.ui.boards.order import OrderView
from tests.ui.boards import BOARDS, board
from tests.ui.driving import MIDDLE, NARROW, Driven, drawn, reading


@pytest.fixture
def unhurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """A busy machine types slowly: no digit counts as typed alone."""
    monkeypatch.setattr(counting, "PAUSE", 60.0)


@asynccontextmanager
async def on(story: Story, key: str) -> AsyncIterator[tuple[Driven, BoardView]]:
    async with reading(story, MIDDLE) as driven:
        yield driven, await board(driven, key)


def place(view: BoardView) -> int:
    """Return the row that is selected."""
    if isinstance(view, OrderView):
        return view.table.place_in(view.table.outlet) or 0
    if isinstance(view, MatrixView):
        return view.table.row
    return int(view.table.place)  # type: ignore[attr-defined]


@pytest.mark.parametrize("key", list(BOARDS))
@pytest.mark.usefixtures("unhurried")
async def test_a_number_before_a_key_repeats_it(seoul: Story, key: str) -> None:
    async with on(seoul, key) as (driven, view):
        if isinstance(view, MatrixView):
            view.table.choose(0, len(view.table.outlets) - 1)  # away from the diagonal
        start = place(view)
        await driven.press("3", "j")
        assert place(view) == start + 3
        await driven.press("2", "k")
        assert place(view) == start + 1
        await driven.press("k", "3", "g")
        assert place(view) == 2
        await driven.press("g", "j")
        assert place(view) == 1
        assert driven.main.boards.active is view


@pytest.mark.parametrize(
    ("key", "said"),
    [("A", "in the reader: note on the passage"), ("P", "in the reader: unlink"), ("V", "? shows")],
)
async def test_a_key_without_use_on_a_board_is_answered(seoul: Story, key: str, said: str) -> None:
    async with on(seoul, "2") as (driven, view):
        await driven.press(key)
        hint = drawn(driven.main.keys)[0]
        assert f"{key} does nothing here; {said}" in hint
        await driven.press("j")
        assert "does nothing" not in drawn(driven.main.keys)[0]
        assert place(view) == 1


async def test_a_key_without_use_in_the_reader_is_answered(seoul: Story) -> None:
    async with reading(seoul, MIDDLE) as driven:
        await driven.press("V")
        assert "V does nothing here; ? shows the keys" in driven.message()
        await driven.press("W")
        assert "W does nothing here; in the boards: origin of its own, or not" in driven.message()


@pytest.mark.usefixtures("unhurried")
async def test_a_number_is_shown_until_it_is_used_or_forgotten(seoul: Story) -> None:
    async with on(seoul, "2") as (driven, view):
        await driven.press("1", "2")
        assert "12 … then" in drawn(driven.main.keys)[0]
        await driven.press("escape")
        assert "12" not in drawn(driven.main.keys)[0]
        assert driven.main.boards.active is view
        await driven.press("1", "2", "y", "j")
        assert place(view) == 1


async def test_a_digit_alone_opens_its_view(seoul: Story) -> None:
    async with on(seoul, "2") as (driven, view):
        other = await board(driven, "5")
        assert other is not view
        await driven.press("1")
        await driven.until(lambda: driven.main.boards.tab == 0)


@pytest.mark.usefixtures("unhurried")
async def test_numbers_go_to_the_third_of_what_is_wanted(seoul: Story) -> None:
    async with on(seoul, "2") as (driven, view):
        assert isinstance(view, ClaimsView)
        unlike = [at for at, claim in enumerate(view.table.shown) if at and differs(claim)]
        await driven.press("3", "n")
        assert place(view) == unlike[2]
        await driven.press("9", "9", "n")
        assert place(view) == unlike[-1]


async def test_differences_are_conflicts_altered_quotes_and_parts(seoul: Story) -> None:
    async with on(seoul, "2") as (driven, view):
        assert isinstance(view, ClaimsView)
        await driven.press("]")
        claim = view.table.selected
        assert claim is not None
        hows = {mention.how for mention in claim.mentions}
        assert claim.conflicts or claim.altered_quote or How.PARTLY in hows
        before = place(view)
        await driven.press("n", "[")
        assert place(view) == before


async def test_the_matrix_shows_the_rows_of_outlets_that_are_searched_for(seoul: Story) -> None:
    async with on(seoul, "4") as (driven, view):
        assert isinstance(view, MatrixView)
        names = view.desk.names
        await driven.press("slash", *names[3][:4].lower(), "enter")
        assert view.table.rows == (3,)
        assert view.table.pair[0] == 3
        assert not view.table.is_diagonal
        shown = "\n".join(drawn(view.body))
        assert names[3][:10] in shown.splitlines()[0]
        assert "1 rows with" in "\n".join(drawn(view.head))
        pair = view.table.pair
        await driven.press("x")
        assert view.table.pair == pair[::-1]
        await driven.press("slash", *"nobody", "enter")
        assert len(view.table.rows) == len(names)
        await driven.press("escape")
        assert not view.table.words
        assert driven.main.boards.active is view


async def test_the_order_shows_claims_that_are_searched_for(seoul: Story) -> None:
    async with on(seoul, "6") as (driven, view):
        assert isinstance(view, OrderView)
        every = sum(map(len, view.table.columns))
        await driven.press("slash", *"tanks", "enter")
        narrowed = sum(map(len, view.table.columns))
        assert 0 < narrowed < every
        assert "with “tanks”" in "\n".join(drawn(view.head))
        assert view.table.place_in(view.table.outlet) is not None
        await driven.press("slash", *"qqq", "enter")
        assert "no claim holds" in "\n".join(drawn(view.body))
        await driven.press("j", "l", "c", "enter")
        await driven.press("escape")
        assert sum(map(len, view.table.columns)) == every


@pytest.mark.parametrize("key", list(BOARDS))
async def test_the_search_line_opens_on_every_board_and_esc_ends_it(seoul: Story, key: str) -> None:
    async with on(seoul, key) as (driven, view):
        await driven.press("slash", "k", "3")
        assert view.search.value == "k3"
        await driven.press("escape")
        assert not view.search.has_class("-open")
        assert view.words == ""
        assert driven.main.boards.active is view


async def test_without_columns_every_detail_begins_with_the_chosen_outlet(seoul: Story) -> None:
    async with reading(seoul, NARROW) as driven:
        view = await board(driven, "5")
        for outlet in (0, 1, 2):
            tag = view.desk.tags[outlet]
            rows = drawn(view.body)
            assert f"[{tag} " in rows[0]
            assert all(f" {tag} " in row for row in rows[1:])
            await driven.press("l")


async def test_an_outlet_that_does_not_tell_a_claim_is_told_so(seoul: Story) -> None:
    async with on(seoul, "2") as (driven, view):
        assert isinstance(view, ClaimsView)
        silent = next(claim for claim in view.table.shown if 0 not in claim.tellers)
        view.table.go_to(view.table.shown.index(silent))
        await driven.press("enter")
        assert view.table.opened
        assert f"not told by {view.desk.names[0]}" in drawn(driven.main.keys)[0]
        await driven.press("escape")
        told = next(claim for claim in view.table.shown if 0 in claim.tellers)
        view.table.go_to(view.table.shown.index(told))
        await driven.press("enter")
        assert "not told by" not in drawn(driven.main.keys)[0]


async def test_the_name_of_a_file_that_is_told_on_a_board_acts_on_no_terminal(seoul: Story) -> None:
    async with on(seoul, "2") as (driven, _view):
        driven.main.say("saved a\x1b]0;title\x07b.md")
        await driven.pilot.pause()
        said = drawn(driven.main.keys)[0]
        assert "saved a\ufffd]0;title\ufffdb.md" in said
