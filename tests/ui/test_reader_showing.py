import pytest

from tellings.compare import compare_pair
from tellings.model import Story
from tellings.reading.desk import Desk
from tellings.reading.manner import Detail, Layout, Words
from tests.ui.driving import MIDDLE, NARROW, SIZES, WIDE, drawn, reading
from tests.ui.stories import alone, article, harbour, long_story, strangers, twins


async def test_outlets_swap_and_keep_the_passage() -> None:
    async with reading(harbour()) as driven:
        await driven.press("g", "minus")
        await driven.press("l")
        reader = driven.view.reader
        assert (reader.left, reader.right) == (0, 2)
        assert "choir" in driven.focus_text()
        assert "Wire" in "\n".join(drawn(driven.view.header))
        await driven.press("h", "x")
        assert (reader.left, reader.right) == (1, 0)
        assert "choir" in driven.focus_text()
        assert any("not in Docks Today" in line for line in driven.page())
        await driven.press("L")
        assert reader.left == 2
        await driven.press("H")
        assert reader.left == 1


async def test_layouts_in_turn_show_the_same_passage() -> None:
    async with reading(harbour(), WIDE) as driven:
        await driven.press("g", "minus")
        seen = []
        for _ in range(4):
            await driven.press("a")
            seen.append(driven.view.reader.layout)
            assert "choir" in driven.focus_text()
            assert any("choir" in line and "▌" in line for line in driven.page())
        assert seen == [Layout.OWN, Layout.UNIFIED, Layout.SINGLE, Layout.ALIGNED]


async def test_own_order_stands_level_at_the_focus() -> None:
    async with reading(harbour(), WIDE) as driven:
        await driven.press("g", "a", "G")
        # left ¶6 and right ¶2 tell of the ferries: on one line, though far apart in order
        (line,) = [line for line in driven.page() if line.count("Ferries") == 2]
        assert line.count("▌") == 2


async def test_narrow_terminals_get_one_column_with_both_wordings_in_focus() -> None:
    async with reading(harbour(), NARROW) as driven:
        await driven.press("c")
        barred = "\n".join(line for line in driven.page() if "▌" in line)
        assert "COU" in barred
        assert "41 million" in barred
        assert "DT" in barred
        assert "46 million" in barred


@pytest.mark.parametrize("size", SIZES)
async def test_every_line_is_exactly_as_wide_as_its_widget(size: tuple[int, int]) -> None:
    async with reading(harbour(), size) as driven:
        for key in ("g", "c", "a", "a", "a"):
            await driven.press(key)
            for widget in (driven.view.canvas, driven.view.strip, driven.view.header):
                widths = {widget.render_line(y).cell_length for y in range(widget.size.height)}
                assert widths == {widget.size.width}


async def test_a_resize_keeps_the_passage_and_changes_the_layout() -> None:
    async with reading(harbour(), WIDE) as driven:
        await driven.press("g", "minus")
        for size in (NARROW, (200, 60), (96, 28), (95, 28), (60, 16), MIDDLE):
            await driven.resize(*size)
            assert "choir" in driven.focus_text()
            assert any("choir" in line for line in driven.page()), size
            assert {len(line) for line in driven.page()} == {driven.view.canvas.size.width}


async def test_too_small_a_terminal_says_so_and_recovers() -> None:
    async with reading(harbour(), (50, 12)) as driven:
        said = "\n".join(drawn(driven.main.small))
        assert "tellings needs 60 x 16 cells" in said
        assert "50 x 12" in said
        await driven.resize(*WIDE)
        assert not driven.main.small.display or driven.main.small.size.height == 0
        await driven.press("g", "j")
        assert driven.view.reader.cursor.place == 1


async def test_folds_open_and_close() -> None:
    async with reading(harbour()) as driven:
        assert not any("Read more" in line for line in driven.page())
        cursor = driven.view.reader.cursor
        fold = next(at for at, entry in enumerate(cursor.entries) if entry.is_fold)
        await driven.press("g", *["j"] * fold, "z")
        assert any("Read more" in line for line in driven.page())
        await driven.press("z")
        assert not any("Read more" in line for line in driven.page())
        await driven.press("Z")
        assert any("Read more" in line for line in driven.page())


async def test_hiding_what_both_tell() -> None:
    async with reading(harbour()) as driven:
        before = len(driven.view.reader.cursor.entries)
        await driven.press("full_stop")
        assert len(driven.view.reader.cursor.entries) <= before
        await driven.press("full_stop")
        assert len(driven.view.reader.cursor.entries) == before


async def test_strip_and_word_marks_change_in_turn() -> None:
    async with reading(harbour()) as driven:
        await driven.press("c")
        short = driven.strip()
        await driven.press("i")
        assert driven.view.reader.detail is Detail.FULL
        assert any("linked by" in line for line in driven.strip())
        await driven.press("i")
        assert len(driven.strip()) == 1
        await driven.press("i")
        assert driven.strip() == short
        await driven.press("w")
        assert driven.view.reader.words is Words.ALL
        await driven.press("w")
        styles = {
            segment.style.bgcolor.name
            for y in range(driven.view.canvas.size.height)
            for segment in driven.view.canvas.render_line(y)
            if segment.style and segment.style.bgcolor
        }
        assert styles <= {"#14171c", "#222932"}


