"""The dialog with every outlet's telling of one passage: moving in it and choosing from it."""

import re
from dataclasses import replace

from tellings.model import Story
from tellings.ui.dialogs.tellings import Tellings
from tests.ui.driving import NARROW, Driven, opened, reading
from tests.ui.stories import HARBOUR, article, harbour


def many(count: int) -> Story:
    """Return a story that many outlets tell alike."""
    made = tuple(article(f"a{at}", HARBOUR, f"Paper {at + 1}") for at in range(count))
    return replace(harbour(), articles=made)


def box(driven: Driven) -> str:
    """Return what the dialog's lower edge says."""
    return str(driven.app.screen.query_one("#box").border_subtitle)


def selected(driven: Driven) -> list[str]:
    """Return the heads of the tellings that are marked and in view."""
    return re.findall(r"│ +▌ (\d+ Paper \d+)", driven.text())


async def in_dialog(driven: Driven) -> None:
    await driven.press("g", "j", "enter")
    assert isinstance(driven.app.screen, Tellings)


async def test_j_and_k_select_and_enter_reads_it_beside() -> None:
    async with reading(many(4), NARROW) as driven:
        await in_dialog(driven)
        await driven.press("j", "j", "j", "k", "j", "enter")
        assert driven.app.screen is driven.main
        assert (driven.view.reader.left, driven.view.reader.right) == (0, 3)


async def test_the_selection_is_always_in_view_and_all_can_be_reached() -> None:
    async with opened(many(12), NARROW) as driven:
        await driven.until(lambda: not driven.view.desk.waiting())
        await in_dialog(driven)
        for _ in range(14):
            await driven.press("j")
            assert len(selected(driven)) == 1
        assert selected(driven) == ["12 Paper 12"]
        await driven.press("g")
        assert selected(driven) == ["1 Paper 1"]
        await driven.press("space")
        assert selected(driven) != ["1 Paper 1"]
        await driven.press("b", "G", "enter")
        assert driven.view.reader.right == 11


async def test_two_digits_choose_where_there_are_so_many() -> None:
    async with opened(many(12), NARROW) as driven:
        await driven.until(lambda: not driven.view.desk.waiting())
        await in_dialog(driven)
        await driven.press("1", "1")
        assert driven.view.reader.right == 10
        await driven.press("enter", "1", "9")
        assert "no telling 19: there are 12" in box(driven)
        await driven.press("9")
        assert driven.app.screen is driven.main
        await driven.press("enter", "1")
        await driven.until(lambda: driven.app.screen is driven.main)
        assert "on the page already" in driven.message()


async def test_other_keys_say_that_they_do_nothing_and_q_closes() -> None:
    async with reading(harbour(), NARROW) as driven:
        await driven.press("g", "enter")
        assert "j/k select" in box(driven)
        for key, said in (("7", "no telling 7"), ("0", "no telling 0"), ("p", "p does nothing")):
            await driven.press(key)
            assert said in box(driven)
        await driven.press("j")
        assert "j/k select" in box(driven)
        await driven.press("q")
        assert driven.app.screen is driven.main
