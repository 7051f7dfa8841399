"""The cursor: which passage is in focus, among those that are shown."""

from bisect import bisect_right
from collections.abc import Callable
from itertools import accumulate

from tellings.reading.document import Document
from tellings.reading.folding import Entry, Folding
from tellings.reading.kinds import RowKind
from tellings.reading.rows import Row

Wanted = Callable[[Row], bool]
"""Says whether a jump may stop at a row."""


class Cursor:
    """A focus that walks over the entries of one document.

    Moves return True where the focus changed. ``row`` is the first row of the entry in focus.
    """

    def __init__(self, document: Document, folding: Folding) -> None:
        self.document = document
        self.folding = folding
        self.entries: tuple[Entry, ...] = ()
        self._firsts: list[int] = []
        self._numbers: list[int] = []
        """How many passages of the story there are up to each entry."""
        self.place = 0
        self.part = 0
        """What of the entry is in focus: 0 for its rows; less and more for what only a third
        article tells above and below them."""
        self.refold(0)

    @property
    def row(self) -> int:
        """Index of the row in focus; of a fold's first row."""
        return self.entries[self.place].first if self.entries else 0

    @property
    def focused(self) -> Row | None:
        """The row in focus, None where nothing is shown."""
        return self.document.rows[self.row] if self.entries else None

    @property
    def passages(self) -> int:
        """How many passages of the story are shown; lines that carry no claims are none."""
        return self._numbers[-1] if self._numbers else 0

    @property
    def number(self) -> int:
        """Which of them is in focus, from 1; 0 where what is in focus is none."""
        row = self.focused
        return 0 if row is None or row.kind is RowKind.ASIDE else self._numbers[self.place]

    def refold(self, row: int | None = None) -> None:
        """Work out the entries anew after a change of folding, and keep the focus near a row."""
        row = self.row if row is None else row
        self.entries = self.folding.entries(self.document.rows)
        self._firsts = [entry.first for entry in self.entries]
        kinds = (self.document.rows[first].kind for first in self._firsts)
        self._numbers = list(accumulate(int(kind is not RowKind.ASIDE) for kind in kinds))
        self.place = self.place_of(row)
        self.part = 0

    def place_of(self, row: int) -> int:
        """Return the entry that shows a row, the nearest one before it where it is left out."""
        return max(0, bisect_right(self._firsts, row) - 1)

    def step(self, count: int) -> bool:
        """Move by entries, negative upwards; stops at the ends."""
        return self._to(self.place + count)

    def first(self) -> bool:
        """Move to the first entry."""
        return self._to(0)

    def last(self) -> bool:
        """Move to the last entry."""
        return self._to(len(self.entries) - 1)

    def to_row(self, row: int) -> bool:
        """Move to a row, opening the fold over it."""
        entry = self.entries[self.place_of(row)] if self.entries else None
        if entry and entry.is_fold and entry.first < row <= entry.last:
            self.folding.opened.add(entry.first)
            self.refold()
        elif entry and not entry.first <= row <= entry.last and self.folding.only:
            self.folding.only = None
            self.refold()
        return self._to(self.place_of(row))

    def seek(self, wanted: Wanted, count: int) -> int | None:
        """Return the ``count``-th wanted row from the focus, negative backwards, None for none.

        Folded rows count too; where fewer are left than asked for, the last of them is returned.
        """
        rows = self.document.rows
        ahead = rows[self.row + 1 :] if count > 0 else reversed(rows[: self.row])
        found = None
        left = abs(count)
        for row in ahead:
            if wanted(row):
                found, left = row.index, left - 1
                if not left:
                    break
        return found

    def _to(self, place: int) -> bool:
        place = max(0, min(place, len(self.entries) - 1))
        changed = (place, 0) != (self.place, self.part)
        self.place, self.part = place, 0
        return changed
