"""Links: a sentence of one article and a sentence of another that share a claim."""

from dataclasses import dataclass
from enum import StrEnum

from tellings.model.text import SentenceIndex


class Kind(StrEnum):
    """How much two linked sentences share."""

    SAME = "same"
    """Equal after folding case, quotes, punctuation and spelling variants."""
    REWORDED = "reworded"
    """The same claims in other words."""
    PARTIAL = "partial"
    """A claim is shared, but one side or both say more."""


class EvidenceType(StrEnum):
    """What a link rests on."""

    WORDS = "words"
    QUOTE = "quote"
    FIGURE = "figure"
    NAMES = "names"
    PHRASE = "phrase"
    STORY = "story"
    """Other tellings of the story hold the two together."""
    HAND = "hand"
    """A reader made the link."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """One reason for a link, in words that a reader can be shown."""

    type: EvidenceType
    text: str
    """A clause such as 'share the rare words howitzer, Poland'."""


@dataclass(frozen=True, slots=True)
class Link:
    """Two sentences that share a claim; ``left`` and ``right`` index their articles' sentences."""

    left: SentenceIndex
    right: SentenceIndex
    score: float
    """How sure the link is, 0..1."""
    kind: Kind
    evidence: tuple[Evidence, ...] = ()
