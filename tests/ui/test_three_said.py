"""Three panes: what the strip, notes, signs, footer and help say."""

import pytest

from tellings.reading.manner import Detail, Layout
from tellings.ui.bindings import READER
from tellings.ui.theme import ANSI, DEFAULT
from tests.ui.driving import drawn, reading
from tests.ui.stories import quarry
from tests.ui.three import ROOM, WALL, header, panes, three


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
