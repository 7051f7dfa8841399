"""Frames: what is drawn at once, and what is not drawn again."""

import gc
from typing import Any

import pytest
from textual.color import Color

from tellings.ui.theme import DARK, LIGHT
from tests.ui.driving import NARROW, WIDE, reading
from tests.ui.stories import harbour


@pytest.mark.parametrize(("theme", "colours"), [("tellings-light", LIGHT), ("tellings-dark", DARK)])
async def test_the_first_frame_has_the_colours_of_the_theme(
    theme: str, colours: dict[str, str]
) -> None:
    async with reading(harbour(), theme=theme) as driven:
        assert driven.app.theme == theme
        assert driven.main.styles.background == Color.parse(colours["page"])
        ground = driven.view.canvas.look.style("text", "page").bgcolor
        assert ground is not None
        assert ground.name == colours["page"]


async def test_key_hints_that_stay_are_not_painted_again(monkeypatch: pytest.MonkeyPatch) -> None:
    async with reading(harbour()) as driven:
        await driven.compared()
        await driven.press("g", "j", "j")
        painted = []

        def paint(*regions: Any, **options: Any) -> None:
            painted.append(regions)

        monkeypatch.setattr(driven.main.keys, "refresh", paint)
        await driven.press("j")
        assert not painted
        await driven.press("3")
        assert painted


async def test_a_page_is_laid_out_for_the_size_it_is_drawn_in() -> None:
    async with reading(harbour(), WIDE) as driven:
        page = driven.view.canvas.page
        assert page is not None
        assert sum(column.width for column in page.columns) == driven.view.canvas.size.width
        await driven.pilot.resize_terminal(*NARROW)
        await driven.pilot.pause()
        page = driven.view.canvas.page
        assert page is not None
        assert sum(column.width for column in page.columns) == driven.view.canvas.size.width


async def test_rubbish_is_collected_once_the_first_text_is_there() -> None:
    gc.disable()
    async with reading(harbour()):
        assert gc.isenabled()


async def test_rubbish_is_looked_for_in_what_is_new_and_in_a_rest_everywhere(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async with reading(harbour()) as driven:
        done: list[str] = []
        new = (9, 1, 0)
        for name in ("collect", "freeze", "unfreeze"):
            monkeypatch.setattr(gc, name, lambda name=name: done.append(name))
        monkeypatch.setattr(gc, "get_count", lambda: new)
        driven.app.tidy()
        assert done == ["collect", "freeze"]
        done.clear()
        new = (9, 0, 0)
        for _ in range(20):
            driven.app.tidy()
        assert done == ["unfreeze", "collect", "freeze"]