async def test_search_marks_counts_and_ends() -> None:
    async with reading(harbour()) as driven:
        await driven.press("g", "slash", *"ferries")
        assert driven.view.reader.found is not None
        assert "Ferries" in driven.focus_text()
        await driven.press("enter")
        assert any("1 of 2 “ferries”" in line for line in driven.strip())
        await driven.press("n")
        assert "Ferries" in driven.focus_text()
        await driven.press("escape")
        assert driven.view.reader.found is None
        await driven.press("slash", *"zebra", "enter")
        assert "no “zebra” in Courier or Docks Today" in driven.message()
        assert driven.view.reader.found is None


async def test_escape_in_the_search_line_returns_to_where_it_began() -> None:
    async with reading(harbour()) as driven:
        await driven.press("g", "j")
        row = driven.view.reader.cursor.row
        await driven.press("slash", *"ferries", "escape")
        assert driven.view.reader.cursor.row == row
        await driven.press("j")
        assert driven.view.reader.cursor.row == row + 1


async def test_one_article_alone_is_a_plain_reading_view() -> None:
    async with reading(alone()) as driven:
        assert any("41 million" in line for line in driven.page())
        assert any("nothing to compare it with yet" in line for line in driven.strip())
        for key in ("j", "n", "x", "l", "tab", "s", "a", "enter", "escape", "G"):
            await driven.press(key)
        assert "Ferries" in driven.focus_text()


async def test_two_identical_texts_say_so() -> None:
    async with reading(twins()) as driven:
        assert any("word for word the same" in line for line in driven.strip())
        await driven.press("n")
        assert "no difference in these two" in driven.message()


async def test_texts_that_share_nothing_say_so() -> None:
    async with reading(strangers()) as driven:
        desk = driven.view.desk
        desk.reader.bring(0, 1, compare_pair(desk.comparer.index, 0, 1, ()))
        driven.view.redraw_page()
        await driven.pilot.pause()
        assert any("perhaps two stories" in line for line in driven.strip())


async def test_all_tellings_are_listed_and_one_can_be_read_beside() -> None:
    async with reading(harbour()) as driven:
        await driven.press("g", "minus", "enter")
        screen = driven.app.screen
        said = "\n".join(drawn(screen.query_one("#all-tellings")))
        assert "Courier ¶5" in said
        assert "Wire ¶3" in said
        assert "Docks Today" in said
        assert "does not tell this" in said
        await driven.press("3")
        assert driven.view.reader.right == 2


async def test_before_the_comparison_the_text_is_there() -> None:
    desk = Desk(harbour())
    assert not desk.reader.is_compared
    assert desk.reader.row is not None
    assert [row.index for row in desk.reader.document.rows] == list(range(7))


async def test_the_ascii_set_draws_nothing_else_around_plain_text() -> None:
    async with reading(harbour(), ascii_only=True) as driven:
        await driven.press("c")
        chrome = [*driven.strip()[:1], *drawn(driven.main.keys), *drawn(driven.main.bar)]
        assert all(line.isascii() for line in chrome)
        allowed = set("“”")
        assert {c for line in driven.page() for c in line if not c.isascii()} <= allowed


async def test_a_long_story_scrolls_to_its_end() -> None:
    async with reading(long_story(300), MIDDLE) as driven:
        await driven.press("G")
        assert any("item299" in line for line in driven.page())
        await driven.press("1", "5", "0", "g")
        assert "item148" in driven.focus_text() or "thing148" in driven.focus_text()


@pytest.mark.parametrize("size", SIZES)
async def test_wide_and_odd_text_never_breaks_the_columns(size: tuple[int, int]) -> None:
    odd = [
        ["港の橋が月曜日に再開した、と市は述べた。"],
        ["The bridge 🌉 reopened 👨‍👩‍👧 on Monday, e\u0301te\u0301 and all."],
        ["x" * 3000],
        ["한국어 문장과 русский текст, العربية and ไทย."],
        ["Ends."],
    ]
    story = Story("Odd", (article("odd", odd, "港新聞"), article("same", odd, "Zeitung für Ü")))
    async with reading(story, size) as driven:
        for key in ("g", "j", "space", "space", "G", "a", "a", "a", "b"):
            await driven.press(key)
            for widget in (driven.view.canvas, driven.view.strip, driven.view.header):
                for y in range(widget.size.height):
                    assert widget.render_line(y).cell_length == widget.size.width


@pytest.mark.parametrize("key", ["n", "c", "e", "minus", "plus", "tab"])
async def test_one_telling_says_that_there_is_nothing_to_compare_it_with(key: str) -> None:
    async with reading(alone()) as driven:
        await driven.press(key)
        assert driven.message() == "one telling: there is nothing to compare it with"


async def test_one_article_alone_shows_what_was_in_focus_whichever_side_tells_it() -> None:
    async with reading(harbour(), NARROW) as driven:
        await driven.press("g", "plus")
        focus = driven.focus_text()
        assert focus.startswith("Fishermen")
        await driven.press("a")
        assert driven.view.reader.layout is Layout.SINGLE
        (first, *_) = [line for line in driven.page() if line.startswith("▌")]
        assert "Fishermen" in first
        await driven.press("j")
        assert any(line.startswith("▌") for line in driven.page())
