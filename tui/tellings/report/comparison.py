"""The comparison of two articles as data, schema tellings.comparison/1.

Offsets count code points through the article's cleaned text, which its sentences' texts repeat;
sentence ids count from 0 through one article, whatever the role.
"""

import json
from collections.abc import Mapping, Sequence
from importlib import resources
from typing import Any

from tellings.compare.comparer import Comparer
from tellings.model import Article, Conflict, LinkedPair, Passage, SentenceSpan, Span
from tellings.report.signature import signature

SCHEMA = "tellings.comparison/1"


def comparison_json(comparer: Comparer, left: int, right: int) -> dict[str, Any]:
    """Return what differs between two articles of a story, ready for ``json.dumps``.

    Args:
        comparer: the story.
        left: place of the left article in the story, from 0.
        right: place of the right one.
    """
    comparison = comparer.pair(left, right)
    return {
        "schema": SCHEMA,
        "signature": signature(comparer),
        "left": article_json(comparison.left),
        "right": article_json(comparison.right),
        "links": [_link(pair) for pair in comparison.pairs],
        "missing": _runs(comparison.missing),
        "added": _runs(comparison.added),
        "passages": [_passage(passage) for passage in comparison.passages],
    }


def article_json(article: Article) -> dict[str, Any]:
    """Return an article's masthead, source and sentences."""
    masthead = article.masthead
    return {
        "outlet": masthead.outlet,
        "agency": masthead.agency,
        "title": masthead.title,
        "published": masthead.published.isoformat() if masthead.published else None,
        "source": masthead.url or article.source.name,
        "sha256": article.source.sha256,
        "sentences": [
            {
                "id": sentence.index,
                "paragraph": sentence.paragraph,
                "start": sentence.start,
                "end": sentence.end,
                "role": sentence.role.value,
                "text": sentence.text,
            }
            for sentence in article.sentences
        ],
    }


def schema(name: str) -> Mapping[str, Any]:
    """Return the published JSON Schema of a format: 'comparison', 'claims' or 'report'."""
    file = resources.files("tellings.report") / "schemas" / f"{name}.schema.json"
    loaded: Mapping[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return loaded


def _link(pair: LinkedPair) -> dict[str, Any]:
    link, quote = pair.link, pair.altered_quote
    return {
        "left": link.left,
        "right": link.right,
        "kind": link.kind.value,
        "score": round(link.score, 4),
        "moved": pair.moved,
        "why": [evidence.text for evidence in link.evidence],
        "altered_quote": {"left": _span(quote.left), "right": _span(quote.right)}
        if quote
        else None,
        "conflicts": [_conflict(conflict) for conflict in pair.conflicts],
    }


def _conflict(conflict: Conflict) -> dict[str, Any]:
    return {
        "type": conflict.type.value,
        "left": _span(conflict.left),
        "right": _span(conflict.right),
        "sure": conflict.sure,
        "note": conflict.note,
    }


def _span(span: Span) -> list[int]:
    return [span.start, span.end]


def _runs(runs: Sequence[SentenceSpan]) -> list[dict[str, int]]:
    return [{"sentence": run.sentence, "start": run.start, "end": run.end} for run in runs]


def _passage(passage: Passage) -> dict[str, list[int]]:
    return {"left": list(passage.left), "right": list(passage.right)}
