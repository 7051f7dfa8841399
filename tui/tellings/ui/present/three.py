"""Three panes: the aligned pair, and a third article level with it where it tells the same."""

from collections.abc import Sequence

from tellings.model import CONTENT_ROLES, ScreenRow
from tellings.reading.blocks import Block, number
from tellings.reading.folding import Entry
from tellings.reading.kinds import RowKind
from tellings.reading.layout import Extents
from tellings.reading.rows import Row
from tellings.reading.touched import LINKING
from tellings.ui.present.aligned import AlignedColumn
from tellings.ui.present.geometry import GUTTER
from tellings.ui.present.line import FOCUS, PAGE, Line, Piece
from tellings.ui.present.sheet import Sheet, Third


class ThreeColumn(AlignedColumn):
    """Left pane, gutter, right pane, gutter, third pane.

    What only the third tells stands below the row that it follows in its own order and is part of
    that row's item, so that going from passage to passage shows it; what it begins with is an item
    before the first row. With the third pane active it is in focus paragraph by paragraph.
    """

    def __init__(self, sheet: Sheet, third: Third) -> None:
        self._third = third
        self._first = third.between(third.beside.after[0])
        super().__init__(sheet)
        if self._lead:
            heights = [self.extents.height(at) for at in range(len(self.extents))]
            self.extents = Extents([self._between_height(self._first), *heights])

    @property
    def _lead(self) -> int:
        """Items before that of the first row."""
        return int(bool(self._first))

    def item_of(self, row: int) -> int:
        """Return the item of the entry that shows a row."""
        return super().item_of(row) + self._lead

    def row_of(self, item: int) -> int:
        """Return the first row of an item; the page's first one for what comes before it."""
        return super().row_of(max(0, item - self._lead))

    def focused(self, row: int) -> frozenset[int]:
        """Return the item of a row, or the one before the first row if the focus is there."""
        block = self._third.focus()
        if block is not None and any(block in held for _, held in self._first):
            return frozenset({0})
        return super().focused(row)

    def part(self, row: int) -> tuple[ScreenRow, int] | None:
        """Return where the third's focus is within its item, None where the pair is active."""
        if not self._third.is_active or not self.sheet.entries:
            return None
        item, block = self.item_of(row), self._third.focus()
        entry = self.sheet.entries[item - self._lead]
        own = super()._height(entry)
        if block is None:
            return self.extents.start(item), own
        text, side = self.sheet.geometry.text, self._third.side
        for runs, line in (
            (self._first, self.extents.start(0)),
            (self._after(entry), self.extents.start(item) + own + 1),
        ):
            at = line
            for note, blocks in runs:
                for held in blocks[:1] if note else blocks:
                    if held == block:
                        return at, side.height((block,), text)
                    at += 2 if note else side.height((held,), text) + 1
        return self.extents.start(item), own

    def block_at(self, line: ScreenRow) -> Block | None:
        """Return what only the third tells on a screen row, None where it is a row's."""
        item = self.extents.at(line)
        at = self.extents.start(item)
        runs = self._first
        if item >= self._lead:
            entry = self.sheet.entries[item - self._lead]
            at += super()._height(entry) + 1
            runs = self._after(entry)
        for note, blocks in runs:
            for held in blocks[:1] if note else blocks:
                height = 1 if note else self._third.side.height((held,), self.sheet.geometry.text)
                if at <= line < at + height:
                    return None if note else held
                at += height + 1
        return None

    def lines(self, item: int, *, focused: bool) -> list[Line]:
        """Return an item's lines, and those of what only the third tells after it."""
        block = self._third.focus() if focused else None
        if item < self._lead:
            return self._between(self._first, block)
        entry = self.sheet.entries[item - self._lead]
        lines = super().lines(item - self._lead, focused=focused and block is None)
        return lines + self._between(self._after(entry), block)

    def _height(self, entry: Entry) -> int:
        return super()._height(entry) + self._between_height(self._after(entry))

    def _row_height(self, row: Row) -> int:
        held = self._third.beside.rows[row.index]
        text = self.sheet.geometry.text
        height = self._third.side.height(held.right, text) if held else 0
        said = 0 if held else len(self._said(self._note(row), PAGE))
        return max(super()._row_height(row), height, said, len(self._signs(row)))

    def _row(self, row: Row, ground: str, *, focused: bool) -> list[Line]:
        lines = super()._row(row, ground, focused=focused)
        signs = self._signs(row)
        third, style = self._pane_of_third(row, ground, focused=focused)
        height = max(len(lines), len(third), len(signs))
        lines += [self._pair(ground, focused=focused) for _ in range(height - len(lines))]
        bar = self._bar(ground, focused=focused)
        return [
            [
                *line,
                *self._sign(signs[at] if at < len(signs) else "", ground),
                bar,
                *self._numbered(third, at, style, ground),
            ]
            for at, line in enumerate(lines)
        ]

    def _alone(self, row: Row, *, on_left: bool) -> bool:
        """Return whether no other pane tells the left side, or the left one not the right side."""
        if on_left and self._third.beside.tells(row):
            return False
        return super()._alone(row, on_left=on_left)

    def _pane_of_third(
        self, row: Row, ground: str, *, focused: bool
    ) -> tuple[list[tuple[str, Line]], str]:
        """Return the third's labelled lines, and the style of their numbers."""
        third = self._third
        held = third.beside.rows[row.index]
        if held is None:
            return self._said(self._note(row), ground), "muted"
        against_left = third.beside.on_left[row.index]
        lines = self.sheet.block_lines(
            third.side,
            held,
            ground,
            focused=focused,
            wording=third.wordings[0 if against_left else 1],
            alone=not against_left,
        )
        return lines, "muted" if against_left else "third"

    def _note(self, row: Row) -> str:
        """Return what stands where the third tells nothing of a row."""
        beside = self._third.beside
        sentence = beside.elsewhere(row.index)
        if sentence is not None:
            there = number(beside.article.sentences[sentence].paragraph)
            at = beside.homes.get(sentence, row.index)
            other = self.sheet.document.rows[at]
            place = (other.left or other.right)[0].label
            return (
                f"told in ¶{there}, shown beside ¶{place} {'above' if at < row.index else 'below'}"
            )
        told = beside.is_compared and row.kind is not RowKind.ASIDE
        return f"not in {self._third.name}" if told else ""

    def _signs(self, row: Row) -> tuple[str, ...]:
        """Return the glyphs before the third pane, one a line."""
        beside = self._third.beside
        held = beside.rows[row.index]
        own = self.sheet.touched.signs(beside.article, held.right) if held else ()
        return (*beside.signs(row), *own)

    def _sign(self, glyph: str, ground: str) -> Line:
        return self._gutter(glyph, ground, "third" if glyph == RowKind.RIGHT else "")

    def _bar(self, ground: str, *, focused: bool) -> Piece:
        if not focused:
            return " ", "text", ground
        return self.sheet.glyphs.bar, "accent" if self._third.is_active else "muted", ground

    def _pair(self, ground: str, *, focused: bool) -> Line:
        """Return an empty line of the two other panes."""
        sheet = self.sheet
        empty: Piece = (" " * (sheet.geometry.pane - 1), "text", ground)
        return [
            sheet.bar(ground, focused=focused, on_left=True),
            empty,
            (" " * GUTTER, "text", ground),
            sheet.bar(ground, focused=focused, on_left=False),
            empty,
        ]

    def _fold(
        self, entry: Entry, rows: tuple[Row, ...], ground: str, *, focused: bool
    ) -> list[Line]:
        (line,) = super()._fold(entry, rows, ground, focused=focused)
        sheet, beside = self.sheet, self._third.beside
        told = any(beside.rows[row.index] for row in rows)
        note = f"{sheet.glyphs.fold} {sheet.glyphs.words(entry.note)}" if told else ""
        text: list[tuple[str, Line]] = [("", [(note, "muted", ground)])]
        bar = self._bar(ground, focused=focused)
        return [[*line, *self._gutter("", ground), bar, *self._numbered(text, 0, "muted", ground)]]

    # what stands between the rows

    def _after(self, entry: Entry) -> list[tuple[str, tuple[Block, ...]]]:
        """Return what only the third tells after the rows of an entry."""
        after = self._third.beside.after[entry.first + 1 : entry.last + 2]
        return self._third.between([block for blocks in after for block in blocks])

    def _between_height(self, runs: Sequence[tuple[str, tuple[Block, ...]]]) -> int:
        text, side = self.sheet.geometry.text, self._third.side
        return sum(
            2 if note else sum(side.height((block,), text) + 1 for block in blocks)
            for note, blocks in runs
        )

    def _between(
        self, runs: Sequence[tuple[str, tuple[Block, ...]]], focus: Block | None
    ) -> list[Line]:
        """Return the lines of what stands between the rows, each part with a blank line after.

        One of the blocks may be in ``focus``.
        """
        lines: list[Line] = []
        for note, blocks in runs:
            if note:
                words = f"{self.sheet.glyphs.fold} {self.sheet.glyphs.words(note)}"
                lines += self._unpaired([("", [(words, "muted", PAGE)])], "", "muted")
                continue
            for block in blocks:
                row = Row(0, (), (block,), RowKind.RIGHT)
                focused = block == focus
                text = self.sheet.block_lines(
                    self._third.side, row, FOCUS if focused else PAGE, focused=focused
                )
                told = self._third.beside.is_compared and block.role in CONTENT_ROLES
                sign, style = (RowKind.RIGHT.value, "third") if told else ("", "muted")
                if LINKING in self.sheet.touched.signs(self._third.beside.article, (block,)):
                    sign = LINKING
                lines += self._unpaired(text, sign, style, focused=focused)
        return lines

    def _unpaired(
        self, text: list[tuple[str, Line]], sign: str, style: str, *, focused: bool = False
    ) -> list[Line]:
        """Return lines of the third pane with nothing beside them, and a blank one."""
        sheet, ground = self.sheet, FOCUS if focused else PAGE
        margin: Piece = (" " * sheet.geometry.margin, "text", PAGE)
        lines: list[Line] = [
            [
                margin,
                *self._pair(PAGE, focused=False),
                *self._sign("" if at else sign, PAGE),
                self._bar(ground, focused=focused),
                *self._numbered(text, at, style, ground),
            ]
            for at in range(len(text))
        ]
        return [sheet.fill(line, self.width, PAGE) for line in [*lines, []]]
