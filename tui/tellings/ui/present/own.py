"""Own order: each article as it was written, in a pane of its own."""

from bisect import bisect_right
from dataclasses import dataclass

from tellings.model import ScreenRow
from tellings.reading.blocks import Block
from tellings.reading.layout import Extents
from tellings.reading.manner import Layout
from tellings.reading.rows import Row
from tellings.ui.present.geometry import GUTTER, TAGS
from tellings.ui.present.line import FOCUS, PAGE, Line, Piece
from tellings.ui.present.paint import Side
from tellings.ui.present.sheet import Sheet

SIGN = 1
"""Cells before the right pane for its own signs, taken from the gutter."""


@dataclass(frozen=True, slots=True)
class _Item:
    """A block in the article's own order, with the row that it belongs to; or a fold's line."""

    row: int
    block: Block | None
    note: str
    gap: bool
    """Whether a blank line follows: parts of one paragraph stay together."""


class PaneColumn:
    """One article in its own order: bar, number, text, and a tail of glyphs or of tags."""

    def __init__(self, sheet: Sheet, side: Side, width: int, *, lead: int = 0) -> None:
        """Lay the article out.

        Args:
            sheet: what is drawn.
            side: the article, one of the sheet's two.
            width: cells of the column; what the text leaves goes to its tail.
            lead: free cells before it.
        """
        self.sheet = sheet
        self.side = side
        self.width = width
        self._lead = lead
        self._own = sheet.geometry.layout is Layout.OWN
        self._signs = self._own and side.on_left
        self._tags = sheet.geometry.layout is Layout.SINGLE and sheet.right is not None
        self._items = _items(sheet, side)
        self._by_row = sorted((item.row, at) for at, item in enumerate(self._items))
        self._rows = [row for row, _ in self._by_row]
        self.extents = Extents([self._height(item) + item.gap for item in self._items])

    def focus(self, item: int) -> None:
        """Nothing: an item has the same height in and out of focus."""

    def focused(self, row: int) -> frozenset[int]:
        """Return the items of a row, else those that tell the same at another place."""
        held = frozenset(at for at, item in enumerate(self._items) if item.row == row)
        if held:
            return held
        told = self._elsewhere(row)
        return frozenset() if told is None else frozenset({told})

    def _elsewhere(self, row: int) -> int | None:
        """Return the item that tells a row which has no text on this side, None for none."""
        rows = self.sheet.document.rows
        if not 0 <= row < len(rows):
            return None
        held = rows[row]
        sentence = held.left_elsewhere if self.side.on_left else held.right_elsewhere
        if sentence is None:
            return None
        for at, item in enumerate(self._items):
            if item.block and item.block.first <= sentence < item.block.last:
                return at
        return None

    def item_of(self, row: int) -> int:
        """Return the item that shows a row's beginning, or that of the nearest row before it."""
        told = self._elsewhere(row)
        if told is not None:
            return told
        at = bisect_right(self._rows, row) - 1
        if at < 0:
            return 0
        while at and self._rows[at - 1] == self._rows[at]:
            at -= 1
        return self._by_row[at][1]

    def row_of(self, item: int) -> int:
        """Return the row that an item belongs to."""
        return self._items[item].row if self._items else 0

    def part(self, row: int) -> tuple[ScreenRow, int] | None:
        """Nothing: a row is in focus whole."""

    def lines(self, item: int, *, focused: bool) -> list[Line]:
        """Return an item's lines in the column's width."""
        held = self._items[item]
        row = self.sheet.document.rows[held.row]
        ground = FOCUS if focused else PAGE
        lines = [
            self._line(label, line, held, at, ground, focused=focused)
            for at, (label, line) in enumerate(self._content(held, row, ground, focused=focused))
        ]
        return lines + [self.sheet.fill([], self.width, PAGE)] * held.gap

    def _height(self, item: _Item) -> int:
        if item.block is None:
            return 1
        text = self.side.height((item.block,), self.sheet.geometry.text)
        return max(text, len(self._stack(item)), 1)

    def _stack(self, item: _Item) -> tuple[str, ...]:
        """Return the glyphs beside a block, one a line.

        In own order they are the passage's beside the left article; beside the right one those of
        what only it tells. What the reader did stands where it was done.
        """
        sheet, block = self.sheet, item.block
        if block is None:
            return ()
        row = sheet.document.rows[item.row]
        if not self._own:
            return sheet.stack(row) if self._tags else sheet.own_signs(row.left, row.right)
        if self.side.on_left:
            return (*sheet.kinds(row), *sheet.own_signs(left=(block,)))
        kinds = () if row.left else sheet.kinds(row)
        return (*kinds, *sheet.own_signs(right=(block,)))

    def _content(
        self, item: _Item, row: Row, ground: str, *, focused: bool
    ) -> list[tuple[str, Line]]:
        if item.block is None:
            glyphs = self.sheet.glyphs
            return [("", [(f"{glyphs.fold} {glyphs.words(item.note)}", "muted", ground)])]
        lines = self.sheet.block_lines(self.side, row, ground, focused=focused, only=item.block)
        return lines + [("", [])] * (self._height(item) - len(lines))

    def _line(
        self, label: str, text: Line, item: _Item, at: int, ground: str, *, focused: bool
    ) -> Line:
        sheet, row = self.sheet, self.sheet.document.rows[item.row]
        stack = self._stack(item)
        sign: Piece = sheet.sign(stack[at], ground) if at < len(stack) else (" ", "text", ground)
        line: Line = [(" " * self._lead, "text", PAGE)] if self._lead else []
        if self._own and not self._signs:
            line = [(sign[0], sign[1], PAGE)]
        line.append(sheet.bar(ground, focused=focused, on_left=self.side.on_left))
        line.append(sheet.number(label, row, ground, on_left=self.side.on_left))
        line += sheet.fill(text, sheet.geometry.text, ground)
        if self._signs:
            pad: Piece = (" " * ((GUTTER - 1) // 2), "text", ground)
            line += [pad, sign, pad]
        elif self._tags:
            said = sheet.tellers[row.index] if sheet.tellers and not at else ""
            room = TAGS - 4
            tags: Piece = (" " + said[:room].ljust(room), "muted", ground)
            line += [("  ", "text", ground), sign, tags]
        elif not self._own:
            line += [(" ", "text", ground), sign]
        return sheet.fill(line, self.width, PAGE)


def _items(sheet: Sheet, side: Side) -> tuple[_Item, ...]:
    """Return a side's blocks by their place in the article; folded neighbours become one."""
    folded = {
        row.index: entry.note
        for entry in sheet.entries
        if entry.is_fold
        for row in sheet.rows(entry)
    }
    shown = {row.index for entry in sheet.entries for row in sheet.rows(entry)}
    blocks = sorted(
        (
            (block, row.index)
            for row in sheet.document.rows
            if row.index in shown
            for block in (row.left if side.on_left else row.right)
        ),
        key=lambda held: held[0].start,
    )
    items: list[_Item] = []
    for at, (block, row) in enumerate(blocks):
        note = folded.get(row, "")
        if note and items and items[-1].note == note:
            continue
        after = blocks[at + 1][0].paragraph if at + 1 < len(blocks) else -1
        items.append(
            _Item(row, None if note else block, note, bool(note) or after != block.paragraph)
        )
    return tuple(items)
