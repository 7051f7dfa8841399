"""Formats: which reader a source needs."""

import re
from pathlib import PurePath

from tellings.ingest.clean import clean
from tellings.ingest.decode import decode
from tellings.ingest.draft import Draft
from tellings.ingest.front_matter import split_front_matter
from tellings.ingest.plain import blocks_of
from tellings.ingest.source import Raw
from tellings.ingest.stated import stated_of, with_stated

MARKDOWN = frozenset({".md", ".markdown", ".mkd"})
PAGES = frozenset({".html", ".htm", ".xhtml"})
SUFFIXES = frozenset({".txt", ".text"}) | MARKDOWN | PAGES
"""File names that a folder's articles have, before '.gz'."""


_NO_ARTICLES = frozenset({"readme", "license", "licence", "notes", "changelog"})


def is_article_name(filename: str) -> bool:
    """Return whether a file of a folder is taken for an article, by its name."""
    path = PurePath(filename.lower().removesuffix(".gz"))
    return (
        path.suffix in SUFFIXES
        and not filename.startswith((".", "_"))
        and path.stem not in _NO_ARTICLES
    )


def suffix_of(raw: Raw) -> str:
    """Return the file name suffix that a copy of this source needs to be read alike."""
    suffix = PurePath(raw.filename).suffix.lower()
    if suffix in SUFFIXES:
        return suffix
    return ".html" if _is_page(raw) else ".txt"


def _is_page(raw: Raw) -> bool:
    if raw.media_type:
        return raw.media_type in ("text/html", "application/xhtml+xml")
    return bool(re.match(rb"\s*(?:<!doctype html|<html\b)", raw.data[:1000], re.IGNORECASE))


def drafts_of(raw: Raw) -> list[Draft]:
    """Return the tellings in a source, read by what its name and bytes say it is.

    Raises:
        SourceError: if it is in no known format or is damaged.
    """
    suffix = PurePath(raw.filename).suffix.lower()
    if suffix in PAGES or _is_page(raw):
        from tellings.ingest.html import draft_of

        return [draft_of(raw)]
    decoded = decode(raw.data, raw.name)
    cleaned = clean(decoded.text)
    notes = (*decoded.notes, *cleaned.notes)
    front = split_front_matter(cleaned.text, raw.name)
    if suffix in MARKDOWN:
        from tellings.ingest.markdown import blocks_of as markdown_blocks

        blocks = markdown_blocks(front.text)
    else:
        blocks = blocks_of(front.text)
    draft = Draft(tuple(blocks), notes=(*notes, *front.notes))
    return [with_stated(draft, stated_of(front.fields, "front matter", raw.name))]
