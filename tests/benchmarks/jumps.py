"""Jumps in the reader: how soon the page that a key leads to is on the screen.

A story of invented text in which no two passages are alike is opened in a terminal of its own. A
jump leads to a paragraph by its number, a step to the next difference; each is timed from the key
to the first and to the last frame for it, everything included that the screen library does. That
waits for the next sixtieth of a second before it paints again, so the processor time of a key is
printed beside it.
"""

import random
import statistics
import sys
from collections.abc import Sequence

from tests.benchmarks.frames import Answer, Screen, screen, telling
from tests.benchmarks.reader import long_comparison

JUMPS = 60
SIZE = (160, 45)


def main() -> None:
    """Print the figures."""
    for passages in (1_000, 50_000):
        chance = random.Random(passages)
        with screen(__name__, [str(passages)], SIZE) as held:
            jumps = [_jump(held, passages, chance) for _ in range(JUMPS)]
            print_answers(f"{passages} passages, jump", jumps)
            print_answers(f"{passages} passages, step", [held.press("n") for _ in range(JUMPS)])


def _jump(held: Screen, passages: int, chance: random.Random) -> Answer | None:
    """Go to a paragraph anywhere; its number is typed first, and not timed."""
    for digit in str(chance.randrange(passages // 10, passages)):
        held.press(digit)
    return held.press("g")


def print_answers(name: str, answers: Sequence[Answer | None]) -> None:
    """Print median and worst of what came of keys; those that changed nothing are left out."""
    told = [each for each in answers if each is not None]
    line = f"{name:<24} ({len(told)})"
    for title, times in zip(("first frame", "last", "work"), zip(*told, strict=True), strict=True):
        middle, worst = 1000 * statistics.median(times), 1000 * max(times)
        line += f"  {title} {middle:5.1f} / {worst:5.1f} ms"
    print(line, flush=True)


def run(passages: int, told: int) -> None:
    """Read a long story in this terminal, and tell of every frame."""
    from tellings.reading.desk import Desk
    from tellings.settings.schema import Settings
    from tellings.ui.screens.main import MainScreen
    from tellings.ui.theme import DEFAULT

    story, comparison = long_comparison(passages)
    desk = Desk(story)
    # the comparison is there already: what is measured is the reader
    desk.reader.bring(0, 1, comparison)

    class Long(telling(told)):  # type: ignore[misc]
        def get_default_screen(self) -> MainScreen:
            return MainScreen(desk, self.glyphs, self.settings)

    Long(None, Settings(), theme=DEFAULT).run()


if __name__ == "__main__":
    run(int(sys.argv[1]), int(sys.argv[2]))
