"""The whole report as JSON, schema tellings.report/1."""

from typing import Any

from tellings.board.data import claims_data, figures_data, outlets_data, quotes_data
from tellings.report.comparison import article_json, comparison_json
from tellings.report.document import Document
from tellings.report.entries import Entry, Telling
from tellings.report.jsontext import json_text
from tellings.report.sections import Section

SCHEMA = "tellings.report/1"


def render(document: Document) -> str:
    """Return the report as JSON; characters beyond ASCII stay as they are."""
    return json_text(report_json(document))


def report_json(document: Document) -> dict[str, Any]:
    """Return the report as data; a section that was not asked for is an empty list."""
    shown = document.sections
    claims = {Section.CLAIMS, Section.WORDINGS} & shown
    return {
        "schema": SCHEMA,
        "signature": document.signature,
        "title": document.title,
        "compared": document.date.isoformat() if document.date else None,
        "about": list(document.told),
        "articles": [
            {"id": place, "key": article.id, "name": name, **article_json(article)}
            for place, (article, name) in enumerate(
                zip(document.articles, document.names, strict=True)
            )
        ],
        "summary": [point.text for point in document.summary] if Section.SUMMARY in shown else [],
        "differences": [_entry(entry) for entry in document.differences],
        "claims": [_entry(entry) for entry in document.claims] if claims else [],
        "figures": [_entry(entry) for entry in document.figures]
        if Section.FIGURES in shown
        else [],
        "boards": _boards(document),
        "comparisons": [
            {"left": view.left, "right": view.right}
            | {"comparison": comparison_json(document.comparer, view.left, view.right)}
            for view in document.pairs
        ],
        "notes": [
            {"article": note.article, "paragraph": note.paragraph, "text": note.text}
            for note in document.notes
        ]
        if Section.NOTES in shown
        else [],
        "corrections": list(document.corrections) if Section.NOTES in shown else [],
        "skipped": list(document.skipped),
    }


def _entry(entry: Entry) -> dict[str, Any]:
    return {
        "id": entry.id,
        "label": entry.label,
        "kind": entry.kind.value,
        "title": entry.title,
        "note": entry.note,
        "tellings": [_telling(telling) for telling in entry.tellings],
    }


def _telling(telling: Telling) -> dict[str, Any]:
    return {
        "article": telling.article,
        "sentence": telling.sentence,
        "start": telling.start,
        "end": telling.end,
        "how": telling.manner.value,
        "words": telling.detail,
    }


def _boards(document: Document) -> dict[str, Any]:
    """Return the boards that the sections asked for draw on, as their own commands print them."""
    boards, shown = document.boards, document.sections
    data: dict[str, Any] = {}
    if {Section.CLAIMS, Section.WORDINGS} & shown:
        data |= claims_data(boards.claims)
    if Section.QUOTES in shown:
        data |= quotes_data(boards.quotes)
    if Section.FIGURES in shown:
        data |= figures_data(boards.figures)
    if Section.OUTLETS in shown:
        data |= outlets_data(boards.outlets)
    return data
