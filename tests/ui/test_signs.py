"""Signs of what the reader noted and put right, at the passages they are about, in every layout."""

import pytest
from rich.color import Color

from tellings.model import Role, SentenceRef, Story
from tellings.reading.manner import Layout
from tests.ui.driving import MIDDLE, NARROW, WIDE, Driven, reading
from tests.ui.stories import alone, article, harbour

TWO = [
    ["The mill pond"],
    ["The council drained the mill pond on Friday.", "Carp were carried to the lake in tubs."],
    ["A heron watched from the weir."],
]
OTHER = [
    ["Old weir to be repaired"],
    ["Masons will take out the sluice in spring.", "Its oak dates from 1860.", "Entry is free."],
]


def mill() -> Story:
    """Return a story whose two outlets share nothing that an engine could see."""
    return Story("Mill", (article("one", TWO, "One"), article("two", OTHER, "Two")))


def marked(driven: Driven, words: str, sign: str) -> bool:
    """Return whether a sign stands beside a passage, on the lines from some words to a blank."""
    page = driven.page()
    at = next(place for place, line in enumerate(page) if words in line)
    lines = []
    for line in page[at:]:
        if not line.strip(' │┃!"~=±-+'):
            break
        lines.append(line)
    shown = driven.view.canvas.text_columns
    outside = [
        line[place]
        for line in lines
        for place in range(len(line))
        if not any(start <= place < end for start, end in shown)
    ]
    return sign in outside


async def test_whole_passages_are_linked_and_come_undone_in_one_step() -> None:
    async with reading(mill(), WIDE) as driven:
        await driven.press("g", "slash", *"council", "enter", "escape", "p")
        assert "now p on the passage of the other outlet" in driven.message()
        await driven.press("slash", *"masons", "enter", "p")
        await driven.compared()
        assert "linked 2 sentences to 3 sentences" in driven.message()
        linked = {
            (ref.one.sentence, ref.other.sentence) for ref in driven.view.desk.corrections.linked
        }
        assert linked == {(left, right) for left in (1, 2) for right in (1, 2, 3)}
        (row,) = [row for row in driven.view.reader.document.rows if row.pairs]
        assert (row.left[0].last - row.left[0].first) == 2
        assert (row.right[0].last - row.right[0].first) == 3
        await driven.press("U")
        await driven.compared()
        assert not driven.view.desk.corrections
        assert not any(row.pairs for row in driven.view.reader.document.rows)


async def test_lines_that_are_no_part_of_the_story_are_not_linked() -> None:
    async with reading(harbour(), WIDE) as driven:
        await driven.press("Z", "slash", *"read more", "enter", "escape", "p")
        assert "not part of the story" in driven.message()
        assert driven.view.link_end == ()


async def test_the_links_of_a_passage_are_pinned_as_they_are() -> None:
    async with reading(harbour(), WIDE) as driven:
        await driven.press("c")
        row = driven.view.reader.row
        assert row is not None
        inside = {
            (pair.link.left, pair.link.right)
            for pair in row.pairs
            if row.holds(pair.link.left, pair.link.right)
        }
        await driven.press("p")
        assert "2 links of this passage kept by hand" in driven.message()
        held = driven.view.desk.corrections.linked
        assert {(ref.one.sentence, ref.other.sentence) for ref in held} == inside
        assert len(inside) > 1


async def test_pinning_again_what_is_pinned_puts_nothing_right() -> None:
    async with reading(harbour(), WIDE) as driven:
        desk = driven.view.desk
        await driven.press("c", "p")
        await driven.compared()
        held = desk.corrections
        await driven.press("p")
        assert driven.message() == "2 links of this passage kept by hand already"
        assert desk.corrections == held
        await driven.press("U")
        await driven.compared()
        assert not desk.corrections
        assert not desk.steps


