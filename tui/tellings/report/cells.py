"""What stands in the claims table where an entry meets an outlet."""

from collections.abc import Sequence

from tellings.report.document import Document
from tellings.report.entries import Entry, Manner

SILENT = "–"


def cell(entry: Entry, article: int) -> str:
    """Return where an article tells an entry.

    '¶9' in full, '¶9 in part', '≠ ¶9' in conflict, '¶9 perhaps', '–' where it is silent.
    """
    found = entry.told_in(article)
    if not found:
        return SILENT
    refs = ", ".join(dict.fromkeys(telling.ref for telling in found))
    manners = {telling.manner for telling in found}
    if Manner.CONFLICT in manners:
        return f"≠ {refs}"
    if Manner.TOLD in manners:
        return refs
    return f"{refs} in part" if Manner.PARTLY in manners else f"{refs} perhaps"


def detail_cell(entry: Entry, article: int) -> str:
    """Return what an article says a detail is, with the places: '31 (¶9)', '≠ 30 (¶4)', '–'."""
    values: dict[str, list[str]] = {}
    for telling in entry.told_in(article):
        refs = values.setdefault(telling.detail, [])
        if telling.ref not in refs:
            refs.append(telling.ref)
    shown = ", ".join(f"{value} ({', '.join(refs)})" for value, refs in values.items())
    clash = any(telling.manner is Manner.CONFLICT for telling in entry.tellings)
    return f"≠ {shown}" if clash and shown else shown or SILENT


def silent_in(entry: Entry, articles: Sequence[int]) -> tuple[int, ...]:
    """Return those of the articles that don't tell an entry."""
    return tuple(place for place in articles if place not in entry.tellers)


def lead_words(document: Document, article: int) -> str:
    """Return the claims that an article opens with: 'T1 The bridge closes; T4 Ferries run'.

    What it only perhaps tells is given in its own words.
    """
    claims = {entry.label: entry for entry in document.claims}
    leads = document.leads[article]
    return "; ".join(f"{label} {_said(claims[label], article)}" for label in leads) or "nothing"


def _said(entry: Entry, article: int) -> str:
    found = entry.told_in(article)
    if all(telling.manner is Manner.PERHAPS for telling in found):
        return found[0].detail
    return entry.title
