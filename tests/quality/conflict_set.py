"""The set of sentence pairs with one detail changed on purpose, and how many are found.

The pairs stand in ``sets/``. Quiet notes of strength count as found, and as alarms.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tellings.compare import compare_pair
from tellings.link import prepare
from tellings.model import Conflict, ConflictType, Kind, Link
from tellings.segment import article_of_sentences
from tests.casefile import cases_of

SET = Path(__file__).with_name("sets") / "conflicts.md"
FRESH = SET.with_name("conflicts_fresh.md")
"""Written after the rules: first measured precision 1.0 for every type, recall number .77,
date .88, name .75, source 1.0, strength .71."""
OPPOSED = SET.with_name("opposites.md")
"""Sentences turned into their opposite, written after the rules for that: first measured
precision .96, recall .88."""
NOTHING = "nothing"


@dataclass(frozen=True)
class Variant:
    """A pair of sentences and what a reader should be told to check."""

    title: str
    left: str
    right: str
    expected: str
    """A conflict type, or 'nothing'."""
    changed: tuple[int, int]
    """The run of the right sentence that was changed; empty where none was."""


@dataclass
class Tally:
    """What was found, by conflict type."""

    there: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    alarms: Counter[str] = field(default_factory=Counter)
    errors: list[str] = field(default_factory=list)

    def precision(self, kind: str) -> float:
        """Share of what was reported of a type that is there, 0..1."""
        reported = self.found[kind] + self.alarms[kind]
        return self.found[kind] / reported if reported else 1.0

    def recall(self, kind: str) -> float:
        """Share of what is there of a type that was reported, 0..1."""
        return self.found[kind] / self.there[kind] if self.there[kind] else 1.0


def variants(path: Path) -> Iterator[Variant]:
    """Yield every pair of the set, unchanged ones first."""
    for case in cases_of(path):
        left, right = case.one("left"), case.one("right")
        yield Variant(case.title, left, right, NOTHING, (0, 0))
        for kind in (NOTHING, *(kind.value for kind in ConflictType)):
            for change in case.all(kind):
                before, _, after = (part.strip() for part in change.partition("->"))
                at = right.find(before)
                if at < 0:
                    raise ValueError(f"{case.where}: no '{before}' in the right sentence")
                text = right[:at] + after + right[at + len(before) :]
                yield Variant(case.title, left, text, kind, (at, at + len(after)))


def score(*paths: Path) -> Tally:
    """Return what the comparison finds in some sets together."""
    tally = Tally()
    for variant in (variant for path in paths for variant in variants(path)):
        found = _conflicts(variant.left, variant.right)
        told = f"{variant.title}: {variant.left} | {variant.right}"
        if variant.expected != NOTHING:
            tally.there[variant.expected] += 1
            right = [one for one in found if one.type.value == variant.expected]
            if any(_touches(one, variant.changed) for one in right):
                tally.found[variant.expected] += 1
            else:
                tally.errors.append(f"missed {variant.expected}: {told}")
        for one in found:
            if one.type.value != variant.expected:
                tally.alarms[one.type.value] += 1
                spans = (
                    variant.left[one.left.start : one.left.end],
                    variant.right[one.right.start : one.right.end],
                )
                tally.errors.append(f"false {one.type.value} {spans}: {told}")
    return tally


def _touches(conflict: Conflict, run: tuple[int, int]) -> bool:
    return conflict.right.start < run[1] and run[0] < conflict.right.end


def _conflicts(left: str, right: str) -> list[Conflict]:
    articles = [article_of_sentences("a", [[left]]), article_of_sentences("b", [[right]])]
    link = Link(0, 0, 1.0, Kind.PARTIAL)
    pair = compare_pair(prepare(articles), 0, 1, (link,)).pairs[0]
    return [*pair.conflicts, *pair.notes]
