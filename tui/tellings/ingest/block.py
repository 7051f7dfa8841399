"""Blocks: the paragraphs of a source before their roles are known."""

from dataclasses import dataclass
from enum import StrEnum

from tellings.model import Role


class Mark(StrEnum):
    """What the markup says of a paragraph without settling its role."""

    NONE = ""
    BULLET = "bullet"
    EMPHASIS = "emphasis"
    """All of it in bold or italics."""
    QUOTE = "quote"
    """A block quotation."""


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph as its format gave it: cleaned text on one line, and what the markup says.

    ``role`` is None where the format says nothing; ``reason`` says what the role rests on.
    """

    text: str
    role: Role | None = None
    reason: str = ""
    mark: Mark = Mark.NONE
