"""Utterances: what somebody said, in every outlet's version."""

from dataclasses import dataclass

from tellings.model.claim import ArticleIndex
from tellings.model.quote import Quotation, QuoteChange
from tellings.model.text import Article


@dataclass(frozen=True, slots=True)
class Version:
    """An utterance as one article gives it."""

    article: ArticleIndex
    quotation: Quotation
    words: int
    """How many words it has."""
    paraphrase: bool = False
    """True where the article tells it without quotation marks."""


@dataclass(frozen=True, slots=True)
class Utterance:
    """Something said, with every version of it; at least one, each by another article."""

    id: int
    """Its place in the board's own order, from 0."""
    speaker: str | None
    """Who is named as the speaker, by the longest form of the name; None where nobody is."""
    versions: tuple[Version, ...]
    """In the story's order."""
    of: int
    """How many articles the story has."""
    change: QuoteChange | None
    """The strongest change between two versions; None where one article alone has it."""
    is_unread: bool = False
    """True where no speaker is read though somebody may be named: a language or a sentence whose
    speakers are not read, or a pronoun."""

    @property
    def told_by(self) -> int:
        """How many articles have it, quoted or paraphrased."""
        return len(self.versions)

    @property
    def longest(self) -> ArticleIndex:
        """The article that quotes most words of it; of equal ones the first."""
        return max(
            self.versions, key=lambda version: (not version.paraphrase, version.words)
        ).article

    @property
    def paraphrasing(self) -> tuple[ArticleIndex, ...]:
        """The articles that tell it without quotation marks."""
        return tuple(version.article for version in self.versions if version.paraphrase)

    def version(self, article: ArticleIndex) -> Version | None:
        """Return an article's version, None where it has none."""
        return next((own for own in self.versions if own.article == article), None)


@dataclass(frozen=True, slots=True)
class QuotesBoard:
    """Every utterance that a story's articles quote."""

    articles: tuple[Article, ...]
    utterances: tuple[Utterance, ...]
    """Those that most articles have first, then those most altered, then the longest."""
