"""Three panes: the third one made active, and every key that is about the active pane."""

from textual.widgets import Input

from tellings.model import LinkRef, Role, SentenceRef, Story
from tellings.reading.panes import Pane
from tests.ui.driving import Driven, drawn, reading
from tests.ui.stories import POST, article, quarry
from tests.ui.three import ROOM, SHORT, WALL, three

GOATS, NOBODY, BLAZE, DIGGERS, NEIGHBOURS, HELICOPTER = (block[0] for block in POST[:6])


async def on_third(driven: Driven) -> None:
    """Show three panes and make the third one active at the first passage that all tell."""
    await three(driven)
    await driven.press("right_curly_bracket", "tab", "tab")
    assert driven.view.reader.pane is Pane.THIRD


def active_text(driven: Driven) -> str:
    """Return the text that keys are about."""
    side = driven.view.reader.side
    return "\n".join(side.article.text[block.start : block.end] for block in side.blocks)


def copied(driven: Driven) -> str:
    return driven.app.clipboard


async def test_tab_walks_over_the_panes_and_shift_tab_back() -> None:
    async with reading(quarry(), ROOM) as driven:
        await three(driven)
        await driven.press("right_curly_bracket")
        row = driven.view.reader.cursor.row
        seen = []
        for key in ("tab", "tab", "tab", "shift+tab", "shift+tab", "shift+tab"):
            await driven.press(key)
            seen.append(driven.view.reader.pane)
            assert driven.view.reader.cursor.row == row
        panes = [Pane.RIGHT, Pane.THIRD, Pane.LEFT, Pane.THIRD, Pane.RIGHT, Pane.LEFT]
        assert seen == panes
        assert driven.message() == "keys are about Gazette now"
        assert "tab next pane" in "\n".join(drawn(driven.main.keys))


async def test_tab_goes_where_the_third_tells_it_and_backspace_back() -> None:
    async with reading(quarry(), ROOM) as driven:
        await three(driven)
        # the headline's nine hours clash with what the third tells below
        assert "told in ¶3, shown beside ¶2 below" in "\n".join(driven.page())
        await driven.press("shift+tab")
        assert driven.view.reader.pane is Pane.THIRD
        assert active_text(driven) == BLAZE
        await driven.press("backspace")
        assert driven.view.reader.cursor.row == 0


async def test_with_two_panes_shift_tab_changes_the_active_one_in_place() -> None:
    async with reading(quarry(), SHORT) as driven:
        await driven.press("g", "right_curly_bracket")
        row = driven.view.reader.cursor.row
        await driven.press("shift+tab")
        assert driven.view.reader.pane is Pane.RIGHT
        assert driven.view.reader.cursor.row == row
        await driven.press("minus", "shift+tab")
        assert "no other side" in driven.message()


async def test_what_only_the_third_tells_is_stepped_through_and_shown() -> None:
    async with reading(quarry(), ROOM) as driven:
        await on_third(driven)
        await driven.press("g")
        seen = [active_text(driven)]
        while not seen[-1].startswith("A helicopter"):
            await driven.press("j")
            seen.append(active_text(driven))
            assert len(seen) < 12
        assert [text for text in seen if text] == [
            BLAZE,
            DIGGERS,
            NOBODY,
            NEIGHBOURS,
            HELICOPTER,
        ]
        strip = driven.strip()
        assert "Post ¶6" in strip[0]
        assert "Gazette" not in strip[0]
        assert any("not in Gazette, Herald" in line for line in strip)
        while driven.view.reader.cursor.row or not driven.view.reader.cursor.part:
            await driven.press("k")
        assert active_text(driven) == GOATS


async def test_focus_is_drawn_where_it_is() -> None:
    async with reading(quarry(), ROOM) as driven:
        await on_third(driven)
        await driven.press("6", "g")
        assert active_text(driven) == HELICOPTER
        page = driven.page()
        (line,) = [line for line in page if "helicopter" in line]
        assert line.count("▌") == 1
        assert not any("▌" in line for line in page if "Neighbours" in line)
        await driven.press("shift+tab")
        (line,) = [line for line in driven.page() if line.count("Neighbours") == 2]
        assert line.count("▌") == 3


async def test_copy_takes_the_active_pane_or_all_three() -> None:
    async with reading(quarry(), ROOM) as driven:
        await on_third(driven)
        await driven.press("y")
        assert copied(driven).endswith("(Post, ¶3)")
        await driven.press("Y")
        assert [copied(driven).count(name) for name in ("(Gazette", "(Herald", "(Post")] == [1] * 3
        await driven.press("6", "g", "Y")
        assert copied(driven) == f"{HELICOPTER}\n(Post, ¶6)"


async def test_where_the_third_has_no_text_it_is_said_what_to_do() -> None:
    async with reading(quarry(), ROOM) as driven:
        await on_third(driven)
        driven.app.copy_to_clipboard("nothing")
        # the last paragraph of the first outlet, which the third lacks
        await driven.press("minus", "minus")
        assert not active_text(driven)
        for key in ("y", "A", "X", "p"):
            await driven.press(key)
            assert driven.message() == "Post has no text here; tab goes to a pane that has"
        assert copied(driven) == "nothing"
        assert not driven.view.desk.corrections


async def test_what_is_opened_is_the_third_at_its_passage() -> None:
    async with reading(quarry(), ROOM) as driven:
        await on_third(driven)
        await driven.press("6", "g")
        assert driven.view.reader.side.outlet == 2
        assert driven.view.source_words() == HELICOPTER


