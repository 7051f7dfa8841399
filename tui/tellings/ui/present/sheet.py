"""The sheet: everything that drawing a page needs, gathered once per change of it."""

from dataclasses import dataclass

from tellings.reading.blocks import Block
from tellings.reading.document import Document
from tellings.reading.folding import Entry
from tellings.reading.kinds import RowKind
from tellings.reading.marks import NO_MARKS, Mark
from tellings.reading.reader import Reader, Words
from tellings.reading.rows import Row
from tellings.ui.present.geometry import Geometry
from tellings.ui.present.glyphs import KIND_STYLES, NOTE, Glyphs
from tellings.ui.present.line import Cells, Line, fit
from tellings.ui.present.paint import Side, WordingOf, paint, rewordings, side_of


@dataclass(frozen=True, slots=True)
class Sheet:
    """A document as it is to be drawn at one width."""

    document: Document
    entries: tuple[Entry, ...]
    left: Side
    right: Side | None
    geometry: Geometry
    glyphs: Glyphs
    cells: Cells
    words: Words
    wording: WordingOf
    names: tuple[str, str]
    """What the two outlets are called."""
    tags: tuple[str, str]
    """The same in three characters."""
    on_left: bool
    """Which side the reader's keys are about."""
    tellers: tuple[str, ...] = ()
    """For the single layout: who else tells each row, in tags; empty while unknown."""
    corrected: frozenset[int] = frozenset()
    """Rows with something the reader has put right."""
    noted: frozenset[int] = frozenset()
    """Rows with a note of the reader's."""

    def rows(self, entry: Entry) -> tuple[Row, ...]:
        """Return the rows of an entry."""
        return self.document.rows[entry.first : entry.last + 1]

    def marks(self, row: Row, *, focused: bool) -> tuple[list[Mark], list[Mark]]:
        """Return the marks for rewording that a row shows now."""
        if not self.is_loud(focused=focused):
            return [], []
        return rewordings(row, self.wording)

    def is_loud(self, *, focused: bool) -> bool:
        """Return whether a passage shows all its marks."""
        return self.words is Words.ALL or (focused and self.words is Words.HERE)

    def stack(self, row: Row) -> tuple[str, ...]:
        """Return the glyphs of a row's gutter, one a line."""
        kind = (row.kind.glyph,) if row.kind.glyph else ()
        note = (NOTE,) if row.index in self.noted else ()
        return kind + tuple(flag.value for flag in row.flags) + note

    def sign(self, glyph: str, ground: str) -> tuple[str, str, str]:
        """Return the piece that draws a kind or flag."""
        return self.glyphs.sign(glyph), KIND_STYLES[glyph], ground

    def bar(self, ground: str, *, focused: bool, on_left: bool) -> tuple[str, str, str]:
        """Return the cell before a pane: the focus bar, bright on the active side."""
        if not focused:
            return " ", "text", ground
        return self.glyphs.bar, "accent" if on_left == self.on_left else "muted", ground

    def absent(self, row: Row, *, on_left: bool) -> str:
        """Return what stands where one side of a row has no text."""
        elsewhere = row.left_elsewhere if on_left else row.right_elsewhere
        article = self.document.left if on_left else self.document.right
        if elsewhere is not None and article is not None:
            there = article.sentences[elsewhere].paragraph + 1
            at = self.document.row_of(elsewhere, on_left=on_left)
            if at is None:
                return f"told in ¶{there}"
            other = self.document.rows[at]
            beside = other.right if on_left else other.left
            place = f", shown beside ¶{beside[0].label}" if beside else ""
            return f"told in ¶{there}{place} {'above' if at < row.index else 'below'}"
        if row.kind in (RowKind.LEFT, RowKind.RIGHT):
            return f"not in {self.names[0 if on_left else 1]}"
        return ""

    def block_lines(
        self, side: Side, row: Row, ground: str, *, focused: bool, only: Block | None = None
    ) -> list[tuple[str, Line]]:
        """Return one side of a row, or one block of it, as lines with paragraph labels.

        A label stands on a block's first line, '' on the others.
        """
        geometry = self.geometry
        reworded = self.marks(row, focused=focused)[0 if side.on_left else 1]
        lines: list[tuple[str, Line]] = []
        for block in (only,) if only else row.left if side.on_left else row.right:
            painted = paint(
                side,
                block,
                row,
                geometry.text,
                loud=self.is_loud(focused=focused),
                words=self.words,
                reworded=reworded,
                ground=ground,
            )
            lines += [(block.label if not at else "", line) for at, line in enumerate(painted)]
        return lines

    def number(self, label: str, row: Row, ground: str, *, on_left: bool) -> tuple[str, str, str]:
        """Return the cells of a paragraph number; coloured where only this side tells it."""
        alone = row.kind is (RowKind.LEFT if on_left else RowKind.RIGHT)
        style = ("left" if on_left else "right") if alone else "muted"
        return label.rjust(self.geometry.number) + " ", style, ground

    def fill(self, line: Line, room: int, ground: str) -> Line:
        """Return a line in exactly ``room`` cells."""
        return fit(line, room, self.cells, ground)


def sheet_of(
    reader: Reader,
    geometry: Geometry,
    glyphs: Glyphs,
    cells: Cells,
    wording: WordingOf,
    names: tuple[str, ...],
    tags: tuple[str, ...],
    tellers: tuple[str, ...] = (),
    corrected: frozenset[int] = frozenset(),
    noted: frozenset[int] = frozenset(),
) -> Sheet:
    """Return the reader's page as it is to be drawn; names and tags are the whole story's."""
    document, found = reader.document, reader.found
    right = document.right
    at_right = reader.right if reader.right is not None else reader.left
    return Sheet(
        document,
        reader.cursor.entries,
        side_of(
            document.left,
            document.left_marks,
            found.left if found else NO_MARKS,
            cells,
            on_left=True,
        ),
        None
        if right is None
        else side_of(
            right,
            document.right_marks,
            found.right if found else NO_MARKS,
            cells,
            on_left=False,
        ),
        geometry,
        glyphs,
        cells,
        reader.words,
        wording,
        (names[reader.left], names[at_right]),
        (tags[reader.left], tags[at_right]),
        reader.on_left,
        tellers,
        corrected,
        noted,
    )
