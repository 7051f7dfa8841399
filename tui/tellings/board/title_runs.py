"""Runs of a sentence that may become a claim's title."""

import re
from collections.abc import Collection
from dataclasses import dataclass
from string import whitespace

from tellings.board.clarity import has_lost_mark, has_verb
from tellings.board.clauses import clauses
from tellings.model import Mention, Span

_DATELINE = re.compile(r"[A-Z][\w ,.'’-]{1,50}\([A-Za-z .]{2,30}\)\s*[—–-]+\s*")
"""A place and an agency before the first words."""
_ABBREVIATION = re.compile(
    r"(?:\w\.\w|\b[A-Z]|\b(?:Inc|Ltd|Co|Corp|Jr|Sr|etc|St|No|Mrs?|Ms|Dr))\.$"
)
"""What ends in a stop that isn't the sentence's own, or not alone."""
_LONGEST = 6
"""Characters of it at most, with the one before it."""
_BULLET = re.compile(r"[-–—•*]\s+")
_PARTING = (",", ";", ":", "—", "–")
_FURTHER = re.compile(
    r"(?:and|but|or|so|which|who|whose|where|when|while|as|because|since|although|though|according|"
    r"despite|after|before|with|without|including|saying|adding|one\s+of|some\s+of|\w+ing)\b",
    re.IGNORECASE,
)
"""What goes on after a comma with more than an item of a list."""
_AND = re.compile(r"(?:and|or|but|so)\s", re.IGNORECASE)
_JOINT = re.compile(r"(?:However|Meanwhile|Also|Still|Then|Yet|But|And|So),?\s+(?=[A-Z\d“\"])")
"""Openings that join a sentence to the one before and tell nothing."""
_OPEN_MARKS = ('"', "“", "‘")
_BEFORE_MARK = f"{whitespace},;:—–-"
"""What goes with an opening quotation mark whose quotation is not in the wording."""
ALIKE = 12
"""Characters from which a title that is part of another one repeats it."""


@dataclass(frozen=True, slots=True)
class Run:
    """A run of a mention's sentence."""

    mention: Mention
    span: Span
    is_wider: bool = False
    """True where it is more than the mention."""


def bare(text: str, span: Span) -> Span:
    """Return a run of a text without dateline, list sign, joint, or a quotation's lost mark."""
    start, end = span.start, span.end
    for opening in (_BULLET, _DATELINE, _JOINT):
        found = opening.match(text, start, end)
        start = found.end() if found else start
    if not text.endswith(_OPEN_MARKS, start, end) or not has_lost_mark(text[start:end]):
        return Span(start, end)
    return Span(start, start + len(text[start : end - 1].rstrip(_BEFORE_MARK)))


def beginnings(text: str, span: Span) -> list[Span]:
    """Return what a run says before each of its further clauses that a comma or more parts off.

    Items of a list are no clauses.
    """
    found = []
    for clause in clauses(text[span.start : span.end])[:-1]:
        end = span.start + clause.end
        kept = text[span.start : end].rstrip()
        rest = text[end : span.end]
        parted = kept[-1:] in _PARTING or text[end : end + 1] == "("
        if parted and (kept[-1:] != "," or _FURTHER.match(rest)):
            joined = _AND.match(rest)
            if joined is None or has_verb(rest[joined.end() :]):
                found.append(Span(span.start, span.start + len(kept.rstrip(" ,;:—–("))))
    return found


def without_stop(text: str) -> str:
    """Return a wording without its full stop; one that ends in an abbreviation keeps it."""
    if not text.endswith(".") or text.endswith(("..", "….")):
        return text
    return text if _ABBREVIATION.search(text[-_LONGEST:]) else text[:-1]


def repeats(text: str, others: Collection[str]) -> bool:
    """Return whether a wording is part of another one, or another one of it.

    Args:
        text: the wording.
        others: the other ones, without their full stops.
    """
    mine = without_stop(text)
    return mine in others or (
        len(mine) >= ALIKE
        and any(len(other) >= ALIKE and (mine in other or other in mine) for other in others)
    )
