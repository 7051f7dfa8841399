"""The order in which a report tells what it has to tell, for the formats that are read."""

from collections.abc import Callable, Iterable, Iterator

from tellings.report.alone import is_part
from tellings.report.blocks import (
    Block,
    Heading,
    Items,
    Paragraph,
    SideBySide,
    Signature,
    Table,
    Text,
    items,
    name,
    plain_text,
    telling,
    text,
)
from tellings.report.caveat import CAVEAT
from tellings.report.cells import cell, detail_cell, lead_words, silent_in
from tellings.report.counts import NO_QUOTES, none_found
from tellings.report.diffwords import pair_summary
from tellings.report.document import Document
from tellings.report.entries import Entry, Manner
from tellings.report.marks import Marked
from tellings.report.names import counted, listed, long_date, paragraph
from tellings.report.sections import Section
from tellings.report.sources import source_lines

ALONE = (
    "No counterpart was found for these in the other tellings: whole statements first, then words "
    "inside shared sentences, which stand out there."
)
"""What is said before the list of what only one outlet says."""
NOTHING = "Nothing to show here: these articles have none of it."
"""What a report says of which every part is empty."""
ALONE_IN_PART = "Words inside shared sentences"
"""What stands before the second kind."""


def outline(document: Document) -> Iterator[Block]:
    """Yield the report's blocks in reading order; sections that hold nothing say so."""
    yield Heading(1, document.title)
    shown = [
        block
        for section in Section
        if section in document.sections
        for block in _SECTIONS[section](document)
    ]
    yield from shown or [Paragraph(text(NOTHING))]
    yield Signature(document.signature)


def _summary(document: Document) -> Iterator[Block]:
    if document.date:
        yield Paragraph(text(f"Compared on {long_date(document.date)}."))
    yield Heading(2, "In short")
    yield items(text(point.text) for point in document.summary)
    yield Paragraph(text(CAVEAT))


def _conflicts(document: Document) -> Iterator[Block]:
    yield Heading(2, "What clashes")
    if not document.conflicts:
        yield Paragraph(text(none_found(len(document.told), fully=document.read_fully)))
    for entry in document.conflicts:
        yield Heading(3, f"{entry.label}: {entry.title}")
        yield _tellings(document, entry)


def _quotes(document: Document) -> Iterator[Block]:
    yield Heading(2, "Quotations in more than one version")
    if not document.quotes:
        yield Paragraph(text(NO_QUOTES))
    for entry in document.quotes:
        yield Heading(3, f"{entry.label}: {entry.title}")
        yield _tellings(document, entry)
        if entry.note:
            yield Paragraph(text(f"{entry.note}."))


def _only(document: Document) -> Iterator[Block]:
    yield Heading(2, "What only one outlet says")
    if not document.only:
        yield Paragraph(text("Nothing: everything told here is told by another outlet too."))
    else:
        yield Paragraph(text(ALONE))
    for place in document.told:
        found = [entry for entry in document.only if entry.tellers == (place,)]
        if found:
            yield Heading(3, f"Only {document.names[place]}")
            whole = [entry for entry in found if not is_part(entry)]
            parts = [entry for entry in found if is_part(entry)]
            if whole:
                yield _alone_items(whole)
            if parts:
                yield Paragraph(text(f"{ALONE_IN_PART}:"))
                yield _alone_items(parts)


def _alone_items(entries: Iterable[Entry]) -> Items:
    return items(
        text(f"{entry.label} {entry.tellings[0].ref} ", *_alone(entry)) for entry in entries
    )


def _alone(entry: Entry) -> Text:
    words = entry.tellings[0].text
    return telling(words) if is_part(entry) else plain_text(words)


def _claims(document: Document) -> Iterator[Block]:
    yield Heading(2, "Who tells what")
    if not document.claims:
        yield Paragraph(text("No claims were found."))
        return
    yield Paragraph(
        text(
            "A paragraph number: told there, wholly unless it says “in part”; “perhaps”: linked, "
            "but with too little in common to be sure. With ≠: a detail clashes. A dash: not told."
        )
    )
    shown = _tabled(document)
    rest = len(document.claims) - len(shown)
    if rest:
        alone = f"The table leaves out {counted(rest, 'claim')} of one outlet alone"
        yield Paragraph(text(f"{alone}: see above for what only one says, sentence by sentence."))
    header = ("", "claim", *(document.names[place] for place in document.told))
    rows = tuple(
        (
            text(entry.label),
            text(entry.title),
            *(text(cell(entry, place)) for place in document.told),
        )
        for entry in shown
    )
    yield Table(header, rows)


