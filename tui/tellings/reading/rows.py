"""Rows: what stands side by side on the screen, with its kind, flags and notes."""

from dataclasses import dataclass, replace
from itertools import groupby, zip_longest
from typing import TYPE_CHECKING

from tellings.model import CONTENT_ROLES, Article, SentenceIndex
from tellings.model.steps import stepwise
from tellings.reading.blocks import Block, BlockMaker
from tellings.reading.kinds import Flag, RowKind

if TYPE_CHECKING:
    from tellings.model import Comparison, LinkedPair, Move, Passage


@dataclass(frozen=True, slots=True)
class Row:
    """One passage of the aligned view. At least one side has a block."""

    index: int
    left: tuple[Block, ...]
    right: tuple[Block, ...]
    kind: RowKind
    flags: tuple[Flag, ...] = ()
    pairs: "tuple[LinkedPair, ...]" = ()
    """Linked pairs with a sentence here, those within the row first."""
    move: "Move | None" = None
    """Where the right article itself tells its side, if at another place."""
    left_elsewhere: SentenceIndex | None = None
    """Where the left side is empty: the left sentence that tells this in another row."""
    right_elsewhere: SentenceIndex | None = None
    """Where the right side is empty: the right sentence that tells this in another row."""

    @property
    def is_aligned(self) -> bool:
        """True where both sides have text."""
        return bool(self.left and self.right)

    def tells(self, sentence: SentenceIndex, *, on_left: bool) -> bool:
        """Return whether a sentence of one side stands in this row."""
        blocks = self.left if on_left else self.right
        return any(block.first <= sentence < block.last for block in blocks)

    def holds(self, left: SentenceIndex, right: SentenceIndex) -> bool:
        """Return whether a sentence of either side both stand in this row."""
        return self.tells(left, on_left=True) and self.tells(right, on_left=False)

    @property
    def is_difference(self) -> bool:
        """True where what is told differs, not only the words it is told in."""
        if self.kind in (RowKind.PARTIAL, RowKind.LEFT, RowKind.RIGHT):
            return True
        return Flag.CONFLICT in self.flags or Flag.QUOTE in self.flags


def rows_of(comparison: "Comparison") -> tuple[Row, ...]:
    """Return a row for each passage of a comparison in its order; like lines share one."""
    return _RowMaker(comparison).rows()


def plain_rows(left: Article, right: Article | None = None) -> tuple[Row, ...]:
    """Return rows of text that is not compared: the paragraphs of one article, or of two abreast.

    Lines that carry no claims stay together with the like on the other side, so they fold alike.
    """
    rows = []
    for index, (mine, theirs) in enumerate(
        zip_longest(_paragraphs(left), _paragraphs(right) if right else (), fillvalue=())
    ):
        blocks = mine + theirs
        told = any(block.role in CONTENT_ROLES for block in blocks)
        rows.append(Row(index, mine, theirs, RowKind.PLAIN if told else RowKind.ASIDE))
    return tuple(rows)


def _paragraphs(article: Article) -> list[tuple[Block, ...]]:
    """Return the blocks of every paragraph that has text."""
    maker = BlockMaker(article)
    return [maker.blocks(part.sentences) for part in article.paragraphs if part.sentences]


class _RowMaker:
    """Looks up what belongs to each passage of one comparison."""

    def __init__(self, comparison: "Comparison") -> None:
        # the engine is loaded by then; text that is not compared is shown without it
        from tellings.compare.passage_kind import PassageKinds

        self._comparison = comparison
        self._kinds = PassageKinds(comparison)
        self._moves = {move.passage: move for move in comparison.moves}
        apart = comparison.altered_apart
        self._quoted = (
            frozenset(match.left.sentence for match in apart),
            frozenset(match.right.sentence for match in apart),
        )

    def rows(self) -> tuple[Row, ...]:
        left, right = BlockMaker(self._comparison.left), BlockMaker(self._comparison.right)
        made = [
            self._row(index, passage, left.blocks(passage.left), right.blocks(passage.right))
            for index, passage in enumerate(stepwise(self._comparison.passages))
        ]
        level: list[Row] = []
        for is_aside, run in groupby(made, key=lambda row: row.kind is RowKind.ASIDE):
            held = list(run)
            level += self._abreast(held) if is_aside else held
        return tuple(
            row if row.index == index else replace(row, index=index)
            for index, row in enumerate(level)
        )

    def _abreast(self, run: list[Row]) -> list[Row]:
        """Return neighbouring rows without claims, lines that both articles have side by side."""
        lefts, rights = ([row for row in run if on(row)] for on in (_is_left, _is_right))
        if len(lefts) + len(rights) != len(run):
            return run
        theirs = [self._words(row) for row in rights]
        out: list[Row] = []
        alone: list[Row] = []
        at = 0
        for row in lefts:
            words = self._words(row)
            if words not in theirs[at:]:
                alone.append(row)
                continue
            found = theirs.index(words, at)
            out += [*rights[at:found], *alone, replace(row, right=rights[found].right)]
            alone, at = [], found + 1
        return [*out, *rights[at:], *alone]

    def _words(self, row: Row) -> list[str]:
        """Return the text of a row that has one side."""
        article = self._comparison.left if row.left else self._comparison.right
        return [article.text[block.start : block.end] for block in row.left or row.right]

    def _row(
        self, index: int, passage: "Passage", left: tuple[Block, ...], right: tuple[Block, ...]
    ) -> Row:
        here = self._kinds.pairs(passage)
        kind = RowKind[self._kinds.kind(passage).name]
        if kind is RowKind.ASIDE:
            return Row(index, left, right, kind)
        best = max(here, key=lambda pair: pair.link.score, default=None)
        return Row(
            index,
            left,
            right,
            kind,
            flags_of(here, self._moves.get(index), quoted=self._is_quoted(passage)),
            here,
            self._moves.get(index),
            left_elsewhere=best.link.left if best and not left else None,
            right_elsewhere=best.link.right if best and not right else None,
        )

    def _is_quoted(self, passage: "Passage") -> bool:
        """Return whether something quoted here is altered in a sentence that isn't linked."""
        left, right = self._quoted
        return not (left.isdisjoint(passage.left) and right.isdisjoint(passage.right))


def flags_of(
    pairs: "tuple[LinkedPair, ...]", move: "Move | None" = None, *, quoted: bool = False
) -> tuple[Flag, ...]:
    """Return what is to be noted about sentences that are linked, and about where they stand.

    Something they quote may be altered in a sentence that they aren't linked to: ``quoted``.
    """
    flags: list[Flag] = []
    if any(pair.conflicts for pair in pairs):
        flags.append(Flag.CONFLICT)
    if quoted or any(pair.altered_quote for pair in pairs):
        flags.append(Flag.QUOTE)
    if move is not None:
        flags.append(Flag.LATER if move.later else Flag.EARLIER)
    return tuple(flags)


def _is_left(row: Row) -> bool:
    return bool(row.left and not row.right)


def _is_right(row: Row) -> bool:
    return bool(row.right and not row.left)
