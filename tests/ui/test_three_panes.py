"""Three panes: a third outlet level with the two, where the screen has room for it."""

import pytest
from textual.geometry import Offset
from textual.selection import Selection

from tellings.model import Story
from tellings.reading.manner import Detail, Layout
from tellings.settings.schema import ReaderSettings, Settings
from tellings.ui.bindings import READER
from tellings.ui.theme import ANSI, DEFAULT
from tests.ui.driving import Driven, drawn, reading
from tests.ui.stories import POST, alone, article, harbour, quarry, twins

WALL, ROOM, SHORT = (240, 60), (180, 50), (179, 50)


def header(driven: Driven) -> str:
    return "\n".join(drawn(driven.view.header))


def panes(driven: Driven, words: str) -> list[str]:
    """Return the texts of the three panes on the line that holds some words, and its gutters."""
    (line,) = [line for line in driven.page() if words in line]
    (_, first), (second, right), (third, end) = driven.view.canvas.text_columns
    left = line[: first - 1]
    return [left, line[first:second], line[second:right], line[right:third], line[third:end]]


async def three(driven: Driven) -> None:
    """Show three panes, from the top."""
    await driven.press("g", "B")


@pytest.mark.parametrize("size", [WALL, ROOM])
async def test_passages_stand_level_in_three_panes(size: tuple[int, int]) -> None:
    async with reading(quarry(), size) as driven:
        await three(driven)
        (line,) = [line for line in driven.page() if line.count("Nobody was hurt") == 3]
        assert line.count("=") == 2
        _, gutter, right, second, third = panes(driven, "Two excavators")
        assert "-" in gutter
        assert right.strip() == "not in Herald"
        assert "±" in second
        assert third.startswith("Two excavators")
        said = header(driven)
        assert "3 of 5 ¶ also in Herald, 4 in Post" in said
        assert "3 of 6 ¶ also in Gazette" in said
        assert "against Gazette: = 1" in said
        assert "2 not in Herald" in said
        assert "only" not in said


async def test_what_the_left_lacks_is_new_in_both_other_panes() -> None:
    async with reading(quarry(), ROOM) as driven:
        await three(driven)
        (line,) = [line for line in driven.page() if line.count("Neighbours") == 2]
        assert "not in Gazette" in line
        assert line.count("+") == 2


async def test_the_layout_key_comes_to_three_panes_and_goes_on() -> None:
    async with reading(quarry(), ROOM) as driven:
        seen = []
        for _ in range(5):
            await driven.press("a")
            seen.append(driven.view.reader.layout)
        assert seen == [Layout.OWN, Layout.UNIFIED, Layout.SINGLE, Layout.THREE, Layout.ALIGNED]


@pytest.mark.parametrize(
    ("story", "size", "why"),
    [
        (twins(), ROOM, "no three panes: this story has no third outlet"),
        (quarry(), SHORT, "no three panes: they need 180 columns, here are 179"),
        (quarry(), (100, 30), "no three panes: they need 180 columns, here are 100"),
        (quarry(), (80, 24), "no three panes: they need 180 columns, here are 80"),
    ],
)
async def test_where_three_panes_are_not_offered_it_is_said_why(
    story: Story, size: tuple[int, int], why: str
) -> None:
    async with reading(story, size) as driven:
        said = []
        for _ in range(4):
            await driven.press("a")
            said.append(driven.message())
            assert driven.view.reader.layout is not Layout.THREE
        assert any(why in message for message in said)
        await driven.press("B")
        assert driven.message() == why
        assert driven.view.reader.layout is not Layout.THREE
        await driven.press("shift+tab")
        assert "there is no third pane" in driven.message()


async def test_one_article_alone_has_no_third_pane() -> None:
    async with reading(alone(), WALL) as driven:
        await driven.press("B", "shift+tab", "a")
        assert driven.view.reader.beside is None


async def test_every_width_keeps_the_place_and_three_panes_come_back() -> None:
    async with reading(quarry(), WALL) as driven:
        await three(driven)
        await driven.press("n", "n")
        focus = driven.focus_text()
        widths = {}
        for size in (ROOM, SHORT, (100, 30), (80, 24), (60, 16), WALL):
            await driven.pilot.resize_terminal(*size)
            await driven.pilot.pause(0.05)
            assert driven.focus_text() == focus
            assert any(focus[:25] in line for line in driven.page()), size
            assert {len(line) for line in driven.page()} == {driven.view.canvas.size.width}
            widths[size] = len(driven.view.canvas.text_columns)
        assert widths == {ROOM: 3, SHORT: 2, (100, 30): 2, (80, 24): 1, (60, 16): 1, WALL: 3}
        assert driven.view.reader.layout is Layout.THREE


