"""Markdown to paragraphs, through markdown-it-py: the markup says what headings and quotes are."""

import re
from collections.abc import Iterator

from markdown_it import MarkdownIt
from markdown_it.token import Token

from tellings.ingest.block import Block, Mark
from tellings.ingest.plain import wrap_width
from tellings.ingest.roles.captions import ends_with_credit
from tellings.model import Role

_TAG = re.compile(r"<[^>]*>")
_RUN = re.compile(r"[ \n]+")
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_MARKS = {"li": Mark.BULLET, "blockquote": Mark.QUOTE}
_MIN_CAPTION = 6
"""Words of a picture's description from which on it is a caption, not a label."""


def blocks_of(text: str) -> list[Block]:
    """Return the paragraphs of cleaned Markdown.

    The first heading is the headline where it stands first or is of the first level; other
    headings are subheadings. Descriptions and captions of pictures are captions; list items that
    are only a link are boilerplate. A line is a paragraph unless the text was wrapped.
    """
    tokens = MarkdownIt("commonmark").enable("table").parse(text)
    wrapped = wrap_width([group.split("\n") for group in re.split(r"\n{2,}", text.strip())])
    headline = _headline(tokens)
    blocks: list[Block] = []
    for token, context in _inlines(tokens):
        if token is headline:
            blocks.append(Block(_joined(token.children or []), Role.HEADLINE, "first heading"))
        elif context in _HEADINGS:
            said = _joined(token.children or [])
            blocks.append(Block(said, Role.SUBHEADING, "heading by its markup"))
        elif token.children is None:
            blocks += [Block(line) for line in _raw_lines(token)]
        else:
            blocks += _paragraph(token, context, wrapped=bool(wrapped))
    return [block for block in blocks if block.text]


def _headline(tokens: list[Token]) -> Token | None:
    headings = [
        (token.tag, tokens[place + 1])
        for place, token in enumerate(tokens)
        if token.type == "heading_open"
    ]
    first_level = [inline for tag, inline in headings if tag == "h1"]
    if first_level:
        return first_level[0]
    leads = tokens and tokens[0].type == "heading_open"
    return headings[0][1] if leads else None


def _inlines(tokens: list[Token]) -> Iterator[tuple[Token, str]]:
    """Yield what holds text, with the tag around it that tells most."""
    context = [""]
    for token in tokens:
        if token.nesting == 1:
            telling = token.type == "heading_open" or token.tag in (*_MARKS, "th", "td")
            context.append(token.tag if telling else context[-1])
        elif token.nesting == -1:
            context.pop()
        elif token.type in ("inline", "code_block", "fence", "html_block"):
            yield token, context[-1]


def _paragraph(token: Token, context: str, *, wrapped: bool) -> list[Block]:
    mark = _MARKS.get(context, Mark.NONE)
    blocks = []
    pictured = False
    for line in _lines(token.children or [], wrapped=wrapped or context == "blockquote"):
        said = _joined(line)
        if line and all(child.type in ("image", "softbreak") for child in line):
            tells = len(said.split()) >= _MIN_CAPTION or ends_with_credit(said)
            role = Role.CAPTION if tells else Role.META
            blocks.append(Block(said, role, "description of a picture"))
            pictured = True
        elif pictured:
            blocks.append(Block(said, Role.CAPTION, "under a picture"))
        elif context == "li" and _only_link(line):
            blocks.append(Block(said, Role.BOILERPLATE, "list item that is only a link"))
        elif _emphasised(line):
            blocks.append(Block(said, mark=Mark.EMPHASIS))
        else:
            blocks.append(Block(said, mark=mark))
    return blocks


def _lines(children: list[Token], *, wrapped: bool) -> list[list[Token]]:
    breaks = ("hardbreak",) if wrapped else ("softbreak", "hardbreak")
    lines: list[list[Token]] = [[]]
    for child in children:
        if child.type in breaks:
            lines.append([])
        else:
            lines[-1].append(child)
    return [line for line in lines if line]


def _emphasised(line: list[Token]) -> bool:
    depth = 0
    seen = False
    for child in line:
        if child.type in ("strong_open", "em_open"):
            depth, seen = depth + 1, True
        elif child.type in ("strong_close", "em_close"):
            depth -= 1
        elif depth == 0 and child.content.strip():
            return False
    return seen


def _only_link(line: list[Token]) -> bool:
    depth = 0
    linked = False
    for child in line:
        if child.type == "link_open":
            depth, linked = depth + 1, True
        elif child.type == "link_close":
            depth -= 1
        elif depth == 0 and child.content.strip(" .·|"):
            return False
    return linked


def _raw_lines(token: Token) -> list[str]:
    content = _TAG.sub(" ", token.content) if token.type == "html_block" else token.content
    return [_RUN.sub(" ", line).strip() for line in content.split("\n")]


def _joined(line: list[Token]) -> str:
    parts = [
        " " if child.type in ("softbreak", "hardbreak") else child.content
        for child in line
        if child.type != "html_inline"
    ]
    return _RUN.sub(" ", "".join(parts)).strip()
