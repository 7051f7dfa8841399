"""One web page that needs nothing but itself: no script to be read, nothing loaded."""

import base64
import hashlib
from functools import cache
from importlib import resources
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined, Template
from markupsafe import Markup

from tellings.compare.passage_kind import PassageKind
from tellings.report.caveat import CAVEAT
from tellings.report.cells import cell, detail_cell, lead_words, silent_in
from tellings.report.counts import NO_QUOTES, none_found
from tellings.report.diffwords import SIGNS, pair_summary, row_places, row_words
from tellings.report.document import Document
from tellings.report.entries import Entry, Manner
from tellings.report.marks import words
from tellings.report.names import listed, long_date, paragraph
from tellings.report.outline import ALONE, ALONE_IN_PART
from tellings.report.pairview import PairView, Row
from tellings.report.remarks import Remark, RemarkKind
from tellings.report.sections import Section
from tellings.report.sources import source_facts
from tellings.report.wrap import visible

_FOLDER = "templates"
_KIND_WORDS = {
    PassageKind.SAME: "same words",
    PassageKind.REWORDED: "other words",
    PassageKind.PARTIAL: "partly shared",
    PassageKind.LEFT: "only left",
    PassageKind.RIGHT: "only right",
}


def render(document: Document) -> str:
    """Return the report as one HTML file."""
    style, script = _asset("report.css"), _asset("report.js")
    page = _template().render(
        document=document,
        sections={section.value for section in document.sections},
        contents=_contents(document),
        style=Markup(style),
        script=Markup(script),
        script_hash=_hash(script),
        shared_claims=[entry for entry in document.claims if len(entry.tellers) > 1],
        alone=ALONE,
        alone_in_part=ALONE_IN_PART,
        no_conflicts=none_found(len(document.told), fully=document.read_fully),
        no_quotes=NO_QUOTES,
        row_kinds=tuple(_KIND_WORDS),
        kind_words=_KIND_WORDS,
        signs=SIGNS,
        only_of=lambda place: [e for e in document.only if e.tellers == (place,)],
        name_of=lambda article_id: _name_of(document, article_id),
        lead_words=lambda place: lead_words(document, place),
        wording_note=lambda entry: _wording_note(document, entry),
        row_id=lambda view, row: _row_id(document, view, row),
    )
    return page.rstrip("\n") + "\n"


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("tellings.report", _FOLDER),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_shown,
    )
    environment.globals.update(
        cell=cell,
        cell_class=_cell_class,
        detail_cell=detail_cell,
        is_web=_is_web,
        long_date=long_date,
        caveat=CAVEAT,
        pair_summary=pair_summary,
        paragraph=paragraph,
        remark_word=_remark_word,
        row_places=row_places,
        row_words=row_words,
        source_facts=source_facts,
        words=words,
    )
    return environment


@cache
def _template() -> Template:
    return _environment().get_template("report.html.j2")


@cache
def _asset(name: str) -> str:
    file = resources.files("tellings.report") / _FOLDER / name
    return file.read_text(encoding="utf-8")


def _hash(script: str) -> str:
    """Return what lets a browser run this one script and no other."""
    return f"sha256-{base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()}"


def _shown(value: Any) -> Any:
    """Return a value with nothing in it that is no letter of its text; markup stays as it is."""
    if isinstance(value, str) and not isinstance(value, Markup):
        return visible(value.replace("\n", " "))
    return value


def _contents(document: Document) -> list[tuple[str, str, int | None]]:
    """Return the sections that the page has: anchor, title, how much is in them."""
    shared = [entry for entry in document.claims if len(entry.tellers) > 1]
    remarks = len(document.notes) + len(document.corrections)
    titles: dict[Section, tuple[str, int | None]] = {
        Section.SUMMARY: ("In short", None),
        Section.CONFLICTS: ("Clashes", len(document.conflicts)),
        Section.QUOTES: ("Quotations", len(document.quotes)),
        Section.ONLY: ("Only one outlet", len(document.only)),
        Section.CLAIMS: ("Who tells what", len(document.claims)),
        Section.WORDINGS: ("In each outlet’s words", len(shared)),
        Section.FIGURES: ("Numbers and names", len(document.figures)),
        Section.OUTLETS: ("Shares", None),
        Section.PASSAGES: ("Side by side", None),
        Section.NOTES: ("Notes", remarks),
        Section.SOURCES: ("Sources", len(document.told)),
    }
    absent = {
        Section.WORDINGS: not shared,
        Section.FIGURES: not document.figures,
        Section.OUTLETS: len(document.told) < 2,
        Section.PASSAGES: not document.pairs,
        Section.NOTES: not remarks,
    }
    return [
        (section.value, words, number)
        for section, (words, number) in titles.items()
        if section in document.sections and not absent.get(section, False)
    ]


def _row_id(document: Document, view: PairView, row: Row) -> str:
    return f"r-{document.articles[view.left].id}-{document.articles[view.right].id}-{row.index + 1}"


def _cell_class(entry: Entry, place: int) -> str:
    manners = {telling.manner for telling in entry.told_in(place)}
    for manner in (Manner.CONFLICT, Manner.TOLD, Manner.PARTLY, Manner.PERHAPS):
        if manner in manners:
            return manner.value
    return "none"


def _remark_word(remark: Remark) -> str:
    quiet = (RemarkKind.ELSEWHERE, RemarkKind.MOVED)
    return "" if remark.kind in quiet else f"{remark.kind.value}: "


def _wording_note(document: Document, entry: Entry) -> str:
    silent = [document.names[place] for place in silent_in(entry, document.told)]
    notes = [f"Not in {listed(silent)}" if silent else "", entry.note]
    return "; ".join(note for note in notes if note)


def _name_of(document: Document, article_id: str) -> str:
    for article, label in zip(document.articles, document.names, strict=True):
        if article.id == article_id:
            return label
    return article_id


def _is_web(address: str) -> bool:
    return address.startswith(("http://", "https://"))
