"""Long work: how far it is, what calls it off, and that nothing half made is kept."""

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from threading import Event, Thread, current_thread
from typing import Any

import pytest

from tellings.compare.comparer import Comparer
from tellings.compare.pair import compare_pair
from tellings.model import Claim, Comparison, Corrections, OutletName
from tellings.model.steps import Stopped, count, step
from tellings.reading import board_claims
from tellings.reading.board_claims import ClaimsTable
from tellings.reading.board_set import BoardSet, board_set
from tellings.reading.board_wordings import ClaimWording
from tellings.ui.boards.claims import ClaimsView
from tellings.ui.messages import CorrectionsChanged
from tellings.ui.screens import comparing
from tests.ui.boards import board
from tests.ui.driving import Driven, opened, reading
from tests.ui.stories import harbour


@asynccontextmanager
async def held_between_steps(
    monkeypatch: pytest.MonkeyPatch,
) -> AsyncIterator[tuple[Driven, Event, Event]]:
    """Open a story whose comparing is held at its first step.

    Yield it, what frees comparing, and what is set once that stopped.
    """
    begun, free, stopped = Event(), Event(), Event()

    def compare(*given: Any) -> Comparison:
        begun.set()
        try:
            while not free.wait(0.01):
                step()
            return compare_pair(*given)
        except Stopped:
            stopped.set()
            raise

    monkeypatch.setattr("tellings.compare.comparer.compare_pair", compare)
    try:
        async with opened(harbour()) as driven:
            await driven.until(begun.is_set)
            yield driven, free, stopped
    finally:
        free.set()


def correct(driven: Driven) -> None:
    """Put something right, after which everything is to be compared anew."""
    first = driven.view.desk.story.articles[0].id
    driven.view.desk.correct(Corrections(outlets=(OutletName(first, "The Northern"),)))
    driven.main.post_message(CorrectionsChanged())


async def test_escape_stops_a_pair_that_is_under_way_and_a_key_goes_on_with_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async with held_between_steps(monkeypatch) as (driven, free, stopped):
        await driven.press("escape")
        await driven.until(stopped.is_set)
        await driven.press("n")
        assert driven.message().startswith("comparing stopped")
        free.set()
        await driven.at_rest()
        assert not driven.view.reader.is_compared
        await driven.press("r")
        await driven.compared()
        assert driven.view.reader.is_compared


async def test_after_escape_the_outlet_that_is_asked_for_is_compared_and_no_other(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async with held_between_steps(monkeypatch) as (driven, free, stopped):
        await driven.press("escape")
        await driven.until(stopped.is_set)
        free.set()
        await driven.press("l")
        await driven.until(lambda: driven.view.reader.is_compared)
        reader = driven.view.reader
        assert (reader.left, reader.right) == (0, 2)
        assert [reader.knows(0, 1), reader.knows(1, 2)] == [False, False]


async def test_whoever_leaves_stops_what_is_under_way(monkeypatch: pytest.MonkeyPatch) -> None:
    async with held_between_steps(monkeypatch) as (driven, _, stopped):
        await driven.press("q")
    assert stopped.wait(5)


async def test_a_correction_stops_what_is_compared_without_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async with held_between_steps(monkeypatch) as (driven, free, stopped):
        correct(driven)
        await driven.until(stopped.is_set)
        free.set()
        await driven.compared()
        assert driven.view.reader.is_compared


# boards that take long


@pytest.fixture
def held_boards(monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Event, Event]]:
    """Hold the boards half-way, between two steps; yield what frees them and when they stopped."""
    free, stopped = Event(), Event()

    def held(made: Comparer) -> BoardSet:
        try:
            while not free.wait(0.01):
                count("naming claims", 3, 6)
        except Stopped:
            stopped.set()
            raise
        return board_set(made)

    monkeypatch.setattr("tellings.ui.boards.deck.board_set", held)
    yield free, stopped
    free.set()


async def test_boards_that_take_long_show_how_far_they_are(
    held_boards: tuple[Event, Event],
) -> None:
    async with reading(harbour()) as driven:
        await driven.press("2")
        bar = "━━━━━━━━━━──────────  naming claims: 3 of 6  esc stops"
        await driven.until(lambda: bar in driven.text())
        held_boards[0].set()
        await driven.until(lambda: driven.main.boards.active is not None)
        assert "naming claims" not in driven.text()


