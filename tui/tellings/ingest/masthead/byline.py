"""Authors, from the byline."""

import re
from collections.abc import Sequence

from tellings.ingest.block import Block
from tellings.ingest.roles.author_note import AUTHOR_NOTE, author_note_of
from tellings.ingest.roles.imprint import imprint_of
from tellings.ingest.roles.patterns import AGENCIES
from tellings.model import Role

_NAME = r"[A-Z][\w.'’-]*(?:\s(?:(?:de|van|von|der|al|bin|el|la)\s)?[A-Z][\w.'’-]*){0,4}"
_BY = re.compile(
    rf"""(?:EXCLUSIVE:?\s+)?(?:By|BY|by|Written\sby|Von|Par|Por|Words\sby|Text\sby|Story\sby)\s+
    (?P<names>{_NAME}(?:(?:,|\sand|\sund|\set|\sy|\s&)\s+{_NAME})*)""",
    re.VERBOSE,
)
_SHOUTED = re.compile(r"\b[A-Z][A-Z'’-]+\b")
_TITLE = re.compile(
    r"\b(?:editor|reporter|correspondent|staff|writer|columnist|desk|agency|agencies|service|news"
    r"|press|newswire|bureau|team)\b",
    re.IGNORECASE,
)
_NAME_FIRST = re.compile(
    rf"(?P<names>{_NAME}),?\s(?:in\s|{AGENCIES}|[A-Z]?[\w ]*(?:orrespondent|eporter))"
)


def find(blocks: Sequence[Block]) -> str | None:
    """Return the authors that the first telling byline names, None where none names a person."""
    for block in blocks:
        if block.role is not Role.BYLINE:
            continue
        read = imprint_of(block.text)
        if read and read.authors:
            return ", ".join(map(_small, read.authors))
        said = _BY.match(block.text) or _NAME_FIRST.match(block.text)
        if said is None:
            continue
        names = re.split(r",\s+", said["names"])
        if len(names) > 1 and _TITLE.match(block.text[said.end() :].lstrip()):
            names.pop()  # 'City Hall' of 'By Ada Verne, City Hall reporter'
        names = [name for name in names if not _TITLE.search(name)]
        people = [_small(name) for name in names]
        if people and " " in people[0] and not re.fullmatch(AGENCIES, people[0]):
            return ", ".join(people)
    told = (author_note_of(each.text) for each in blocks if each.reason == AUTHOR_NOTE)
    return next((note.author for note in told if note), None)


def _small(name: str) -> str:
    return _SHOUTED.sub(lambda word: word.group().title(), name)
