"""Several tellings in one text file, as people collect them: found and parted."""

import re

from tellings.ingest.plain import paragraphs_of
from tellings.ingest.roles.patterns import AGENCIES

_SEPARATOR = re.compile(
    r"""(?:\A|\n)[ ]*\n?(?:={5,}|\#{5,}|\*{5,}|~{5,}|_{5,}|-{8,}|(?:-{2,}|={2,})[ ]?8<.*)
    [ ]*(?:\n|\Z)""",
    re.VERBOSE,
)
_DATELINE = re.compile(
    rf"[A-Z][A-Z.'’/ -]{{2,40}}[^()\n]{{0,40}}"
    rf"\(\s*(?:{AGENCIES}|[A-Z]{{2,6}})\s*\)\s*[-–—]{{1,2}}\s"
)
_MIN_WORDS = 40
"""A part with fewer words is no telling: a rule between sections, a note."""
_MOST_IN_HEADLINE = 24
_MOST_BETWEEN = 3
"""Lines between a headline and its dateline: deck, byline, date."""


def parts_of(text: str, *, markdown: bool = False) -> list[str]:
    """Return the tellings in a cleaned text; most texts are one.

    Tellings are parted by a line of '=====', '*****' or the like, or where a headline and a
    dateline with an agency begin again. Where any part would be too short for an article, the
    text stays whole.
    """
    return _separated(text, markdown=markdown) or _by_datelines(text) or [text]


def _separated(text: str, *, markdown: bool) -> list[str]:
    parts = []
    at = 0
    for found in _SEPARATOR.finditer(text):
        if markdown and _underlines(text, found):
            continue
        parts.append(text[at : found.start()])
        at = found.end()
    parts.append(text[at:])
    parts = [part.strip("\n") for part in parts if part.strip()]
    return parts if len(parts) > 1 and all(map(_is_telling, parts)) else []


def _underlines(text: str, found: re.Match[str]) -> bool:
    """Return whether a line of marks underlines the line over it, as Markdown's headings do."""
    blank_over = found.group().lstrip(" ").startswith("\n\n") or found.start() == 0
    return not blank_over and text[found.start() - 1] != "\n"


def _is_telling(part: str) -> bool:
    lines = [line for line in part.split("\n") if line.strip()]
    headed = len(lines[0].split()) <= _MOST_IN_HEADLINE or lines[0].strip() in ("---", "+++")
    return headed and len(lines) > 1 and len(part.split()) >= _MIN_WORDS


def _by_datelines(text: str) -> list[str]:
    paragraphs = paragraphs_of(text)
    starts: list[int] = []
    for place, paragraph in enumerate(paragraphs):
        if _DATELINE.match(paragraph):
            head = _head_over(paragraphs, place, starts[-1] + 1 if starts else 0)
            if head is not None:
                starts.append(head)
    if len(starts) < 2:
        return []
    starts[0] = 0
    parts = [
        "\n\n".join(paragraphs[start:end])
        for start, end in zip(starts, [*starts[1:], len(paragraphs)], strict=True)
    ]
    return parts if all(map(_is_telling, parts)) else []


def _head_over(paragraphs: list[str], place: int, first: int) -> int | None:
    """Return where the headline over a dateline stands: the topmost of the short lines over it."""
    head = None
    for above in range(place - 1, max(first, place - 1 - _MOST_BETWEEN) - 1, -1):
        line = paragraphs[above].strip()
        if len(line.split()) > _MOST_IN_HEADLINE or line.endswith((".", "”", '"', ")")):
            break
        head = above
    return head
