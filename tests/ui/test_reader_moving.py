import pytest

from tellings.model import SentenceRef
from tellings.reading.corrections import link
from tellings.reading.kinds import RowKind
from tellings.ui.messages import CorrectionsChanged
from tests.ui.driving import NARROW, SIZES, WIDE, reading
from tests.ui.stories import harbour, long_story


@pytest.mark.parametrize("size", SIZES)
async def test_opens_on_the_first_difference_with_both_texts(size: tuple[int, int]) -> None:
    async with reading(harbour(), size) as driven:
        row = driven.view.reader.row
        assert row is not None
        assert row.is_difference
        text = "\n".join(driven.page())
        assert "promise" in text
        assert "word" in text


async def test_two_panes_stand_level() -> None:
    async with reading(harbour(), WIDE) as driven:
        await driven.press("g", "c")
        (line,) = [line for line in driven.page() if "41 million" in line]
        assert "Engineers replaced 312" in line
        left, right = line.split("!")[0] if "!" in line else line[:70], line[75:]
        assert "41 million" in left
        assert "46 million" in "\n".join(driven.page())
        assert right.strip()


@pytest.mark.parametrize("size", SIZES)
async def test_the_focused_passage_has_a_bar_on_every_line(size: tuple[int, int]) -> None:
    async with reading(harbour(), size) as driven:
        await driven.press("c")
        barred = [line for line in driven.page() if "▌" in line]
        assert any("41 million" in line for line in barred)
        bars = {line.count("▌") for line in barred}
        assert bars == ({2} if size[0] >= 96 else {1})


async def test_arrows_and_letters_move_alike() -> None:
    async with reading(harbour()) as driven:
        await driven.press("g", "j", "j")
        place = driven.view.reader.cursor.place
        assert place == 2
        await driven.press("up", "down", "k", "down")
        assert driven.view.reader.cursor.place == place


async def test_first_and_last() -> None:
    async with reading(harbour()) as driven:
        await driven.press("G")
        assert driven.focus_text().startswith("Ferries")
        await driven.press("g")
        assert driven.view.reader.cursor.place == 0
        await driven.press("end", "home")
        assert driven.view.reader.cursor.place == 0


async def test_n_and_brackets_visit_every_difference_in_order() -> None:
    async with reading(harbour()) as driven:
        await driven.press("g")
        rows = [row.index for row in driven.view.reader.document.rows if row.is_difference]
        seen = []
        for key in ("n", "right_square_bracket", "n", "n", "n"):
            await driven.press(key)
            seen.append(driven.view.reader.cursor.row)
        assert list(dict.fromkeys(seen)) == [row for row in rows if row > 0]
        assert "no difference below" in driven.message()
        await driven.press("N")
        assert driven.view.reader.cursor.row == rows[-2]
        await driven.press("left_square_bracket")
        assert driven.view.reader.cursor.row == rows[-3]


@pytest.mark.parametrize(
    ("key", "kind", "words"),
    [("minus", RowKind.LEFT, "choir"), ("plus", RowKind.RIGHT, "Fishermen")],
)
async def test_glyph_keys_go_to_their_glyph(key: str, kind: RowKind, words: str) -> None:
    async with reading(harbour()) as driven:
        await driven.press("g", key)
        row = driven.view.reader.row
        assert row is not None
        assert row.kind is kind
        assert words in driven.focus_text()


async def test_conflict_and_quote_keys() -> None:
    async with reading(harbour()) as driven:
        await driven.press("g", "c")
        assert "41 million" in driven.focus_text()
        assert any("41 million" in line and "46 million" in line for line in driven.strip())
        await driven.press("E")
        assert "promise" in driven.focus_text()
        await driven.press("C")
        assert "no conflict above" in driven.message()


async def test_tab_goes_to_the_other_place_and_backspace_returns() -> None:
    async with reading(harbour()) as driven:
        # a second link of the right ¶4 leaves one of its two left counterparts without it beside
        desk, reader = driven.view.desk, driven.view.reader
        choir, steel = SentenceRef("courier", 5), SentenceRef("docks", 3)
        desk.correct(link(desk.corrections, choir, steel))
        driven.main.post_message(CorrectionsChanged())
        await driven.pilot.pause()
        await driven.compared()
        apart = [row for row in reader.document.rows if row.right_elsewhere is not None]
        assert apart
        await driven.press(*apart[0].left[0].label, "g")
        assert reader.cursor.row == apart[0].index
        assert any("shown beside ¶" in line for line in driven.page())
        await driven.press("tab")
        sentence = apart[0].right_elsewhere
        assert sentence is not None
        assert reader.document.row_of(sentence, on_left=False) == reader.cursor.row
        await driven.press("backspace")
        assert reader.cursor.row == apart[0].index


async def test_counts_come_before_keys() -> None:
    async with reading(harbour()) as driven:
        await driven.press("g", "3", "j")
        assert driven.view.reader.cursor.place == 3
        await driven.press("5", "g")
        assert "choir" in driven.focus_text()
        await driven.press("9", "9", "G")
        assert driven.message() == "Courier has no ¶99"
        assert "choir" in driven.focus_text()


async def test_pages_move_the_view_and_take_the_focus_along() -> None:
    async with reading(long_story(60), NARROW) as driven:
        view = driven.view
        await driven.press("g", "space")
        top = view.canvas.top
        assert top > 10
        assert view.canvas.row_at_end(last=True) > view.reader.cursor.row > 2
        await driven.press("pagedown", "d")
        assert view.canvas.top > 2 * top
        await driven.press("u", "b")
        assert abs(view.canvas.top - top) <= 2
        await driven.press("b", "b", "b")
        assert view.canvas.top == 0
        assert view.reader.cursor.row == 0


async def test_the_focus_never_leaves_the_view_by_stepping() -> None:
    async with reading(long_story(40), NARROW) as driven:
        canvas = driven.view.canvas
        await driven.press("g")
        for key in ["j"] * 25 + ["k"] * 12 + ["n"] * 5:
            await driven.press(key)
            assert canvas.page is not None
            start, length = canvas.page.span(driven.view.reader.cursor.row)
            assert canvas.top <= start
            assert start + length <= canvas.top + canvas.size.height


async def test_jump_letters_lead_to_a_passage_in_view() -> None:
    async with reading(harbour()) as driven:
        await driven.press("g", "semicolon")
        labelled = [line for line in driven.page() if line[1:2] == "d"]
        assert labelled
        await driven.press("d")
        assert driven.view.reader.cursor.row == 2


async def test_marks() -> None:
    async with reading(harbour()) as driven:
        await driven.press("g", "minus", "m", "k", "g", "apostrophe", "k")
        assert "choir" in driven.focus_text()
        await driven.press("apostrophe", "apostrophe")
        assert driven.view.reader.cursor.place == 0
        await driven.press("apostrophe", "x")
        assert "no mark x" in driven.message()
