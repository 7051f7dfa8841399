"""The quotations board on the screen."""

from tellings.model import Story
from tellings.ui.boards.quotes import QuotesView
from tests.ui.boards import board
from tests.ui.driving import drawn, reading


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
