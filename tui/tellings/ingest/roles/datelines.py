"""Datelines: place, day and agency before a report's first words or on a line of their own."""

import re
from functools import cache

from tellings.ingest.days import MONTH
from tellings.ingest.roles.line import Line
from tellings.ingest.roles.papers import is_short_for
from tellings.ingest.roles.patterns import AGENCIES
from tellings.model import Role

_UPPER = "A-ZÀ-ÖØ-ÞĆČŁŚŠŻŽ"
_NTH = r"(?:st|nd|rd|th|er|\.)?"
_DAY = rf"(?i:{MONTH}\b\.?\s\d{{1,2}}{_NTH}|\d{{1,2}}{_NTH}\s(?:de\s)?{MONTH}\b\.?)(?!\d)"
_WHEN = rf"(?:(?:le|den)\s)?(?P<day>{_DAY})(?:,?\s(?P<year>(?:19|20)\d\d)\b)?"
_WEEKDAY = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b"
_PLACE = (
    rf"(?P<place>(?P<capitals>[{_UPPER}][{_UPPER}.'’/ -]+"
    rf"(?:,\s*(?!{_DAY}|{_WEEKDAY})[{_UPPER}][\w.' -]{{1,30}}?)?)"
    rf"|[{_UPPER}][\w.'’ -]{{2,30}}?(?=,?\s*(?:(?:le\s|den\s)?{_DAY}(?:,?\s\d{{4}})?\s*)?\())"
)
_HOUSE = re.compile(
    r"\w*(?:wire|press|presse|news|agency|agence|agentur|agencia|agenzia|nachrichten|dienst"
    r"|media|radio|service)\b",
    re.IGNORECASE,
)
"""Words that make a name in brackets a house's, not a river's or a party's."""
_ASIDE = r"(?:file|photo|video|live|updated?|corrected|exclusive|analysis|opinion|feature)\b"
_SHOUTED = re.compile(rf"[{_UPPER}][{_UPPER}.'’/ -]")
_FIGURE = re.compile(r"\d")
_BRACKET_BY = 90
"""Characters from the start within which a place in small letters has its agency in brackets."""
_MOST_ALONE = 12
"""Words of a line that is a dateline and nothing else, at most."""


def opening_dateline(text: str) -> re.Match[str] | None:
    """Return the dateline that a text begins with: groups place, day, year, agency, name, end.

    A name in ordinary case counts as the agency's behind a day, 'PORT LUND, June 4 (Bay Facts) - ',
    or where one of its words is a house's. A stop ends a dateline behind a day alone; without a
    dash, a day or an agency has to be there.
    """
    if not _SHOUTED.match(text) and "(" not in text[:_BRACKET_BY]:
        return None  # most sentences, told without the long pattern
    found = _opening().match(text)
    if found is None:
        return None
    code, name, end = found["agency"], found["name"], found["end"]
    day = found["day"] or (found["weekday"] if name else None)
    if (name and not day and not _HOUSE.search(name)) or (name and not day and end == ":"):
        return None
    if code and not day and is_short_for(code, found["place"]):
        return None  # 'Harbour Relief Agency (HRA) - ': a name and its letters
    if end == "." and not (day and found["capitals"]):
        return None
    glued = found.end() == found.end("end") < len(text)  # 'TORVIK—the town' is none
    return found if (end not in ("", ":") and not glued) or code or name or day else None


def dateline_alone(text: str) -> re.Match[str] | None:
    """Return the dateline that is a whole text: groups place, day and year."""
    return _alone().fullmatch(text.strip()) if _FIGURE.search(text) else None


@cache
def _opening() -> re.Pattern[str]:
    """Return the long pattern; it is made only where it is needed, for that takes milliseconds."""
    return re.compile(
        rf"""{_PLACE}(?:,?\s+(?P<weekday>{_WEEKDAY}))?(?:,?\s+{_WHEN})?\s*
        (?:\(\s*(?:(?P<agency>{AGENCIES}|[A-Z]{{2,6}})|(?!(?i:{_ASIDE}))
          (?P<name>[{_UPPER}][\w&'’-]*(?:\s[^\W\d_][\w&'’-]*){{0,4}}))
          (?:\s?/\s?[^\W\d_][\w&'’ -]{{1,30}})?\s*\)\s*)?
        (?P<end>[-–—]{{1,2}}|[:.]|$)(?:\s|$|(?<=[–—])(?=[^\W\d_]))""",
        re.VERBOSE,
    )


@cache
def _alone() -> re.Pattern[str]:
    return re.compile(
        rf"(?P<place>[{_UPPER}][\w'’-]+(?:\s[{_UPPER}][\w'’-]+){{0,2}}),\s{_WHEN}[.:]?"
    )


def find_datelines(lines: list[Line]) -> None:
    """Claim the lines that are datelines and nothing else: 'TORVIK, 9 May', 'Torvik, le 9 mai.'."""
    for line in lines:
        if not line.is_open or line.count > _MOST_ALONE or line.bulleted:
            continue
        text = line.text.strip()
        found = opening_dateline(text)
        whole = found is not None and found.end() == len(text) and (found["day"] or found["name"])
        if whole or dateline_alone(text):
            line.claim(Role.DATELINE, "place and date of the report")
