"""The extracted body of a page to blocks: marks read, markup turned into roles."""

import re

from tellings.ingest.block import Block, Mark
from tellings.ingest.clean import clean
from tellings.ingest.html.marking import MARKS
from tellings.ingest.html.tree import Element
from tellings.model import Role

_HOLDERS = ("body", "list", "quote", "div", "table", "row", "cell")
_MOST_IN_CELL = 25
"""Words of a table's cell; with more, the table is a layout and its cells hold the article."""
_MARK = re.compile(f"[{''.join(MARKS)}]")
_RUN = re.compile(r"\s+")


def blocks_of_body(body: Element) -> tuple[list[Block], tuple[str, ...]]:
    """Return the paragraphs of trafilatura's body element, and what cleaning found in them."""
    blocks: list[Block] = []
    notes: dict[str, None] = {}
    for text, tag, mark in _paragraphs(body, Mark.NONE):
        cleaned = clean(text)
        notes.update(dict.fromkeys(cleaned.notes))
        said = _RUN.sub(" ", cleaned.text).strip()
        if not said.strip("".join(MARKS)):
            continue
        blocks.append(_block(said, tag, mark))
    return blocks, tuple(notes)


def _block(said: str, tag: str, mark: Mark) -> Block:
    if said[0] in MARKS:
        role, reason = MARKS[said[0]]
        return Block(said.lstrip("".join(MARKS)), role, reason)
    said = _MARK.sub("", said)
    if tag == "head":
        return Block(said, Role.SUBHEADING, "heading by its markup")
    return Block(said, mark=mark)


def _paragraphs(element: Element, mark: Mark) -> list[tuple[str, str, Mark]]:
    """Return (text, tag, mark) of everything that stands on lines of its own."""
    inner = {"list": Mark.BULLET, "quote": Mark.QUOTE}.get(element.tag, mark)
    if element.tag == "row" and not _holds_prose(element):
        cells = [_RUN.sub(" ", cell.xpath("string()")).strip() for cell in element]
        return [(" | ".join(cell for cell in cells if cell), "row", mark)]
    found: list[tuple[str, str, Mark]] = []
    own = [element.text or ""]
    for child in element:
        if child.tag in ("lb", "br"):
            own.append("\n")
        elif child.tag in ("p", "head", "item", "code", *_HOLDERS):
            found += _flushed(own, element.tag, inner)
            own = []
            found += _paragraphs(child, inner)
        else:
            own.append(child.xpath("string()"))
        own.append(child.tail or "")
    emphasised = (
        len(element) == 1
        and element[0].tag == "hi"
        and not (element.text or element[0].tail or "").strip()
    )
    return found + _flushed(own, element.tag, Mark.EMPHASIS if emphasised else inner)


def _holds_prose(row: Element) -> bool:
    return any(len(cell.xpath("string()").split()) > _MOST_IN_CELL for cell in row)


def _flushed(own: list[str], tag: str, mark: Mark) -> list[tuple[str, str, Mark]]:
    return [(line, tag, mark) for line in "".join(own).split("\n\n") if line.strip()]