async def test_outlets_change_places_with_the_third() -> None:
    async with reading(quarry(), ROOM) as driven:
        await three(driven)
        await driven.press("minus")
        focus = driven.focus_text()
        reader = driven.view.reader

        def order() -> tuple[int, int | None, int | None]:
            return reader.left, reader.right, reader.third

        await driven.press("shift+tab")
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
        await driven.pilot.resize_terminal(*SHORT)
        await driven.pilot.pause(0.05)
        await driven.press("enter")
        assert driven.message() == "no three panes: they need 180 columns, here are 179"
        assert driven.view.reader.layout is Layout.ALIGNED


async def test_jumps_and_filter_count_the_third_pane() -> None:
    async with reading(quarry(), ROOM) as driven:
        await three(driven)
        await driven.press("c")
        assert "put out the blaze" in driven.focus_text()
        title = driven.strip()[0]
        assert "Post ¶3  ± !" in title
        assert any("nine" in line and "≠" in line and "Post: " in line for line in driven.strip())
        await driven.press("g")
        # the headline clashes with what the third tells in another row
        assert any("≠" in line and "Post ¶3: " in line for line in driven.strip())
        await driven.press("minus", "minus")
        assert "1911" in driven.focus_text()
        await driven.press("ampersand")
        texts = "\n".join(drawn(driven.app.screen.query_one("#box OptionList")))
        assert "conflicts  2" in texts
        assert "not in Post  1" in texts
        await driven.press("j", "j", "enter")
        assert [entry.first for entry in driven.view.reader.cursor.entries] == [0, 1]
        page = "\n".join(driven.page())
        assert "eleven hours" in page
        assert "helicopter" not in page
        await driven.press("escape")
        assert "helicopter" in "\n".join(driven.page())


async def test_a_search_finds_and_marks_what_only_the_third_tells() -> None:
    async with reading(quarry(), ROOM) as driven:
        await driven.press("slash", *"helicopter", "enter")
        assert "no “helicopter”" in driven.message()
        await three(driven)
        await driven.press("slash", *"helicopter", "enter")
        assert any("1 of 1 “helicopter”" in line for line in driven.strip())
        assert driven.focus_text().startswith("Neighbours")
        look = driven.view.canvas.look.style("match", "page")
        marked = [
            segment.text
            for y in range(driven.view.canvas.size.height)
            for segment in driven.view.canvas.render_line(y)
            if segment.style and segment.style.bgcolor == look.bgcolor
        ]
        assert "helicopter" in marked
        await driven.press("ampersand", "j", "enter")
        assert "helicopter" in "\n".join(driven.page())


async def test_the_strip_says_who_lacks_what() -> None:
    async with reading(quarry(), WALL) as driven:
        await three(driven)
        await driven.press("minus")
        strip = driven.strip()
        assert "not in Herald" in strip[0]
        assert "only" not in "\n".join(strip)
        (line,) = [line for line in strip if "Post, not Gazette" in line]
        assert "3 million crowns" in line
        assert "sparks" not in line
        assert any("Post ¶4" in line and "partly shared with Gazette" in line for line in strip)
        await driven.press("plus")
        assert any("the same words as Herald; not in Gazette" in line for line in driven.strip())
        assert any("¶6 below: Post alone" in line for line in driven.strip())
        await driven.press("i")
        assert driven.view.reader.detail is Detail.FULL
        assert any("Post linked by" in line for line in driven.strip())


async def test_what_all_three_tell_is_hidden_and_shown_again() -> None:
    async with reading(quarry(), ROOM) as driven:
        await three(driven)
        await driven.press("full_stop")
        (line,) = [line for line in driven.page() if "1 passage all three tell" in line]
        assert line.count("1 passage all three tell") == 3
        await driven.press("full_stop")
        assert any(line.count("Nobody was hurt") == 3 for line in driven.page())


async def test_folded_lines_of_the_third_open() -> None:
    async with reading(quarry(), ROOM) as driven:
        await three(driven)
        assert any("1 line folded: not part of the story" in line for line in driven.page())
        await driven.press("Z")
        assert any("Subscribe to our newsletter" in line for line in driven.page())


async def test_a_note_on_the_third_article_stands_before_its_pane() -> None:
    async with reading(quarry(), ROOM) as driven:
        driven.view.desk.notes["post", 3] = "who said so"
        await three(driven)
        await driven.press("minus")
        at = next(at for at, line in enumerate(driven.page()) if "owner put" in line)
        _, end = driven.view.canvas.text_columns[1]
        assert [line[end : end + 5].strip() for line in driven.page()[at - 1 : at + 1]] == [
            "±",
            "†",
        ]
        assert any("who said so" in line for line in driven.strip())


async def test_a_click_in_any_pane_focuses_its_passage() -> None:
    async with reading(quarry(), ROOM) as driven:
        await three(driven)
        y = next(at for at, line in enumerate(driven.page()) if line.count("Nobody was hurt") == 3)
        for pane, on_left in ((1, False), (2, False), (0, True), (2, True)):
            await driven.press("g")
            column = driven.view.canvas.text_columns[pane][0] + 4
            await driven.pilot.click(driven.view.canvas, offset=(column, y))
            await driven.pilot.pause()
            assert "Nobody was hurt" in driven.focus_text()
            # the third pane is never the active side
            assert driven.view.reader.on_left is on_left
        before = next(at for at, line in enumerate(driven.page()) if "Goats" in line)
        await driven.pilot.click(driven.view.canvas, offset=(column, before))
        await driven.pilot.pause()
        assert driven.view.reader.cursor.row == 0


