"""Comparisons: what differs between two linked articles."""

from dataclasses import dataclass
from enum import StrEnum

from tellings.model.link import Link
from tellings.model.quote import Quotation, QuoteChange, QuoteEdit, QuoteMatch
from tellings.model.text import Article, PassageIndex, SentenceIndex, Span

__all__ = [
    "AlteredQuote",
    "Comparison",
    "Conflict",
    "ConflictType",
    "ElsewhereSpan",
    "LinkedPair",
    "Move",
    "Passage",
    "Quotation",
    "QuoteChange",
    "QuoteEdit",
    "QuoteMatch",
    "SentenceSpan",
]


class ConflictType(StrEnum):
    """Which detail of a shared claim clashes."""

    NUMBER = "number"
    DATE = "date"
    NAME = "name"
    """A name or the title that goes with it."""
    SOURCE = "source"
    STRENGTH = "strength"
    """How strongly it is said; also done against planned."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two details of a shared claim that don't go together: 'check: X here, Y there'."""

    type: ConflictType
    left: Span
    """Span of the left article's text."""
    right: Span
    sure: bool
    """True for what is loud (numbers, dates, names); False for a quiet 'possible'."""
    note: str = ""
    """What clashes, in a few words: 'how many tanks', 'title of Park Jin', 'done or planned'."""


@dataclass(frozen=True, slots=True)
class AlteredQuote:
    """One utterance that the two articles quote in other words; spans are the quoted words."""

    left: Span
    right: Span
    change: QuoteChange = QuoteChange.ALTERED
    speaker: str | None = None
    edits: tuple[QuoteEdit, ...] = ()
    """The words that differ, in the left side's order."""


@dataclass(frozen=True, slots=True)
class LinkedPair:
    """A link with what was found inside it."""

    link: Link
    moved: bool = False
    """True where the two stand outside the longest run that both articles tell in one order."""
    altered_quote: AlteredQuote | None = None
    conflicts: tuple[Conflict, ...] = ()
    """What a reader should check; few and worth the look."""
    notes: tuple[Conflict, ...] = ()
    """Quiet differences of strength ('urged' against 'encouraged'): shown on request, never
    counted as conflicts."""


@dataclass(frozen=True, slots=True)
class SentenceSpan:
    """A run of one sentence, in offsets of the article's text."""

    sentence: SentenceIndex
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class ElsewhereSpan:
    """A run of a linked sentence that its counterparts don't tell but another sentence does."""

    sentence: SentenceIndex
    start: int
    end: int
    told_in: SentenceIndex
    """The sentence of the other article that comes nearest to telling it."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A row of the aligned view: what stands side by side. One side may be empty, never both."""

    left: tuple[SentenceIndex, ...]
    right: tuple[SentenceIndex, ...]


@dataclass(frozen=True, slots=True)
class Move:
    """Sentences of the right article that the aligned view shows away from their own place."""

    passage: PassageIndex
    """The row they are shown in, beside their counterpart."""
    right: tuple[SentenceIndex, ...]
    """The moved sentences, in order."""
    home: PassageIndex
    """The row after which the right article itself tells them; -1 for before the first row."""
    later: bool
    """True where the right article tells them later than the left one does, False for earlier."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """All that differs between two articles, from left to right.

    Swapping the articles mirrors everything: links, quotes and conflicts change sides, missing and
    added change places; passages and moves are laid out anew in the new left article's order.
    Every sentence of both articles, content or not, stands in exactly one passage.
    """

    left: Article
    right: Article
    pairs: tuple[LinkedPair, ...]
    """Ordered by (left, right) sentence index."""
    missing: tuple[SentenceSpan, ...]
    """Runs of the left article whose information stands nowhere in the right one; a sentence
    without a link is one run: its own span. In order; runs never overlap."""
    added: tuple[SentenceSpan, ...]
    """The same of the right article against the left one."""
    passages: tuple[Passage, ...]
    """In the left article's order; what only the right tells follows its predecessor there."""
    left_elsewhere: tuple[ElsewhereSpan, ...] = ()
    """Runs of linked left sentences that only another sentence of the right article tells: to be
    marked faintly. In order; they never overlap each other or ``missing``."""
    right_elsewhere: tuple[ElsewhereSpan, ...] = ()
    """The same of the right article against the left one."""
    moves: tuple[Move, ...] = ()
    """Where the aligned view departs from the right article's own order, by passage."""
    quotes: tuple[QuoteMatch, ...] = ()
    """Quotations that both articles carry, in the left article's order, also where the sentences
    around them aren't linked, and also where nothing differs."""

    @property
    def altered_apart(self) -> tuple[QuoteMatch, ...]:
        """The altered quotations that no pair has: between sentences that aren't linked, say."""
        changes = (QuoteChange.ALTERED, QuoteChange.BRACKETED)
        altered = [match for match in self.quotes if match.change in changes]
        if not altered:
            return ()
        held = {(quote.left, quote.right) for pair in self.pairs if (quote := pair.altered_quote)}
        return tuple(m for m in altered if (m.left.span, m.right.span) not in held)
