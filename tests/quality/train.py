"""Learn the weights of the link scorer: ``python -m tests.quality.train [--check]``.

Prints cross-validated figures and writes tui/tellings/link/weights.json. What it learns from: the
gold of the bundled stories and of the stories in tests/quality/training (this project's own), the
fables of aesop-dev (CC BY-SA 4.0), and this project's own annotations of seoul-dev and news-dev;
for comparison it prints what it gives without those two. spark-dev is only measured, and stays
strange to the weights.
"""

import hashlib
import json
import sys
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from tellings.link import prepare
from tellings.link.features import NAMES, Cell, Vector, features
from tellings.link.scoring import CALIBRATION, EXPECTED, WEIGHTS, calibrated
from tellings.model import Kind
from tests.quality.gold import GoldPair, GoldSet
from tests.quality.learn import fit
from tests.quality.scores import Counts, count
from tests.quality.table import gold_sets

TAUGHT = ("aesop", "corpus", "news", "seoul", "written")
"""The sets whose links are learned from."""
SOURCES = {
    "aesop": "fables linked by hand, GNAT, EMNLP 2023, CC BY-SA 4.0",
    "corpus": "the bundled stories and their claim tags, written for this project",
    "news": "annotations made for this project, articles of two outlets on one event",
    "seoul": "annotations made for this project, five articles on one event",
    "written": "tests/quality/training, stories and claims written for this project to learn from",
}
FEWER = ("aesop", "corpus", "written")
"""Those of them without found news, for comparison."""
FOLDS = 8
CUTS = [cut / 10 for cut in range(-25, 16)]
AS_GOOD = 0.002
"""Difference of mean F1 that is no difference."""
DIGITS = 6


@dataclass(frozen=True)
class Example:
    """One pair of articles with the features of its candidates."""

    set: str
    group: str
    gold: GoldPair
    shorter: int
    cells: list[Cell]
    vectors: list[Vector]

    @property
    def teaching(self) -> list[tuple[Vector, bool]]:
        """The candidates that gold is sure about."""
        left, right = self.gold.scored
        return [
            (vector, cell in self.gold.sure)
            for cell, vector in zip(self.cells, self.vectors, strict=True)
            if cell[0] in left and cell[1] in right and cell not in self.gold.possible
        ]


def examples(sets: Sequence[GoldSet]) -> list[Example]:
    """Return the features of every pair of every set."""
    found = []
    for gold_set in sets:
        for story in gold_set.stories:
            index = prepare(story.articles)
            for pair in story.pairs:
                cells, vectors = features(index, pair.left, pair.right)
                shorter = min(index.tellings[pair.left].size, index.tellings[pair.right].size)
                found.append(Example(gold_set.name, story.group, pair, shorter, cells, vectors))
    return found


def folds(data: Sequence[Example]) -> dict[str, int]:
    """Return a fold for every group: the stories of each set dealt out in turn, seoul alone."""
    dealt: dict[str, list[str]] = defaultdict(list)
    for example in sorted(data, key=lambda one: (one.group, one.set)):
        if not any(example.group in groups for groups in dealt.values()):
            dealt["news" if example.set == "spark" else example.set].append(example.group)
    places = {
        group: place % FOLDS for groups in dealt.values() for place, group in enumerate(groups)
    }
    return places | {"seoul": FOLDS}


def learned(data: Sequence[Example]) -> tuple[float, list[float]]:
    """Return bias and weights fitted to the examples."""
    rows = [row for example in data for row in example.teaching]
    return fit([vector for vector, _ in rows], [linked for _, linked in rows])


def counted(example: Example, bias: float, weights: Sequence[float]) -> list[Counts]:
    """Return the example's counts at every cut."""
    raw = [
        bias + sum(w * x for w, x in zip(weights, vector, strict=True))
        for vector in example.vectors
    ]
    shifted = calibrated(raw, example.shorter, 0.0)
    return [
        count(
            example.gold,
            {
                c: Kind.PARTIAL
                for c, value in zip(example.cells, shifted, strict=True)
                if value >= cut
            },
        )
        for cut in CUTS
    ]


