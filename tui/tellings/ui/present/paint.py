"""Painting: one side of a row as lines of styled text, exactly as wide as its pane."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache

from tellings.model import CONTENT_ROLES, Article, PieceKind, Role, Span
from tellings.reading.blocks import Block
from tellings.reading.detail_line import WordingOf
from tellings.reading.display import Measure, displayable, measure_for
from tellings.reading.kinds import RowKind
from tellings.reading.manner import Words
from tellings.reading.marks import Mark, MarkKind, Marks, flatten
from tellings.reading.rows import Row
from tellings.reading.wrap import wrap
from tellings.ui.present.line import Line

SHOWN = 8
"""Articles whose displayable text is kept: every redraw needs it, and long ones take a while."""

FOCUSED_MATCH = "match-focused"
"""The style of the match in focus."""

_LOUD = {
    MarkKind.MUTED: "muted",
    MarkKind.REWORDED: "reworded",
    MarkKind.FAINT: "faint",
    MarkKind.QUOTE: "quote-words",
    MarkKind.POSSIBLE: "possible",
    MarkKind.CONFLICT: "conflict-words",
    MarkKind.MATCH: "match",
    MarkKind.FOCUSED: FOCUSED_MATCH,
}
_HIDDEN_WHEN_QUIET = frozenset({MarkKind.REWORDED, MarkKind.FAINT})


@dataclass(frozen=True, slots=True)
class Side:
    """One article as it is drawn: its displayable text, its marks, and its colour."""

    article: Article
    text: str
    """The article's text with nothing but ends of lines that could act on a terminal; same
    offsets."""
    measure: Measure | None
    marks: Marks
    found: Marks
    style: str
    """The style of its outlet's name: left, right or third."""
    focus: Callable[[], Span | None] = lambda: None
    """Returns the match in focus now, None where it is in no text of this article."""

    @property
    def on_left(self) -> bool:
        """True for the left article of a row."""
        return self.style == "left"

    def lines_of(self, block: Block, width: int) -> list[tuple[int, int]]:
        """Return the block's lines at a width, as offsets."""
        return wrap(self.text, block.start, block.end, width, self.measure)

    def height(self, blocks: Iterable[Block], width: int) -> int:
        """Return the lines that the blocks take."""
        return sum(len(self.lines_of(block, width)) for block in blocks)


def side_of(
    article: Article,
    marks: Marks,
    found: Marks,
    cells: Measure,
    style: str,
    focus: Callable[[], Span | None] = lambda: None,
) -> Side:
    """Return an article ready to be drawn."""
    text, is_narrow = _shown(article.text)
    return Side(article, text, None if is_narrow else cells, marks, found, style, focus)


@lru_cache(maxsize=SHOWN)
def _shown(text: str) -> tuple[str, bool]:
    """Return an article's displayable text and whether each character of it takes one cell.

    Where nothing but the ends of paragraphs would be replaced, that is the text itself.
    """
    shown = displayable(text)
    is_narrow = measure_for(shown, len) is None
    return text if shown == text.replace("\n", " ") else shown, is_narrow


def paint(
    side: Side,
    block: Block,
    row: Row,
    width: int,
    *,
    loud: bool,
    words: Words,
    reworded: Iterable[Mark],
    ground: str,
    alone: bool,
) -> list[Line]:
    """Return the block's lines in styled pieces, not yet filled up to the width.

    Args:
        side: the article.
        block: the run of it that is drawn.
        row: where it stands.
        width: cells of a line.
        loud: whether all marks are drawn.
        words: where marks are drawn at all.
        reworded: further marks, for rewording.
        ground: what it is drawn on.
        alone: whether no other pane tells it; its words need no marks then.
    """
    base = _base_style(block, row)
    marks = _chosen(side, block, loud=loud, words=words, reworded=reworded, alone=alone)
    runs = flatten(marks, block.start, block.end)
    lines: list[Line] = []
    place = 0
    for start, end in side.lines_of(block, width):
        line: Line = []
        while place and runs[place][0] > start:
            place -= 1
        while runs[place][1] <= start and place + 1 < len(runs):
            place += 1
        at = start
        while at < end:
            _, stop, kind = runs[place]
            stop = min(stop, end)
            style = base if kind is None else _style(kind, side, loud=loud)
            line.append((side.text[at:stop].replace("\n", " "), style, ground))
            at = stop
            if at < end:
                place += 1
        lines.append(line)
    return lines


def rewordings(row: Row, wording: WordingOf) -> tuple[list[Mark], list[Mark]]:
    """Return the marks for reworded runs of a row, left and right."""
    left: list[Mark] = []
    right: list[Mark] = []
    for pair in row.pairs:
        held = wording(pair)
        if not held.inline:
            continue
        for pieces, marks in ((held.left, left), (held.right, right)):
            marks += [
                Mark(piece.start, piece.end, MarkKind.REWORDED)
                for piece in pieces
                if piece.kind is PieceKind.REWORDED
            ]
    return left, right


def _base_style(block: Block, row: Row) -> str:
    if block.role is Role.HEADLINE:
        return "title"
    if block.role is Role.SUBHEADING:
        return "sub"
    if block.role not in CONTENT_ROLES or row.kind is RowKind.ASIDE:
        return "muted"
    return "text"


def _chosen(
    side: Side,
    block: Block,
    *,
    loud: bool,
    words: Words,
    reworded: Iterable[Mark],
    alone: bool,
) -> list[Mark]:
    """Return the marks that are drawn on a block under the words setting."""
    marks = [*side.found.within(block.start, block.end), *_asides(side, block)]
    match = side.focus() if marks else None
    if match is not None:
        marks.append(Mark(match.start, match.end, MarkKind.FOCUSED))
    if words is Words.OFF:
        return marks
    held = [*side.marks.within(block.start, block.end), *(reworded if loud else ())]
    return marks + [
        mark
        for mark in held
        if not (alone and mark.kind is MarkKind.ONLY)
        and not (not loud and mark.kind in _HIDDEN_WHEN_QUIET)
    ]


def _asides(side: Side, block: Block) -> list[Mark]:
    """Return marks for sentences that carry no claims inside a paragraph that does."""
    if block.role not in CONTENT_ROLES:
        return []
    inside = side.article.sentences[block.first : block.last]
    return [Mark(s.start, s.end, MarkKind.MUTED) for s in inside if not s.is_content]


def _style(kind: MarkKind, side: Side, *, loud: bool) -> str:
    if kind is MarkKind.ONLY:
        return f"only-{side.style}" if loud else f"only-{side.style}-quiet"
    return _LOUD[kind]
