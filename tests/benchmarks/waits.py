"""Waits: how late the screen is while a story is compared behind it, and how soon that stops.

The reader runs without a terminal, so what is measured is the event loop: how much later than asked
for a sleep of two milliseconds ends, with a key ten times a second. What comes of a key waits about
so long for its turn. Then a pair of books is called off at moments spread over comparing it.
"""

import asyncio
import statistics
import time
from collections.abc import Iterator
from contextlib import contextmanager
from tempfile import TemporaryDirectory
from threading import Event
from typing import TYPE_CHECKING
from unittest.mock import patch

from tellings.compare.comparer import Comparer
from tellings.compare.profile import profile_of
from tellings.model import Story
from tests.benchmarks.texts import story

if TYPE_CHECKING:
    from textual.pilot import Pilot

OUTLETS = 20
WORDS = 650
SIZE = (160, 45)
FRAME = 1 / 60
NAP = 0.002
BETWEEN_KEYS = 0.1
STARTING = 0.5
BOOK = 100_000
MOMENTS = (0.2, 0.7, 1.5, 2.5, 4.0, 6.0, 8.0)
"""Seconds after which a pair of books is called off."""


def main() -> None:
    """Print the figures."""
    began = time.perf_counter()
    late = sorted(lateness())
    print(
        f"{OUTLETS} outlets of {WORDS} words compared behind the screen in "
        f"{time.perf_counter() - began:.1f} s: event loop late by {_ms(statistics.median(late))}, "
        f"p99 {_ms(late[len(late) * 99 // 100])}, at most {_ms(late[-1])} ms; "
        f"{sum(each > FRAME for each in late)} of {len(late)} times more than a frame"
    )
    stops = [stop_after(moment) for moment in MOMENTS]
    print(
        f"a pair of {BOOK} words each, called off at {len(stops)} moments: stops after "
        f"{_ms(statistics.median(stops))} ms, at most {_ms(max(stops))}"
    )


def _ms(seconds: float) -> str:
    return f"{1000 * seconds:.1f}"


def lateness() -> list[float]:
    """Return by how many seconds the event loop was late, until every pair was compared."""
    from tellings.settings.schema import Settings
    from tellings.ui.app import TellingsApp
    from tellings.ui.courtesy import courteous_loop
    from tellings.ui.theme import DEFAULT

    late: list[float] = []
    app = TellingsApp(Story("Late", tuple(story(OUTLETS, WORDS))), Settings(), theme=DEFAULT)

    async def look(pilot: "Pilot[object]") -> None:
        # how long starting takes is another benchmark's
        await asyncio.sleep(STARTING)
        pressed = time.perf_counter()
        while app.desk is None or app.desk.waiting():
            before = time.perf_counter()
            await asyncio.sleep(NAP)
            late.append(time.perf_counter() - before - NAP)
            if before - pressed > BETWEEN_KEYS:
                pressed = before
                app.simulate_key("j" if len(late) % 2 else "k")
        app.exit(0)

    with own_state(), asyncio.Runner(loop_factory=courteous_loop) as runner:
        runner.run(app.run_async(headless=True, size=SIZE, auto_pilot=look))
    return late


@contextmanager
def own_state() -> Iterator[None]:
    """Keep what is kept of a sitting in a folder that goes away."""
    with TemporaryDirectory() as folder, patch.dict("os.environ", TELLINGS_STATE_DIR=folder):
        yield


def stop_after(moment: float) -> float:
    """Compare two books for so many seconds; return how long it takes until that has stopped."""
    from tellings.ui.background import Background

    profile_of.cache_clear()
    comparer = Comparer(Story("Books", tuple(story(2, BOOK))))
    ended = Event()

    def compare() -> None:
        try:
            comparer.pair(0, 1)
        finally:
            ended.set()

    background = Background(compare)
    time.sleep(moment)
    began = time.perf_counter()
    background.stop()
    ended.wait()
    return time.perf_counter() - began


if __name__ == "__main__":
    main()
