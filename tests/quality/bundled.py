"""Gold of the bundled stories: sentences tagged by hand with the claims that they tell."""

import re
import tomllib
from itertools import combinations
from pathlib import Path
from typing import Any

from tellings.ingest import open_article
from tellings.model import Article, SentenceIndex
from tests.quality.gold import GoldPair, GoldSet, GoldStory

CORPUS = Path(__file__).resolve().parents[2] / "corpus"

_TWINS = {"seoul-2023": "seoul"}
"""Bundled stories that tell the event of a shared gold set."""

Tagged = dict[SentenceIndex, frozenset[str]]
"""The claims of each sentence that a reader judged; an empty set tells none."""


def bundled() -> GoldSet:
    """Return the links that the claim tags of all bundled stories make, under the name corpus."""
    return GoldSet("corpus", tuple(map(bundled_story, sorted(CORPUS.glob("*/gold.toml")))))


def bundled_story(path: Path) -> GoldStory:
    """Return one bundled story: two sentences are linked where they share a claim."""
    gold = tomllib.loads(path.read_text(encoding="utf-8"))
    articles = []
    tags = []
    for telling in gold["tellings"]:
        article = open_article(str(path.parent / telling["file"]))
        articles.append(article)
        tags.append(tagged(article, telling["sentences"]))
    pairs = tuple(
        claim_pair(left, right, tags) for left, right in combinations(range(len(articles)), 2)
    )
    name = path.parent.name
    return GoldStory(name, _TWINS.get(name, name), tuple(articles), pairs)


def tagged(article: Article, sentences: list[dict[str, Any]]) -> Tagged:
    """Return the claims by sentence index, found by the words that each tagged one starts with.

    Raises:
        ValueError: if those words don't stand in the article, in this order.
    """
    found: dict[SentenceIndex, frozenset[str]] = {}
    at = 0
    for entry in sentences:
        words = r"\s+".join(map(re.escape, entry["starts"].split()))
        match = re.compile(words).search(article.text, at)
        if match is None:
            raise ValueError(f"{article.source.name}: no sentence starts with {entry['starts']!r}")
        at = match.end()
        for sentence in article.sentences:
            if sentence.start <= match.start() < sentence.end:
                claims = found.get(sentence.index, frozenset())
                found[sentence.index] = claims | frozenset(entry["claims"])
    return found


def claim_pair(left: int, right: int, tags: list[Tagged]) -> GoldPair:
    """Return the links of two tellings: sentences that share a claim, same where they share all."""
    mine, theirs = tags[left], tags[right]
    cells = {
        (i, j): claims == others
        for i, claims in mine.items()
        for j, others in theirs.items()
        if claims & others
    }
    return GoldPair(
        left,
        right,
        sure=frozenset(cells),
        possible=frozenset(),
        labels={cell: "same" if equal else "overlap" for cell, equal in cells.items()},
        scored=(frozenset(mine), frozenset(theirs)),
    )
