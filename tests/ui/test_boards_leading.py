"""Every cell of every board leads to the passage it stands for, and ways back to its row."""

import pytest

from tellings.model import Story
from tellings.ui.boards.base import BoardView
from tellings.ui.boards.listing import ListBoard
from tellings.ui.boards.matrix import MatrixView
from tellings.ui.boards.order import OrderView
from tests.ui.boards import BOARDS, board, claims_of
from tests.ui.driving import MIDDLE, NARROW, WIDE, Driven, drawn, reading

CELLS = ((0, 0), (1, 3), (4, 1), (7, 4))
"""Rows and outlets that are tried."""


def choose(view: BoardView, row: int, outlet: int) -> None:
    """Choose a cell."""
    if isinstance(view, MatrixView):
        view.table.choose(row, outlet)
    elif isinstance(view, OrderView):
        view.table.take_outlet(outlet)
        view.table.go_to(row)
    else:
        assert isinstance(view, ListBoard)
        view.table.take_outlet(outlet)
        view.table.go_to(row)
    view.changed()


def chosen(view: BoardView) -> tuple[object, ...]:
    """Return what is chosen."""
    if isinstance(view, MatrixView):
        return view.table.pair
    if isinstance(view, OrderView):
        return view.table.outlet, view.table.claim
    assert isinstance(view, ListBoard)
    return view.table.place, view.table.outlet, view.table.selected


def meant(view: BoardView, outlet: int) -> set[tuple[int, int]]:
    """Return the articles and sentences that the chosen cell stands for."""
    if isinstance(view, MatrixView):
        left, right = view.table.pair
        pairs = view.table.comparer.pair(left, right).pairs
        return {(left, pair.link.left) for pair in pairs}
    if isinstance(view, OrderView):
        claim = view.table.followed
        assert claim is not None
        mentions = claim.mentions_in(outlet)
        return {(each.article, each.sentence) for each in mentions}
    assert isinstance(view, ListBoard)
    item = view.table.selected
    assert item is not None
    if hasattr(item, "versions"):
        every = {(each.article, each.quotation.sentence) for each in item.versions}
    else:
        every = {(each.article, each.sentence) for each in item.mentions}
    return {place for place in every if place[0] == outlet} or every


def shown(driven: Driven) -> set[tuple[int, int]]:
    """Return the articles and sentences of the passage in focus."""
    reader = driven.view.reader
    row = reader.row
    assert row is not None
    found = {
        (reader.left, sentence) for block in row.left for sentence in range(block.first, block.last)
    }
    if reader.right is not None:
        found |= {
            (reader.right, sentence)
            for block in row.right
            for sentence in range(block.first, block.last)
        }
    return found


@pytest.mark.parametrize("size", [WIDE, NARROW])
@pytest.mark.parametrize("key", list(BOARDS))
async def test_a_cell_leads_to_its_passage_and_back(
    seoul: Story, key: str, size: tuple[int, int]
) -> None:
    async with reading(seoul, size) as driven:
        view = await board(driven, key)
        for row, outlet in CELLS:
            choose(view, row, outlet)
            if isinstance(view, MatrixView) and view.table.is_diagonal:
                continue
            before, places = chosen(view), meant(view, outlet)
            await driven.press("enter")
            if isinstance(view, ListBoard):
                await driven.press("enter")
            assert driven.main.boards.tab == 0, (row, outlet)
            assert shown(driven) & places, (row, outlet)
            await driven.press("backspace")
            assert driven.main.boards.active is view, (row, outlet)
            assert chosen(view) == before
            if isinstance(view, ListBoard):
                await driven.press("escape")
                assert not view.table.opened
                assert chosen(view) == before


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
