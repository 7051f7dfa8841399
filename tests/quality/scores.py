"""Precision, recall and their kin of found links against gold, counted over many pairs."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields

from tellings.model import Kind
from tests.quality.gold import Cell, GoldPair

Found = Mapping[Cell, Kind]
"""The links that were found in one pair, by cell."""


@dataclass(frozen=True)
class Counts:
    """What is counted in one or more pairs; counts add up."""

    found: int = 0
    right: int = 0
    """Found links that some reader made."""
    sure: int = 0
    hit: int = 0
    """Sure links that were found."""
    only_found: int = 0
    """Sentences that stand without a link though their gold has a word on them."""
    only_gold: int = 0
    only_hit: int = 0
    kinds: int = 0
    kinds_right: int = 0

    def __add__(self, other: "Counts") -> "Counts":
        names = [field.name for field in fields(self)]
        return Counts(*(getattr(self, name) + getattr(other, name) for name in names))

    @property
    def precision(self) -> float:
        """Share of the found links that a reader made, 0..1."""
        return self.right / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        """Share of the sure links that were found, 0..1."""
        return self.hit / self.sure if self.sure else 0.0

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall, 0..1."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0

    @property
    def only(self) -> float:
        """F1 of telling which sentences have no counterpart, 0..1."""
        total = self.only_found + self.only_gold
        return 2 * self.only_hit / total if total else 0.0

    @property
    def kind(self) -> float | None:
        """Share of the found sure links with a fitting kind; None where gold has no labels."""
        return self.kinds_right / self.kinds if self.kinds else None


def count(gold: GoldPair, found: Found) -> Counts:
    """Return the counts of one pair; links of sentences that don't count are passed over."""
    scored = {cell for cell in found if cell[0] in gold.scored[0] and cell[1] in gold.scored[1]}
    hits = scored & gold.sure
    labelled = [cell for cell in hits if cell in gold.labels]
    total = Counts(
        found=len(scored),
        right=len(scored & (gold.sure | gold.possible)),
        sure=len(gold.sure),
        hit=len(hits),
        kinds=len(labelled),
        kinds_right=sum(
            (found[cell] is Kind.PARTIAL) == (gold.labels[cell] == "overlap") for cell in labelled
        ),
    )
    return total + _only(gold, scored, 0) + _only(gold, scored, 1)


def _only(gold: GoldPair, found: Iterable[Cell], side: int) -> Counts:
    """Count the sentences of one side without a counterpart; doubtful ones are passed over."""
    sure = {cell[side] for cell in gold.sure}
    doubtful = {cell[side] for cell in gold.possible} - sure
    judged = gold.scored[side] - doubtful
    alone = judged - sure
    said_alone = judged - {cell[side] for cell in found}
    return Counts(
        only_found=len(said_alone), only_gold=len(alone), only_hit=len(alone & said_alone)
    )
