"""One table for a spreadsheet: a row a difference or claim, a column an outlet."""

import csv
import io
from collections.abc import Iterator

from tellings.report.document import Document
from tellings.report.entries import Entry, EntryKind, Manner
from tellings.report.sections import Section
from tellings.report.wrap import visible

COLUMNS = ("id", "label", "kind", "what", "told by", "of", "note")
"""The columns before the outlets' own."""


def render(document: Document) -> str:
    """Return the report's differences and claims as comma-separated values.

    An outlet's cell holds its words with the paragraph; it is empty where the outlet is silent.
    """
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    names = [document.names[place] for place in document.told]
    writer.writerow([_safe(cell) for cell in (*COLUMNS, *names)])
    for entry in _entries(document):
        writer.writerow([_safe(cell) for cell in _row(document, entry)])
    return out.getvalue()


def _entries(document: Document) -> Iterator[Entry]:
    yield from document.differences
    if {Section.CLAIMS, Section.WORDINGS} & document.sections:
        yield from document.claims
    if Section.FIGURES in document.sections:
        yield from document.figures


def _row(document: Document, entry: Entry) -> list[str]:
    return [
        entry.id,
        entry.label,
        entry.kind.value,
        entry.title,
        str(entry.told_by),
        str(len(document.told)),
        entry.note,
        *(_words(entry, place) for place in document.told),
    ]


_MANNERS = {
    Manner.TOLD: "",
    Manner.PARTLY: " (in part)",
    Manner.CONFLICT: " (clashes)",
    Manner.PERHAPS: " (perhaps)",
}
_QUOTED = {**_MANNERS, Manner.CONFLICT: " (other words)"}
"""A quotation in other words is no clash."""


def _words(entry: Entry, place: int) -> str:
    manners = _QUOTED if entry.kind in (EntryKind.QUOTE, EntryKind.SHORTENED) else _MANNERS
    return " / ".join(
        f"{telling.ref}{manners[telling.manner]} {telling.detail}"
        for telling in entry.told_in(place)
    )


_FORMULA = tuple("=+-@＝＋－＠")


def _safe(cell: str) -> str:
    """Return a cell that no spreadsheet takes for a formula: such a one starts with an apostrophe.

    The rule is OWASP's against CSV injection.
    """
    line = visible(" ".join(cell.split()))
    return f"'{line}" if line.startswith(_FORMULA) else line
