"""Laying a third article beside two others: which of its sentences stands in which row."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING

from tellings.model import (
    CONTENT_ROLES,
    Article,
    Comparison,
    LinkedPair,
    Passage,
    SentenceIndex,
)
from tellings.reading.beside import Beside
from tellings.reading.blocks import Block, BlockMaker
from tellings.reading.document import Document
from tellings.reading.kinds import RowKind
from tellings.reading.marks import NO_MARKS, Mark, MarkKind, Marks, marks_of
from tellings.reading.rows import Row, flags_of

if TYPE_CHECKING:
    from tellings.compare.passage_kind import PassageKinds
    from tellings.model import QuoteMatch


def beside(
    document: Document, article: Article, left: "Comparison | None", right: "Comparison | None"
) -> Beside:
    """Return a third article beside the rows of a document.

    Args:
        document: the two articles on the page.
        article: the third one.
        left: the comparison of the left article with it, None while it is not known.
        right: the comparison of the right article with it.
    """
    if left is None or document.comparison is None:
        return _plain(document, article)
    return _Layout(document, article, left, right).beside()


def _plain(document: Document, article: Article) -> Beside:
    """Return the third's paragraphs abreast of the rows, one each, what is left after the last.

    Beside lines that carry no claims nothing stands, since they are folded.
    """
    maker = BlockMaker(article)
    paragraphs = [maker.blocks(part.sentences) for part in article.paragraphs if part.sentences]
    after: list[tuple[Block, ...]] = [() for _ in range(len(document.rows) + 1)]
    rows: list[Row | None] = []
    at = 0
    for row in document.rows:
        while at < len(paragraphs) and paragraphs[at][0].role not in CONTENT_ROLES:
            after[row.index] += paragraphs[at]
            at += 1
        if row.kind is RowKind.ASIDE or at == len(paragraphs):
            rows.append(None)
        else:
            rows.append(Row(row.index, row.left, paragraphs[at], RowKind.PLAIN))
            at += 1
    after[-1] += tuple(block for paragraph in paragraphs[at:] for block in paragraph)
    count = len(rows)
    return Beside(
        article,
        tuple(rows),
        (True,) * count,
        (None,) * count,
        tuple(after),
        NO_MARKS,
        document.left_marks,
        is_compared=False,
    )


class _Layout:
    """Lays the sentences of the third article out."""

    def __init__(
        self, document: Document, article: Article, left: "Comparison", right: "Comparison | None"
    ) -> None:
        self._document = document
        self._article = article
        self._bases = {True: left} | ({False: right} if right is not None else {})
        self._homes: dict[SentenceIndex, int] = {}
        self._with_left: set[SentenceIndex] = set()
        self._linked = {on_left: _by_base(base.pairs) for on_left, base in self._bases.items()}

    def beside(self) -> Beside:
        self._find_homes()
        here, after = self._blocks()
        # the engine made the comparisons, so by now it is loaded
        from tellings.compare.passage_kind import PassageKinds

        kinds = {on_left: PassageKinds(base) for on_left, base in self._bases.items()}
        apart = {on_left: base.altered_apart for on_left, base in self._bases.items()}
        rows: list[Row | None] = []
        sides: list[bool] = []
        away: list[Row | None] = []
        for row in self._document.rows:
            blocks = tuple(here.get(row.index, ()))
            told = _sentences(blocks)
            away.append(None if blocks else self._away(row))
            on_left = not self._with_left.isdisjoint(told)
            sides.append(on_left)
            held = None
            if blocks:
                held = self._row(row, blocks, kinds[on_left], on_left, apart[on_left])
            rows.append(held)
        return Beside(
            self._article,
            tuple(rows),
            tuple(sides),
            tuple(away),
            tuple(tuple(blocks) for blocks in after),
            self._marks(rows, sides),
            self._left_marks(rows, sides),
            is_compared=True,
            documents=tuple(
                Document(base.left, base.right, base, (), *marks_of(base))
                for base in self._bases.values()
            ),
            homes=_homes(rows),
        )

    def _find_homes(self) -> None:
        """Find the row of every linked sentence: of its best link, one to the left first."""
        for on_left, base in self._bases.items():
            best: dict[SentenceIndex, tuple[float, int]] = {}
            for pair in base.pairs:
                row = self._document.row_of(pair.link.left, on_left=on_left)
                if row is not None and pair.link.right not in self._homes:
                    held = best.get(pair.link.right, (-1.0, 0))
                    best[pair.link.right] = max(held, (pair.link.score, -row))
            self._homes |= {sentence: -row for sentence, (_, row) in best.items()}
            if on_left:
                self._with_left = set(best)

    def _blocks(self) -> tuple[dict[int, list[Block]], list[list[Block]]]:
        """Return the blocks that stand in each row, and those between the rows.

        A paragraph is cut where its sentences go to different rows; a sentence without a link
        stays with the one before it. What only the third tells follows what it follows there, but
        for passages that stand out of its order.
        """
        maker = BlockMaker(self._article)
        runs = [run for part in self._article.paragraphs for run in self._runs(part.sentences)]
        steady = in_order([row for _, row in runs])
        here: dict[int, list[Block]] = defaultdict(list)
        after: list[list[Block]] = [[] for _ in range(len(self._document.rows) + 1)]
        last = -1
        for place, (sentences, row) in enumerate(runs):
            blocks = maker.blocks(sentences)
            if row is None:
                after[last + 1] += blocks
                continue
            here[row] += blocks
            if place in steady:
                last = row
        return here, after

    def _runs(self, sentences: Sequence[SentenceIndex]) -> list[tuple[list[int], int | None]]:
        """Return a paragraph's sentences in runs that go to one row each, None for to none."""
        runs: list[tuple[list[int], int | None]] = []
        run: list[int] = []
        home: int | None = None
        for sentence in sentences:
            mine = self._homes.get(sentence)
            if mine is not None and home is not None and mine != home:
                runs.append((run, home))
                run = []
            run.append(sentence)
            home = home if mine is None else mine
        return [*runs, (run, home)] if run else runs

    @staticmethod
    def _row(
        row: Row,
        blocks: tuple[Block, ...],
        kinds: "PassageKinds",
        on_left: bool,
        apart: "Sequence[QuoteMatch]",
    ) -> Row:
        """Return what the third tells of a row, with what it is held against."""
        base = row.left if on_left else row.right
        passage = Passage(_sentences(base), _sentences(blocks))
        kind = RowKind[kinds.kind(passage).name]
        pairs = kinds.pairs(passage)
        quoted = any(
            match.left.sentence in passage.left or match.right.sentence in passage.right
            for match in apart
        )
        return Row(row.index, base, blocks, kind, flags_of(pairs, quoted=quoted), pairs)

    def _away(self, row: Row) -> Row | None:
        """Return what the third tells elsewhere of a row, the left side of it first."""
        for on_left, blocks in ((True, row.left), (False, row.right)):
            linked = self._linked.get(on_left, {})
            pairs = tuple(pair for at in _sentences(blocks) for pair in linked.get(at, ()))
            if pairs:
                best = max(pairs, key=lambda pair: pair.link.score)
                told_in = best.link.right
                flags = flags_of(pairs) if on_left else ()
                return Row(row.index, blocks, (), row.kind, flags, pairs, right_elsewhere=told_in)
        return None

    def _marks(self, rows: Sequence[Row | None], sides: Sequence[bool]) -> Marks:
        """Return the third's marks: against the left where that tells it, else only clashes."""
        marks = {on_left: marks_of(base)[1] for on_left, base in self._bases.items()}
        quiet = (MarkKind.ONLY, MarkKind.FAINT)
        return Marks(
            mark
            for row, on_left in zip(rows, sides, strict=True)
            if row is not None
            for block in row.right
            for mark in marks[on_left].within(block.start, block.end)
            if on_left or mark.kind not in quiet
        )

    def _left_marks(self, rows: Sequence[Row | None], sides: Sequence[bool]) -> Marks:
        """Return the left article's marks: what neither of the others tells, and all clashes.

        What one of the two others tells is marked faintly, in rows where both of them stand.
        """
        first, second = self._document.left_marks, marks_of(self._bases[True])[0]
        shared: list[Mark] = []
        faint: list[Mark] = []
        for row, third, on_left in zip(self._document.rows, rows, sides, strict=True):
            for block in row.left:
                one, other = (
                    [mark for mark in each.within(block.start, block.end) if _is_only(mark)]
                    for each in (first, second)
                )
                shared += _common(one, other)
                if row.right and third is not None and on_left:
                    faint += [Mark(m.start, m.end, MarkKind.FAINT) for m in (*one, *other)]
        loud = [mark for mark in (*first, *second) if not _is_only(mark)]
        return Marks((*loud, *faint, *shared))


