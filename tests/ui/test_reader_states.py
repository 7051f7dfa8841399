"""What the reader tells about its state: files left out, filters, notes, messages."""

from dataclasses import replace

import pytest
from textual.widgets import OptionList

from tellings.model import Role, Story
from tellings.settings.schema import Settings
from tellings.ui.app import TellingsApp
from tellings.ui.screens.library import LibraryScreen
from tellings.ui.theme import DEFAULT
from tests.ui.driving import NARROW, WIDE, drawn, reading
from tests.ui.stories import HARBOUR, article, harbour, twins

SKIPPED = (
    "/news/c.txt: holds binary data, not text; open the article's text or page",
    "/news/e.txt: is empty; name another file",
)


async def test_files_left_out_are_told_at_opening_and_listed() -> None:
    async with reading(replace(harbour(), skipped=SKIPPED)) as driven:
        title = driven.strip()[0]
        assert "2 files left out" in title
        assert "c.txt, e.txt" in title
        commands = {c.title: c for c in driven.app.get_system_commands(driven.main)}
        commands["files left out"].callback()
        await driven.pilot.pause()
        text = "\n".join(drawn(driven.app.screen.query_one("#scroll-lines")))
        assert "/news/c.txt" in text
        assert "holds binary data" in text
        assert "name another file; left out" in text
        await driven.press("escape")
        assert driven.app.screen is driven.main


async def test_nothing_is_said_of_files_where_all_were_read() -> None:
    async with reading(harbour()) as driven:
        assert "left out" not in driven.strip()[0]
        titles = [command.title for command in driven.app.get_system_commands(driven.main)]
        assert "files left out" not in titles


async def test_escape_in_the_library_returns_to_the_story_and_its_passage() -> None:
    async with reading(harbour()) as driven:
        await driven.press("g", "minus")
        before = driven.main
        await driven.press("0")
        await driven.until(lambda: driven.app.screen is not before)
        await driven.press("escape")
        assert driven.app.screen is before
        assert "choir" in driven.focus_text()
        assert driven.app.is_running


async def test_a_story_chosen_in_the_library_takes_the_place_of_the_one_before() -> None:
    async with reading(harbour(), NARROW) as driven:
        before = driven.main
        await driven.press("0")
        await driven.until(lambda: driven.app.screen is not before)
        driven.app.open_story(replace(harbour(), title="Another"))
        await driven.compared()
        assert driven.app.screen is driven.main
        assert driven.main is not before
        assert len(driven.app.screen_stack) == 1
        assert not before.is_attached


@pytest.mark.parametrize(("ascii_only", "sign"), [(False, "†"), (True, "n")])
async def test_a_note_is_told_shown_in_the_strip_and_marked(ascii_only: bool, sign: str) -> None:
    async with reading(harbour(), ascii_only=ascii_only) as driven:
        await driven.press("g", "minus", "A", *"ask the choir", "enter")
        assert driven.message() == "note saved"
        assert any("note" in line and "ask the choir" in line for line in driven.strip()[1:])
        barred = [line for line in driven.page() if driven.view.glyphs.bar in line]
        assert any(line[70:80].strip(" |▌") == sign for line in barred), barred
        await driven.press("g")
        assert not any("ask the choir" in line for line in driven.strip())
        await driven.press("minus", "A", *["backspace"] * 20, "enter")
        assert driven.message() == "note taken away"
        assert not any("ask the choir" in line for line in driven.strip())


async def test_a_paragraph_that_is_in_focus_or_missing_by_number() -> None:
    async with reading(harbour(), NARROW) as driven:
        await driven.press("4", "g")
        assert "41 million" in driven.focus_text()
        await driven.press("4", "g")
        assert driven.message() == ""
        assert "41 million" in driven.focus_text()
        await driven.press("9", "9")
        assert "99" in drawn(driven.main.keys)[0]
        await driven.press("g")
        assert driven.message() == "Courier has no ¶99"
        assert "99" not in drawn(driven.main.keys)[0]
        assert "41 million" in driven.focus_text()


@pytest.mark.parametrize(
    "keys", [("minus", "p"), ("slash", *"zzzz", "enter"), ("apostrophe", "z"), ("9", "9", "g")]
)
async def test_escape_takes_a_message_away(keys: tuple[str, ...]) -> None:
    async with reading(harbour()) as driven:
        await driven.press("g", *keys)
        assert driven.message()
        said = f"passage {driven.view.reader.cursor.number} of"
        assert said not in driven.strip()[0]
        await driven.press("escape")
        assert driven.message() == ""
        assert said in driven.strip()[0]


