"""A digit and a pause open a view; a pause after a number that was used opens nothing."""

from collections.abc import Callable
from typing import Any

import pytest
from textual import events
from textual.message_pump import MessagePump

from tellings.ui.boards.claims import ClaimsView
from tests.ui.boards import board
from tests.ui.driving import Driven, drawn, reading
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
        assert driven.view.number.value == 3
        await second()
        assert driven.main.boards.tab == 2


async def test_on_a_board(monkeypatch: pytest.MonkeyPatch) -> None:
    async with reading(harbour()) as driven:
        view = await board(driven, "2")
        after = held(driven.main, monkeypatch)
        await driven.press("3", "j", "3")
        first, second = after
        await first()
        await driven.press()
        assert driven.main.boards.active is view
        await second()
        await driven.until(lambda: driven.main.boards.tab == 2)


async def test_a_key_without_use_for_a_number_is_for_the_view_of_the_digit() -> None:
    async with reading(harbour()) as driven:
        await driven.press("3", "question_mark")
        assert driven.main.boards.tab == 2
        assert "next choice of rows" in driven.text()
        await driven.press("escape")
        await driven.until(lambda: driven.main.boards.active is not None)
        await driven.press("2", "slash", *"beams")
        view = driven.main.boards.active
        assert isinstance(view, ClaimsView)
        assert view.words == "beams"


async def test_esc_after_a_digit_ends_the_number() -> None:
    async with reading(harbour()) as driven:
        await driven.press("3", "escape")
        assert driven.view.number.value == 0
        assert driven.main.boards.tab == 0


async def claims_take(driven: Driven, *receivers: MessagePump) -> None:
    """Open the claims, and in the same turn send each receiver a 'j': all are for that board."""
    focus = driven.view.reader.cursor.place
    driven.main.action_view(1)
    for receiver in receivers:
        receiver.post_message(events.Key("j", "j"))
    await driven.until(lambda: driven.main.boards.active is not None)
    await driven.pilot.pause()
    view = driven.main.boards.active
    assert isinstance(view, ClaimsView)
    assert view.table.place == len(receivers)
    assert driven.view.reader.cursor.place == focus


async def test_keys_typed_while_a_board_is_worked_out_are_for_the_board() -> None:
    async with reading(harbour()) as driven:
        await claims_take(driven, driven.app, driven.app)


async def test_keys_are_for_the_view_that_was_opened_in_the_same_turn() -> None:
    async with reading(harbour()) as driven:
        view = await board(driven, "2")
        await driven.press("1")
        await driven.until(lambda: view.screen.focused is driven.view.canvas)
        await claims_take(driven, driven.app, driven.view)


async def test_a_board_that_comes_late_takes_no_keys_from_the_view_that_is_shown() -> None:
    async with reading(harbour()) as driven:
        view = await board(driven, "2")
        driven.main.action_view(0)
        # as if it had been put on the screen only now
        view.on_mount()
        assert driven.main.focused is driven.view.canvas
        driven.main.set_focus(view.body)
        await driven.press("j", "q")
        assert driven.app.return_code == 0


@pytest.mark.parametrize(("digits", "tab"), [("3", 2), ("34", 3)])
async def test_enter_opens_the_view_at_once_and_the_hints_say_so(
    monkeypatch: pytest.MonkeyPatch, digits: str, tab: int
) -> None:
    async with reading(harbour()) as driven:
        view = await board(driven, "2")
        held(driven.main, monkeypatch)
        await driven.press(*digits)
        said = drawn(driven.main.keys)[0]
        assert f"enter opens {'quotes' if tab == 2 else 'matrix'}" in said
        await driven.press("enter")
        await driven.until(lambda: driven.main.boards.tab == tab)
        # the key has done its work: it opens nothing on either board
        assert isinstance(view, ClaimsView)
        assert not view.table.opened
        await driven.press("1")
        driven.main.action_view(0)
        held(driven.view, monkeypatch)
        await driven.press("2")
        assert "enter opens claims" in drawn(driven.main.keys)[0]
        await driven.press("enter")
        await driven.until(lambda: driven.main.boards.active is view)
        assert not view.table.opened
