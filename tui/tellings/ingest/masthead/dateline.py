"""Datelines: 'SEOUL, Jan. 30 (Reuters) - ' at the start of a report."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from tellings.ingest.masthead.agency import short_name
from tellings.ingest.roles.patterns import AGENCIES
from tellings.model import Span

_DAY = r"(?P<day>[A-Z][a-z]{2,8}\.?\s\d{1,2}|\d{1,2}\s[A-Z][a-z]{2,8}\.?)(?:,?\s(?P<year>\d{4}))?"
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?\s\d"
_PLACE = (
    rf"(?P<place>[A-Z][A-Z.'’/ -]+(?:,\s*(?!{_MONTH})[A-Z][\w.' -]{{1,30}}?)?"
    r"|[A-Z][\w.'’ -]{2,30}?(?=,?\s*\())"
)
_LINE = re.compile(
    rf"""{_PLACE}(?:,?\s+{_DAY})?\s*(?:\(\s*(?P<agency>{AGENCIES}|[A-Z]{{2,6}})\s*\)\s*)?
    (?P<dash>[-–—]{{1,2}}|:|$)(?:\s|$)""",
    re.VERBOSE,
)
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

    A place in small letters needs an agency in brackets after it: 'Seoul (Reuters) - '.
    """
    for text in texts:
        found = _LINE.match(text)
        if found is None or (found["dash"] in ("", ":") and not (found["agency"] or found["day"])):
            continue
        year = int(found["year"]) if found["year"] else None
        agency = short_name(found["agency"]) if found["agency"] else None
        return Dateline(_place(found["place"]), found["day"], year, agency)
    return None


def dateline_span(text: str) -> Span | None:
    """Return where a text's dateline stands, its dash included: 'TORVIK (Reuters) - '.

    It is None for capitals and a dash that name neither an agency, nor a day, nor the country:
    'NATO - the alliance of ...' has no dateline.
    """
    found = _LINE.match(text)
    if found is None or not (found["agency"] or found["day"] or "," in found["place"]):
        return None
    if not found["dash"] and found.end() < len(text):
        return None
    return Span(0, found.end())


def _place(said: str) -> str:
    parts = [part.strip() for part in said.split(",")]
    return ", ".join(
        part.title() if part.isupper() and len(part) > _SHORT_PLACE and "." not in part else part
        for part in parts
    )