async def test_escape_calls_boards_off_and_another_look_has_them_worked_out(
    held_boards: tuple[Event, Event],
) -> None:
    free, stopped = held_boards
    async with reading(harbour()) as driven:
        await driven.press("2")
        await driven.until(lambda: "naming claims" in driven.text())
        await driven.press("escape")
        await driven.until(stopped.is_set)
        assert driven.message().startswith("stopped")
        free.set()
        await driven.at_rest()
        assert not driven.main.boards.is_current
        await driven.press("3")
        await driven.until(lambda: driven.main.boards.active is not None)


async def test_whoever_reads_on_meanwhile_has_the_boards_worked_out_behind_it(
    held_boards: tuple[Event, Event],
) -> None:
    free, stopped = held_boards
    async with reading(harbour()) as driven:
        await driven.press("2")
        await driven.until(lambda: "naming claims" in driven.text())
        await driven.press("1")
        free.set()
        await driven.until(lambda: driven.main.boards.is_current)
        assert not stopped.is_set()


async def test_a_board_that_waits_for_comparing_calls_that_off(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async with held_between_steps(monkeypatch) as (driven, _, stopped):
        await driven.press("2")
        await driven.until(lambda: "1 reader   esc stop" in driven.text())
        await driven.press("escape")
        await driven.until(stopped.is_set)
        assert driven.message().startswith("comparing stopped")


async def test_a_pair_that_takes_long_shows_how_far_it_is_itself(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(comparing, "LONG", 0.0)
    real, free = Comparer.pair, Event()

    def pair(self: Comparer, left: int, right: int) -> Comparison:
        while not free.wait(0.01):
            count("checking details", 1, 2)
        return real(self, left, right)

    monkeypatch.setattr(Comparer, "pair", pair)
    async with opened(harbour()) as driven:
        await driven.until(lambda: "checking details: 1 of 2  esc stops" in driven.strip()[0])
        free.set()
        await driven.compared()
        assert "esc stops" not in driven.strip()[0]


@pytest.mark.parametrize("fails", [False, True], ids=["made", "failed"])
async def test_boards_that_come_too_late_stop_none_that_are_under_way(
    monkeypatch: pytest.MonkeyPatch, fails: bool
) -> None:
    begun: list[Thread] = []
    late, free = Event(), Event()

    def held(made: Comparer) -> BoardSet:
        begun.append(current_thread())
        if len(begun) > 1:
            free.wait(5)
            return board_set(made)
        late.wait(5)
        if fails:
            raise ArithmeticError("no boards of what is not told any more")
        return board_set(made)

    monkeypatch.setattr("tellings.ui.boards.deck.board_set", held)
    async with reading(harbour()) as driven:
        await driven.press("2")
        await driven.until(lambda: len(begun) == 1)
        correct(driven)
        await driven.until(lambda: len(begun) == 2)
        late.set()
        await driven.until(lambda: not begun[0].is_alive())
        assert "could not be worked out" not in driven.text()
        free.set()
        await driven.until(lambda: driven.main.boards.active is not None)
        assert len(begun) == 2


async def test_marks_that_take_long_are_worked_out_once_and_stopped_with_the_board(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(board_claims, "QUICK", 0)
    begun: list[Claim] = []
    stopped = Event()

    def held(table: ClaimsTable, claim: Claim, most: int | None = None) -> tuple[ClaimWording, ...]:
        if not table.is_waiting(claim):
            return worked(table, claim, most)
        begun.append(claim)
        try:
            while True:
                step()
                stopped.wait(0.01)
        except Stopped:
            stopped.set()
            raise

    worked = ClaimsTable.work
    monkeypatch.setattr(ClaimsTable, "work", held)
    async with reading(harbour()) as driven:
        view = await board(driven, "2")
        await driven.press("e")
        assert isinstance(view, ClaimsView)
        assert view.table.selected
        await driven.until(lambda: len(begun) == 1)
        await driven.press("l", "h", "l")
        assert begun == [view.table.selected]
        view.remove()
        await driven.until(stopped.is_set)
