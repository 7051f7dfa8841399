"""Markdown to paragraphs, through markdown-it-py: the markup says what headings and quotes are."""

import re
from collections.abc import Iterator

from markdown_it import MarkdownIt
from markdown_it.token import Token

from tellings.ingest.block import Block
from tellings.model import Role

_TAG = re.compile(r"<[^>]*>")
_RUN = re.compile(r"\s+")


def blocks_of(text: str) -> list[Block]:
    """Return the paragraphs of cleaned Markdown.

    The first heading of the first level is the headline and other headings are subheadings; a
    paragraph that is only a picture gives its description as a caption; lists of nothing but
    links are boilerplate.
    """
    tokens = MarkdownIt("commonmark").enable("table").parse(text)
    blocks: list[Block] = []
    headline_at = _headline_level(tokens)
    for token, context in _inlines(tokens):
        said = _RUN.sub(" ", _text(token)).strip()
        if not said:
            continue
        blocks.append(_block(said, token, context, headline_at))
        if context == headline_at:
            headline_at = ""
    return blocks


def _headline_level(tokens: list[Token]) -> str:
    for token in tokens:
        if token.type == "heading_open":
            return token.tag
        if token.type == "paragraph_open" and token.level == 0:
            break
    return next((token.tag for token in tokens if token.tag == "h1"), "")


def _inlines(tokens: list[Token]) -> Iterator[tuple[Token, str]]:
    context: list[str] = [""]
    for token in tokens:
        if token.type == "inline":
            yield token, context[-1]
        elif token.type in ("code_block", "fence", "html_block"):
            yield token, token.type
        elif token.nesting == 1:
            inner = token.tag if token.tag in ("li", "blockquote", "th", "td") else ""
            heading = token.tag if token.type == "heading_open" else ""
            context.append(heading or inner or context[-1])
        elif token.nesting == -1:
            context.pop()


def _block(said: str, token: Token, context: str, headline_at: str) -> Block:
    if context and context == headline_at:
        return Block(said, Role.HEADLINE, "first heading")
    if context in ("h1", "h2", "h3", "h4", "h5", "h6"):
        return Block(said, Role.SUBHEADING, "heading by its markup")
    children = [child for child in token.children or [] if child.content.strip() or child.tag]
    if children and all(child.type == "image" for child in children):
        return Block(said, Role.CAPTION, "description of a picture")
    if context == "li" and _only_link(token):
        return Block(said, Role.BOILERPLATE, "list item that is only a link")
    return Block(said)


def _only_link(token: Token) -> bool:
    depth = 0
    linked = False
    for child in token.children or []:
        if child.type == "link_open":
            depth, linked = depth + 1, True
        elif child.type == "link_close":
            depth -= 1
        elif depth == 0 and child.content.strip(" .·|"):
            return False
    return linked


def _text(token: Token) -> str:
    if token.type == "html_block":
        return _TAG.sub(" ", token.content)
    if not token.children:
        return token.content
    parts = []
    for child in token.children:
        if child.type in ("softbreak", "hardbreak"):
            parts.append(" ")
        elif child.type != "html_inline":
            parts.append(child.content)
    return "".join(parts)
