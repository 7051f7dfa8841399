"""Lines of the detail strip: what they are made of."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tellings.model import Article, Wording
from tellings.reading.display import displayable
from tellings.reading.touched import CORRECTED

if TYPE_CHECKING:
    from tellings.model import LinkedPair

Words = tuple[str, str]
"""A run of the line and its tone: text, muted, left, right, conflict, quote, accent."""
WordingOf = Callable[["LinkedPair"], Wording]

GAP = ("  ·  ", "muted")


@dataclass(frozen=True, slots=True)
class DetailLine:
    """A line of the strip: a glyph, a label, and the words."""

    glyph: str
    label: str
    tone: str
    words: tuple[Words, ...]
    is_brief: bool = False
    """Whether one line of the screen is enough for it, even where the strip is shown in full."""


@dataclass(frozen=True, slots=True)
class Called:
    """What the two sides are called in the strip."""

    left: str
    right: str
    several: bool = False
    """Whether a third article stands beside the two, so that lines have to say whom they mean."""


def note_line(paragraph: str, text: str) -> DetailLine:
    """Return the line of a reader's note on a paragraph, whose number readers see."""
    words = ((displayable(text), "text"), (f"  on ¶{paragraph}", "muted"))
    return DetailLine("", "note", "accent", words)


def corrected_line(said: str) -> DetailLine:
    """Return the line of something that the reader has put right."""
    return DetailLine(CORRECTED, "corrected", "accent", ((said, "text"),))


def whom(called: Called) -> list[Words]:
    """Return the outlet that a line is about, where there are several beside the left one."""
    return [(f"{called.right}: ", "right")] if called.several else []


def shown(article: Article, start: int, end: int) -> str:
    """Return a run of an article as a line shows it."""
    return displayable(article.text[start:end]).strip(" ,;")
