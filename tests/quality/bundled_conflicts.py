"""Conflicts of the bundled stories, whose gold names them by claim: found and reported.

These stories were written without a look at the rules and hold far harder conflicts than the set of
changed sentences: across sentences, in other units, by what is left open. Only what stands in two
linked sentences can be found.
"""

import tomllib
from dataclasses import dataclass, field
from itertools import combinations
from pathlib import Path

from tellings.compare import Comparer
from tellings.ingest import open_article
from tellings.model import Comparison, Story
from tests.quality.bundled import CORPUS, Tagged, tagged


@dataclass
class Reported:
    """How the reported conflicts of the bundled stories compare with their gold."""

    there: int = 0
    """Conflicts that the gold names, each between two articles."""
    linked: int = 0
    """Those whose claim stands in two sentences that are linked."""
    found: int = 0
    """Those of them that are reported, quiet notes included."""
    reported: int = 0
    """Reported conflicts, quiet notes left out."""
    right: int = 0
    """Those of them that the gold names."""
    alarms: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        """Share of the reported conflicts that the gold names, 0..1."""
        return self.right / self.reported if self.reported else 1.0

    @property
    def recall(self) -> float:
        """Share of the conflicts in linked sentences that are reported, 0..1."""
        return self.found / self.linked if self.linked else 1.0


@dataclass(frozen=True)
class _Gold:
    claim: str
    type: str
    files: frozenset[str]


def measure() -> Reported:
    """Return what is reported in all bundled stories."""
    reported = Reported()
    for path in sorted(CORPUS.glob("*/gold.toml")):
        _measure(path, reported)
    return reported


def _measure(path: Path, reported: Reported) -> None:
    gold = tomllib.loads(path.read_text(encoding="utf-8"))
    files = [telling["file"] for telling in gold["tellings"]]
    articles = tuple(open_article(str(path.parent / file)) for file in files)
    tags = [
        tagged(article, telling["sentences"])
        for article, telling in zip(articles, gold["tellings"], strict=True)
    ]
    comparer = Comparer(Story(path.parent.name, articles))
    there = [
        _Gold(entry["claim"], entry["type"], frozenset(entry["between"]))
        for entry in gold.get("conflicts", ())
    ]
    for left, right in combinations(range(len(articles)), 2):
        known = [one for one in there if one.files == {files[left], files[right]}]
        comparison = comparer.pair(left, right)
        for one in known:
            _look_for(one, comparison, tags[left], tags[right], reported)
        _count_reported(known, comparison, tags[left], tags[right], reported)


def _look_for(
    gold: _Gold, comparison: Comparison, left: Tagged, right: Tagged, reported: Reported
) -> None:
    pairs = [
        pair
        for pair in comparison.pairs
        if gold.claim in left.get(pair.link.left, ())
        and gold.claim in right.get(pair.link.right, ())
    ]
    reported.there += 1
    reported.linked += bool(pairs)
    reported.found += any(
        conflict.type.value == gold.type
        for pair in pairs
        for conflict in (*pair.conflicts, *pair.notes)
    )


def _count_reported(
    known: list[_Gold], comparison: Comparison, left: Tagged, right: Tagged, reported: Reported
) -> None:
    for pair in comparison.pairs:
        told = {*left.get(pair.link.left, ()), *right.get(pair.link.right, ())}
        for conflict in pair.conflicts:
            right_one = any(one.type == conflict.type.value and one.claim in told for one in known)
            reported.reported += 1
            reported.right += right_one
            if not right_one:
                mine = comparison.left.text[conflict.left.start : conflict.left.end]
                theirs = comparison.right.text[conflict.right.start : conflict.right.end]
                reported.alarms.append(f"{conflict.type.value}: {mine} | {theirs}")
