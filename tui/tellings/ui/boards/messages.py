"""What the boards ask of the screen they stand on."""

from dataclasses import dataclass

from textual.message import Message

from tellings.compare.comparer import Comparer
from tellings.model import Claim
from tellings.reading.board_set import BoardSet
from tellings.reading.board_target import Target


@dataclass
class PassageWanted(Message):
    """A passage is to be read side by side."""

    target: Target


@dataclass
class BoardsMade(Message):
    """The boards were worked out in the background."""

    boards: BoardSet


@dataclass
class BoardsFailed(Message):
    """The boards could not be worked out."""

    comparer: Comparer
    """What they were to be made of."""
    reason: str


@dataclass
class MarksMade(Message):
    """The marks of a claim's wordings were worked out in the background."""

    claim: Claim
    problem: str
    """What went wrong, '' for nothing."""
