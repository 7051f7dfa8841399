"""Quotations and how two versions of one utterance differ."""

from dataclasses import dataclass
from enum import StrEnum

from tellings.model.text import SentenceIndex, Span


class QuoteChange(StrEnum):
    """How two versions of one quotation differ."""

    SAME = "same"
    """The same words after folding case, contractions and punctuation."""
    CUT = "cut"
    """One side leaves words out; the rest is equal."""
    PART = "part"
    """One side weaves a few of the words into a sentence of its own."""
    BRACKETED = "bracketed"
    """Words differ only where one side explains in brackets: '(the Ukrainians)' for 'they'."""
    ALTERED = "altered"
    """Other words inside the quotation marks."""
    PARAPHRASED = "paraphrased"
    """One side gives it without quotation marks."""


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words in quotation marks, with who is named as having said them."""

    sentence: SentenceIndex
    """The sentence in which it starts."""
    parts: tuple[Span, ...]
    """The quoted words without the marks; several where an attribution interrupts them."""
    speaker: str | None = None
    """The speaker's name as the text gives it there; a pronoun is never resolved."""
    attribution: Span | None = None
    """The words that attribute it: 'Stoltenberg said'."""
    inner: bool = False
    """True for a quotation inside another one."""

    @property
    def span(self) -> Span:
        """From the first quoted word to the last, with any attribution between them."""
        return Span(self.parts[0].start, self.parts[-1].end)


@dataclass(frozen=True, slots=True)
class QuoteEdit:
    """Words that one version has where the other has other words or none (None)."""

    left: Span | None
    right: Span | None


@dataclass(frozen=True, slots=True)
class QuoteMatch:
    """Two quotations of one utterance, or a quotation and its paraphrase without marks."""

    left: Quotation
    """For a paraphrase on this side, its ``parts`` is the run of unmarked words."""
    right: Quotation
    change: QuoteChange
    score: float
    """Weight of the aligned words: 2 and more in linked sentences, 5 and more elsewhere; less only
    for quotations of one or two words, and where another article's version joins the two."""
    linked: bool
    """True where the sentences around the two are linked."""
    edits: tuple[QuoteEdit, ...] = ()
    """The words that differ, in the left side's order."""
