"""How well the claims board agrees with hand-made claims: of the bundled stories, and others.

Run with ``python -m tests.quality.claims``: extended B-cubed precision, recall and F1 by story,
for the board, for the plain connected components of the same links, for every sentence alone, and
for a second reading of the bundled stories (``tests/quality/second``) that was made without sight
of the first: how far readers agree. For the board also whether its rows hold: see
``tests/quality/rows.py``.

The links set the bound: with the gold's own links of the bundled stories the board reaches .91,
with those of its links that the gold has too .75. All are training figures in part: the links were
learned from these stories among others, and the board's settings were chosen on them. The stories
of tests/quality/training are shorter and tell fewer claims a sentence, which is easier.
"""

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from tellings.board.claims import claims
from tellings.board.graph import Node, link_graph
from tellings.compare.comparer import Comparer
from tellings.ingest import open_article, with_unique_ids
from tellings.model import Article, ClaimsBoard, Story
from tests.quality.bcubed import BCubed, bcubed
from tests.quality.bundled import CORPUS, Tagged, tagged
from tests.quality.rows import Labels, Rows, rows
from tests.quality.written import TRAINING, tagged_tellings

SECOND = Path(__file__).parent / "second"
GOAL = 0.80
"""Mean F1 over the stories that the board is meant to reach."""


@dataclass(frozen=True)
class GoldClaims:
    """A story with the claims that a reader or its writer found in its sentences."""

    name: str
    comparer: Comparer
    labels: Labels
    """Only sentences that tell at least one claim."""
    second: Labels | None = None
    """The same of another reader's claims, where there is a second reading."""


def bundled_claims() -> list[GoldClaims]:
    """Return the bundled stories that have gold, by name."""
    return [_bundled(path) for path in sorted(CORPUS.glob("*/gold.toml"))]


def written_claims() -> list[GoldClaims]:
    """Return the stories that were written to learn from, by name."""
    stories = []
    for path in sorted(TRAINING.glob("*.txt")):
        articles, tags = zip(*tagged_tellings(path), strict=True)
        stories.append(_gold(path.stem, articles, tags))
    return stories


def _bundled(path: Path) -> GoldClaims:
    name = path.parent.name
    gold = tomllib.loads(path.read_text(encoding="utf-8"))
    opened = [open_article(str(path.parent / telling["file"])) for telling in gold["tellings"]]
    articles = with_unique_ids(opened)
    again = tomllib.loads((SECOND / f"{name}.toml").read_text(encoding="utf-8"))
    one, other = (
        [
            tagged(article, telling["sentences"])
            for article, telling in zip(articles, reading["tellings"], strict=True)
        ]
        for reading in (gold, again)
    )
    return replace(_gold(name, articles, one), second=_labels(other))


def _gold(name: str, articles: Sequence[Article], tags: Sequence[Tagged]) -> GoldClaims:
    return GoldClaims(name, Comparer(Story(name, tuple(articles))), _labels(tags))


def _labels(tags: Sequence[Tagged]) -> Labels:
    return {
        (place, sentence): names
        for place, told in enumerate(tags)
        for sentence, names in told.items()
        if names
    }


def board_labels(board: ClaimsBoard, wanted: Iterable[Node]) -> Labels:
    """Return the board's claims of the wanted sentences; one that it has not stands alone."""
    found: dict[Node, set[str]] = {}
    for claim in board.claims:
        for mention in claim.mentions:
            found.setdefault((mention.article, mention.sentence), set()).add(str(claim.id))
    return {node: frozenset(found.get(node, {f"alone {node}"})) for node in wanted}


def component_labels(comparer: Comparer, wanted: Iterable[Node]) -> Labels:
    """Return the connected components of the links as if they were claims."""
    counterparts = link_graph(comparer).counterparts
    name: dict[Node, str] = {}
    for start in sorted(set(counterparts) | set(wanted)):
        pending = [start]
        while pending:
            node = pending.pop()
            if node not in name:
                name[node] = str(start)
                pending += counterparts.get(node, {})
    return {node: frozenset({name[node]}) for node in wanted}


def measure(gold: GoldClaims) -> Mapping[str, BCubed]:
    """Return the agreement of the board and of what it is compared with."""
    wanted = list(gold.labels)
    found = {
        "board": board_labels(claims(gold.comparer), wanted),
        "components": component_labels(gold.comparer, wanted),
        "alone": {node: frozenset({str(node)}) for node in wanted},
    }
    if gold.second is not None:
        found["second reading"] = {**found["alone"], **gold.second}
    return {
        name: bcubed({node: labels[node] for node in wanted}, gold.labels)
        for name, labels in found.items()
    }


def held(golds: Iterable[GoldClaims]) -> Rows:
    """Return how much of the rows of several boards holds, counted together."""
    return sum((rows(claims(gold.comparer), gold.labels) for gold in golds), Rows())


def main() -> None:
    """Print the figures of every story and the means of either kind."""
    for kind, golds in (("bundled", bundled_claims()), ("written to learn", written_claims())):
        scores = []
        for gold in golds:
            print(f"{gold.name} ({len(gold.labels)} sentences)")
            scores.append(measure(gold))
            for name, score in scores[-1].items():
                print(f"  {name:<14} {_line(score)}")
        print(f"mean of the {len(golds)} stories {kind}")
        for name, f1 in means(scores).items():
            goal = f"  goal {GOAL:.2f}" if name == "board" else ""
            print(f"  {name:<14} F1 {f1:.3f}{goal}")
        print(f"  {held(golds).line()}")


def means(scores: Sequence[Mapping[str, BCubed]]) -> dict[str, float]:
    """Return the mean F1 over several stories, by what was measured."""
    return {name: sum(one[name].f1 for one in scores) / len(scores) for name in scores[0]}


def _line(score: BCubed) -> str:
    return f"P {score.precision:.3f}  R {score.recall:.3f}  F1 {score.f1:.3f}"


if __name__ == "__main__":
    main()
