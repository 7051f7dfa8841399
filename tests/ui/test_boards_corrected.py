"""Boards after a correction: made anew, and as they were left."""

from tellings.model import Story
from tellings.reading.corrections import name_outlet
from tellings.ui.boards.claims import ClaimsView
from tellings.ui.messages import CorrectionsChanged
from tests.ui.boards import board, claims_of


async def test_boards_are_made_anew_after_a_correction(seoul: Story) -> None:
    async with claims_of(seoul) as (driven, view):
        await driven.press("1")
        await driven.until(lambda: driven.main.boards.tab == 0)
        await driven.press("c", "P")
        await driven.compared()
        again = await board(driven, "2")
        assert again is not view
        assert isinstance(again, ClaimsView)
        assert again.table.comparer is driven.main.desk.comparer


async def test_a_correction_keeps_choice_order_and_row(seoul: Story) -> None:
    async with claims_of(seoul) as (driven, view):
        await driven.press("tab", "tab", ">", "l", "j")
        before = (view.table.chip, view.table.sort, view.table.outlet, view.table.place)
        desk = driven.main.desk
        first = desk.story.articles[0]
        assert desk.correct(name_outlet(desk.corrections, first.id, first.name))
        driven.main.post_message(CorrectionsChanged())
        await driven.compared()
        again = await board(driven, "2")
        assert isinstance(again, ClaimsView)
        assert again is not view
        now = (again.table.chip, again.table.sort, again.table.outlet, again.table.place)
        assert now == before
