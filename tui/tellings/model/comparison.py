"""Comparisons: what differs between two linked articles."""

from dataclasses import dataclass
from enum import StrEnum

from tellings.model.link import Link
from tellings.model.text import Article, SentenceIndex, Span


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
    """What clashes, in a few words: 'who sold', 'how many tanks'."""


class QuoteChange(StrEnum):
    """How two versions of one quotation differ."""

    CUT = "cut"
    """One side leaves words out; the rest is equal."""
    ALTERED = "altered"
    """Other words inside the quotation marks."""
    PARAPHRASED = "paraphrased"
    """One side gives it without quotation marks."""


@dataclass(frozen=True, slots=True)
class AlteredQuote:
    """One utterance that the two articles quote in other words; spans are the quoted words."""

    left: Span
    right: Span
    change: QuoteChange = QuoteChange.ALTERED
    speaker: str | None = None


@dataclass(frozen=True, slots=True)
class LinkedPair:
    """A link with what was found inside it."""

    link: Link
    moved: bool = False
    """True where the two stand outside the longest run that both articles tell in one order."""
    altered_quote: AlteredQuote | None = None
    conflicts: tuple[Conflict, ...] = ()


@dataclass(frozen=True, slots=True)
class SentenceSpan:
    """A run of one sentence, in offsets of the article's text."""

    sentence: SentenceIndex
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Passage:
    """A row of the aligned view: what stands side by side. One side may be empty, never both."""

    left: tuple[SentenceIndex, ...]
    right: tuple[SentenceIndex, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """All that differs between two articles, from left to right.

    Swapping the articles mirrors everything: links and passages change sides, missing and added
    change places. Every sentence of both articles, content or not, stands in exactly one passage.
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
