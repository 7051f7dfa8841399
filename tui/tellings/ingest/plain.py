"""Plain text to paragraphs: a line each, or lines wrapped at a column."""

import re
from itertools import pairwise

from tellings.ingest.block import Block, Mark

_BLANK = re.compile(r"\n[ ]*(?:\n[ ]*)+")
_RUN = re.compile(r"[ ]{2,}")
_BULLET = re.compile(r"\s*[-•*·▪●►»]\s+(?=\S)")
_WRAP_LIMITS = (40, 110)
"""Columns at which people and mail programs wrap text."""
_WRAP_SHARE = 0.9
"""Share of inner lines that end where the next word did not fit: wrapped by a program."""
_SOME_SHARE = 0.1
"""Of these, at least this share goes on in lower case; lines of a list are as long by accident."""
_CARRIED_SHARE = 0.3
"""Share of inner lines that go on in lower case: wrapped, perhaps by hand. Lists never do."""
_FULL = 0.6
"""A line shorter than this part of the column ends its paragraph, unless lower case follows."""
_MIN_WRAPPED = 3
"""Fewer inner lines than this decide nothing."""


def blocks_of(text: str) -> list[Block]:
    """Return the paragraphs of a cleaned text.

    Blank lines part paragraphs. Where the lines between them were wrapped at a column they are
    joined; otherwise every line is a paragraph.
    """
    blocks = []
    for line in paragraphs_of(text):
        told = _RUN.sub(" ", line).strip()
        bullet = _BULLET.match(told)
        if told and bullet:
            blocks.append(Block(told[bullet.end() :], mark=Mark.BULLET))
        elif told:
            blocks.append(Block(told))
    return blocks


def paragraphs_of(text: str) -> list[str]:
    """Return the paragraphs of a cleaned text as strings, wrapped lines joined."""
    groups = [
        [line for line in group.split("\n") if line.strip()]
        for group in _BLANK.split(text.strip("\n"))
    ]
    width = wrap_width(groups)
    return [line for group in groups for line in (_unwrapped(group, width) if width else group)]


def wrap_width(groups: list[list[str]]) -> int:
    """Return the column at which these groups of lines were wrapped, 0 where they were not."""
    width = max((len(line.rstrip()) for group in groups for line in group), default=0)
    if not _WRAP_LIMITS[0] <= width <= _WRAP_LIMITS[1]:
        return 0
    inner = [
        (line.rstrip(), below.split()[0])
        for group in groups
        for line, below in pairwise(group)
        if not below.startswith("  ")
    ]
    if len(inner) < _MIN_WRAPPED:
        return 0
    full = sum(len(line) + 1 + len(word) > width for line, word in inner)
    carried = sum(word[0].islower() for _, word in inner)
    even = full >= _WRAP_SHARE * len(inner) and carried >= _SOME_SHARE * len(inner)
    wrapped = even or carried >= _CARRIED_SHARE * len(inner)
    return width if wrapped else 0


def _unwrapped(group: list[str], width: int) -> list[str]:
    # an indented line begins a paragraph, unless the whole group is indented
    flat = all(line.startswith("  ") for line in group)
    paragraphs: list[str] = []
    above = 0
    for line in group:
        begins = (
            not paragraphs
            or (line.startswith("  ") and not flat)
            or bool(_BULLET.match(line))
            or (above < _FULL * width and not line.lstrip()[0].islower())
        )
        if begins:
            paragraphs.append(line.strip())
        else:
            paragraphs[-1] += " " + line.strip()
        above = len(line.rstrip())
    return paragraphs
