"""Whoever has never seen the reader finds the way by what is on the screen."""

import pytest
from textual.events import Paste

from tests.ui.driving import MIDDLE, NARROW, WIDE, Driven, drawn, reading
from tests.ui.stories import alone, harbour, strangers, twins


def footer(driven: Driven) -> str:
    return drawn(driven.main.keys)[0]


@pytest.mark.parametrize("ascii_only", [False, True])
@pytest.mark.parametrize("size", [NARROW, MIDDLE, WIDE])
async def test_the_next_difference_who_else_tells_it_other_outlets_and_the_way_out(
    size: tuple[int, int], ascii_only: bool
) -> None:
    async with reading(harbour(), size, ascii_only=ascii_only) as driven:
        for key in ("g", "c", "e", "minus", "plus", "G"):
            await driven.press(key)
            said = footer(driven)
            for hint in ("n/N difference", "enter tellings", "h/l outlet", "q leave", "? help"):
                assert hint in said, (key, said)
            assert "…" not in said
        await driven.press("g")
        others = "WIR" if size == NARROW else "Wire"
        assert any("also" in line and others in line for line in drawn(driven.view.strip))


async def test_what_the_hints_say_is_so() -> None:
    async with reading(harbour(), NARROW) as driven:
        await driven.press("g")
        before = driven.view.reader.cursor.row
        await driven.press("n")
        assert driven.view.reader.cursor.row != before
        right = driven.view.reader.right
        await driven.press("l")
        assert driven.view.reader.right != right
        await driven.press("enter")
        assert "All tellings" in driven.text()
        await driven.press("escape", "q")
        assert driven.app.return_code == 0


@pytest.mark.parametrize(
    "story", [alone(), twins(), strangers()], ids=["one", "twins", "strangers"]
)
async def test_other_stories_say_how_to_leave_and_promise_nothing_they_lack(story: object) -> None:
    async with reading(story, NARROW) as driven:  # type: ignore[arg-type]
        said = footer(driven)
        assert "q leave" in said
        assert "h/l" not in said


async def test_on_a_board_the_same_key_leads_back_to_the_reader() -> None:
    async with reading(harbour(), NARROW) as driven:
        await driven.press("2")
        await driven.until(lambda: driven.main.boards.active is not None)
        assert "q reader" in footer(driven)
        await driven.press("q")
        assert "q leave" in footer(driven)


async def test_a_number_and_a_search_leave_the_way_out_in_place() -> None:
    async with reading(harbour(), NARROW) as driven:
        await driven.press("1", "2")
        assert "q leave" in footer(driven)
        await driven.press("escape", "slash", *"ferries", "enter")
        assert "“ferries”" in footer(driven)
        assert "q leave" in footer(driven)


async def test_what_is_searched_for_acts_on_no_terminal() -> None:
    async with reading(harbour()) as driven:
        driven.view.reader.find("choir\x1b]0;title\x07")
        driven.view.redraw_page()
        await driven.pilot.pause()
        for line in (driven.strip()[0], footer(driven)):
            assert "“choir\ufffd]0;title\ufffd”" in line


async def test_what_is_pasted_acts_on_no_terminal() -> None:
    async with reading(harbour()) as driven:
        await driven.press("slash")
        driven.view.search.post_message(Paste("choir\x1b]0;title\x07 of\nanother line"))
        await driven.pilot.pause()
        assert driven.view.search.value == "choir\ufffd]0;title\ufffd of"
        assert "\x1b" not in driven.text()
