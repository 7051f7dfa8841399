"""Notes about the author: 'Ada Verne is a columnist for the Torvik Gazette.'."""

import re
from dataclasses import dataclass

from tellings.ingest.block import Mark
from tellings.ingest.roles.line import Line
from tellings.ingest.roles.papers import is_paper, names_one
from tellings.model import Role

AUTHOR_NOTE = "note about the author"
"""Reason of a line that says who the author is."""
_UPPER = "A-ZÀ-ÖØ-ÞĆČŁŚŠŻŽ"
_NAME = (
    rf"[{_UPPER}][\w.'’-]+(?:\s(?:(?:de|van|von|der|al|bin|el|la)\s)?[{_UPPER}][\w.'’-]*){{1,3}}"
)
_KIND = r"(?:[\w'’-]+\s){0,3}"
_NOTE = re.compile(
    rf"""(?!(?:The|A|An|This|That|It|He|She|They|Der|Die|Das|Le|La|Les)\b)(?P<author>{_NAME})(?:
      ,?\sis\s(?:(?:a|an|the|our|one\sof\sthe)\s)?{_KIND}(?:columnist|correspondent|reporter
        |editor|writer|journalist|critic|commentator|contributor)s?
        \s(?:for|of|at|with|on)\s(?:the\s(?=[{_UPPER}]))?
    | \sist\s(?:(?:ein|eine|der|die)\s)?{_KIND}\w*(?:[Kk]olumnist|[Kk]orrespondent|[Rr]eporter
        |[Rr]edakteur|[Jj]ournalist|[Kk]ritiker|[Aa]utor)(?:in)?
        \s(?:(?:bei|für|von)\s(?:(?:der|die|das|dem)\s)?|(?:beim|der|des)\s)
    | \sest\s(?:(?:une?|la|le)\s)?{_KIND}(?:chroniqueu(?:r|se)|correspondante?|journaliste
        |éditorialiste|critique|rédact(?:eur|rice))\s(?:en\schef\s)?
        (?:(?:pour|chez)\s|(?:au|à|du|de)\s|(?:à|de)\s(?=[Ll]a\s)|(?:à|de)\s(?=[Ll]['’]))
    )(?P<outlet>[^\W\d_][\w&'’.-]*?(?:\s[\w&'’.-]+?){{0,5}})\.?""",
    re.VERBOSE,
)
_HEAD_LINES = 8
_MOST = 22
"""Words of such a note at most."""


@dataclass(frozen=True, slots=True)
class AuthorNote:
    """Who wrote an article, and for which outlet, as a note says."""

    author: str
    outlet: str


def author_note_of(text: str) -> AuthorNote | None:
    """Return what a line tells of the author where it tells nothing else."""
    found = _NOTE.fullmatch(text.strip())
    if found is None or not re.match(rf"(?:l['’]|la |le )?[{_UPPER}]", found["outlet"]):
        return None
    outlet = found["outlet"]
    return AuthorNote(found["author"], outlet[0].upper() + outlet[1:])


def find_author_notes(lines: list[Line]) -> None:
    """Claim the author's note at the head: set apart, or naming a paper, and nobody told of."""
    for place, line in enumerate(lines[:_HEAD_LINES]):
        if not line.is_open or line.count > _MOST or line.bulleted:
            continue
        note = author_note_of(line.text)
        if note is None:
            continue
        named = is_paper(note.outlet) or names_one(note.outlet)
        if line.mark is Mark.EMPHASIS or (named and not _told(note.author, lines, place)):
            line.claim(Role.META, AUTHOR_NOTE)


def _told(author: str, lines: list[Line], place: int) -> bool:
    surname = author.split()[-1]
    others = [line for at, line in enumerate(lines) if at != place and line.is_open]
    return any(re.search(rf"\b{re.escape(surname)}\b", line.text) for line in others)