@pytest.mark.parametrize("size", [WIDE, MIDDLE, NARROW])
async def test_an_unlinked_passage_is_shown_as_corrected_until_that_is_undone(
    size: tuple[int, int],
) -> None:
    async with reading(harbour(), size) as driven:
        await driven.press("g", "slash", *"choir", "enter", "escape")
        assert not marked(driven, "choir", "*")
        await driven.press("slash", *"ferries", "enter", "escape", "P")
        await driven.compared()
        assert marked(driven, "Ferries", "*")
        assert not marked(driven, "choir", "*")
        assert any(
            "corrected" in line and "Courier ¶6 not linked to Docks Today ¶2" in line
            for line in driven.strip()
        )
        await driven.press("U")
        await driven.compared()
        assert not marked(driven, "Ferries", "*")
        assert not any("corrected" in line for line in driven.strip())


async def test_a_paragraph_taken_out_of_the_story_is_marked_on_its_folded_line() -> None:
    async with reading(harbour(), WIDE) as driven:
        await driven.press("g", "slash", *"choir", "enter", "escape", "X")
        await driven.compared()
        await driven.press("slash", *"ceremony", "enter", "escape", "Z", "Z")
        (line,) = [line for line in driven.page() if "folded" in line and "*" in line]
        assert "not part of the story" in line
        assert any("Courier ¶5 is not part of the story" in line for line in driven.strip())
        override = driven.view.desk.corrections.roles[0]
        assert override.role is Role.BOILERPLATE


@pytest.mark.parametrize("layout", list(Layout))
async def test_a_note_on_what_only_the_right_tells_stands_at_the_passage(layout: Layout) -> None:
    async with reading(harbour(), (180, 50)) as driven:
        await driven.press("g", "slash", *"fishermen", "enter", "escape")
        driven.view.desk.notes["docks", 5] = "who complained"
        driven.view.reader.layout = layout
        driven.view.reader.on_left = layout is not Layout.SINGLE
        driven.view.redraw_page()
        await driven.pilot.pause()
        assert marked(driven, "Fishermen", "†")
        assert any("who complained" in line for line in driven.strip())
        assert sum("†" in line for line in driven.page()) == 1


async def test_in_own_order_a_note_stands_beside_the_article_it_is_about() -> None:
    async with reading(harbour(), WIDE) as driven:
        driven.view.reader.layout = Layout.OWN
        await driven.press("g")
        driven.view.desk.notes["docks", 1] = "from when"
        driven.view.redraw_page()
        await driven.pilot.pause()
        second = driven.view.canvas.text_columns[1]
        (line,) = [line for line in driven.page() if "†" in line]
        assert "Ferries" in line[slice(*second)]
        assert second[0] - 10 < line.index("†") < second[0]


async def test_a_note_on_an_article_alone_stands_beside_its_text() -> None:
    async with reading(alone(), WIDE) as driven:
        await driven.press("g", "slash", *"choir", "enter", "escape", "A", *"ask", "enter")
        assert marked(driven, "choir", "†")


async def test_a_link_to_the_third_outlet_is_no_business_of_the_pair() -> None:
    async with reading(harbour(), WIDE) as driven:
        desk = driven.view.desk
        await driven.press("g", "l", "slash", *"choir", "enter", "escape", "P")
        await driven.compared()
        assert marked(driven, "choir", "*")
        assert SentenceRef("wire", 2) in {
            end for ref in desk.corrections.unlinked for end in (ref.one, ref.other)
        }
        await driven.press("h")
        await driven.compared()
        assert "choir" in driven.focus_text()
        assert not marked(driven, "choir", "*")


async def test_what_is_no_part_of_the_story_is_said_with_its_outlet() -> None:
    async with reading(harbour()) as driven:
        await driven.press("minus", "X")
        assert driven.message().startswith("Courier ¶5: not part of the story; ")


async def test_in_one_column_the_bar_is_bright_beside_the_active_side() -> None:
    async with reading(harbour(), NARROW) as driven:
        await driven.press("c")
        view = driven.view
        row = view.reader.row
        assert row is not None
        assert row.is_aligned

        def bars() -> list[Color | None]:
            lines = (view.canvas.render_line(y) for y in range(view.canvas.size.height))
            pieces = (piece for line in lines for piece in line if "▌" in piece.text)
            return [piece.style.color for piece in pieces if piece.style]

        # the right wording stands below the left one
        first, *_, last = bars()
        assert first != last
        await driven.press("tab")
        assert (bars()[0], bars()[-1]) == (last, first)
