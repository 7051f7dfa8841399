"""Datelines: 'SEOUL, Jan. 30 (Reuters) - ' at the start of a report."""

from collections.abc import Sequence
from dataclasses import dataclass

from tellings.ingest.masthead.agency import short_name
from tellings.ingest.roles.datelines import dateline_alone, opening_dateline
from tellings.model import Span

_SHORT_PLACE = 3
"""Capitals of up to this many letters are initials ('US', 'UN') and stay capitals."""


@dataclass(frozen=True, slots=True)
class Dateline:
    """Where and, as far as it says, when and by which agency a report was written."""

    place: str
    day: str | None
    """Day and month as written, such as 'Jan. 30'."""
    year: int | None
    agency: str | None


def find(texts: Sequence[str]) -> Dateline | None:
    """Return the first dateline that a paragraph begins with.

    A place in small letters needs an agency in brackets after it, 'Seoul (Reuters) - ', or a line
    of its own.
    """
    for text in texts:
        if found := opening_dateline(text):
            agency = found["agency"] or found["name"]
        elif found := dateline_alone(text):
            agency = None
        else:
            continue
        year = int(found["year"]) if found["year"] else None
        return Dateline(
            _place(found["place"]), found["day"], year, short_name(agency) if agency else None
        )
    return None


def dateline_span(text: str) -> Span | None:
    """Return where a text's dateline stands, its dash included: 'TORVIK (Reuters) - '.

    It is None for capitals and a dash that name neither an agency, nor a day, nor the country:
    'NATO - the alliance of ...' has no dateline.
    """
    found = opening_dateline(text)
    if found is None:
        return None
    if not (found["agency"] or found["name"] or found["day"] or "," in found["place"]):
        return None
    if not found["end"] and found.end() < len(text):
        return None
    return Span(0, found.end())


def _place(said: str) -> str:
    parts = [part.strip() for part in said.split(",")]
    return ", ".join(
        part.title() if part.isupper() and len(part) > _SHORT_PLACE and "." not in part else part
        for part in parts
    )