async def test_escape_forgets_the_end_of_a_link() -> None:
    async with reading(harbour()) as driven:
        await driven.press("g", "minus", "p", "escape", "plus", "p")
        assert "now p on the passage" in driven.message()


@pytest.mark.parametrize("keys", [(), ("Z",), ("full_stop",)])
async def test_the_filter_counts_passages_as_the_strip_does(keys: tuple[str, ...]) -> None:
    async with reading(harbour(), NARROW) as driven:
        await driven.press(*keys)
        count = driven.view.reader.cursor.passages
        assert count < len(driven.view.reader.cursor.entries)
        assert f"of {count} " in driven.strip()[0]
        await driven.press("ampersand")
        choices = driven.app.screen.query_one(OptionList)
        assert f"all passages  {count} " in str(choices.get_option_at_index(0).prompt)


async def test_a_filter_is_named_until_escape_ends_it() -> None:
    async with reading(harbour(), NARROW) as driven:
        await driven.press("ampersand", *["j"] * 4, "enter")
        assert "1 of 1 (only on the left)" in driven.strip()[0]
        assert "esc shows all" in drawn(driven.main.keys)[0]
        await driven.press("ampersand")
        choices = driven.app.screen.query_one(OptionList)
        assert choices.highlighted == 4
        assert "shown now" in str(choices.get_option_at_index(4).prompt)
        await driven.press("escape", "escape")
        assert "only on the left" not in driven.strip()[0]
        assert "esc" not in drawn(driven.main.keys)[0]


async def test_the_footer_offers_what_can_be_done_now() -> None:
    async with reading(harbour(), NARROW) as driven:
        keys = drawn(driven.main.keys)[0]
        assert "/ search" in keys
        assert "s save" in keys
        assert "n/N difference" in keys
    async with reading(harbour()) as driven:
        keys = drawn(driven.main.keys)[0]
        for hint in ("c conflict", "e quote", "h/l outlet"):
            assert hint in keys
    async with reading(twins()) as driven:
        keys = drawn(driven.main.keys)[0]
        for hint in ("c conflict", "e quote", "h/l outlet", "n/N"):
            assert hint not in keys


async def test_identical_texts_are_called_so_once_for_every_passage() -> None:
    async with reading(twins()) as driven:
        for _ in range(3):
            said = [line for line in driven.strip()[1:] if "same" in line]
            assert len(said) == 1
            assert "word for word the same" in said[0]
            await driven.press("j")


async def test_search_and_save_fit_into_the_narrow_footer_whatever_is_in_focus() -> None:
    async with reading(harbour(), NARROW) as driven:
        await driven.press("g")
        for _ in driven.view.reader.cursor.entries:
            keys = drawn(driven.main.keys)[0]
            assert "/ search" in keys
            assert "s save" in keys
            assert keys.count("tab ") <= 1
            await driven.press("j")
        await driven.press("ampersand", *["j"] * 4, "enter")
        assert "s save" in drawn(driven.main.keys)[0]


async def test_escape_in_the_library_at_the_start_stays() -> None:
    app = TellingsApp(None, Settings(), theme=DEFAULT)
    async with app.run_test(size=NARROW) as pilot:
        await pilot.pause()
        await pilot.press("escape")
        await pilot.pause()
        assert isinstance(app.screen, LibraryScreen)
        assert app.is_running
        assert app.return_code is None
        await pilot.press("q")
        await pilot.pause()
        assert app.return_code == 0


async def test_help_explains_the_sign_of_a_note() -> None:
    async with reading(harbour(), ascii_only=True) as driven:
        await driven.press("question_mark")
        assert "n your note" in "\n".join(drawn(driven.app.screen.query_one("#keys-of-help")))


@pytest.mark.parametrize(("size", "times"), [(WIDE, 2), (NARROW, 1)])
async def test_folded_lines_that_both_have_take_one_line(size: tuple[int, int], times: int) -> None:
    first, second = (
        article(name, [*HARBOUR, ["Read more about it"]], name, Role.BOILERPLATE)
        for name in ("one", "two")
    )
    async with reading(Story("Twins", (first, second)), size) as driven:
        await driven.press("G")
        (line,) = [line for line in driven.page() if "1 line folded" in line]
        assert line.count("not part of the story") == times
