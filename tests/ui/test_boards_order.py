"""The order board on the screen."""

from tellings.model import Story
from tellings.ui.boards.order import OrderView
from tests.ui.boards import board
from tests.ui.driving import drawn, reading


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