def best_cut(counts: Sequence[tuple[str, list[Counts]]]) -> int:
    """Return the place of the cut with the best mean F1 over the taught sets, smoothed.

    The curve is flat around its top: of the cuts as good as the best, the highest makes the
    fewest links that aren't there.
    """
    by_set: dict[str, list[Counts]] = {}
    for name, row in counts:
        before = by_set.get(name, [Counts()] * len(CUTS))
        by_set[name] = [one + other for one, other in zip(before, row, strict=True)]
    means = [
        sum(by_set[name][place].f1 for name in by_set) / len(by_set) for place in range(len(CUTS))
    ]
    smooth = {
        at: (means[at - 1] + 2 * means[at] + means[at + 1]) / 4 for at in range(1, len(CUTS) - 1)
    }
    return max(at for at, mean in smooth.items() if mean >= max(smooth.values()) - AS_GOOD)


def cross_validated(
    data: Sequence[Example], taught: Sequence[str]
) -> tuple[dict[str, Counts], float]:
    """Return the counts of every set from models that saw nothing of a story, and the final cut.

    The cut of a fold is the one that is best on the other folds.
    """
    place = folds(data)
    rows: list[tuple[int, str, list[Counts]]] = []
    for fold in sorted(set(place.values())):
        known = [one for one in data if one.set in taught and place[one.group] != fold]
        bias, weights = learned(known)
        rows += [
            (fold, one.set, counted(one, bias, weights)) for one in data if place[one.group] == fold
        ]
    totals: dict[str, Counts] = defaultdict(Counts)
    for fold in sorted(set(place.values())):
        cut = best_cut([(name, row) for at, name, row in rows if at != fold and name in taught])
        for at, name, row in rows:
            if at == fold:
                totals[name] += row[cut]
    return totals, CUTS[best_cut([(name, row) for _, name, row in rows if name in taught])]


def digest(data: Sequence[Example]) -> str:
    """Return a fingerprint of all that is learned from: features and links."""
    told = hashlib.sha256()
    for example in data:
        if example.set in TAUGHT:
            for vector, linked in example.teaching:
                told.update(f"{[round(x, 6) for x in vector]}{linked}".encode())
    return told.hexdigest()


def weights_file(data: Sequence[Example], threshold: float, figures: dict[str, str]) -> str:
    """Return the text of the weights file for models taught with all the examples."""
    bias, weights = learned([one for one in data if one.set in TAUGHT])
    return (
        json.dumps(
            {
                "about": "log-odds of a shared claim: bias + sum of weight times feature",
                "made_by": "tests/quality/train.py",
                "sources": SOURCES,
                "taught": {
                    name: sum(len(one.gold.sure) for one in data if one.set == name)
                    for name in TAUGHT
                },
                "cross_validated": figures,
                "protocol": "grouped by story; the cut of a fold is the best one of the others",
                "calibration": [CALIBRATION, EXPECTED],
                "data": digest(data),
                "threshold": threshold,
                "bias": round(bias - threshold, DIGITS),
                "weights": {
                    name: round(weight, DIGITS) for name, weight in zip(NAMES, weights, strict=True)
                },
            },
            indent=1,
        )
        + "\n"
    )


def main() -> None:
    """Train, print the figures and write the weights."""
    data = examples(gold_sets())
    for taught in (FEWER, TAUGHT):
        totals, threshold = cross_validated(data, taught)
        print("taught with", ", ".join(taught), f"(cut {threshold})")
        figures = {
            name: f"P {one.precision:.3f} R {one.recall:.3f} F1 {one.f1:.3f} only {one.only:.3f}"
            for name, one in sorted(totals.items())
        }
        for name, line in figures.items():
            print(f"  {name:7} {line}")
    if "--check" not in sys.argv:
        WEIGHTS.write_text(weights_file(data, threshold, figures), encoding="utf-8")


if __name__ == "__main__":
    main()
