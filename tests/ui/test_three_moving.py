"""Three panes: jumps, filters, searching, folds, clicks and selections."""

from textual.geometry import Offset
from textual.selection import Selection

from tellings.model import Story
from tellings.reading.panes import Pane
from tests.ui.driving import drawn, reading
from tests.ui.stories import POST, article, quarry
from tests.ui.three import ROOM, three


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
        look = driven.view.canvas.look.style("match-focused", "page")
        marked = [
            segment.text
            for y in range(driven.view.canvas.size.height)
            for segment in driven.view.canvas.render_line(y)
            if segment.style and segment.style.bgcolor == look.bgcolor
        ]
        assert "helicopter" in marked
        await driven.press("ampersand", "j", "enter")
        assert "helicopter" in "\n".join(driven.page())


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


async def test_a_click_in_any_pane_focuses_its_passage() -> None:
    async with reading(quarry(), ROOM) as driven:
        await three(driven)
        y = next(at for at, line in enumerate(driven.page()) if line.count("Nobody was hurt") == 3)
        for pane in (Pane.RIGHT, Pane.THIRD, Pane.LEFT, Pane.THIRD):
            await driven.press("g")
            column = driven.view.canvas.text_columns[pane][0] + 4
            await driven.pilot.click(driven.view.canvas, offset=(column, y))
            await driven.pilot.pause()
            assert "Nobody was hurt" in driven.focus_text()
            assert driven.view.reader.pane is pane
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
