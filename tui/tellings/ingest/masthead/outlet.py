"""Outlets: who published an article, where its own furniture or its address says so."""

import re
from collections.abc import Sequence
from urllib.parse import urlsplit

from tellings.ingest.block import Block
from tellings.ingest.roles.author_note import AUTHOR_NOTE, author_note_of
from tellings.ingest.roles.head import UNDER_HEADLINE, plain
from tellings.ingest.roles.imprint import imprint_of
from tellings.ingest.roles.papers import PAPER, is_paper, names_one
from tellings.ingest.roles.patterns import DESK_LINE, SEPARATOR
from tellings.model import Role

_COPYRIGHT = re.compile(
    r"""(?:copyright(?:\s[©ⓒ])?|[©ⓒ]|\(c\))\s*
    (?:(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)?\d\d)?,?\s*)?(?:by\s+)?
    (?P<holder>(?:The\s)?[A-Z][\w.&'’ -]{1,50}?)\s*
    (?:(?:19|20)\d\d\b|[.,;|]?\s*(?:all\srights|do\snot|no\spart|reproduction|reprints?
      |redistribution)\b|[.,;|]\s|[.,;|]?$)""",
    re.VERBOSE | re.IGNORECASE,
)
_COMPANY = re.compile(
    r",?\s+(?:ltd|limited|inc|llc|gmbh|plc|corp|co|media|group|newspapers|holdings)\.?$",
    re.IGNORECASE,
)
_HEAD = 8
"""Paragraphs from the top among which an imprint names the outlet."""


def find(blocks: Sequence[Block], url: str | None) -> str | None:
    """Return the outlet: by its own line, copyright line, address's host, or author's note."""
    holder = next(
        (name for block in blocks if block.role is Role.META and (name := _holder(block.text))),
        None,
    )
    named = _own_line(blocks, holder)
    if named or holder:
        return named or holder
    host = _host(url) if url else None
    return host.removeprefix("www.") if host else _of_author(blocks)


def _of_author(blocks: Sequence[Block]) -> str | None:
    told = (author_note_of(each.text) for each in blocks if each.reason == AUTHOR_NOTE)
    return next((note.outlet for note in told if note), None)


def _host(url: str) -> str | None:
    try:
        return urlsplit(url).hostname
    except ValueError:  # what a text states as its address may be none
        return None


def _holder(text: str) -> str | None:
    found = _COPYRIGHT.search(text)
    if found is None:
        return None
    name = _COMPANY.sub("", found["holder"].strip(" .,-"))
    return name if len(name) > 1 else None


def _own_line(blocks: Sequence[Block], holder: str | None) -> str | None:
    """Return a line over the headline or by the byline that is the outlet's name."""
    wanted = _squeezed(holder) if holder else ""
    for place, block in enumerate(blocks):
        text = block.text.strip()
        furniture = block.role in (Role.META, Role.BYLINE) and place < _HEAD
        if furniture and (read := imprint_of(text)) and read.outlet:
            return read.outlet
        if block.reason == DESK_LINE and PAPER.fullmatch(first := SEPARATOR.split(text)[0]):
            return first
        if block.role not in (Role.META, Role.BYLINE) or len(text.split()) > 5:
            continue
        same = len(_squeezed(text)) > 3 and _squeezed(text) in wanted
        placed = block.reason == UNDER_HEADLINE or "over the headline" in block.reason
        paper = placed and (is_paper(text) or names_one(text))
        if same or paper:
            return text.title() if text.isupper() else text
    return None


def _squeezed(text: str) -> str:
    return plain(text).replace(" ", "").removeprefix("the")
