"""Outlets: who published an article, where its own furniture or its address says so."""

import re
from collections.abc import Sequence
from urllib.parse import urlsplit

from tellings.ingest.block import Block
from tellings.ingest.roles.head import UNDER_HEADLINE, plain
from tellings.ingest.roles.patterns import DESK_LINE, PAPER_ABROAD, SEPARATOR
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
_PAPER = re.compile(
    r"""(?:the\s)?[\w'’&-]+(?:\s[\w'’&-]+){0,3}\s(?:post|times|gazette|herald|journal|tribune|courier
    |echo|observer|mail|mirror|star|guardian|telegraph|chronicle|argus|examiner|express|globe
    |independent|standard|islander|register|lamp|bell|klaxon|ledger|press|today|weekly|daily|wire
    |newswire)
    |radio\s[\w'’-]+(?:\s[\w'’-]+)?|[\w'’-]+\s(?:radio|tv|television)""",
    re.VERBOSE | re.IGNORECASE,
)

_NEWS = re.compile(
    r"(?:the\s)?(?P<first>[\w'’&-]+)(?:\s[\w'’&-]+){0,2}\s(?:news|paper)", re.IGNORECASE
)
_SECTIONS = frozenset((
    "africa", "america", "asia", "bad", "big", "breaking", "briefing", "business", "city",
    "climate", "community", "court", "crime", "culture", "discussion", "domestic", "economic",
    "education", "entertainment", "environment", "eu", "europe", "european", "fake",
    "financial", "football", "foreign", "general", "good", "health", "home", "international",
    "latest", "local", "main", "market", "markets", "media", "money", "more", "national",
    "political", "politics", "position", "property", "regional", "related", "school", "science",
    "society", "sport", "sports", "state", "tech", "technology", "today", "top", "traffic",
    "travel", "uk", "us", "weather", "white", "working", "world",
))  # fmt: skip
"""What stands before 'news' or 'paper' where no outlet is called so: sections and documents."""


def find(blocks: Sequence[Block], url: str | None) -> str | None:
    """Return the outlet, by its own line, its copyright line, or its address's host."""
    holder = next(
        (name for block in blocks if block.role is Role.META and (name := _holder(block.text))),
        None,
    )
    named = _own_line(blocks, holder)
    if named or holder:
        return named or holder
    host = _host(url) if url else None
    return host.removeprefix("www.") if host else None


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
    for block in blocks:
        text = block.text.strip()
        if block.reason == DESK_LINE and _PAPER.fullmatch(first := SEPARATOR.split(text)[0]):
            return first
        if block.role not in (Role.META, Role.BYLINE) or len(text.split()) > 5:
            continue
        same = len(_squeezed(text)) > 3 and _squeezed(text) in wanted
        placed = block.reason == UNDER_HEADLINE or "over the headline" in block.reason
        paper = placed and _is_paper(text)
        if same or paper:
            return text.title() if text.isupper() else text
    return None


def _is_paper(text: str) -> bool:
    if _PAPER.fullmatch(text) or PAPER_ABROAD.fullmatch(text):
        return True
    found = _NEWS.fullmatch(text)
    return found is not None and found["first"].lower() not in _SECTIONS


def _squeezed(text: str) -> str:
    return plain(text).replace(" ", "").removeprefix("the")
