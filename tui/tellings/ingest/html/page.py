"""A web page to a draft: parsed once, marked, extracted by trafilatura, its marks read again."""

import re

from tellings.errors import SourceError
from tellings.ingest.block import Block
from tellings.ingest.draft import Draft
from tellings.ingest.html.blocks import blocks_of_body
from tellings.ingest.html.marking import mark_parts
from tellings.ingest.html.metadata import metadata_of
from tellings.ingest.html.tree import Element, parse
from tellings.ingest.quiet import quiet
from tellings.ingest.roles import is_heading_like
from tellings.ingest.roles.head import plain
from tellings.ingest.source import Raw
from tellings.model import Role


def draft_of(raw: Raw) -> Draft:
    """Return the article of a web page.

    Raises:
        SourceError: if the page can't be parsed or has no article.
    """
    tree, encoding_notes = parse(raw)
    masthead, language = metadata_of(tree, raw.url)
    blocks, notes = _extracted(tree, furniture=False)
    if not blocks:
        # what looked like furniture may have been the article
        blocks, notes = _extracted(parse(raw)[0], furniture=True)
    if not blocks or all(is_heading_like(block.text) for block in blocks):
        raise SourceError(
            raw.name, "the page has no article in it", "save the article's own page, or its text"
        )
    blocks = _with_headline(blocks, masthead.title)
    return Draft(tuple(blocks), masthead, language, (*encoding_notes, *notes))


def _extracted(tree: Element, *, furniture: bool) -> tuple[list[Block], tuple[str, ...]]:
    from trafilatura import bare_extraction

    for library in ("trafilatura", "justext", "htmldate"):
        quiet(library)
    mark_parts(tree, furniture=furniture)
    found = bare_extraction(
        tree, include_comments=False, include_formatting=True, favor_recall=True
    )
    body = getattr(found, "body", None)
    return blocks_of_body(body) if body is not None else ([], ())


def _with_headline(blocks: list[Block], title: str | None) -> list[Block]:
    """Mark the heading that is the page's title, or put the title on top."""
    if title is None:
        return blocks
    wanted = plain(title)
    for place, block in enumerate(blocks[:6]):
        said = plain(block.text)
        if said == wanted or (
            len(said) > 20 and (said in wanted or wanted in said) and len(said) < 2 * len(wanted)
        ):
            headline = Block(block.text, Role.HEADLINE, "title of the page")
            return [*blocks[:place], headline, *blocks[place + 1 :]]
    if any(block.role is Role.HEADLINE for block in blocks):
        return blocks
    return [Block(re.sub(r"\s+", " ", title), Role.HEADLINE, "title of the page"), *blocks]