def _tabled(document: Document) -> list[Entry]:
    """Return the claims to show in the table: the shared ones where the rest is listed above."""
    listed_above = Section.ONLY in document.sections
    return [entry for entry in document.claims if len(entry.tellers) > 1 or not listed_above]


def _wordings(document: Document) -> Iterator[Block]:
    shared = [entry for entry in document.claims if len(entry.tellers) > 1]
    if not shared:
        return
    yield Heading(2, "The same claim in each outlet’s words")
    for entry in shared:
        yield Heading(3, f"{entry.label}: {entry.title}")
        yield _tellings(document, entry)
        silent = [document.names[place] for place in silent_in(entry, document.told)]
        notes = [f"Not in {listed(silent)}" if silent else "", entry.note]
        if any(notes):
            yield Paragraph(text("; ".join(note for note in notes if note) + "."))


def _figures(document: Document) -> Iterator[Block]:
    if not document.figures:
        return
    yield Heading(2, "Numbers, dates and persons")
    yield Paragraph(text("What several outlets give; ≠ where two of them don’t go together."))
    header = ("", "detail", *(document.names[place] for place in document.told))
    rows = tuple(
        (
            text(entry.label),
            text(entry.title),
            *(text(detail_cell(entry, place)) for place in document.told),
        )
        for entry in document.figures
    )
    yield Table(header, rows)


def _outlets(document: Document) -> Iterator[Block]:
    if len(document.told) < 2:
        return
    yield Heading(2, "How much the outlets share")
    yield Paragraph(
        text("Each row: how many of this outlet’s claims the others tell too, or perhaps do.")
    )
    header = ("of the claims of", *(document.names[place] for place in document.told))
    yield Table(header, tuple(_shares(document, row) for row in document.told))
    yield Paragraph(text("What each opens with:"))
    yield items(
        text(name(f"{document.names[place]}: "), lead_words(document, place))
        for place in document.told
    )


def _shares(document: Document, row: int) -> tuple[Text, ...]:
    cells = []
    for column in document.told:
        share = document.shares.get((row, column))
        shown = f"{share.told} of {share.of} ({share.percent} %)" if share else "–"
        cells.append(text(shown))
    return (text(name(document.names[row])), *cells)


def _passages(document: Document) -> Iterator[Block]:
    for view in document.pairs:
        yield Heading(2, f"Side by side: {view.left_name} and {view.right_name}")
        spoken = {document.articles[place].language for place in (view.left, view.right)}
        yield Paragraph(text(pair_summary(view, one_language=len(spoken) < 2)))
        yield SideBySide(view)


def _notes(document: Document) -> Iterator[Block]:
    if document.notes:
        yield Heading(2, "The reader’s notes")
        yield items(
            text(
                name(f"{_name_of(document, note.article)} {paragraph(note.paragraph)}: "),
                note.text,
            )
            for note in document.notes
        )
    if document.corrections:
        yield Heading(2, "Corrected by hand")
        yield items(text(line) for line in document.corrections)


def _name_of(document: Document, article_id: str) -> str:
    for article, label in zip(document.articles, document.names, strict=True):
        if article.id == article_id:
            return label
    return article_id


def _sources(document: Document) -> Iterator[Block]:
    yield Heading(2, "Sources")
    for place in document.told:
        yield Heading(3, document.names[place])
        yield items(text(line) for line in source_lines(document.articles[place]))
    if document.skipped:
        yield Heading(3, "Left out")
        yield items(text(line) for line in document.skipped)


def _tellings(document: Document, entry: Entry) -> Items:
    """Return an outlet's words a line; what it prints twice is told once, with both places."""
    lines: dict[tuple[int, str, Marked], list[str]] = {}
    for one in entry.tellings:
        doubt = ", perhaps" if one.manner is Manner.PERHAPS else ""
        lines.setdefault((one.article, doubt, one.text), []).append(one.ref)
    return items(
        text(name(f"{document.names[place]} {' '.join(refs)}{doubt}: "), *telling(words))
        for (place, doubt, words), refs in lines.items()
    )


_SECTIONS: dict[Section, Callable[[Document], Iterator[Block]]] = {
    Section.SUMMARY: _summary,
    Section.CONFLICTS: _conflicts,
    Section.QUOTES: _quotes,
    Section.ONLY: _only,
    Section.CLAIMS: _claims,
    Section.WORDINGS: _wordings,
    Section.FIGURES: _figures,
    Section.OUTLETS: _outlets,
    Section.PASSAGES: _passages,
    Section.NOTES: _notes,
    Section.SOURCES: _sources,
}
