"""Facts: the numbers, dates, persons and places of a story, by outlet."""

from dataclasses import dataclass
from enum import StrEnum

from tellings.model.claim import ArticleIndex
from tellings.model.text import Article, SentenceIndex, Span


class FactKind(StrEnum):
    """What sort of detail a fact is."""

    NUMBER = "number"
    DATE = "date"
    PERSON = "person"
    PLACE = "place"


@dataclass(frozen=True, slots=True)
class FactMention:
    """A place where an article gives a detail."""

    article: ArticleIndex
    sentence: SentenceIndex
    span: Span
    """The words that give it, in offsets of the article's text."""
    value: str
    """What it says, as the text has it: '31', 'Foreign Minister', 'Monday, Jan. 30'; '' for a
    person without a title."""


@dataclass(frozen=True, slots=True)
class Fact:
    """A detail that one or more articles give."""

    id: int
    """Its place in the board's own order, from 0."""
    kind: FactKind
    subject: str
    """What a number counts, which day, who or where."""
    mentions: tuple[FactMention, ...]
    """By article, then place in it; at least one."""
    of: int
    """How many articles the story has."""
    agree: bool
    """False where two articles give values that don't go together."""

    @property
    def tellers(self) -> tuple[ArticleIndex, ...]:
        """The articles that give it, in the story's order."""
        return tuple(sorted({mention.article for mention in self.mentions}))

    @property
    def told_by(self) -> int:
        """How many articles give it."""
        return len(self.tellers)

    def values(self, article: ArticleIndex) -> tuple[str, ...]:
        """Return an article's values, each once, in the order in which it gives them."""
        own = (mention.value for mention in self.mentions if mention.article == article)
        return tuple(dict.fromkeys(value for value in own if value))


@dataclass(frozen=True, slots=True)
class FiguresBoard:
    """The details of a story that can be checked, by outlet."""

    articles: tuple[Article, ...]
    facts: tuple[Fact, ...]
    """By kind; in each those that most articles give first, then by first mention."""
