"""Outlets: how much they share, and what their texts say about where they have it from."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from tellings.model.claim import ArticleIndex
from tellings.model.text import Article, SentenceIndex, Span


class OriginReason(StrEnum):
    """What shows that one article draws on a source."""

    LINE = "line"
    """It carries the agency's own line: dateline, byline or credit."""
    CITED = "cited"
    """It names the source for what it tells: 'according to AP'."""
    COPIED = "copied"
    """Most of it stands word for word in the other article."""


@dataclass(frozen=True, slots=True)
class Credit:
    """A place where an article says where it has something from."""

    article: ArticleIndex
    source: str
    """Who is named, in the short form: AP, Reuters, an outlet of the story."""
    sentence: SentenceIndex
    span: Span
    """The crediting words, in offsets of the article's text."""


@dataclass(frozen=True, slots=True)
class Origin:
    """A source and the articles that draw on it.

    Made from the texts' own credits or from long identical runs, never from likeness alone.
    """

    source: str
    """The agency's or outlet's name."""
    carriers: tuple[ArticleIndex, ...]
    """The articles of the story that are the source's own text; empty where it has none here."""
    drawing: tuple[ArticleIndex, ...]
    """The articles that draw on it."""
    reason: OriginReason
    credits: tuple[Credit, ...] = ()


@dataclass(frozen=True, slots=True)
class SharedRun:
    """The longest run of words outside quotation marks that two articles have in common."""

    left: Span
    right: Span
    words: int


@dataclass(frozen=True, slots=True)
class Share:
    """How much of one article another tells too, with the links between the two."""

    told: int
    """Claims of the row's article that the column's tells too, or perhaps does."""
    of: int
    """Claims of the row's article."""
    same: int
    reworded: int
    partial: int
    conflicts: int
    run: SharedRun | None
    """Their longest common run of words, None where it is short."""

    @property
    def ratio(self) -> float:
        """``told / of``, 0..1; 0 for an article without claims."""
        return self.told / self.of if self.of else 0.0


@dataclass(frozen=True, slots=True)
class Overruled:
    """What a reader says of the articles' origins, whatever their texts say."""

    apart: tuple[ArticleIndex, ...] = ()
    """The articles that have an origin of their own."""
    together: tuple[tuple[ArticleIndex, ...], ...] = ()
    """The articles that have one origin, by group."""

    def joins(self, one: ArticleIndex, other: ArticleIndex) -> bool:
        """Return whether the reader says that two articles have one origin."""
        return any(one in group and other in group for group in self.together)


_NOTHING = Overruled()


@dataclass(frozen=True, slots=True)
class OutletsBoard:
    """Who shares how much with whom, and who draws on whom."""

    articles: tuple[Article, ...]
    shares: Mapping[tuple[ArticleIndex, ArticleIndex], Share]
    """By (row, column): how much of the row's article the column's tells."""
    origins: tuple[Origin, ...]
    groups: tuple[tuple[ArticleIndex, ...], ...]
    """The articles by common origin; every article is in exactly one group."""
    overruled: Overruled = _NOTHING
    """What of ``groups`` is the reader's word."""
