"""Three panes: which outlet stands where, and that it is kept with the story."""

from tellings.model import Story
from tellings.reading.manner import Layout
from tests.ui.driving import reading
from tests.ui.stories import article, quarry
from tests.ui.three import ROOM, SHORT, header, three


async def test_outlets_change_places_with_the_third() -> None:
    async with reading(quarry(), ROOM) as driven:
        await three(driven)
        await driven.press("minus")
        focus = driven.focus_text()
        reader = driven.view.reader

        def order() -> tuple[int, int | None, int | None]:
            return reader.left, reader.right, reader.third

        await driven.press("greater_than_sign")
        assert order() == (0, 2, 1)
        assert header(driven).index("Post") < header(driven).index("Herald  ")
        await driven.press("l")
        assert order() == (0, 1, 2)
        await driven.press("x")
        assert order() == (1, 0, 2)
        await driven.press("x", "2", "B")
        assert order() == (0, 2, 1)
        await driven.press("1", "B")
        assert order() == (1, 2, 0)
        await driven.press("9", "B")
        assert "this story has 3 outlets" in driven.message()
        await driven.press("3", "B", "2", "B")
        assert reader.layout is Layout.THREE
        assert driven.view.desk.comparer
        assert focus


async def test_the_third_outlet_is_chosen_from_a_list_where_there_are_more() -> None:
    extra = article("late", [["Quarry burned"], ["The quarry opened in 1911."]], "Late News")
    story = quarry()
    async with reading(Story("Four", (*story.articles, extra)), ROOM) as driven:
        await three(driven)
        await driven.press("j", "enter")
        assert driven.view.reader.third == 3
        assert "third pane: Late News" in driven.message()
        assert any(line.count("The quarry opened in 1911") == 2 for line in driven.page())
        # who else tells it no longer counts the third, which is in view
        await driven.press("G")
        assert driven.view.reader.row is not None
        last = [line for line in driven.strip() if line.strip()][-1]
        assert "the same words as Gazette" in last
        assert "not in Post" in last
        assert last.count("Late News") == 1


async def test_a_window_made_narrow_while_the_list_is_open_says_so() -> None:
    extra = article("late", [["Quarry burned"], ["The quarry opened in 1911."]], "Late News")
    async with reading(Story("Four", (*quarry().articles, extra)), ROOM) as driven:
        await driven.press("B")
        await driven.resize(*SHORT)
        await driven.press("enter")
        assert driven.message() == "no three panes: they need 180 columns, here are 179"
        assert driven.view.reader.layout is Layout.ALIGNED


async def test_three_panes_and_their_outlet_are_kept_with_the_story() -> None:
    extra = article("late", [["Quarry burned"], ["The quarry opened in 1911."]], "Late News")
    story = Story("Four", (*quarry().articles, extra))
    async with reading(story, ROOM) as driven:
        await driven.press("4", "B", "G", "q")
    async with reading(story, ROOM) as driven:
        assert driven.view.reader.layout is Layout.THREE
        assert driven.view.reader.third == 3
        assert "1911" in driven.focus_text()
        assert any(line.count("The quarry opened in 1911") == 2 for line in driven.page())
