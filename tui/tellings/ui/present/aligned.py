"""The aligned column: both panes as one canvas of level rows, so they cannot drift apart."""

from bisect import bisect_right

from tellings.model import ScreenRow
from tellings.reading.folding import Entry
from tellings.reading.kinds import RowKind
from tellings.reading.layout import Extents
from tellings.reading.rows import Row
from tellings.ui.present.geometry import GUTTER
from tellings.ui.present.line import FOCUS, PAGE, Line, Piece
from tellings.ui.present.paint import Side
from tellings.ui.present.sheet import Sheet


class EntryColumn:
    """A column whose items are the entries of the sheet."""

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self.width = sheet.geometry.width
        self._firsts = [entry.first for entry in sheet.entries]
        self.extents = Extents([self._height(entry) + 1 for entry in sheet.entries])

    def item_of(self, row: int) -> int:
        """Return the entry that shows a row, or the nearest one before it."""
        return max(0, bisect_right(self._firsts, row) - 1)

    def focused(self, row: int) -> frozenset[int]:
        """Return the entry that shows a row."""
        return frozenset({self.item_of(row)} if self._firsts else ())

    def row_of(self, item: int) -> int:
        """Return the first row of an entry."""
        return self._firsts[item] if self._firsts else 0

    def part(self, row: int) -> tuple[ScreenRow, int] | None:
        """Nothing: a row is in focus whole."""

    def focus(self, item: int) -> None:
        """Make room for the entry in focus; most columns show it in the room it has."""

    def lines(self, item: int, *, focused: bool) -> list[Line]:
        """Return an entry's lines in the column's width, the blank one included."""
        entry = self.sheet.entries[item]
        ground = FOCUS if focused else PAGE
        rows = self.sheet.rows(entry)
        if entry.is_fold:
            content = self._fold(entry, rows, ground, focused=focused)
        else:
            content = self._row(rows[0], ground, focused=focused)
        margin: Piece = (" " * self.sheet.geometry.margin, "text", PAGE)
        lines = [self.sheet.fill([margin, *line], self.width, PAGE) for line in content]
        return [*lines, self.sheet.fill([], self.width, PAGE)]

    def _height(self, entry: Entry) -> int:
        if entry.is_fold:
            return 1
        return self._row_height(self.sheet.document.rows[entry.first])

    def _row_height(self, row: Row) -> int:
        raise NotImplementedError

    def _row(self, row: Row, ground: str, *, focused: bool) -> list[Line]:
        raise NotImplementedError

    def _fold(
        self, entry: Entry, rows: tuple[Row, ...], ground: str, *, focused: bool
    ) -> list[Line]:
        raise NotImplementedError


class AlignedColumn(EntryColumn):
    """Left pane, gutter, right pane."""

    def _row_height(self, row: Row) -> int:
        sheet, text = self.sheet, self.sheet.geometry.text
        right = sheet.right.height(row.right, text) if sheet.right else 0
        left = sheet.left.height(row.left, text)
        notes = 0
        if not (row.left and row.right):
            notes = len(self._absent(row, on_left=not row.left, ground=PAGE))
        return max(left, right, notes, len(sheet.stack(row)), 1)

    def _row(self, row: Row, ground: str, *, focused: bool) -> list[Line]:
        sheet = self.sheet
        left = self._pane(sheet.left, row, ground, focused=focused)
        right = self._pane(sheet.right, row, ground, focused=focused) if sheet.right else []
        stack = sheet.stack(row)
        height = max(len(left), len(right), len(stack), 1)
        lines = []
        for at in range(height):
            lines.append(
                [
                    sheet.bar(ground, focused=focused, on_left=True),
                    *self._cells(left, at, row, ground, on_left=True),
                    *self._gutter(stack[at] if at < len(stack) else "", ground),
                    sheet.bar(ground, focused=focused, on_left=False),
                    *self._cells(right, at, row, ground, on_left=False),
                ]
            )
        return lines

    def _alone(self, row: Row, *, on_left: bool) -> bool:
        """Return whether no other pane tells one side of a row."""
        return row.kind is (RowKind.LEFT if on_left else RowKind.RIGHT)

    def _pane(self, side: Side, row: Row, ground: str, *, focused: bool) -> list[tuple[str, Line]]:
        """Return a side's labelled lines; where it is empty, what stands there instead."""
        alone = self._alone(row, on_left=side.on_left)
        lines = self.sheet.block_lines(side, row, ground, focused=focused, alone=alone)
        return lines or self._absent(row, on_left=side.on_left, ground=ground)

    def _absent(self, row: Row, *, on_left: bool, ground: str) -> list[tuple[str, Line]]:
        return self._said(self.sheet.absent(row, on_left=on_left), ground)

    def _said(self, note: str, ground: str) -> list[tuple[str, Line]]:
        """Return words of the reader's own in the width of a pane."""
        note = self.sheet.glyphs.words(note)
        lines: list[tuple[str, Line]] = []
        while note:
            room = self.sheet.geometry.text
            cut = len(note) if len(note) <= room else max(note.rfind(" ", 1, room), 1)
            lines.append(("", [(note[:cut], "muted", ground)]))
            note = note[cut:].lstrip()
        return lines

    def _cells(
        self, lines: list[tuple[str, Line]], at: int, row: Row, ground: str, *, on_left: bool
    ) -> Line:
        """Return number and text of one line of a pane."""
        style = "muted"
        if self._alone(row, on_left=on_left):
            style = "left" if on_left else "right"
        return self._numbered(lines, at, style, ground)

    def _numbered(self, lines: list[tuple[str, Line]], at: int, style: str, ground: str) -> Line:
        """Return one line of a pane after its number, in that style."""
        label, line = lines[at] if at < len(lines) else ("", [])
        number = self.sheet.numbered(label, style, ground)
        return [number, *self.sheet.fill(line, self.sheet.geometry.text, ground)]

    def _gutter(self, glyph: str, ground: str, style: str = "") -> Line:
        """Return the cells between two panes, with a glyph in the middle or without."""
        if not glyph:
            return [(" " * GUTTER, "text", ground)]
        sign = self.sheet.sign(glyph, ground)
        pad: Piece = (" " * ((GUTTER - 1) // 2), "text", ground)
        return [pad, (sign[0], style or sign[1], ground), pad]

    def _fold(
        self, entry: Entry, rows: tuple[Row, ...], ground: str, *, focused: bool
    ) -> list[Line]:
        sheet = self.sheet
        note: Line = [(f"{sheet.glyphs.fold} {sheet.glyphs.words(entry.note)}", "muted", ground)]
        left, right = (note if side else [] for side in (rows[0].left, rows[0].right))
        number = (" " * (sheet.geometry.number + 1), "text", ground)
        signs = [sign for row in rows for sign in sheet.own_signs(row.left, row.right)]
        return [
            [
                sheet.bar(ground, focused=focused, on_left=True),
                number,
                *sheet.fill(left, sheet.geometry.text, ground),
                *self._gutter(signs[0] if signs else "", ground),
                sheet.bar(ground, focused=focused, on_left=False),
                number,
                *sheet.fill(right, sheet.geometry.text, ground),
            ]
        ]
