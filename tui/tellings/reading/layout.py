"""Layout: exact heights of every entry at a width, and which one stands on a screen row."""

from array import array
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from tellings.model import ScreenRow


class Extents:
    """Heights of the entries on one canvas, with where each starts; prefix sums and bisection.

    One entry may be grown (the passage in focus), which costs nothing for the others.
    """

    def __init__(self, heights: Sequence[int]) -> None:
        self._starts = array("l", accumulate(heights, initial=0))
        self._grown = len(heights)
        self._extra = 0

    def __len__(self) -> int:
        return len(self._starts) - 1

    def grow(self, place: int, extra: int) -> None:
        """Let one entry take ``extra`` more rows, and no other one."""
        self._grown, self._extra = place, extra

    @property
    def total(self) -> ScreenRow:
        """Screen rows that all entries take together."""
        return self._starts[-1] + self._extra

    def start(self, place: int) -> ScreenRow:
        """Return the first screen row of an entry."""
        return self._starts[place] + (self._extra if place > self._grown else 0)

    def height(self, place: int) -> int:
        """Return the screen rows that an entry takes, with the blank one after it."""
        return self.start(place + 1) - self.start(place)

    def at(self, line: ScreenRow) -> int:
        """Return the entry that stands on a screen row; the nearest one beyond either end."""
        if self._extra and line >= self.start(self._grown):
            line = max(line - self._extra, self.start(self._grown))
        return max(0, min(len(self) - 1, bisect_right(self._starts, line) - 1))


@dataclass(frozen=True, slots=True)
class Anchor:
    """A place that outlives a change of width: a row and a line within it."""

    row: int
    line: int
    """Screen rows between the row's first line and the top of the view; may be negative."""
