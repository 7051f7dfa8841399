"""Spans, altered quotations and conflicts of the shared gold story, compared on its own links."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from tellings.compare import compare_pair
from tellings.link import StoryIndex, prepare
from tellings.model import Article, Comparison, Kind, Link, Role, SentenceSpan
from tellings.segment import article_of_sentences
from tests.shared import BENCH

GOLD = BENCH / "seoul-dev.jsonl"
Cell = tuple[int, int]


@dataclass
class Differences:
    """What was found and what is there, counted over all pairs."""

    marked: int = 0
    """Letters and digits marked as told nowhere, in sentences with a sure link."""
    marked_right: int = 0
    """Those that some reader marked too."""
    there: int = 0
    """Letters and digits that every reader marked."""
    there_found: int = 0
    quotes: int = 0
    quotes_right: int = 0
    quotes_there: int = 0
    conflicts_sure: int = 0
    """Links with a conflict that both readers saw and that is reported."""
    conflicts_false: int = 0
    """Links with a reported conflict that neither reader saw."""

    @property
    def spans(self) -> tuple[float, float, float]:
        """Precision, recall and F1 of the marked letters, 0..1."""
        return _f1(self.marked_right, self.marked, self.there_found, self.there)

    @property
    def altered(self) -> tuple[float, float, float]:
        """Precision, recall and F1 of the links with an altered quotation, 0..1."""
        return _f1(self.quotes_right, self.quotes, self.quotes_right, self.quotes_there)


def measure() -> Differences:
    """Return what the comparison finds on the gold links, and what readers found."""
    record = json.loads(GOLD.read_text(encoding="utf-8").splitlines()[0])
    articles = {
        given["id"]: article_of_sentences(
            given["id"], given["paragraphs"], [Role(role) for role in given["roles"]]
        )
        for given in record["articles"]
    }
    index = prepare(tuple(articles.values()))
    place = {name: at for at, name in enumerate(articles)}
    found = Differences()
    for pair in record["pairs"]:
        _count(found, index, place[pair["left"]], place[pair["right"]], pair)
    return found


def _count(
    found: Differences, index: StoryIndex, left: int, right: int, pair: dict[str, Any]
) -> None:
    gold = {(link[0], link[1]): link for link in pair["links"]}
    links = tuple(Link(*cell, 1.0, Kind.PARTIAL) for cell in sorted(gold))
    comparison = compare_pair(index, left, right, links)
    sure = {cell for cell, link in gold.items() if link[2] == "sure"}
    for article, spans, given, side in (
        (comparison.left, comparison.missing, pair["unsupported_left"], 0),
        (comparison.right, comparison.added, pair["unsupported_right"], 1),
    ):
        for sentence in {cell[side] for cell in sure}:
            runs = given.get(str(sentence), {"sure": [], "possible": []})
            marked = _letters(article, sentence, _runs(article, sentence, spans))
            there = _letters(article, sentence, runs["sure"])
            found.marked += len(marked)
            found.marked_right += len(marked & _letters(article, sentence, runs["possible"]))
            found.there += len(there)
            found.there_found += len(marked & there)
    altered = {cell for cell, link in gold.items() if link[4].get("quote_variant")}
    clashing = {cell: link[4]["conflict"] for cell, link in gold.items() if "conflict" in link[4]}
    _count_pairs(found, comparison, altered, clashing)


def _count_pairs(
    found: Differences, comparison: Comparison, altered: set[Cell], clashing: dict[Cell, str]
) -> None:
    cells = {(pair.link.left, pair.link.right): pair for pair in comparison.pairs}
    quotes = {cell for cell, pair in cells.items() if pair.altered_quote}
    found.quotes += len(quotes)
    found.quotes_right += len(quotes & altered)
    found.quotes_there += len(altered)
    for cell, pair in cells.items():
        if pair.conflicts:
            found.conflicts_sure += clashing.get(cell) == "sure"
            found.conflicts_false += cell not in clashing


def _runs(article: Article, sentence: int, spans: Iterable[SentenceSpan]) -> list[tuple[int, int]]:
    start = article.sentences[sentence].start
    return [(span.start - start, span.end - start) for span in spans if span.sentence == sentence]


def _letters(article: Article, sentence: int, runs: Iterable[Iterable[int]]) -> set[int]:
    text = article.sentences[sentence].text
    return {at for start, end in runs for at in range(start, end) if text[at].isalnum()}


def _f1(right: int, found: int, hit: int, there: int) -> tuple[float, float, float]:
    precision = right / found if found else 1.0
    recall = hit / there if there else 1.0
    total = precision + recall
    return precision, recall, 2 * precision * recall / total if total else 0.0
