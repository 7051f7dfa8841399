"""Formats: which reader a source needs."""

from pathlib import PurePath

from tellings.ingest.clean import clean
from tellings.ingest.decode import decode
from tellings.ingest.draft import Draft
from tellings.ingest.front_matter import split_front_matter
from tellings.ingest.plain import blocks_of
from tellings.ingest.source import Raw
from tellings.ingest.stated import stated_of, with_stated

MARKDOWN = frozenset({".md", ".markdown", ".mkd"})
SUFFIXES = frozenset({".txt", ".text"}) | MARKDOWN
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


def drafts_of(raw: Raw) -> list[Draft]:
    """Return the tellings in a source, read by what its name and bytes say it is.

    Raises:
        SourceError: if it is in no known format or is damaged.
    """
    decoded = decode(raw.data, raw.name)
    cleaned = clean(decoded.text)
    notes = (*decoded.notes, *cleaned.notes)
    front = split_front_matter(cleaned.text, raw.name)
    if PurePath(raw.filename).suffix.lower() in MARKDOWN:
        from tellings.ingest.markdown import blocks_of as markdown_blocks

        blocks = markdown_blocks(front.text)
    else:
        blocks = blocks_of(front.text)
    draft = Draft(tuple(blocks), notes=(*notes, *front.notes))
    return [with_stated(draft, stated_of(front.fields, "front matter", raw.name))]