async def test_a_note_is_on_the_active_sides_paragraph() -> None:
    async with reading(quarry(), ROOM) as driven:
        await on_third(driven)
        await driven.press("6", "g", "A")
        assert driven.app.screen.query_one(Input)
        await driven.press(*"who", "enter")
        assert driven.view.desk.notes == {("post", 5): "who"}
        assert any("who" in line and "on ¶6" in line for line in driven.strip())


async def test_unlink_and_link_by_hand_are_about_the_third() -> None:
    async with reading(quarry(), ROOM) as driven:
        await on_third(driven)
        post = driven.view.reader.story.articles[2]
        blaze = next(each.index for each in post.sentences if each.text == BLAZE)
        await driven.press("P")
        await driven.compared()
        assert "2 links with Gazette and Herald taken away" in driven.message()
        ends = {
            each.one.article
            for each in driven.view.desk.corrections.unlinked
            if each.other == SentenceRef("post", blaze)
        }
        assert ends == {"gazette", "herald"}
        assert "P again" in driven.message()
        await driven.press("3", "g", "P")
        await driven.compared()
        await driven.press("3", "g")
        assert driven.view.reader.block is not None
        await driven.press("p")
        assert "another outlet" in driven.message()
        await driven.press("tab", "2", "g", "p")
        await driven.compared()
        assert driven.view.desk.corrections.linked == (
            LinkRef(SentenceRef("post", blaze), SentenceRef("gazette", 1)),
        )


async def test_the_links_of_the_third_are_pinned() -> None:
    async with reading(quarry(), ROOM) as driven:
        await on_third(driven)
        await driven.press("p")
        await driven.compared()
        assert (
            driven.message() == "1 link of this passage with Gazette kept by hand; U takes it back"
        )
        assert [each.other.article for each in driven.view.desk.corrections.linked] == ["post"]


async def test_not_content_and_the_name_are_of_the_third() -> None:
    async with reading(quarry(), ROOM) as driven:
        await on_third(driven)
        await driven.press("6", "g", "X")
        await driven.compared()
        (role,) = driven.view.desk.corrections.roles
        assert (role.article, role.paragraph, role.role) == ("post", 5, Role.BOILERPLATE)
        await driven.press("R", *"Postman", "enter")
        await driven.compared()
        assert driven.view.desk.names[2] == "Postman"


async def test_marks_and_history_lead_back_to_what_only_the_third_tells() -> None:
    async with reading(quarry(), ROOM) as driven:
        await on_third(driven)
        await driven.press("6", "g", "m", "q", "g")
        assert active_text(driven) != HELICOPTER
        await driven.press("apostrophe", "q")
        assert active_text(driven) == HELICOPTER
        await driven.press("g", "backspace")
        assert active_text(driven) == HELICOPTER
        assert driven.view.reader.pane is Pane.THIRD


async def test_every_outlets_telling_of_what_only_the_third_tells() -> None:
    extra = article("late", [["Quarry burned"], [HELICOPTER]], "Late News")
    story = Story("Four", (*quarry().articles, extra))
    async with reading(story, WALL) as driven:
        await driven.press("g", "3", "B", "right_curly_bracket", "tab", "tab", "6", "g")
        assert active_text(driven) == HELICOPTER
        (line,) = [line for line in driven.strip() if line.strip().startswith("also")]
        assert "Late News ¶2" in line
        assert "Gazette" not in line
        await driven.press("enter")
        said = driven.text()
        assert said.index("Post ¶6") < said.index("Late News ¶2")


async def test_the_outlet_of_the_active_third_pane_is_chosen_from_a_list() -> None:
    async with reading(quarry(), ROOM) as driven:
        await on_third(driven)
        await driven.press("O")
        assert "Outlet in the third pane" in driven.text()


async def test_a_click_on_what_only_the_third_tells_focuses_it() -> None:
    async with reading(quarry(), ROOM) as driven:
        await three(driven)
        y = next(at for at, line in enumerate(driven.page()) if "helicopter" in line)
        column = driven.view.canvas.text_columns[2][0] + 4
        await driven.pilot.click(driven.view.canvas, offset=(column, y))
        await driven.pilot.pause()
        assert active_text(driven) == HELICOPTER


async def test_a_narrow_window_leaves_the_pair_active_and_a_wide_one_returns() -> None:
    async with reading(quarry(), ROOM) as driven:
        await on_third(driven)
        for size, pane in ((SHORT, Pane.RIGHT), ((80, 24), Pane.RIGHT), (WALL, Pane.THIRD)):
            await driven.resize(*size)
            assert driven.view.reader.pane is pane
        await driven.press("q")
    async with reading(quarry(), ROOM) as driven:
        assert driven.view.reader.pane is Pane.THIRD


async def test_a_long_tale_of_the_third_alone_is_kept_in_view() -> None:
    tale = [[f"Clerk {at} looked into drawer number {at} and closed it again."] for at in range(60)]
    long = article("long", [["Nobody was hurt, fire chief Anna Reuter said."], *tale], "Long")
    async with reading(Story("Long", (*quarry().articles[:2], long)), ROOM) as driven:
        await on_third(driven)
        for at in range(0, 60, 7):
            await driven.press(*str(at + 2), "g")
            assert f"Clerk {at} looked" in active_text(driven)
            assert any("▌" in line for line in driven.page() if f"Clerk {at} looked" in line)
            await driven.press("j")
            assert any("▌" in line for line in driven.page() if "Clerk" in line)
