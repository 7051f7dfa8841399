"""Small comforts: the marks explained, the way back from a search, how to leave."""

import pytest
from textual.widgets import OptionList

from tellings.reading.kinds import RowKind
from tellings.settings.schema import Settings
from tellings.ui.app import TellingsApp
from tellings.ui.present.glyphs import ASCII, UNICODE
from tellings.ui.present.legends import gutter_legend
from tellings.ui.theme import DEFAULT
from tests.ui.boards import board
from tests.ui.driving import MIDDLE, NARROW, WIDE, reading
from tests.ui.stories import harbour


@pytest.mark.parametrize("wanted", ["legend", "marks", "sign", "glyph"])
@pytest.mark.parametrize("ascii_only", [False, True])
async def test_help_finds_the_marks_under_their_names(wanted: str, *, ascii_only: bool) -> None:
    async with reading(harbour(), (160, 60), ascii_only=ascii_only) as driven:
        await driven.press("question_mark", "slash", *wanted)
        text = driven.text()
        for sign, _, words in gutter_legend(ASCII if ascii_only else UNICODE):
            assert f"{sign} {words}" in text
        assert "next difference" not in text


async def test_help_finds_one_mark_by_what_it_means() -> None:
    async with reading(harbour(), MIDDLE) as driven:
        await driven.press("question_mark", "slash", *"earlier there")
        assert "↑ earlier there" in driven.text()
        assert "↓ later there" not in driven.text()


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("2", "told with a detail that clashes"),
        ("3", "no word here in this version"),
        ("4", "the chosen pair"),
        ("5", "the values differ: check"),
        ("6", "told by this outlet alone"),
    ],
)
async def test_every_board_explains_its_marks(key: str, words: str) -> None:
    async with reading(harbour(), WIDE) as driven:
        await board(driven, key)
        await driven.press("question_mark", "slash", *"marks")
        assert words in driven.text()


async def test_the_palette_leads_to_the_marks_and_says_when_nothing_is_found() -> None:
    async with reading(harbour(), MIDDLE) as driven:
        await driven.press("colon", *"glyph")
        await driven.until(lambda: driven.app.screen.query(OptionList).first().option_count > 0)
        await driven.press("enter", "enter")
        await driven.until(lambda: "± partial" in driven.text())
        await driven.press("escape", "colon", *"zzz")
        await driven.until(lambda: "No matches found" in driven.text())


@pytest.mark.parametrize("ended", [True, False])
async def test_backspace_after_a_search_returns_to_where_it_began(*, ended: bool) -> None:
    async with reading(harbour(), WIDE) as driven:
        reader = driven.view.reader
        await driven.press("g", "n", "n", "l")
        await driven.compared()
        before = reader.place
        await driven.press("slash", *"choir", "enter", *(["escape"] if ended else []))
        assert "choir" in driven.focus_text()
        assert reader.place != before
        await driven.press("backspace")
        assert reader.place == before
        assert (reader.left, reader.right) == (before.left, before.right)


async def test_a_search_that_finds_nothing_leaves_no_place_to_go_back_to() -> None:
    async with reading(harbour(), WIDE) as driven:
        await driven.press("g")
        held = driven.view.reader.history.can_go_back
        await driven.press("slash", *"zzz", "enter")
        assert driven.view.reader.history.can_go_back == held


async def test_ctrl_c_in_the_library_says_so_once() -> None:
    app = TellingsApp(None, Settings(), theme=DEFAULT)
    async with app.run_test(size=MIDDLE, notifications=True) as pilot:
        await pilot.press("ctrl+c", "ctrl+c", "ctrl+c")
        (said,) = app._notifications
        assert said.message == "q leaves; ^C copies what is selected"


@pytest.mark.parametrize("size", [WIDE, NARROW])
async def test_ctrl_c_says_in_the_readers_own_line_how_to_leave(size: tuple[int, int]) -> None:
    async with reading(harbour(), size) as driven:
        await driven.press("ctrl+c", "ctrl+c", "ctrl+c")
        assert driven.message() == "q leaves; ^C copies what is selected"
        assert driven.message() in driven.strip()[0]


@pytest.mark.parametrize("key", ["B", "a"])
async def test_what_was_said_of_the_size_is_gone_with_another_size(key: str) -> None:
    async with reading(harbour(), WIDE) as driven:
        while "three panes: they need 180 columns" not in driven.message():
            await driven.press(key)
        await driven.pilot.resize_terminal(200, 45)
        await driven.pilot.pause()
        assert driven.message() == ""


async def test_what_was_said_of_something_else_stays_with_another_size() -> None:
    async with reading(harbour(), WIDE) as driven:
        await driven.press("m", "b")
        await driven.pilot.resize_terminal(200, 45)
        await driven.pilot.pause()
        assert driven.message() == "marked b"


async def test_lines_that_are_no_part_of_the_story_are_no_passages() -> None:
    async with reading(harbour(), NARROW) as driven:
        rows = driven.view.reader.document.rows
        told = [row for row in rows if row.kind is not RowKind.ASIDE]
        assert len(told) < len(rows)
        await driven.press("g")
        assert f"passage 1 of {len(told)}" in driven.strip()[0]
        driven.view.reader.go_to(next(r.index for r in rows if r.kind is RowKind.ASIDE))
        driven.view.moved(jump=True)
        await driven.pilot.pause()
        assert f"beside {len(told)} passages" in driven.strip()[0]
        await driven.press("G")
        assert f"passage {len(told)} of {len(told)}" in driven.strip()[0]


async def test_every_view_has_its_name_on_120_columns() -> None:
    async with reading(harbour(), (120, 40)) as driven:
        assert "4 Matrix   5 Figures   6 Order" in driven.text()
