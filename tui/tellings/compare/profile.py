"""Profiles: what comparing needs to know of one article, found once."""

from functools import cached_property, lru_cache

from tellings.compare.details import READ, Details
from tellings.compare.quote_match import Utterance, utterances
from tellings.compare.quotes import quotations
from tellings.compare.support import Support
from tellings.compare.values import Given, Value, given, places_of
from tellings.compare.words import Line, article_words
from tellings.model import Article, Quotation
from tellings.model.steps import stepwise


class Profile:
    """An article with its words, quotations and details, each worked out when first asked for."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.lines: tuple[Line, ...] = article_words(article)
        """The words of every sentence that carries claims; the others have none."""

    @cached_property
    def support(self) -> Support:
        """Where its words are told."""
        return Support(self.lines)

    @cached_property
    def quotations(self) -> tuple[Quotation, ...]:
        """What it quotes."""
        return quotations(self.article)

    @cached_property
    def utterances(self) -> tuple[Utterance, ...]:
        """What it quotes, ready to be aligned."""
        return utterances(self.article, self.quotations)

    @cached_property
    def details(self) -> Details:
        """What of it can clash with another article."""
        return Details(self.article, self.lines, self.quotations)

    @cached_property
    def values(self) -> tuple[tuple[Given, ...], ...]:
        """The times and figures of every sentence; those in other languages have none."""
        if self.article.language != READ:
            return ((),) * len(self.lines)
        return tuple(
            given(sentence.text, line, figures) if sentence.is_content else ()
            for sentence, line, figures in stepwise(
                zip(self.article.sentences, self.lines, self.details.figures, strict=True)
            )
        )

    @cached_property
    def where(self) -> dict[Value, frozenset[int]]:
        """In which sentences each of them is given."""
        return places_of(self.values)

    @cached_property
    def told(self) -> frozenset[tuple[str, ...]]:
        """The keys of each of its sentences, to know a repetition by."""
        return frozenset(keys for line in self.lines if (keys := keys_of(line)))


@lru_cache(maxsize=256)
def profile_of(article: Article) -> Profile:
    """Return the profile of an article; the last 256 are kept."""
    return Profile(article)


def keys_of(line: Line) -> tuple[str, ...]:
    """Return the keys of a sentence's words in order."""
    return tuple(word.key for word in line if word.key)
