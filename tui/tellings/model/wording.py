"""Wording: how the two sentences of a link differ, word for word."""

from dataclasses import dataclass
from enum import StrEnum

from tellings.model.text import CharOffset


class PieceKind(StrEnum):
    """What becomes of a run of words on the other side of a link."""

    EQUAL = "equal"
    REWORDED = "reworded"
    """Other words stand in its place there."""
    MISSING = "missing"
    """Only on the left side of the link."""
    ADDED = "added"
    """Only on the right side of the link."""
    MOVED = "moved"
    """The same words stand elsewhere in the sentence there."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of one sentence, in offsets of the article's text."""

    kind: PieceKind
    start: CharOffset
    end: CharOffset
    strong: bool = False
    """For missing and added: True where the other article tells it nowhere, False where only its
    linked sentence doesn't."""
    match: int | None = None
    """Number that a reworded or moved piece shares with its piece on the other side."""


@dataclass(frozen=True, slots=True)
class Wording:
    """Both sentences of a link cut into pieces; the pieces of a side make up its sentence."""

    left: tuple[Piece, ...]
    right: tuple[Piece, ...]
    likeness: float
    """Share of the two sentences' weight that is told in the same words, 0..1."""
    inline: bool
    """True where the two are alike enough to be read as one marked-up sentence."""
