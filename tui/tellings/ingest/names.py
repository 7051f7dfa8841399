"""Names of sources: what kind each stands for, and whether it is a file and an article."""

import re
from enum import StrEnum
from pathlib import PurePath

from tellings.model import Story

STDIN = "-"


class Format(StrEnum):
    """A kind of source; the value names it in messages."""

    TEXT = "text"
    MARKDOWN = "Markdown"
    PAGE = "page"
    MHTML = "MHTML"
    MAIL = "mail"
    NINJS = "ninjs"
    XML = "XML"
    WORD = "Word document"
    PDF = "PDF"


SUFFIXES = {
    ".txt": Format.TEXT, ".text": Format.TEXT,
    ".md": Format.MARKDOWN, ".markdown": Format.MARKDOWN, ".mkd": Format.MARKDOWN,
    ".html": Format.PAGE, ".htm": Format.PAGE, ".xhtml": Format.PAGE,
    ".mhtml": Format.MHTML, ".mht": Format.MHTML, ".eml": Format.MAIL,
    ".json": Format.NINJS, ".xml": Format.XML, ".nitf": Format.XML, ".rss": Format.XML,
    ".atom": Format.XML, ".docx": Format.WORD, ".pdf": Format.PDF,
}  # fmt: skip
"""File name suffixes, in lower case, and the formats that they stand for."""
_NO_ARTICLES = frozenset({"readme", "license", "licence", "notes", "changelog"})


def is_address(name: str) -> bool:
    """Return whether a name is an address with a scheme, rather than a path."""
    return bool(re.match(r"[A-Za-z][A-Za-z0-9+.-]+://", name))


def files_of(story: Story) -> tuple[str, ...]:
    """Return the names of a story's files; what came from a pipe or an address has none."""
    names = dict.fromkeys(article.source.name for article in story.articles)
    return tuple(name for name in names if name != STDIN and not is_address(name))


def is_article_name(filename: str) -> bool:
    """Return whether a file of a folder is taken for an article, by its name."""
    path = PurePath(filename.lower().removesuffix(".gz"))
    return path.suffix in SUFFIXES and not is_about_the_folder(filename)


def is_about_the_folder(filename: str) -> bool:
    """Return whether a file is hidden, or is by its name about a folder: README, LICENSE."""
    stem = PurePath(filename.lower().removesuffix(".gz")).stem
    return filename.startswith((".", "_")) or stem in _NO_ARTICLES
