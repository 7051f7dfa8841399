"""Details: what the tables of numbers, dates, persons and places are made of."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tellings.compare.vocabulary import FUNCTION_WORDS
from tellings.compare.words import Line, article_words
from tellings.model import Article, Sentence, Span


@dataclass(frozen=True, slots=True)
class Worded:
    """A sentence that carries claims, with its words."""

    article: int
    sentence: Sentence
    line: Line
    language: str = "en"
    """ISO 639-1 code of its article."""

    @property
    def is_titled(self) -> bool:
        """True where it is written like a headline: a capital says nothing of a name there."""
        words = [word for word in self.line if word.text[:1].isalpha()]
        return all(word.text[:1].isupper() or word.low in FUNCTION_WORDS for word in words)

    def span(self, start: int, end: int) -> Span:
        """Return a run of the sentence in offsets of its article."""
        return Span(self.sentence.start + start, self.sentence.start + end)

    def text(self, start: int, end: int) -> str:
        """Return a run of the sentence on one line."""
        return " ".join(self.sentence.text[start:end].split())


@dataclass(frozen=True, slots=True)
class Draft:
    """A fact before it has a place on the board."""

    subject: str
    mentions: tuple["DraftMention", ...]
    agree: bool = True


@dataclass(frozen=True, slots=True)
class DraftMention:
    """A mention with the sentence it stands in."""

    where: Worded
    start: int
    end: int
    value: str


def worded_sentences(articles: Sequence[Article]) -> Iterator[Worded]:
    """Yield the sentences of a story that carry claims, in order."""
    for place, article in enumerate(articles):
        for sentence, line in zip(article.sentences, article_words(article), strict=True):
            if sentence.is_content:
                yield Worded(place, sentence, line, article.language)
