"""Hand-made links to measure against, and the shared files of them."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tellings.model import Article
from tellings.segment.ready import article_of_sentences
from tests.shared import BENCH

Cell = tuple[int, int]
"""A sentence of the left article and one of the right."""


@dataclass(frozen=True)
class GoldPair:
    """What readers linked between two articles of a story."""

    left: int
    right: int
    sure: frozenset[Cell]
    """Links that every reader made."""
    possible: frozenset[Cell]
    """Links that some reader made: neither asked for nor an error."""
    labels: dict[Cell, str]
    """'same' or 'overlap' for the links that were given one."""
    scored: tuple[frozenset[int], frozenset[int]]
    """The sentences of either side that count; the rest is furniture."""


@dataclass(frozen=True)
class GoldStory:
    """A story with the links that readers made in it."""

    id: str
    group: str
    """Stories of one group share articles: never train on one and test on another."""
    articles: tuple[Article, ...]
    pairs: tuple[GoldPair, ...]


@dataclass(frozen=True)
class GoldSet:
    """Stories that are measured together."""

    name: str
    stories: tuple[GoldStory, ...]


def shared() -> list[GoldSet]:
    """Return the shared gold sets, none where the shared folder is absent."""
    return [
        GoldSet(path.stem.removesuffix("-dev"), tuple(_shared_stories(path)))
        for path in sorted(BENCH.glob("*-dev.jsonl"))
    ]


def _shared_stories(path: Path) -> Iterator[GoldStory]:
    with path.open(encoding="utf-8") as lines:
        for line in filter(str.strip, lines):
            record = json.loads(line)
            articles = tuple(
                article_of_sentences(entry["id"], entry["paragraphs"])
                for entry in record["articles"]
            )
            places = {article.id: place for place, article in enumerate(articles)}
            pairs = tuple(_shared_pair(pair, places, articles) for pair in record["pairs"])
            yield GoldStory(record["id"], _group(record["id"]), articles, pairs)


def _group(story_id: str) -> str:
    """Return the event of a record id: 'test34:doc0-doc1' -> 'test34', 'dogShadow_1' -> 'dog..'."""
    return story_id.split(":")[0].split("_")[0]


def _shared_pair(
    pair: dict[str, Any], places: dict[str, int], articles: tuple[Article, ...]
) -> GoldPair:
    left, right = places[pair["left"]], places[pair["right"]]
    links = pair["links"]
    return GoldPair(
        left,
        right,
        frozenset((i, j) for i, j, sure, *_ in links if sure == "sure"),
        frozenset((i, j) for i, j, sure, *_ in links if sure != "sure"),
        {(i, j): label[0] for i, j, _, *label in links if label},
        (
            _scored(pair.get("scored_left"), articles[left]),
            _scored(pair.get("scored_right"), articles[right]),
        ),
    )


def _scored(listed: list[int] | None, article: Article) -> frozenset[int]:
    return frozenset(range(len(article.sentences)) if listed is None else listed)
