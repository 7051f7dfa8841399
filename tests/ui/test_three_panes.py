"""Three panes: a third outlet level with the two, where the screen has room for it."""

import pytest

from tellings.model import Story
from tellings.reading.manner import Layout
from tellings.settings.schema import ReaderSettings, Settings
from tests.ui.driving import reading
from tests.ui.stories import alone, article, harbour, quarry, twins
from tests.ui.three import ROOM, SHORT, WALL, header, panes, three


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
        assert "3 of 5 ¶ linked to Herald, 4 to Post" in said
        assert "3 of 6 ¶ linked to Gazette" in said
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
        said, strips = [], []
        for _ in range(4):
            await driven.press("a")
            said.append(driven.message())
            strips.append(driven.strip()[0])
            assert driven.view.reader.layout is not Layout.THREE
        # in one column it is about any panes, and short enough to be read whole
        layouts = "panes need 96 columns" if size[0] < 96 else why
        assert any(layouts in message for message in said)
        assert all(message in strip for message, strip in zip(said, strips, strict=True))
        await driven.press("B")
        assert driven.message() == why
        assert driven.view.reader.layout is not Layout.THREE
        await driven.press("greater_than_sign")
        assert "there is no third pane" in driven.message()


async def test_one_article_alone_has_no_third_pane() -> None:
    async with reading(alone(), WALL) as driven:
        await driven.press("B", "greater_than_sign", "a")
        assert driven.view.reader.beside is None


async def test_every_width_keeps_the_place_and_three_panes_come_back() -> None:
    async with reading(quarry(), WALL) as driven:
        await three(driven)
        await driven.press("n", "n")
        focus = driven.focus_text()
        widths = {}
        for size in (ROOM, SHORT, (100, 30), (80, 24), (60, 16), WALL):
            await driven.resize(*size)
            assert driven.focus_text() == focus
            assert any(focus[:25] in line for line in driven.page()), size
            assert {len(line) for line in driven.page()} == {driven.view.canvas.size.width}
            widths[size] = len(driven.view.canvas.text_columns)
        assert widths == {ROOM: 3, SHORT: 2, (100, 30): 2, (80, 24): 1, (60, 16): 1, WALL: 3}
        assert driven.view.reader.layout is Layout.THREE


async def test_the_setting_opens_three_panes() -> None:
    settings = Settings(reader=ReaderSettings(layout="three"))
    async with reading(quarry(), ROOM, settings=settings) as driven:
        assert driven.view.reader.layout is Layout.THREE
        assert len(driven.view.canvas.text_columns) == 3


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