async def test_a_selection_stays_within_the_third_pane() -> None:
    async with reading(quarry(), ROOM) as driven:
        await three(driven)
        canvas = driven.view.canvas
        y = next(at for at, line in enumerate(driven.page()) if "3 million" in line)
        start = canvas.text_columns[2][0]
        held = canvas.get_selection(Selection(Offset(start, y - 2), Offset(start + 60, y)))
        assert held is not None
        assert held[0] == POST[3][0]


async def test_the_setting_opens_three_panes() -> None:
    settings = Settings(reader=ReaderSettings(layout="three"))
    async with reading(quarry(), ROOM, settings=settings) as driven:
        assert driven.view.reader.layout is Layout.THREE
        assert len(driven.view.canvas.text_columns) == 3


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


@pytest.mark.parametrize(("theme", "ascii_only"), [(DEFAULT, True), (ANSI, False), (ANSI, True)])
async def test_without_colours_or_in_ascii_every_sign_stays(theme: str, ascii_only: bool) -> None:
    async with reading(quarry(), ROOM, theme=theme, ascii_only=ascii_only) as driven:
        await three(driven)
        await driven.press("minus")
        page = driven.page()
        bar, partly = ("|", "%") if ascii_only else ("▌", "±")
        (line,) = [line for line in page if line.count("Two excavators") == 2]
        assert line.count(bar) == 3
        assert partly in panes(driven, "Two excavators")[3]
        if ascii_only:
            assert all(line.isascii() for line in page)
        added = [
            segment.style
            for y in range(driven.view.canvas.size.height)
            for segment in driven.view.canvas.render_line(y)
            if segment.text.startswith(", and the") or "owner put" in segment.text
        ]
        assert any(style and (style.underline or style.bgcolor) for style in added)


@pytest.mark.parametrize("size", [WALL, ROOM])
async def test_every_line_has_the_width_of_its_widget(size: tuple[int, int]) -> None:
    odd = [
        ["港の橋が月曜日に再開した、と市は述べた。"],
        ["The bridge 🌉 reopened 👨‍👩‍👧 on Monday, e\u0301te\u0301 and all."],
        ["x" * 900],
        ["Ends."],
    ]
    articles = (*harbour().articles[:2], article("odd", odd, "港新聞"))
    for story in (harbour(), Story("Odd", articles)):
        async with reading(story, size) as driven:
            await three(driven)
            for key in ("c", "space", "G", "full_stop", "Z", "w", "l", "x"):
                await driven.press(key)
                for widget in (driven.view.canvas, driven.view.strip, driven.view.header):
                    widths = {widget.render_line(y).cell_length for y in range(widget.size.height)}
                    assert widths == {widget.size.width}, key


async def test_a_long_passage_of_the_third_is_scrolled_through() -> None:
    tale = " ".join(f"Clerk number {at} found nothing in drawer {at}." for at in range(400))
    story = quarry()
    long = article("long", [["Quarry fire put out after nine hours"], [tale], ["The end."]], "Long")
    async with reading(Story("Long", (*story.articles[:2], long)), ROOM) as driven:
        await three(driven)
        seen: set[str] = set()
        for _ in range(60):
            seen.update(word for line in driven.page() for word in line.split())
            if driven.view.reader.cursor.place > 2:
                break
            await driven.press("j")
        assert {"0", "200", "399"} <= {word for word in seen if word.isdigit()}


async def test_footer_help_and_palette_know_three_panes() -> None:
    async with reading(quarry(), WALL) as driven:
        assert "third outlet" not in "\n".join(drawn(driven.main.keys))
        await three(driven)
        assert "B third outlet" in "\n".join(drawn(driven.main.keys))
        titles = [command.title for command in driven.app.get_system_commands(driven.main)]
        assert any(title.startswith("third pane") for title in titles)
        assert {"third", "exchange"} <= {key.id for key in READER}
        await driven.press("question_mark")
        said = "\n".join(drawn(driven.app.screen.query_one("#keys-of-help")))
        assert "third pane" in said
        assert "put right by you" in said


async def test_before_the_third_is_compared_its_text_is_there() -> None:
    async with reading(quarry(), ROOM) as driven:
        desk = driven.view.desk
        desk.reader.renew(desk.story)
        comparer = desk.comparer
        desk.take(comparer, 0, 1)
        desk.reader.layout = Layout.THREE
        driven.view.redraw_page()
        await driven.pilot.pause()
        assert "not compared yet" in header(driven)
        page = "\n".join(driven.page())
        assert "helicopter" in page
        assert "not in Post" not in page
        assert any("not compared yet" in line for line in driven.strip())
