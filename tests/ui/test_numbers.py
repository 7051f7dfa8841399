"""A digit and a pause open a view; a pause after a number that was used opens nothing."""

from collections.abc import Callable
from typing import Any

import pytest
from textual.message_pump import MessagePump

from tests.ui.boards import board
from tests.ui.driving import reading
from tests.ui.stories import harbour


def held(pump: MessagePump, patch: pytest.MonkeyPatch) -> list[Callable[[], Any]]:
    """Return what is to be done after each pause from now on; the test says when one is over."""
    after: list[Callable[[], Any]] = []
    patch.setattr(pump, "set_timer", lambda delay, callback: after.append(callback))
    return after


async def test_in_the_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    async with reading(harbour()) as driven:
        after = held(driven.view, monkeypatch)
        await driven.press("3", "j", "3")
        first, second = after
        await first()
        assert driven.main.boards.tab == 0
        assert driven.view.count == 3
        await second()
        assert driven.main.boards.tab == 2


async def test_on_a_board(monkeypatch: pytest.MonkeyPatch) -> None:
    async with reading(harbour()) as driven:
        view = await board(driven, "2")
        after = held(driven.main, monkeypatch)
        await driven.press("3", "j", "3")
        first, second = after
        first()
        await driven.press()
        assert driven.main.boards.active is view
        second()
        await driven.until(lambda: driven.main.boards.tab == 2)
