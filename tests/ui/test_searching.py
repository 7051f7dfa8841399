"""Searching a story: from match to match, within a passage and through the panes."""

import pytest

from tellings.model import Story
from tellings.reading.manner import Layout
from tests.ui.driving import MIDDLE, NARROW, SIZES, WIDE, Driven, drawn, reading
from tests.ui.stories import article

LEFT = [
    ["Otters return to the millrace"],
    ["An otter was seen at the weir on Sunday.", "The otter had two cubs, a warden said."],
    ["The weir was built by monks."],
    ["No otter had been seen for thirty years."],
]
RIGHT = [
    ["Millrace has otters again"],
    ["On Sunday an otter was seen at the weir.", "The animal had two cubs, a warden said."],
    ["Anglers fear for their trout."],
]
THIRD = [
    ["Trout stocks fall"],
    ["Anglers caught fewer trout this year, and some blame an otter."],
    ["An otter eats a kilogram of fish a day.", "A heron eats less."],
]


def otters() -> Story:
    """Return a story whose outlets hold one word several times, also within one passage."""
    return Story(
        "Otters return",
        (
            article("gazette", LEFT, "Gazette"),
            article("herald", RIGHT, "Herald"),
            article("post", THIRD, "Post"),
        ),
    )


def focused(driven: Driven) -> list[tuple[int, int, str]]:
    """Return what is drawn as the match in focus: line, column and text."""
    canvas = driven.view.canvas
    look = canvas.look.style("match-focused", "page")
    found = []
    for y in range(canvas.size.height):
        column = 0
        for segment in canvas.render_line(y):
            if segment.style and segment.style.bgcolor == look.bgcolor:
                found.append((y, column, segment.text))
            column += len(segment.text)
    return found


@pytest.mark.parametrize("size", SIZES)
async def test_n_goes_from_match_to_match_and_round_the_end(size: tuple[int, int]) -> None:
    async with reading(otters(), size) as driven:
        reader = driven.view.reader
        await driven.press("g", "slash", *"otter", "enter")
        # headlines too: 2, then 2 and 1 in the passage that both tell, and 1 at the end
        assert reader.found is not None
        assert reader.found.count == 6
        places = []
        for number in (1, 2, 3, 4, 5, 6):
            assert f"{number} of 6 “otter”" in driven.strip()[0]
            (match,) = focused(driven)
            assert match[2].lower() == "otter"
            places.append((reader.cursor.row, match))
            await driven.press("n")
        assert len(set(places)) == 6
        assert "1 of 6 “otter”" in driven.strip()[0]
        await driven.press("N")
        assert "6 of 6 “otter”" in driven.strip()[0]
        await driven.press("N", "N")
        assert "4 of 6 “otter”" in driven.strip()[0]
        await driven.press("1", "n")
        assert "5 of 6 “otter”" in driven.strip()[0]


async def test_the_active_pane_is_that_of_the_match() -> None:
    async with reading(otters(), WIDE) as driven:
        reader = driven.view.reader
        await driven.press("g", "slash", *"otter", "enter")
        sides = []
        for _ in range(6):
            sides.append(reader.on_left)
            await driven.press("n")
        assert sides == [True, False, True, True, False, True]
        await driven.press("n", "y")
        assert driven.app.clipboard.startswith("Millrace")


@pytest.mark.parametrize("layout", [Layout.OWN, Layout.SINGLE, Layout.UNIFIED])
async def test_every_layout_shows_the_match_in_focus(layout: Layout) -> None:
    async with reading(otters(), MIDDLE) as driven:
        driven.view.reader.layout = layout
        driven.view.redraw_page()
        await driven.press("g", "slash", *"otter", "enter")
        for number in range(1, 7):
            assert f"{number} of 6" in driven.strip()[0]
            assert len(focused(driven)) == 1, number
            await driven.press("n")


async def test_a_match_far_down_in_a_long_passage_comes_into_view() -> None:
    long = " ".join(f"Gauge {at} stood at {at * 13} when the rain set in." for at in range(90))
    left = [["Rain"], [f"The otter slept. {long} The otter woke."], ["It stopped."]]
    right = [["Rain"], ["It stopped."]]
    story = Story("Rain", (article("one", left, "One"), article("two", right, "Two")))
    async with reading(story, NARROW) as driven:
        await driven.press("g", "slash", *"otter", "enter")
        first = driven.view.canvas.top
        await driven.press("n")
        assert "2 of 2" in driven.strip()[0]
        assert len(focused(driven)) == 1
        assert driven.view.canvas.top > first
        await driven.press("n")
        assert "1 of 2" in driven.strip()[0]
        assert len(focused(driven)) == 1


async def test_stepping_away_leaves_no_match_in_focus_and_n_goes_on_from_there() -> None:
    async with reading(otters(), WIDE) as driven:
        await driven.press("g", "slash", *"cubs", "enter", "escape", "slash", *"weir", "enter")
        await driven.press("n", "n")
        assert "3 of 3 “weir”" in driven.strip()[0]
        await driven.press("G")
        assert "3 matches “weir”" in driven.strip()[0]
        assert not focused(driven)
        await driven.press("N")
        assert "3 of 3 “weir”" in driven.strip()[0]
        await driven.press("g", "n")
        assert "1 of 3 “weir”" in driven.strip()[0]


@pytest.mark.parametrize("size", SIZES)
async def test_matches_in_other_outlets_are_counted(size: tuple[int, int]) -> None:
    async with reading(otters(), size) as driven:
        await driven.press("g", "slash", *"otter", "enter")
        assert "1 of 6 “otter” · 2 in another outlet" in driven.strip()[0]
        await driven.press("escape", "slash", *"heron", "enter")
        assert driven.message() == "no “heron” in Gazette or Herald; 1 in another outlet"
        # the search stays, so that the other outlet shows it
        await driven.press("l")
        assert "1 match “heron”" in driven.strip()[0]
        await driven.press("n")
        assert "1 of 1 “heron”" in driven.strip()[0]
        assert [text for _, _, text in focused(driven)] == ["heron"]


async def test_escape_while_typing_returns_to_pane_and_passage() -> None:
    async with reading(otters(), WIDE) as driven:
        reader = driven.view.reader
        await driven.press("g", "j", "slash", *"anglers")
        assert not reader.on_left
        await driven.press("escape")
        assert reader.on_left
        assert reader.cursor.row == 1
        assert "Gazette" in "\n".join(drawn(driven.view.strip))
