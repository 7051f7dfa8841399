"""The unified column: one column for narrow terminals, both wordings below each other."""

from tellings.reading.folding import Entry
from tellings.reading.kinds import RowKind
from tellings.reading.rows import Row
from tellings.ui.present.aligned import EntryColumn
from tellings.ui.present.line import PAGE, Line, Piece
from tellings.ui.present.paint import Side

Lead = tuple[str, str]
"""Text and style of the three cells that say whose line it is."""


class UnifiedColumn(EntryColumn):
    """Bar, glyph, tag, text; told by the left outlet, then by the right one."""

    def _row_height(self, row: Row) -> int:
        sheet, text = self.sheet, self.sheet.geometry.text
        left = sheet.left.height(row.left, text)
        right = sheet.right.height(row.right, text) if sheet.right else 0
        if _is_brief(row):
            right = 1
        absent = int(bool(self._absent(row)))
        return max(left + right + absent, len(sheet.stack(row)), 1)

    def focus(self, item: int) -> None:
        """Give the passage in focus the room to show both wordings."""
        row = self.sheet.document.rows[self.row_of(item)]
        extra = 0
        if _is_brief(row) and self.sheet.right and not self.sheet.entries[item].is_fold:
            text = self.sheet.geometry.text
            both = self.sheet.left.height(row.left, text) + self.sheet.right.height(row.right, text)
            extra = max(0, both - self._row_height(row))
        self.extents.grow(item, extra)

    def _row(self, row: Row, ground: str, *, focused: bool) -> list[Line]:
        sheet = self.sheet
        body = self._side(sheet.left, row, ground, focused=focused)
        of_left = len(body)
        if _is_brief(row) and not focused:
            body.append(self._brief(row, ground))
        elif sheet.right:
            body += self._side(sheet.right, row, ground, focused=focused)
        absent = self._absent(row)
        if absent:
            on_left = not row.left
            body.append(((sheet.tags[0 if on_left else 1], "muted"), [(absent, "muted", ground)]))
        # as with panes, the bar is bright beside what the reader's keys are about
        active = range(of_left) if sheet.on_left else range(of_left, len(body))
        is_dim = focused and row.is_aligned
        stack = sheet.stack(row)
        lines = []
        for at in range(max(len(body), len(stack), 1)):
            lead, text = body[at] if at < len(body) else (("", "text"), [])
            sign: Piece = (" ", "text", ground)
            if at < len(stack):
                sign = sheet.sign(stack[at], ground)
            line = self._line(lead, text, sign, ground, focused=focused)
            if is_dim and at not in active:
                line[0] = (sheet.glyphs.bar, "muted", ground)
            lines.append(line)
        return lines

    def _side(self, side: Side, row: Row, ground: str, *, focused: bool) -> list[tuple[Lead, Line]]:
        """Return one side's lines under its tag, with the paragraph number below the tag."""
        sheet = self.sheet
        painted = sheet.block_lines(side, row, ground, focused=focused)
        out: list[tuple[Lead, Line]] = []
        waiting = ""
        for at, (label, line) in enumerate(painted):
            if label:
                waiting = f"{sheet.glyphs.paragraph}{label}"
            if at == 0:
                out.append(((sheet.tags[0 if side.on_left else 1], side.style), line))
            else:
                out.append(((waiting, "muted"), line))
                waiting = ""
        return out

    def _brief(self, row: Row, ground: str) -> tuple[Lead, Line]:
        """Return the one line that stands for the right wording of a shared passage."""
        sheet = self.sheet
        said = "same words" if row.kind is RowKind.SAME else "same claims, other words"
        note = sheet.glyphs.words(f"{said} in ¶{row.right[0].label}")
        return (sheet.tags[1], "right"), [(note, "muted", ground)]

    def _absent(self, row: Row) -> str:
        """Return what is to be said of an empty side, but not that it is empty: a glyph does."""
        if row.left and row.right:
            return ""
        text = self.sheet.absent(row, on_left=not row.left)
        return "" if text.startswith("not in") else self.sheet.glyphs.words(text)

    def _line(self, lead: Lead, text: Line, sign: Piece, ground: str, *, focused: bool) -> Line:
        sheet = self.sheet
        tag, style = lead
        bar = sheet.glyphs.bar if focused else " "
        return [
            (bar, "accent" if focused else "text", ground),
            sign,
            (" ", "text", ground),
            (tag[:4].ljust(4), style, ground),
            (" ", "text", ground),
            *sheet.fill(text, sheet.geometry.text + 1, ground),
        ]

    def _fold(
        self, entry: Entry, rows: tuple[Row, ...], ground: str, *, focused: bool
    ) -> list[Line]:
        glyphs = self.sheet.glyphs
        note, tag = entry.note, self.sheet.tags[0 if rows[0].left else 1]
        if rows[0].is_aligned:
            note, tag = f"{note}, on both sides", ""
        text: Line = [(f"{glyphs.fold} {glyphs.words(note)}", "muted", ground)]
        sign: Piece = (" ", "text", PAGE if not focused else ground)
        return [self._line((tag, "muted"), text, sign, ground, focused=focused)]


def _is_brief(row: Row) -> bool:
    """Return whether a passage is told alike, so that one wording is enough."""
    return row.is_aligned and not row.flags and row.kind in (RowKind.SAME, RowKind.REWORDED)
