"""Masthead: outlet, agency, author, place and date, as far as the article itself tells them."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tellings.ingest.block import Block
from tellings.ingest.roles.patterns import AGENCIES
from tellings.model import Masthead, Role

_AGENCY_NAMES = {
    "associated press": "AP", "the associated press": "AP", "agence france-presse": "AFP",
    "the canadian press": "CP", "canadian press": "CP", "press association": "PA",
    "pa media": "PA", "dpa": "dpa",
}  # fmt: skip
_DATELINE = re.compile(
    rf"""(?P<place>[A-Z][A-Z.'’/ -]+(?:,\s*[A-Z][\w.' -]{{1,30}}?)?
        |[A-Z][\w.'’ -]{{2,30}}?(?=\s*\())
      (?:,?\s+(?P<date>[A-Z][a-z]{{2,8}}\.?\s\d{{1,2}}|\d{{1,2}}\s[A-Z][a-z]{{2,8}}\.?)
        (?:,?\s\d{{4}})?)?
      \s*(?:\(\s*(?P<agency>{AGENCIES})\s*\)\s*)?(?:[-–—]{{1,2}}|:)\s""",
    re.VERBOSE,
)
_ACCORDING = re.compile(
    rf"""(?:according\sto\s(?:(?:a|the)\s(?:report|story|dispatch)\s(?:by|from|of)\s)?
    |as\sreported\sby\s|reports?\sby\s)
    (?:the\s)?(?P<agency>{AGENCIES})\b(?!\s(?:reporter|journalist|poll))""",
    re.VERBOSE,
)
_BYLINE = re.compile(r"^(?:By|BY|Written by|Story by|Words by|Von|Par|Por)\s+(?P<name>[^,|·•–—]+)")


def find_masthead(blocks: Sequence[Block], given: Masthead) -> Masthead:
    """Return what the article says of itself, added to what its format stated."""
    found = given
    headline = next((block.text for block in blocks if block.role is Role.HEADLINE), None)
    if found.title is None:
        found = replace(found, title=headline)
    for block in [block for block in blocks if block.role is Role.BODY][:3]:
        dateline = _DATELINE.match(block.text)
        if dateline and found.place is None:
            found = replace(found, place=_place(dateline["place"]))
        said = (dateline and dateline["agency"]) or (
            (according := _ACCORDING.search(block.text)) and according["agency"]
        )
        if said and found.agency is None:
            found = replace(found, agency=agency_name(said))
    return found


def agency_name(said: str) -> str:
    """Return an agency under its usual short name."""
    return _AGENCY_NAMES.get(said.lower(), said)


def _place(said: str) -> str:
    return ", ".join(
        part.strip().title() if part.strip().isupper() and len(part.strip()) > 3 else part.strip()
        for part in said.split(",")
    )
