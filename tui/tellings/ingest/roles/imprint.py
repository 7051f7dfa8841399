"""Imprints: lines of the head that name several of the outlet, the day and the author at once."""

import re
from dataclasses import dataclass, replace

from tellings.ingest.roles.dates import DATE, TIME, is_date_line
from tellings.ingest.roles.line import Line
from tellings.ingest.roles.papers import SECTIONS, is_house, is_paper, names_one, titled, with_code
from tellings.ingest.roles.patterns import AGENCIES
from tellings.model import Role

_HEAD_LINES = 8
"""Lines from the top among which an imprint stands."""
_MOST = 22
"""Words of an imprint at most."""
_LONGEST = 200
"""Characters of an imprint at most."""
_NAME = (
    r"[^\W\d_a-zß-ÿ][\w.'’-]*(?:\s(?:(?:de|du|van|von|der|den|al|bin|el|la|le)\s){0,2}"
    r"[^\W\d_a-zß-ÿ][\w.'’-]*){0,4}"
)
_BY = (
    r"(?:EXCLUSIVE:?\s+)?(?:(?:Words|Text|Story|Report|Written|Texte|Texto)\s?(?:by\b|:|-)"
    r"|By|BY|by|Von|von|Par|par|Por|por)"
)
_BYLINE = re.compile(
    rf"""{_BY}:?\s+(?P<names>["“«‘']\s?{_NAME}\s?["”»’']|{_NAME}(?:(?:\sand|\sund|\set|\sy|\s&)\s{_NAME})*)
    (?:\s(?:in|at|à|aus|en)\s.{{1,40}})?""",
    re.VERBOSE,
)
_COLON = re.compile(r"(?:Words|Text|Story|Report|Texte|Texto)\s?[:-]")
_PERSON = re.compile(_NAME)
_JOB = re.compile(
    r"(?:\w[\w'’-]* ){0,4}(?:reporter|correspondent|editor|writer|columnist|staff|desk|critic"
    r"|journaliste?|correspondante?)",
    re.IGNORECASE,
)
_DATED = "\0"
_PARTS = re.compile(
    r"\s*\0\s*|\s*[|·•;]\s*|\s+[-–—]\s+|\s*,\s+|(?<=\w{3})\.(?:\s+|$)"
    rf"|\s+(?={_BY}:?\s+[\"“«‘'\w])"
)
_DAY_WORDS = re.compile(
    r"(?:(?:first |last )?(?:published|posted|updated|modified)|print edition|online"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day|lundi|mardi|mercredi|jeudi|vendredi|samedi"
    r"|dimanche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|on|at|le|am|den|:|\s)+",
    re.IGNORECASE,
)
_MOST_IN_PLACE = 3


@dataclass(frozen=True, slots=True)
class Imprint:
    """What a line names; at least two of the fields, or an author behind 'Words:'."""

    outlet: str | None = None
    agency: str | None = None
    dated: bool = False
    authors: tuple[str, ...] = ()

    @property
    def reason(self) -> str:
        """What it names, in words: 'outlet, date and byline'."""
        named = ["outlet"] * bool(self.outlet) + ["agency"] * bool(self.agency)
        named += ["date"] * self.dated + ["byline"] * bool(self.authors)
        return " and ".join([*([", ".join(named[:-1])] if named[1:] else []), named[-1]])


def imprint_of(text: str) -> Imprint | None:
    """Return what a line names where it names nothing else, None where it tells something.

    A name that no mark of a paper tells from a person's or a place's stays unread.
    """
    said = text.strip()
    if len(said) > _LONGEST:
        return None
    if (house := with_code(said)) and is_house(house[0]):
        return Imprint(*house)
    marked, dates = DATE.subn(_DATED, said)
    found = Imprint(dated=dates > 0)
    others: list[str] = []
    for part in _PARTS.split(marked):
        piece = part.strip(" ().,*_")
        if not piece or _DAY_WORDS.fullmatch(piece) or (dates and TIME.fullmatch(piece)):
            continue
        read = _with(found, piece)
        if read is None and _PERSON.fullmatch(piece):
            others.append(piece)
        elif read is None:
            return None
        else:
            found = read
    return _checked(found, others, said)


def _with(found: Imprint, piece: str) -> Imprint | None:
    """Return what was found and what a piece names, None where it may be anything."""
    if by := _BYLINE.fullmatch(piece):
        name = by["names"].strip("\"“”«»‘' ")
        return replace(found, authors=(*found.authors, name))
    if found.authors and _JOB.fullmatch(piece):
        return found
    if re.fullmatch(AGENCIES, piece):
        return replace(found, agency=piece)
    if not found.outlet and piece[:1].isupper() and (is_paper(piece) or names_one(piece)):
        return replace(found, outlet=piece)
    return replace(found, dated=True) if is_date_line(piece) else None


def _checked(found: Imprint, others: list[str], said: str) -> Imprint | None:
    """Return an imprint with its other names read, None where too little shows that it is one."""
    if found.authors and not found.outlet and len(others) == 1 and titled(others[0]):
        found, others = replace(found, outlet=others[0]), []
    elif found.authors:
        others = [each for each in others if not each.startswith("The ")]  # a place or a desk
    if found.authors and found.dated and not found.outlet and others:
        found, others = replace(found, authors=(*found.authors, *others)), []
    if len(others) > 1 or (others and not (found.outlet and found.dated)):
        return None
    if others and not found.authors and said.endswith(others[0]):
        words = others[0].split()
        if len(words) > 1 and not {word.casefold() for word in words} & SECTIONS:
            found = replace(found, authors=(others[0],))
    if others and not found.authors and len(others[0].split()) > _MOST_IN_PLACE:
        return None
    named = bool(found.outlet) + bool(found.agency) + found.dated + bool(found.authors)
    alone = named == 1 and found.authors and _COLON.match(said)
    return found if named >= 2 or alone else None


def find_imprints(lines: list[Line]) -> None:
    """Claim the lines at the top that are nothing but outlet, day and author."""
    for place, line in enumerate(lines[:_HEAD_LINES]):
        if not line.is_open or line.count > _MOST or line.bulleted:
            continue
        found = imprint_of(line.text)
        # 'The Long Goodbye, by ...' over a review is its headline
        if found is None or (
            place == 0 and not found.dated and not (found.outlet and found.agency)
        ):
            continue
        if found.authors:
            line.claim(Role.BYLINE, found.reason)
        elif found.outlet and not is_date_line(line.text):
            line.claim(Role.META, found.reason)
