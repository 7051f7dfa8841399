"""A report as a reader goes through it: headings, paragraphs, lists, tables."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from tellings.report.marks import Mark, Marked
from tellings.report.pairview import PairView
from tellings.report.wrap import Styled


class Face(StrEnum):
    """How words stand out in running text."""

    PLAIN = ""
    STRONG = "strong"
    NAME = "name"
    """Who is speaking."""


Text = tuple[Styled, ...]
"""Running text in one or more faces; article words are in it as they are, unescaped."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A title: level 1 for the report, 2 for its sections, 3 for what is in them."""

    level: int
    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text."""

    text: Text


@dataclass(frozen=True, slots=True)
class Items:
    """A list without numbers."""

    items: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under a header; every row has as many cells as the header."""

    header: tuple[str, ...]
    rows: tuple[tuple[Text, ...], ...]


@dataclass(frozen=True, slots=True)
class SideBySide:
    """Two articles, passage by passage."""

    view: PairView


@dataclass(frozen=True, slots=True)
class Signature:
    """The line that says what made every number: letters, digits and separators only."""

    text: str


Block = Heading | Paragraph | Items | Table | SideBySide | Signature


def text(*parts: str | Styled) -> Text:
    """Return running text; bare strings are plain."""
    return tuple(Styled(part) if isinstance(part, str) else part for part in parts)


def name(words: str) -> Styled:
    """Return the name of who is speaking."""
    return Styled(words, Face.NAME)


def telling(marked: Marked) -> Text:
    """Return an outlet's words, what they are shown for standing out."""
    return tuple(
        Styled(run.text, Face.STRONG if _stands_out(run.mark, run.conflict, run.quote) else "")
        for run in marked
    )


def plain_text(marked: Marked) -> Text:
    """Return an outlet's words with nothing standing out."""
    return text("".join(run.text for run in marked))


def _stands_out(mark: Mark, conflict: bool, quote: bool) -> bool:
    return mark is Mark.ONLY or conflict or quote


def items(entries: Iterable[Text]) -> Items:
    """Return a list of these texts."""
    return Items(tuple(entries))
