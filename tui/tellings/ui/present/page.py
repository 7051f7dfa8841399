"""The page: one or two columns, and where each row stands on them."""

from collections.abc import Sequence

from tellings.model import ScreenRow
from tellings.reading.blocks import Block
from tellings.reading.manner import Layout
from tellings.ui.present.aligned import AlignedColumn
from tellings.ui.present.column import Column
from tellings.ui.present.geometry import GUTTER
from tellings.ui.present.own import SIGN, PaneColumn
from tellings.ui.present.sheet import Sheet
from tellings.ui.present.three import ThreeColumn
from tellings.ui.present.unified import UnifiedColumn


class Page:
    """Columns side by side, level at the row in focus.

    The first one, or that of the active side, is scrolled; the other follows.
    """

    def __init__(self, columns: Sequence[Column], master: int = 0) -> None:
        self.columns = tuple(columns)
        self._master = self.columns[master]
        self.row = 0

    @property
    def total(self) -> ScreenRow:
        """Screen rows from the top of the page to its end."""
        ends = (
            column.extents.total + shift
            for column, shift in zip(self.columns, self.shifts(), strict=True)
        )
        return max(self._master.extents.total, *ends)

    def focus(self, row: int) -> None:
        """Put a row in focus: grow it where the layout wants that, and level the columns."""
        self.row = row
        for column in self.columns:
            if len(column.extents):
                column.focus(column.item_of(row))

    def span(self, row: int) -> tuple[ScreenRow, int]:
        """Return where a row starts and how many screen rows it takes, its blank one not counted.

        The longest of the columns counts, since they stand level for the row in focus.
        """
        extents = self._master.extents
        if not len(extents):
            return 0, 1
        item = self._master.item_of(row)
        heights = [
            column.extents.height(column.item_of(row))
            for column in self.columns
            if len(column.extents)
        ]
        return extents.start(item), max(1, max(heights) - 1)

    def focus_span(self, row: int) -> tuple[ScreenRow, int]:
        """Return where what is in focus at a row starts, and how many screen rows it takes."""
        return self._master.part(row) or self.span(row)

    def line_of(self, row: int, style: str) -> ScreenRow | None:
        """Return the first screen row at a row in focus with text of a style, None for none."""
        for column, shift in zip(self.columns, self.shifts(), strict=True):
            for item in sorted(column.focused(row)):
                for at, line in enumerate(column.lines(item, focused=True)):
                    if any(piece[1] == style for piece in line):
                        return column.extents.start(item) + shift + at
        return None

    def row_at(self, line: ScreenRow) -> int:
        """Return the row that stands on a screen row of the scrolled column."""
        if not len(self._master.extents):
            return 0
        return self._master.row_of(self._master.extents.at(line))

    def alone_at(self, line: ScreenRow) -> Block | None:
        """Return what only a third article tells on a screen row, None elsewhere."""
        return self._master.block_at(line) if isinstance(self._master, ThreeColumn) else None

    def row_end(self, row: int) -> ScreenRow:
        """Return the screen row after a row of the scrolled column."""
        extents = self._master.extents
        return extents.start(self._master.item_of(row) + 1) if len(extents) else 0

    def shifts(self) -> tuple[int, ...]:
        """Return how far each column is moved down, so that the focus is level in all."""
        start = self.span(self.row)[0]
        shifts = []
        for column in self.columns:
            if column is self._master or not len(column.extents):
                shifts.append(0)
            else:
                shifts.append(start - column.extents.start(column.item_of(self.row)))
        return tuple(shifts)


def page_of(sheet: Sheet) -> Page:
    """Return the page of a sheet in its geometry's layout."""
    shape = sheet.geometry
    if shape.layout is Layout.THREE and sheet.third is not None:
        return Page((ThreeColumn(sheet, sheet.third),))
    if shape.layout is Layout.OWN and sheet.right is not None:
        first = shape.margin + shape.pane + GUTTER - SIGN
        left = PaneColumn(sheet, sheet.left, first, lead=shape.margin)
        right = PaneColumn(sheet, sheet.right, shape.width - first, lead=SIGN)
        return Page((left, right), master=0 if sheet.on_left else 1)
    if shape.layout is Layout.UNIFIED:
        return Page((UnifiedColumn(sheet),))
    if shape.layout is Layout.SINGLE:
        side = sheet.left if sheet.on_left or sheet.right is None else sheet.right
        return Page((PaneColumn(sheet, side, shape.width, lead=shape.margin),))
    return Page((AlignedColumn(sheet),))
