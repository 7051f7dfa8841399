"""Ways back: what the key hints name, and where the same keys lead."""

from dataclasses import replace

import pytest

from tellings.ui.screens.library import LibraryScreen
from tests.ui.driving import NARROW, Driven, drawn, reading
from tests.ui.stories import harbour


def footer(driven: Driven) -> str:
    return drawn(driven.main.keys)[0]


@pytest.mark.parametrize("key", ["escape", "backspace", "q"])
async def test_from_a_board_s_passage_back_to_the_board(key: str) -> None:
    async with reading(harbour(), NARROW) as driven:
        await driven.press("2")
        await driven.until(lambda: driven.main.boards.active is not None)
        await driven.press("enter", "enter")
        await driven.until(lambda: driven.view.display)
        for hint in ("n/N difference", "enter tellings", "h/l outlet", "esc claims"):
            assert hint in footer(driven)
        assert "q back" in footer(driven)
        await driven.press(key)
        await driven.until(lambda: not driven.view.display)
        assert driven.app.is_running
        await driven.press("q")
        assert "esc claims" not in footer(driven)
        assert "q leave" in footer(driven)


async def test_q_in_the_library_over_a_story_goes_back_to_it_and_says_so() -> None:
    async with reading(harbour(), NARROW) as driven:
        driven.app.open_library()
        await driven.pilot.pause()
        assert isinstance(driven.app.screen, LibraryScreen)
        assert "q story" in drawn(driven.app.screen.keys)[0]
        await driven.press("q")
        assert not isinstance(driven.app.screen, LibraryScreen)
        assert driven.app.is_running


async def test_a_story_from_the_library_names_the_key_of_the_library() -> None:
    async with reading(harbour(), NARROW) as driven:
        assert "0 library" not in footer(driven)
        driven.app.open_library()
        await driven.pilot.pause()
        driven.app.open_story(replace(harbour(), title="Another"))
        await driven.compared()
        for hint in ("n/N difference", "enter tellings", "h/l outlet", "0 library"):
            assert hint in footer(driven)
        assert "q leave" in footer(driven)
        await driven.press("q")
        assert driven.app.return_code == 0
