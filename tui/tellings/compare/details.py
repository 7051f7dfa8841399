"""Details: the figures, dates, titles, sources and acts of an article, sentence by sentence."""

from collections.abc import Callable
from functools import cached_property
from typing import TypeVar

from tellings.compare.ages import Aged, ages
from tellings.compare.clash_source import Named, sources
from tellings.compare.dates import Moment, moments
from tellings.compare.fates import Fate, fates
from tellings.compare.figures import Figure, figures
from tellings.compare.lasting import Lasting, lasting
from tellings.compare.persons import FullName, full_names
from tellings.compare.planned import Act, done, planned
from tellings.compare.stands import Stand, stands
from tellings.compare.strength import Firmness, firmness
from tellings.compare.titles import Titled, titled
from tellings.compare.words import Line
from tellings.model import Article, Quotation, Sentence, Span
from tellings.model.steps import stepwise

Found = TypeVar("Found")


READ = "en"
"""Language in which details are read; elsewhere only numbers in equal words are compared."""
LONGEST = 400
"""Words up to which a sentence is read for details: more is a list or a page without stops."""


class Details:
    """What of an article can clash with another one; each kind is read when first asked for.

    Only English is read: in any other language there are ``words`` and nothing else. Every
    attribute but the ``all_`` ones has an entry for every sentence; sentences that carry no
    claims have none in it. Offsets count from the sentence's start.
    """

    def __init__(
        self, article: Article, lines: tuple[Line, ...], quotations: tuple[Quotation, ...]
    ) -> None:
        self.article = article
        self.words = tuple(line if len(line) <= LONGEST else () for line in lines)
        self.lines = self.words if article.language == READ else ((),) * len(lines)
        self._quotations = quotations

    @cached_property
    def figures(self) -> tuple[tuple[Figure, ...], ...]:
        """Numbers that count or measure something."""
        return self._by_line(figures)

    @cached_property
    def moments(self) -> tuple[tuple[Moment, ...], ...]:
        """Dates and times, resolved with the article's own date."""
        published = self.article.masthead.published
        return self._by_line(lambda line: moments(line, published))

    @cached_property
    def lasting(self) -> tuple[tuple[Lasting, ...], ...]:
        """Ages of persons, and terms of contracts and the like."""
        return self._by_line(lasting)

    @cached_property
    def ages(self) -> tuple[tuple[Aged, ...], ...]:
        """Ages of persons who are not named beside them."""
        return self._by_line(ages)

    @cached_property
    def titled(self) -> tuple[tuple[Titled, ...], ...]:
        """Persons named with an office."""
        return tuple(
            titled(sentence.text) if line else ()
            for line, sentence in stepwise(zip(self.lines, self.article.sentences, strict=True))
        )

    @cached_property
    def full_names(self) -> tuple[tuple[FullName, ...], ...]:
        """Full names of persons."""
        return self._by_line(full_names)

    @cached_property
    def sources(self) -> tuple[tuple[Named, ...], ...]:
        """Whom the text names as its source."""
        return tuple(
            sources(line, self._quoted(sentence)) if line else ()
            for line, sentence in stepwise(zip(self.lines, self.article.sentences, strict=True))
        )

    @cached_property
    def done(self) -> tuple[tuple[Act, ...], ...]:
        """Acts told as done."""
        return self._by_line(done)

    @cached_property
    def planned(self) -> tuple[tuple[Act, ...], ...]:
        """Acts told as still to come."""
        return self._by_line(planned)

    @cached_property
    def stands(self) -> tuple[tuple[Stand, ...], ...]:
        """What is plainly affirmed or denied."""
        return self._by_line(stands)

    @cached_property
    def fates(self) -> tuple[tuple[Fate, ...], ...]:
        """Who lives or died."""
        return tuple(fates(line, told) for line, told in zip(self.lines, self.stands, strict=True))

    @cached_property
    def firmness(self) -> tuple[tuple[Firmness, ...], ...]:
        """Words that say how firmly a thing is said."""
        return tuple(
            firmness(sentence.text) if line else ()
            for line, sentence in stepwise(zip(self.lines, self.article.sentences, strict=True))
        )

    @cached_property
    def all_words(self) -> frozenset[str]:
        """Every word of the article's content, in lower case and without possessive endings."""
        return frozenset(word.low.removesuffix("'s") for line in self.lines for word in line)

    @cached_property
    def all_keys(self) -> frozenset[str]:
        """The key of every word of the article's content."""
        return frozenset(word.key for line in self.lines for word in line)

    @cached_property
    def all_places(self) -> frozenset[str]:
        """Every country that the article names."""
        return frozenset(word.place for line in self.lines for word in line if word.place)

    @cached_property
    def all_figures(self) -> tuple[tuple[Line, Figure], ...]:
        """The figures of the whole article, each with the words of its sentence."""
        return tuple(
            (line, figure)
            for line, found in zip(self.lines, self.figures, strict=True)
            for figure in found
        )

    @cached_property
    def all_titled(self) -> tuple[Titled, ...]:
        """The titled persons of the whole article."""
        return tuple(person for line in self.titled for person in line)

    def _by_line(self, read: Callable[[Line], tuple[Found, ...]]) -> tuple[tuple[Found, ...], ...]:
        return tuple(read(line) if line else () for line in stepwise(self.lines))

    def _quoted(self, sentence: Sentence) -> list[Span]:
        return [
            Span(part.start - sentence.start, part.end - sentence.start)
            for quotation in self._quotations
            for part in quotation.parts
            if part.start < sentence.end and sentence.start < part.end
        ]
