"""News agencies: who wrote an article where its text says so."""

import re
from collections.abc import Sequence

from tellings.ingest.block import Block
from tellings.ingest.roles.imprint import imprint_of
from tellings.ingest.roles.patterns import AGENCIES
from tellings.model import Role

_SHORT = {
    "associated press": "AP", "the associated press": "AP", "agence france-presse": "AFP",
    "the canadian press": "CP", "canadian press": "CP", "press association": "PA",
    "pa media": "PA", "kyodo news": "Kyodo", "anadolu agency": "Anadolu", "ria novosti": "RIA",
}  # fmt: skip
_ACCORDING = re.compile(
    rf"""(?:according\sto\s(?:(?:a|the)\s(?:report|story|dispatch)\s(?:by|from|of)\s)?
    |as\sreported\sby\s|reports?\sby\s|(?:told|tells)\s(?=the\sAssociated))
    (?:the\s)?(?P<agency>{AGENCIES})\b(?!\s(?:reporter|journalist|poll|tally))""",
    re.VERBOSE,
)
_IN_BYLINE = re.compile(rf"(?:,|/|\||-|–|—|by|By|BY|\()\s*(?P<agency>{AGENCIES})\s*\)?\s*$")
_ALONE = re.compile(rf"\W*(?P<agency>{AGENCIES})\W*")


def find(blocks: Sequence[Block], lead: Sequence[str]) -> str | None:
    """Return the agency that a byline, a closing line or the lead names, under its short name."""
    for block in blocks:
        read = imprint_of(block.text) if block.role in (Role.BYLINE, Role.META) else None
        if read and read.agency:
            return short_name(read.agency)
        if block.role is Role.BYLINE and (found := _IN_BYLINE.search(block.text.strip())):
            return short_name(found["agency"])
    for block in blocks:
        if block.role is Role.META and (alone := _ALONE.fullmatch(block.text)):
            return short_name(alone["agency"])
    found = next((hit for text in lead if (hit := _ACCORDING.search(text))), None)
    return short_name(found["agency"]) if found else None


def short_name(said: str) -> str:
    """Return an agency under its usual short name."""
    return _SHORT.get(" ".join(said.lower().split()), said)
