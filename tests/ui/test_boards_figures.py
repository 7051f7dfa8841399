"""The figures board on the screen."""

from tellings.model import Story
from tellings.ui.boards.figures import FiguresView
from tests.ui.boards import board
from tests.ui.driving import drawn, reading


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
