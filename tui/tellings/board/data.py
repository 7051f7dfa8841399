"""Boards as plain data, ready for ``json.dumps``; articles are named by place, 0 the first.

Offsets count code points through an article's cleaned text.
"""

import json
from collections.abc import Iterable, Mapping
from importlib import resources
from typing import Any

from tellings.model import (
    Claim,
    ClaimsBoard,
    Credit,
    Fact,
    FiguresBoard,
    Origin,
    OutletsBoard,
    QuotesBoard,
    Share,
    Span,
    Utterance,
)


def schema(name: str) -> Mapping[str, Any]:
    """Return the published JSON Schema of a board: 'claims', 'quotes', 'figures' or 'outlets'."""
    file = resources.files("tellings.board") / "schemas" / f"{name}.schema.json"
    loaded: Mapping[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return loaded


def claims_data(board: ClaimsBoard, claims: Iterable[Claim] | None = None) -> dict[str, Any]:
    """Return the claims, all of the board's where None are given."""
    chosen = board.claims if claims is None else claims
    return {"claims": [_claim(claim) for claim in chosen]}


def quotes_data(board: QuotesBoard, chosen: Iterable[Utterance] | None = None) -> dict[str, Any]:
    """Return the utterances, all of the board's where None are given."""
    utterances = board.utterances if chosen is None else chosen
    return {"utterances": [_utterance(utterance, board) for utterance in utterances]}


def figures_data(board: FiguresBoard, chosen: Iterable[Fact] | None = None) -> dict[str, Any]:
    """Return the facts, all of the board's where None are given."""
    facts = board.facts if chosen is None else chosen
    return {"facts": [_fact(fact) for fact in facts]}


def outlets_data(board: OutletsBoard) -> dict[str, Any]:
    """Return the shares in both directions, the origins and the groups of common origin.

    What of the groups is a reader's word stands in ``overruled``.
    """
    return {
        "shares": [
            {"row": row, "column": column, **_share(share)}
            for (row, column), share in sorted(board.shares.items())
        ],
        "origins": [_origin(origin) for origin in board.origins],
        "groups": [list(group) for group in board.groups],
        "overruled": {
            "apart": list(board.overruled.apart),
            "together": [list(group) for group in board.overruled.together],
        },
    }


def _claim(claim: Claim) -> dict[str, Any]:
    return {
        "id": claim.id,
        "title": claim.title,
        "told_by": claim.told_by,
        "perhaps_by": claim.perhaps_by,
        "of": claim.of,
        "origins": claim.origins,
        "conflicts": len(claim.conflicts),
        "possible_conflicts": claim.possible_conflicts,
        "mentions": [
            {
                "article": mention.article,
                "sentence": mention.sentence,
                "start": mention.start,
                "end": mention.end,
                "how": mention.how.value,
            }
            for mention in claim.mentions
        ],
    }


def _utterance(utterance: Utterance, board: QuotesBoard) -> dict[str, Any]:
    return {
        "id": utterance.id,
        "speaker": utterance.speaker,
        "told_by": utterance.told_by,
        "of": utterance.of,
        "change": utterance.change.value if utterance.change else None,
        "versions": [
            {
                "article": version.article,
                "sentence": version.quotation.sentence,
                "parts": [_span(part) for part in version.quotation.parts],
                "text": [
                    board.articles[version.article].text[part.start : part.end]
                    for part in version.quotation.parts
                ],
                "words": version.words,
                "paraphrase": version.paraphrase,
                "speaker": version.quotation.speaker,
            }
            for version in utterance.versions
        ],
    }


def _fact(fact: Fact) -> dict[str, Any]:
    return {
        "id": fact.id,
        "kind": fact.kind.value,
        "subject": fact.subject,
        "told_by": fact.told_by,
        "of": fact.of,
        "agree": fact.agree,
        "mentions": [
            {
                "article": mention.article,
                "sentence": mention.sentence,
                "span": _span(mention.span),
                "value": mention.value,
            }
            for mention in fact.mentions
        ],
    }


def _share(share: Share) -> dict[str, Any]:
    run = share.run
    return {
        "told": share.told,
        "of": share.of,
        "same": share.same,
        "reworded": share.reworded,
        "partial": share.partial,
        "conflicts": share.conflicts,
        "run": {"left": _span(run.left), "right": _span(run.right), "words": run.words}
        if run
        else None,
    }


def _origin(origin: Origin) -> dict[str, Any]:
    return {
        "source": origin.source or None,
        "carriers": list(origin.carriers),
        "drawing": list(origin.drawing),
        "reason": origin.reason.value,
        "credits": [_credit(credit) for credit in origin.credits],
    }


def _credit(credit: Credit) -> dict[str, Any]:
    return {
        "article": credit.article,
        "source": credit.source,
        "sentence": credit.sentence,
        "span": _span(credit.span),
    }


def _span(span: Span) -> list[int]:
    return [span.start, span.end]
