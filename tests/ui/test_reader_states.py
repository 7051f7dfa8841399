"""What the reader tells about its state: files left out, filters, notes, messages."""

from dataclasses import replace

import pytest

from tests.ui.driving import NARROW, drawn, reading
from tests.ui.stories import harbour

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
        text = "\n".join(drawn(driven.app.screen.query_one("#left-out")))
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
        await driven.pilot.pause(0.6)
        assert driven.app.screen is not before
        await driven.press("escape")
        assert driven.app.screen is before
        assert "choir" in driven.focus_text()
        assert driven.app.is_running


async def test_a_story_chosen_in_the_library_takes_the_place_of_the_one_before() -> None:
    async with reading(harbour(), NARROW) as driven:
        before = driven.main
        await driven.press("0")
        await driven.pilot.pause(0.6)
        driven.app.open_story(replace(harbour(), title="Another"))
        await driven.compared()
        assert driven.app.screen is driven.main
        assert driven.main is not before
        assert len(driven.app.screen_stack) == 2


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
