"""Two articles side by side: the rows that every format prints."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from tellings.board.quotes import quotes
from tellings.compare.bare_link import is_bare_link
from tellings.compare.comparer import Comparer
from tellings.compare.conflicts import read_fully
from tellings.compare.passage_kind import PassageKind, PassageKinds, differs
from tellings.model import Article, Conflict, LinkedPair, Passage, QuotesBoard, Role, SentenceIndex
from tellings.model.naming import names
from tellings.report.clashes import conflicts
from tellings.report.entries import Entry
from tellings.report.marks import Marked, Marker, Run
from tellings.report.names import paragraph
from tellings.report.quoted import altered_quotes
from tellings.report.remarks import Remark, Remarker, RemarkKind
from tellings.report.weave import Woven, woven


@dataclass(frozen=True, slots=True)
class Part:
    """What a cell shows of one paragraph."""

    ref: str
    """The paragraph as readers see it: '¶9'."""
    role: Role
    text: Marked


@dataclass(frozen=True, slots=True)
class Row:
    """One passage: the claim-carrying text of both sides; one of them may be empty."""

    index: int
    kind: PassageKind
    left: tuple[Part, ...]
    right: tuple[Part, ...]
    woven: tuple[Woven, ...] = ()
    """Both sides as one text where they are alike enough and one sentence each."""
    remarks: tuple[Remark, ...] = ()
    bare: bool = False
    """Linked although one side shows no word as shared."""


@dataclass(frozen=True, slots=True)
class Share:
    """How much of an article another one tells, in sentences that carry claims."""

    told: int
    of: int

    @property
    def percent(self) -> int:
        """Told of all, 0..100; 0 for an article without claims."""
        return round(100 * self.told / self.of) if self.of else 0


@dataclass(frozen=True, slots=True)
class PairView:
    """Two articles of a story, named by their places in it, as a report shows them."""

    left: int
    right: int
    left_name: str
    right_name: str
    left_share: Share
    """How many sentences of the left article are linked to the right one."""
    right_share: Share
    left_paragraphs: Share
    """The same in paragraphs that hold such a sentence."""
    right_paragraphs: Share
    to_check: tuple[Entry, ...]
    """Conflicts and quotations that differ, the same as a report on the two lists."""
    read_fully: bool
    """False where conflicts were looked for in equal words only: one is not in English."""
    differs: bool
    """False only where both tell the same sentences in the same order and words."""
    rows: tuple[Row, ...]


def pair_view(
    comparer: Comparer, left: int, right: int, board: QuotesBoard | None = None
) -> PairView:
    """Return two articles of a story side by side.

    Args:
        comparer: the story.
        left: the left article's place in it.
        right: the right one's.
        board: the story's quotations; worked out where None.
    """
    comparison = comparer.pair(left, right)
    labels = names(comparer.story.articles)
    maker = _RowMaker(comparer, left, right)
    found = (maker.row(index, passage) for index, passage in enumerate(comparison.passages))
    rows = tuple(row for row in found if row is not None)
    clashing = conflicts(comparer, [(left, right)])
    linked = {pair.link.left for pair in comparison.pairs}
    there = {pair.link.right for pair in comparison.pairs}
    return PairView(
        left=left,
        right=right,
        left_name=labels[left],
        right_name=labels[right],
        left_share=_share(comparison.left, linked),
        right_share=_share(comparison.right, there),
        left_paragraphs=_paragraphs(comparison.left, linked),
        right_paragraphs=_paragraphs(comparison.right, there),
        to_check=(
            *clashing,
            *altered_quotes(comparer, board or quotes(comparer), (left, right)),
        ),
        read_fully=read_fully((comparison.left, comparison.right)),
        differs=differs(comparison),
        rows=_each_once(rows, clashing, left),
    )


def _each_once(rows: Iterable[Row], entries: Sequence[Entry], left: int) -> tuple[Row, ...]:
    """Return the rows with every conflict told once in each; those after the first say so."""
    told: set[str] = set()

    def once(remarks: Iterable[Remark]) -> Iterator[Remark]:
        here: set[str] = set()
        for remark in remarks:
            if remark.conflict is None:
                yield remark
                continue
            entry = _entry_of(remark.conflict, entries, left)
            if entry.id not in here:
                here.add(entry.id)
                yield replace(remark, kind=RemarkKind.AGAIN) if entry.id in told else remark
        told.update(here)

    return tuple(replace(row, remarks=tuple(once(_distinct(row.remarks)))) for row in rows)


def _distinct(remarks: Iterable[Remark]) -> Iterable[Remark]:
    """Return the remarks without those that say in the same words what an earlier one says."""
    first: dict[tuple[RemarkKind, str], Remark] = {}
    for remark in remarks:
        first.setdefault((remark.kind, remark.text), remark)
    return first.values()


def _entry_of(conflict: Conflict, entries: Iterable[Entry], left: int) -> Entry:
    """Return the entry that a conflict is part of: its left words stand in one alone."""
    return next(
        entry
        for entry in entries
        for telling in entry.tellings
        if telling.article == left
        and (telling.start, telling.end) == (conflict.left.start, conflict.left.end)
    )


def _share(article: Article, linked: set[SentenceIndex]) -> Share:
    return Share(sum(s.index in linked for s in article.content), len(article.content))


def _paragraphs(article: Article, linked: set[SentenceIndex]) -> Share:
    paragraphs = {sentence.paragraph for sentence in article.content}
    told = {sentence.paragraph for sentence in article.content if sentence.index in linked}
    return Share(len(told), len(paragraphs))


class _RowMaker:
    def __init__(self, comparer: Comparer, left: int, right: int) -> None:
        self._comparer = comparer
        self._left, self._right = left, right
        self._comparison = comparer.pair(left, right)
        labels = names(comparer.story.articles)
        self._remarker = Remarker(self._comparison, (labels[left], labels[right]))
        self._markers = Marker(comparer, left, right), Marker(comparer, right, left)
        self._kinds = PassageKinds(self._comparison)

    def row(self, index: int, passage: Passage) -> Row | None:
        """Return the row of a passage, None where it holds no claims."""
        left = _content(self._comparison.left, passage.left)
        right = _content(self._comparison.right, passage.right)
        if not left and not right:
            return None
        pairs = self._remarker.pairs(left, right)
        kind = self._kinds.kind(passage)
        partly = kind is PassageKind.PARTIAL and bool(pairs)
        return Row(
            index,
            kind,
            _parts(self._comparison.left, left, self._markers[0]),
            _parts(self._comparison.right, right, self._markers[1]),
            self._woven(left, right, pairs),
            self._remarker.remarks(left, right),
            bare=partly and is_bare_link(self._comparison, left, right),
        )

    def _woven(
        self, left: Sequence[int], right: Sequence[int], pairs: Sequence[LinkedPair]
    ) -> tuple[Woven, ...]:
        if len(left) != 1 or len(right) != 1:
            return ()
        for pair in pairs:
            if (pair.link.left, pair.link.right) == (left[0], right[0]):
                wording = self._comparer.wording(self._left, self._right, pair)
                return woven(wording, self._comparison.left.text, self._comparison.right.text)
        return ()


def _content(article: Article, sentences: Iterable[SentenceIndex]) -> tuple[SentenceIndex, ...]:
    return tuple(index for index in sentences if article.sentences[index].is_content)


def _parts(
    article: Article, sentences: Iterable[SentenceIndex], marker: Marker
) -> tuple[Part, ...]:
    held: dict[int, list[Run]] = {}
    for index in sentences:
        runs = held.setdefault(article.sentences[index].paragraph, [])
        runs += [Run(" "), *marker.sentence(index)] if runs else marker.sentence(index)
    return tuple(
        Part(paragraph(place), article.paragraphs[place].role, tuple(runs))
        for place, runs in held.items()
    )
