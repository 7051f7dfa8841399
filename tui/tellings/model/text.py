"""Articles: cleaned text with the spans, roles and masthead found in it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

CharOffset = int
"""Code points from the start of an article's cleaned text."""
TokenIndex = int
"""A token's place in its sentence, from 0."""
SentenceIndex = int
"""A sentence's place in its article, from 0, whatever its role."""
ParagraphIndex = int
"""A paragraph's place in its article, from 0, whatever its role."""
PassageIndex = int
"""A row's place in a comparison's aligned view, from 0."""
ScreenRow = int
"""Terminal rows from the top of a laid-out document, from 0."""


class Role(StrEnum):
    """What a paragraph or sentence is in its article."""

    HEADLINE = "headline"
    STANDFIRST = "standfirst"
    DATELINE = "dateline"
    BODY = "body"
    SUBHEADING = "subheading"
    CAPTION = "caption"
    EMBED = "embed"
    BYLINE = "byline"
    META = "meta"
    BOILERPLATE = "boilerplate"


CONTENT_ROLES = frozenset({Role.HEADLINE, Role.STANDFIRST, Role.BODY, Role.CAPTION, Role.EMBED})
"""The roles that carry claims; only these are linked, compared and counted."""


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open run of characters of one article's text."""

    start: CharOffset
    end: CharOffset

    def __len__(self) -> int:
        return self.end - self.start


@dataclass(frozen=True, slots=True)
class Token:
    """A word, figure or punctuation mark of a sentence, with the key it is compared by."""

    start: CharOffset
    """Offset into the text that was tokenized (a sentence's own text unless said otherwise)."""
    end: CharOffset
    text: str
    key: str
    """Folded form: equal keys mean the same word (case, quotes, stem, spelling); '' for
    punctuation."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of an article; ``text`` is the article's text from start to end."""

    index: SentenceIndex
    paragraph: ParagraphIndex
    start: CharOffset
    end: CharOffset
    role: Role
    text: str

    @property
    def is_content(self) -> bool:
        """True where the sentence's role carries claims."""
        return self.role in CONTENT_ROLES

    @property
    def span(self) -> Span:
        """The sentence's place in the article's text."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of an article: a run of its text and the sentences in it."""

    index: ParagraphIndex
    start: CharOffset
    end: CharOffset
    first: SentenceIndex
    """Index of its first sentence."""
    last: SentenceIndex
    """One past the index of its last sentence; equal to ``first`` where it has none."""
    role: Role
    reason: str
    """Why it has this role, a clause a reader understands."""

    @property
    def sentences(self) -> range:
        """Indices of its sentences."""
        return range(self.first, self.last)


@dataclass(frozen=True, slots=True)
class Masthead:
    """Who published the article, when and where; unknown is None, never guessed from nothing."""

    title: str | None = None
    outlet: str | None = None
    agency: str | None = None
    """Who wrote it where the text says so: AP, Reuters, AFP ..."""
    author: str | None = None
    place: str | None = None
    """Place of the dateline."""
    published: date | None = None
    published_from: str | None = None
    """Where the date was found ('date line', 'front matter', 'inferred ...')."""
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """Where an article came from."""

    name: str
    """Path or address as the user gave it; '-' for standard input."""
    sha256: str
    """Of the bytes as they were read, in hexadecimal."""


@dataclass(frozen=True, slots=True)
class Article:
    """One outlet's text; offsets of everything in it count through ``text``.

    Sentences partition the paragraphs' letters in order, and ``sentences[i].index == i``.
    """

    id: str
    """Unique in its story, short, stable over runs: made from the file's name."""
    text: str
    paragraphs: Sequence[Paragraph]
    sentences: Sequence[Sentence]
    masthead: Masthead
    source: Source
    language: str = "en"
    """ISO 639-1 code."""
    notes: tuple[str, ...] = ()
    """Findings of the cleaning worth telling: 'hid 3 control characters' and the like."""

    @property
    def name(self) -> str:
        """What to call the article: its outlet, else its agency, else its id."""
        return self.masthead.outlet or self.masthead.agency or self.id

    @property
    def title(self) -> str:
        """Its headline, else its name."""
        return self.masthead.title or self.name

    @property
    def content(self) -> tuple[Sentence, ...]:
        """The sentences that carry claims, in order."""
        return tuple(sentence for sentence in self.sentences if sentence.is_content)
