"""Courtesy: work in the background goes on while the screen waits, and stands back while not."""

import asyncio
import sys
import time
from collections.abc import Iterator
from threading import Event

import pytest

from tellings.model.steps import step
from tellings.ui import courtesy
from tellings.ui.background import Background
from tellings.ui.courtesy import courteous_loop

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="its loop waits in another way")


class Counting:
    """Work that counts its steps until it is stopped."""

    def __init__(self) -> None:
        self.steps = 0
        self.ended = Event()
        self.background = Background(self._count)

    def _count(self) -> None:
        try:
            while True:
                step()
                self.steps += 1
                time.sleep(0.0005)
        finally:
            self.ended.set()


@pytest.fixture
def counting() -> Iterator[Counting]:
    """Yield work that goes on, and stop it."""
    counting = Counting()
    yield counting
    counting.background.stop()
    assert counting.ended.wait(5)


def steps_while(counting: Counting, *, busy: bool, seconds: float = 0.05) -> int:
    """Return how many steps are made while a screen's loop is busy, or waits."""

    async def screen() -> int:
        await asyncio.sleep(0.01)
        before = counting.steps
        if busy:
            time.sleep(seconds)
        else:
            await asyncio.sleep(seconds)
        return counting.steps - before

    with asyncio.Runner(loop_factory=courteous_loop) as runner:
        return runner.run(screen())


def test_work_stands_back_while_the_screen_is_busy(
    counting: Counting, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(courtesy, "PATIENCE", 10.0)
    assert steps_while(counting, busy=True) <= 1


def test_work_goes_on_while_the_screen_waits(counting: Counting) -> None:
    assert steps_while(counting, busy=False) > 1


def test_work_waits_only_so_long_for_a_screen_that_is_busy(
    counting: Counting, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(courtesy, "PATIENCE", 0.01)
    assert steps_while(counting, busy=True, seconds=0.5) > 1


def test_work_goes_on_where_the_screen_is_gone(counting: Counting) -> None:
    steps_while(counting, busy=True)
    before, until = counting.steps, time.monotonic() + 5
    while counting.steps < before + 10 and time.monotonic() < until:
        time.sleep(0.01)
    assert counting.steps >= before + 10
