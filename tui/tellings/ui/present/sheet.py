"""The sheet: everything that drawing a page needs, gathered once per change of it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from tellings.model import Span
from tellings.reading.beside import Beside
from tellings.reading.blocks import Block
from tellings.reading.detail_line import WordingOf
from tellings.reading.document import Document
from tellings.reading.folding import Entry, Folding
from tellings.reading.kinds import RowKind
from tellings.reading.manner import Layout, Words
from tellings.reading.marks import NO_MARKS
from tellings.reading.panes import Pane
from tellings.reading.reader import Reader
from tellings.reading.rows import Row
from tellings.reading.touched import UNTOUCHED, Touched
from tellings.ui.present.geometry import Geometry
from tellings.ui.present.glyphs import KIND_STYLES, Glyphs
from tellings.ui.present.line import Cells, Line, fit
from tellings.ui.present.paint import Side, paint, rewordings, side_of


@dataclass(frozen=True, slots=True)
class Third:
    """A third article as it is drawn beside the two."""

    side: Side
    beside: Beside
    name: str
    wordings: tuple[WordingOf, WordingOf]
    """What differs in the words against the left article, and against the right one."""
    folding: Folding
    is_active: bool
    """Whether the reader's keys are about it."""
    focus: Callable[[], Block | None]
    """Returns what of it, standing in no row, is in focus now; None for none."""

    def between(self, blocks: Sequence[Block]) -> list[tuple[str, tuple[Block, ...]]]:
        """Return what is shown of blocks that stand in no row: runs with a note, '' for whole."""
        return self.folding.runs(blocks, self.side.found)


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
    """Which side of the two the reader's keys are about, if not about the third."""
    tellers: tuple[str, ...] = ()
    """For the single layout: who else tells each row, in tags; empty while unknown."""
    touched: Touched = UNTOUCHED
    """What the reader has noted and put right."""
    third: Third | None = None
    """What stands in the third pane, if there is one."""

    def rows(self, entry: Entry) -> tuple[Row, ...]:
        """Return the rows of an entry."""
        return self.document.rows[entry.first : entry.last + 1]

    def is_loud(self, *, focused: bool) -> bool:
        """Return whether a passage shows all its marks."""
        return self.words is Words.ALL or (focused and self.words is Words.HERE)

    def stack(self, row: Row) -> tuple[str, ...]:
        """Return the glyphs of a row's gutter, one a line."""
        return (*self.kinds(row), *self.own_signs(row.left, row.right))

    @staticmethod
    def kinds(row: Row) -> tuple[str, ...]:
        """Return the glyphs of a row's kind and flags."""
        kind = (row.kind.glyph,) if row.kind.glyph else ()
        return kind + tuple(flag.value for flag in row.flags)

    def own_signs(self, left: Sequence[Block] = (), right: Sequence[Block] = ()) -> tuple[str, ...]:
        """Return the signs of what the reader did to some text of either side."""
        document = self.document
        signs = self.touched.signs(document.left, left)
        if document.right is not None:
            signs += self.touched.signs(document.right, right)
        return tuple(dict.fromkeys(signs))

    def sign(self, glyph: str, ground: str) -> tuple[str, str, str]:
        """Return the piece that draws a kind or flag."""
        return self.glyphs.sign(glyph), KIND_STYLES[glyph], ground

    def bar(self, ground: str, *, focused: bool, on_left: bool) -> tuple[str, str, str]:
        """Return the cell before a pane: the focus bar, bright on the active side."""
        if not focused:
            return " ", "text", ground
        is_active = on_left == self.on_left and not (self.third and self.third.is_active)
        return self.glyphs.bar, "accent" if is_active else "muted", ground

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
        self,
        side: Side,
        row: Row,
        ground: str,
        *,
        focused: bool,
        only: Block | None = None,
        wording: WordingOf | None = None,
        alone: bool | None = None,
    ) -> list[tuple[str, Line]]:
        """Return one side of a row, or one block of it, as lines with paragraph labels.

        A label stands on a block's first line, '' on the others.

        Args:
            side: the article; every one but the left one is a row's right side.
            row: the row.
            ground: what it is drawn on.
            focused: whether the row is in focus.
            only: the one block that is wanted.
            wording: what differs in the words, where it isn't that of the pair on the page.
            alone: whether no other pane tells it; None for what the row itself says.
        """
        geometry = self.geometry
        if alone is None:
            alone = row.kind in (RowKind.LEFT, RowKind.RIGHT)
        loud = self.is_loud(focused=focused)
        both = rewordings(row, wording or self.wording) if loud else ([], [])
        reworded = both[0 if side.on_left else 1]
        lines: list[tuple[str, Line]] = []
        for block in (only,) if only else row.left if side.on_left else row.right:
            painted = paint(
                side,
                block,
                row,
                geometry.text,
                loud=loud,
                words=self.words,
                reworded=reworded,
                ground=ground,
                alone=alone,
            )
            lines += [(block.label if not at else "", line) for at, line in enumerate(painted)]
        return lines

    def number(self, label: str, row: Row, ground: str, *, on_left: bool) -> tuple[str, str, str]:
        """Return the cells of a paragraph number; coloured where only this side tells it."""
        alone = row.kind is (RowKind.LEFT if on_left else RowKind.RIGHT)
        return self.numbered(label, ("left" if on_left else "right") if alone else "muted", ground)

    def numbered(self, label: str, style: str, ground: str) -> tuple[str, str, str]:
        """Return the cells of a paragraph number in a style."""
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
    touched: Touched = UNTOUCHED,
    third_wordings: tuple[WordingOf, WordingOf] | None = None,
) -> Sheet:
    """Return the reader's page as it is to be drawn; names and tags are the whole story's."""
    document, found, beside = reader.document, reader.found, reader.beside
    if geometry.layout is not Layout.THREE:
        beside = None
    right = document.right
    at_right = reader.right if reader.right is not None else reader.left
    marks = beside.left_marks if beside else document.left_marks
    held = found.left if found else NO_MARKS
    left_side = side_of(document.left, marks, held, cells, "left", _match(reader, Pane.LEFT))
    right_side = third = None
    if right is not None:
        marks = document.right_marks
        held = found.right if found else NO_MARKS
        right_side = side_of(right, marks, held, cells, "right", _match(reader, Pane.RIGHT))
    if beside is not None and reader.third is not None:
        held = found.third if found else NO_MARKS
        third = Third(
            side_of(beside.article, beside.marks, held, cells, "third", _match(reader, Pane.THIRD)),
            beside,
            names[reader.third],
            third_wordings or (wording, wording),
            reader.folding,
            reader.is_on_third,
            lambda: reader.block,
        )
    return Sheet(
        document,
        reader.cursor.entries,
        left_side,
        right_side,
        geometry,
        glyphs,
        cells,
        reader.words,
        wording,
        (names[reader.left], names[at_right]),
        (tags[reader.left], tags[at_right]),
        reader.on_left,
        tellers,
        touched,
        third,
    )


def _match(reader: Reader, pane: Pane) -> Callable[[], Span | None]:
    """Return how to find the match in focus, if it is in a pane."""

    def focus() -> Span | None:
        hit = reader.hit
        return Span(hit.start, hit.end) if hit is not None and hit.pane == pane else None

    return focus
