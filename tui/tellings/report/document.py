"""The report as a tree: built once from the comparisons and boards, printed by every format."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from tellings.board.claims import claims
from tellings.board.figures import figures
from tellings.board.order import order
from tellings.board.outlets import outlets
from tellings.board.quotes import quotes
from tellings.compare.comparer import Comparer
from tellings.compare.conflicts import read_fully
from tellings.model import Article, ClaimsBoard, FiguresBoard, OutletsBoard, QuotesBoard
from tellings.model.naming import names
from tellings.report.alone import only_here
from tellings.report.clashes import all_pairs, conflicts
from tellings.report.corrected import corrections
from tellings.report.entries import Entry
from tellings.report.facts import fact_entries
from tellings.report.heading import heading
from tellings.report.pairview import PairView, Share, pair_view
from tellings.report.parted import parted_line
from tellings.report.quoted import altered_quotes
from tellings.report.sections import Section, usual
from tellings.report.signature import signature
from tellings.report.summary import Findings, Point, summary
from tellings.report.table import claim_entries, claims_told


@dataclass(frozen=True, slots=True)
class ReaderNote:
    """What a reader wrote beside a passage."""

    article: str
    """The article's id in its story."""
    paragraph: int
    """From 0."""
    text: str


@dataclass(frozen=True, slots=True)
class Origin:
    """A source and who draws on it, as the texts themselves say."""

    source: str
    drawing: tuple[int, ...]
    """The articles that draw on it."""
    reason: str


@dataclass(frozen=True, slots=True)
class Boards:
    """The story-wide tables behind a report, whatever part of them it shows."""

    claims: ClaimsBoard
    quotes: QuotesBoard
    figures: FiguresBoard
    outlets: OutletsBoard


@dataclass(frozen=True, slots=True)
class Document:
    """A report on a story, or on two of its articles.

    Articles are named by their place in ``articles``, which holds all articles of the story also
    in a report on two of them.
    """

    comparer: Comparer
    """The comparisons behind the report, for formats that carry them whole."""
    title: str
    articles: tuple[Article, ...]
    names: tuple[str, ...]
    """What to call the articles; no two are alike."""
    told: tuple[int, ...]
    """The articles that the report is about: all of them, or a left one and a right one."""
    is_pair: bool
    """True for a report on two articles, left and right."""
    sections: frozenset[Section]
    date: date | None
    """When the comparison was made, where that was said."""
    summary: tuple[Point, ...]
    """The whole in a few sentences."""
    conflicts: tuple[Entry, ...]
    quotes: tuple[Entry, ...]
    only: tuple[Entry, ...]
    claims: tuple[Entry, ...]
    """Most widely told first."""
    figures: tuple[Entry, ...]
    """Numbers, dates and persons that several articles give."""
    boards: Boards
    shares: dict[tuple[int, int], Share]
    """By (row, column): how many claims of the row's article the column's tells."""
    origins: tuple[Origin, ...]
    leads: dict[int, tuple[str, ...]]
    """By article, the labels of the claims that it opens with."""
    pairs: tuple[PairView, ...]
    """The pairs that are shown passage by passage."""
    notes: tuple[ReaderNote, ...]
    corrections: tuple[str, ...]
    """What the reader has put right, a line each."""
    skipped: tuple[str, ...]
    """Sources that could not be opened, a line each."""
    signature: str

    @property
    def read_fully(self) -> bool:
        """Whether all kinds of conflicts were looked for: every article told is in English."""
        return read_fully(self.articles[place] for place in self.told)

    @property
    def differences(self) -> tuple[Entry, ...]:
        """The differences that the report's sections show."""
        parts = (
            (Section.CONFLICTS, self.conflicts),
            (Section.QUOTES, self.quotes),
            (Section.ONLY, self.only),
        )
        return tuple(entry for name, part in parts if name in self.sections for entry in part)


LEAD = 3
"""Claims that count as what an article opens with."""


def _leads(
    comparer: Comparer, board: ClaimsBoard, entries: Sequence[Entry], told: Sequence[int]
) -> dict[int, tuple[str, ...]]:
    """Return the labels of the claims that each article opens with, in its order."""
    label = {
        claim.id: entry.label
        for group, entry in zip(claims_told(board, told), entries, strict=True)
        for claim in group
    }
    places = order(comparer, board)
    return {place: tuple(label[claim] for claim in places.lead(place, LEAD)) for place in told}


def build(
    comparer: Comparer,
    *,
    pair: tuple[int, int] | None = None,
    sections: Iterable[Section] | None = None,
    notes: Sequence[ReaderNote] = (),
    date: date | None = None,
    for_format: str = "md",
) -> Document:
    """Return the report on a story, or on two of its articles.

    Args:
        comparer: the story.
        pair: places of the left article and the right one; None for the whole story. A story of
            two articles is a pair.
        sections: what to show; None for what is usual in ``for_format``.
        notes: what the reader noted.
        date: when the comparison was made, where the report shall say so.
        for_format: the format it is for, one of ``sections.FORMATS``.
    """
    count = len(comparer.story.articles)
    if pair is None and count == 2:
        pair = (0, 1)
    usually = usual(for_format, outlets=count, pair=pair is not None)
    shown = usually if sections is None else frozenset(sections)
    told = pair or tuple(range(count))
    pairs = [pair] if pair else all_pairs(count)
    labels = names(comparer.story.articles)
    board = claims(comparer)
    boards = Boards(board, quotes(comparer), figures(comparer), outlets(comparer, board))
    shared = boards.outlets
    found = Findings(
        conflicts=conflicts(comparer, pairs),
        quotes=altered_quotes(comparer, boards.quotes, told),
        only=only_here(comparer, told, board),
        claims=claim_entries(comparer, board, told),
        origins=shared.origins,
        parted=parted_line(board, labels) if len(told) == count else "",
    )
    origins = tuple(
        Origin(origin.source, origin.drawing, origin.reason.value) for origin in shared.origins
    )
    return Document(
        comparer=comparer,
        title=heading(comparer.story, told),
        articles=comparer.story.articles,
        names=labels,
        told=told,
        is_pair=pair is not None,
        sections=shown,
        date=date,
        summary=summary(comparer, told, found),
        conflicts=found.conflicts,
        quotes=found.quotes,
        only=found.only,
        claims=found.claims,
        figures=fact_entries(boards.figures, told),
        boards=boards,
        shares={place: Share(share.told, share.of) for place, share in shared.shares.items()},
        origins=origins,
        leads=_leads(comparer, boards.claims, found.claims, told),
        pairs=tuple(
            pair_view(comparer, *one, boards.quotes) for one in pairs if Section.PASSAGES in shown
        ),
        notes=tuple(notes),
        corrections=corrections(comparer),
        skipped=comparer.story.skipped,
        signature=signature(comparer),
    )