def in_order(rows: Sequence[int | None]) -> frozenset[int]:
    """Return the places of a longest run of rows that never goes back; None stands in no run."""
    ends: list[int] = []
    tails: list[int] = []
    before: dict[int, int] = {}
    for place, row in enumerate(rows):
        if row is None:
            continue
        length = bisect_right(ends, row)
        if length:
            before[place] = tails[length - 1]
        ends[length : length + 1] = [row]
        tails[length : length + 1] = [place]
    run: set[int] = set()
    at = tails[-1] if tails else None
    while at is not None:
        run.add(at)
        at = before.get(at)
    return frozenset(run)


def _homes(rows: Sequence[Row | None]) -> dict[SentenceIndex, int]:
    return {
        sentence: row.index for row in rows if row is not None for sentence in _sentences(row.right)
    }


def _is_only(mark: Mark) -> bool:
    return mark.kind is MarkKind.ONLY


def _common(one: Sequence[Mark], other: Sequence[Mark]) -> list[Mark]:
    """Return the runs that are marked in both."""
    return [
        Mark(max(a.start, b.start), min(a.end, b.end), MarkKind.ONLY)
        for a in one
        for b in other
        if a.start < b.end and b.start < a.end
    ]


def _by_base(pairs: "Sequence[LinkedPair]") -> "dict[SentenceIndex, list[LinkedPair]]":
    """Return the linked pairs of every sentence that the third is held against."""
    held: dict[SentenceIndex, list[LinkedPair]] = defaultdict(list)
    for pair in pairs:
        held[pair.link.left].append(pair)
    return held


def _sentences(blocks: Sequence[Block]) -> tuple[SentenceIndex, ...]:
    return tuple(at for block in blocks for at in range(block.first, block.last))
