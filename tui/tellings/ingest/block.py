"""Blocks: the paragraphs of a source before their roles are known."""

from dataclasses import dataclass

from tellings.model import Role


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph as its format gave it: cleaned text on one line, and what the markup says.

    ``role`` is None where the format says nothing; ``reason`` says what the role rests on.
    """

    text: str
    role: Role | None = None
    reason: str = ""
