"""Clean markup (NITF, XHTML of agencies, mails) to blocks: what the tags say, nothing guessed."""

import re
from collections.abc import Iterator
from typing import Any

from tellings.ingest.block import Block, Mark
from tellings.ingest.clean import clean
from tellings.model import Role

Element = Any
"""An element of xml.etree or of lxml; both have tag, text, tail and children."""

_RUN = re.compile(r"\s+")
_ROLES = {
    "hl1": (Role.HEADLINE, "headline by its markup"),
    "h1": (Role.HEADLINE, "headline by its markup"),
    "hl2": (Role.SUBHEADING, "heading by its markup"),
    **{f"h{level}": (Role.SUBHEADING, "heading by its markup") for level in range(2, 7)},
    "figcaption": (Role.CAPTION, "caption by its markup"),
    "media-caption": (Role.CAPTION, "caption by its markup"),
    "media-producer": (Role.META, "credit by its markup"),
    "byline": (Role.BYLINE, "byline by its markup"),
    "bytag": (Role.BYLINE, "byline by its markup"),
    "dateline": (Role.DATELINE, "dateline by its markup"),
    "abstract": (Role.STANDFIRST, "summary by its markup"),
    "tagline": (Role.META, "closing line by its markup"),
}
_MARKS = {"li": Mark.BULLET, "blockquote": Mark.QUOTE, "bq": Mark.QUOTE}
_PARAGRAPHS = frozenset({*_ROLES, *_MARKS, "p", "div", "tr", "pre", "dt", "dd", "note", "block"})
_SKIPPED = frozenset({"script", "style", "head", "title", "media-metadata", "media-reference"})


def blocks_of_markup(root: Element) -> list[Block]:
    """Return the paragraphs under an element, each with the role that its tag gives it."""
    blocks = []
    for text, tags in _runs(root):
        said = _RUN.sub(" ", clean(text).text).strip()
        if not said:
            continue
        role, reason = next((_ROLES[tag] for tag in reversed(tags) if tag in _ROLES), (None, ""))
        mark = next((_MARKS[tag] for tag in reversed(tags) if tag in _MARKS), Mark.NONE)
        blocks.append(Block(said, role, reason, mark))
    return blocks


def _runs(root: Element) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield each run of text with the block tags around it; walks without recursion."""
    open_tags: list[str] = []
    words: list[str] = []
    stack: list[tuple[Element, bool]] = [(root, False)]
    while stack:
        element, closing = stack.pop()
        tag = local_name(element)
        breaks = tag in _PARAGRAPHS or tag == "br"
        if closing:
            if breaks:
                yield "".join(words), tuple(open_tags)
                words.clear()
            if tag in _PARAGRAPHS:
                open_tags.pop()
            words.append(element.tail or "")
            continue
        if not isinstance(element.tag, str) or tag in _SKIPPED:
            words.append(element.tail or "")
            continue
        if breaks:
            yield "".join(words), tuple(open_tags)
            words.clear()
        if tag in _PARAGRAPHS:
            open_tags.append(tag)
        words.append(element.text or "")
        stack.append((element, True))
        stack += [(child, False) for child in reversed(list(element))]
    yield "".join(words), ()


def local_name(element: Element) -> str:
    """Return an element's name without its namespace, lower case; '' for comments."""
    tag = element.tag
    return tag.rpartition("}")[2].lower() if isinstance(tag, str) else ""
