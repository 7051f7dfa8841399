"""Columns: what a canvas draws; items of known height, each as styled lines of one width."""

from typing import Protocol

from tellings.model import ScreenRow
from tellings.reading.layout import Extents
from tellings.ui.present.line import Line


class Column(Protocol):
    """One column of the page, laid out exactly."""

    width: int
    extents: Extents

    def lines(self, item: int, *, focused: bool) -> list[Line]:
        """Return an item's lines, each exactly as wide as the column, the blank one included."""

    def focus(self, item: int) -> None:
        """Make room for the item in focus."""

    def item_of(self, row: int) -> int:
        """Return the item that shows a row, or the nearest one before it."""

    def focused(self, row: int) -> frozenset[int]:
        """Return the items that are drawn in focus when a row is; none if it has nothing here."""

    def row_of(self, item: int) -> int:
        """Return the first row that an item shows."""

    def part(self, row: int) -> tuple[ScreenRow, int] | None:
        """Return where the part of a row that is in focus starts, and its height; None for all."""
