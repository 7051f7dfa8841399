"""Plain text to paragraphs: a line each, or lines wrapped at a column."""

import re
from itertools import pairwise

from tellings.ingest.block import Block

_BLANK = re.compile(r"\n[ ]*(?:\n[ ]*)+")
_RUN = re.compile(r"[ ]{2,}")
_WRAP_LIMITS = (40, 110)
"""Columns at which people and mail programs wrap text."""
_WRAP_SHARE = 0.9
"""Share of inner lines that must have been broken only because the next word did not fit."""
_MIN_WRAPPED = 3
"""Fewer inner lines than this decide nothing."""


def blocks_of(text: str) -> list[Block]:
    """Return the paragraphs of a cleaned text.

    Blank lines part paragraphs. Where the lines between them were wrapped at a column (nearly
    every line ends where the next word would not have fitted), they are joined; otherwise every
    line is a paragraph.
    """
    groups = [
        [line for line in group.split("\n") if line.strip()]
        for group in _BLANK.split(text.strip("\n"))
    ]
    width = wrap_width(groups)
    texts: list[str] = []
    for group in groups:
        texts += _unwrapped(group) if width else group
    return [Block(_RUN.sub(" ", line).strip()) for line in texts if line.strip()]


def wrap_width(groups: list[list[str]]) -> int:
    """Return the column at which these groups of lines were wrapped, 0 where they were not."""
    width = max((len(line.rstrip()) for group in groups for line in group), default=0)
    if not _WRAP_LIMITS[0] <= width <= _WRAP_LIMITS[1]:
        return 0
    inner = [
        len(line.rstrip()) + 1 + len(below.split()[0]) > width
        for group in groups
        for line, below in pairwise(group)
        if not below.startswith("  ")
    ]
    return width if len(inner) >= _MIN_WRAPPED and sum(inner) >= _WRAP_SHARE * len(inner) else 0


def _unwrapped(group: list[str]) -> list[str]:
    # an indented line begins a paragraph, unless the whole group is indented
    flat = all(line.startswith("  ") for line in group)
    paragraphs: list[str] = []
    for line in group:
        if paragraphs and (flat or not line.startswith("  ")):
            paragraphs[-1] += " " + line.strip()
        else:
            paragraphs.append(line.strip())
    return paragraphs
