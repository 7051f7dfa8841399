"""The list of stories: moving, searching, opening, and what it says about itself."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from textual.pilot import Pilot
from textual.widgets import OptionList

from tellings.settings.paths import data_dir
from tellings.settings.schema import Settings
from tellings.ui.app import TellingsApp
from tellings.ui.bindings import LIBRARY
from tellings.ui.screens.library import LibraryScreen
from tellings.ui.screens.main import MainScreen
from tellings.ui.theme import DEFAULT
from tests.closed import close_folders
from tests.ui.driving import drawn, until
from tests.ui.test_dialogs import shown

STORIES = {"dam": "Dam gate stuck", "ferry": "Ferry runs aground", "zoo": "Zoo opens at night"}


@asynccontextmanager
async def library(*, ascii_only: bool = False) -> AsyncIterator[tuple[Pilot[Any], LibraryScreen]]:
    """Open the reader on the list, with three stories of the user's own in it."""
    for name, title in STORIES.items():
        folder = data_dir() / "stories" / name
        folder.mkdir(parents=True)
        (folder / "story.toml").write_text(f'title = "{title}"\n')
        for outlet in ("herald", "mail"):
            (folder / f"{outlet}.txt").write_text(f"{title}\n\nIt was seen by all of {outlet}.\n")
    app = TellingsApp(None, Settings(), theme=DEFAULT, ascii_only=ascii_only)
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.pause()
        screen = app.screen
        assert isinstance(screen, LibraryScreen)
        yield pilot, screen


def marked(screen: LibraryScreen, bar: str) -> list[str]:
    """Return the lines of the list that have the bar before them."""
    lines = [line.strip() for line in shown(screen.query_one(OptionList)).split("\n")]
    return [line.removeprefix(bar).strip() for line in lines if line.startswith(bar)]


async def press(pilot: Pilot[Any], *keys: str) -> None:
    """Press keys and wait until all is drawn."""
    for key in keys:
        await pilot.press(key)
    await pilot.pause()


async def test_a_bar_stands_before_the_selected_story_and_keys_move_it() -> None:
    async with library() as (pilot, screen):
        assert marked(screen, "▌")[0] == "Dam gate stuck"
        await press(pilot, "j", "j")
        assert marked(screen, "▌")[0] == "Zoo opens at night"
        assert len(marked(screen, "▌")) == 2
        await press(pilot, "k")
        assert marked(screen, "▌")[0] == "Ferry runs aground"
        await press(pilot, "G")
        assert screen.list.highlighted == screen.list.option_count - 1
        assert marked(screen, "▌")
        await press(pilot, "g")
        assert marked(screen, "▌")[0] == "Dam gate stuck"


async def test_the_bar_is_ascii_where_all_is() -> None:
    async with library(ascii_only=True) as (pilot, screen):
        await press(pilot, "j")
        assert marked(screen, "|")[0] == "Ferry runs aground"
        for widget in (screen.bar, screen.list, screen.keys):
            assert shown(widget).isascii()


async def test_searching_narrows_opens_and_is_taken_back() -> None:
    async with library() as (pilot, screen):
        every = screen.list.option_count
        await press(pilot, "slash", *"aground")
        assert screen.list.option_count == 1
        assert f"1 of {every} stories" in drawn(screen.bar)[0]
        await press(pilot, "escape")
        assert screen.list.option_count == every
        await press(pilot, "slash", *"qqq")
        assert "no story holds “qqq”" in drawn(screen.about)[0]
        await press(pilot, "escape", "slash", *"zoo", "enter", "enter")
        await until(pilot, lambda: isinstance(pilot.app.screen, MainScreen))
        assert isinstance(pilot.app.screen, MainScreen)
        assert pilot.app.screen.desk.story.title == "Zoo opens at night"


async def test_help_lists_every_key_of_the_list_and_no_signs_of_the_page() -> None:
    async with library() as (pilot, _):
        await press(pilot, "question_mark")
        text = "\n".join(drawn(pilot.app.screen.query_one("#keys-of-help")))
        for key in LIBRARY:
            assert key.does in text, key.id
        assert {"j", "k", "enter", "q", "?", "r", "/", "g", "G"} <= set(text.split())
        assert "altered quote" not in text


async def test_q_leaves() -> None:
    async with library() as (pilot, _):
        await press(pilot, "q")
        assert pilot.app.return_code == 0


async def test_a_key_without_use_names_the_key_that_helps() -> None:
    async with library() as (pilot, screen):
        for key in ("z", "x", "5", "s"):
            await press(pilot, key)
            assert f"{key} does nothing here" in drawn(screen.keys)[0]
            assert "? help" in drawn(screen.keys)[0]
        await press(pilot, "j")
        assert "enter open" in drawn(screen.keys)[0]
        await press(pilot, "slash", "z")
        assert "does nothing" not in drawn(screen.keys)[0]


async def test_a_story_that_can_not_be_read_is_listed_with_the_reason(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    close_folders(monkeypatch, "ferry")
    async with library() as (pilot, screen):
        every = screen.list.option_count
        assert f"{every} stories, 1 can't be opened" in drawn(screen.bar)[0]
        assert "comes with tellings" in shown(screen.list)
        assert marked(screen, "▌")[0] == "Dam gate stuck"
        await press(pilot, "j")
        assert marked(screen, "▌")[0] == "ferry"
        assert "can't be opened  ferry" in marked(screen, "▌")[1]
        said = " ".join(" ".join(drawn(screen.about)).split())
        assert "ferry: can't be read (Permission denied); check its permissions" in said


async def test_too_small_a_terminal_says_so_and_the_list_comes_back() -> None:
    async with library() as (pilot, screen):
        await pilot.resize_terminal(40, 10)
        await until(pilot, lambda: screen.has_class("-small"))
        await pilot.pause()
        small = screen.query_one("#small")
        assert "tellings needs 60 x 16 cells" in "\n".join(drawn(small))
        assert not screen.list.region.height
        await pilot.resize_terminal(100, 30)
        await until(pilot, lambda: screen.focused is screen.list)
        await press(pilot, "j")
        assert screen.list.highlighted == 1
