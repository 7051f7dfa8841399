"""Formats: which reader a source needs."""

from pathlib import PurePath

from tellings.ingest.clean import clean
from tellings.ingest.decode import decode
from tellings.ingest.draft import Draft
from tellings.ingest.source import Raw

SUFFIXES = frozenset({".txt", ".text", ".md", ".markdown"})
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
    if PurePath(raw.filename).suffix.lower() in (".md", ".markdown"):
        from tellings.ingest.markdown import blocks_of as markdown_blocks

        return [Draft(tuple(markdown_blocks(cleaned.text)), notes=notes)]
    from tellings.ingest.plain import blocks_of

    return [Draft(tuple(blocks_of(cleaned.text)), notes=notes)]
