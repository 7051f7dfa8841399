"""Rows: lines that may be made only when they come into view."""

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate
from typing import Protocol

from tellings.ui.present.line import Line


class Rows(Protocol):
    """Lines by their number; a list of lines is one such thing."""

    def __len__(self) -> int:
        """Return how many there are."""
        ...

    def __getitem__(self, at: int, /) -> Line:
        """Return one of them, counted from 0."""
        ...

    def __iter__(self) -> Iterator[Line]:
        """Return all of them."""
        ...


class Made:
    """Lines that a function makes, each time one is asked for."""

    def __init__(self, count: int, make: Callable[[int], Line]) -> None:
        self._count = count
        self._make = make

    def __len__(self) -> int:
        return self._count

    def __getitem__(self, at: int, /) -> Line:
        return self._make(at)

    def __iter__(self) -> Iterator[Line]:
        return map(self._make, range(self._count))


class Joined:
    """Lines one after the other."""

    def __init__(self, parts: Sequence[Rows]) -> None:
        self._parts = [part for part in parts if len(part)]
        self._starts = list(accumulate(map(len, self._parts), initial=0))

    def __len__(self) -> int:
        return self._starts[-1]

    def __getitem__(self, at: int, /) -> Line:
        part = bisect_right(self._starts, at) - 1
        return self._parts[part][at - self._starts[part]]

    def __iter__(self) -> Iterator[Line]:
        return (line for part in self._parts for line in part)
