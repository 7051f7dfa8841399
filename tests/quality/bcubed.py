"""Extended B-cubed: how well overlapping clusters agree with gold that overlaps too.

After Amigó, Gonzalo, Artiles and Verdejo, "A comparison of extrinsic clustering evaluation metrics
based on formal constraints", Information Retrieval 12 (2009), section 4.3.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

Item = tuple[int, int]
"""A sentence: its article and its place there."""


@dataclass(frozen=True)
class BCubed:
    """Precision, recall and F1, each 0..1, averaged over the items."""

    precision: float
    recall: float

    @property
    def f1(self) -> float:
        """Harmonic mean of the two."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


def bcubed(found: Mapping[Item, Iterable[str]], gold: Mapping[Item, Iterable[str]]) -> BCubed:
    """Return the agreement of two labellings of the same items; every item has a label in both."""
    return BCubed(_side(found, gold), _side(gold, found))


def _side(labels: Mapping[Item, Iterable[str]], others: Mapping[Item, Iterable[str]]) -> float:
    """Mean over the items of how far sharing a label means sharing as many of the others."""
    members: dict[str, list[Item]] = defaultdict(list)
    for item, names in labels.items():
        for name in set(names):
            members[name].append(item)
    total = 0.0
    for item, names in labels.items():
        together = Counter(mate for name in set(names) for mate in members[name])
        shares = [
            min(count, len(set(others[item]) & set(others[mate]))) / count
            for mate, count in together.items()
        ]
        total += sum(shares) / len(shares)
    return total / len(labels)
