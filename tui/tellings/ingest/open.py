"""Opening one source: bytes, format, draft, article."""

import os
from collections.abc import Sequence
from pathlib import Path

from tellings.errors import SourceError
from tellings.ingest import formats
from tellings.ingest.make import make
from tellings.ingest.names import STDIN, is_address
from tellings.ingest.source import Raw, read
from tellings.ingest.stated import Stated, stated_beside, with_stated
from tellings.model import Article
from tellings.segment.codes import CODES, code_of, nearest


def open_article(
    name: str, *, language: str | None = None, stated: Stated | None = None
) -> Article:
    """Open a path, an http(s) address or '-' (standard input) as one article.

    Args:
        name: as the user gave it.
        language: ISO 639-1 code that overrules the guess.
        stated: what is known of it from elsewhere, such as story.toml; overrules the text.

    Raises:
        SourceError: if there is no one article to be had from it.
    """
    articles = open_articles(name, language=language, stated=stated)
    if len(articles) > 1:
        raise SourceError(
            name, f"holds {len(articles)} tellings, not one", "open it as a story of its own"
        )
    return articles[0]


def open_articles(
    name: str, *, language: str | None = None, stated: Stated | None = None
) -> list[Article]:
    """Open every telling of one source; most hold one.

    What a side file states (``<file>.toml``) goes before ``stated``, and both before the text.

    Raises:
        SourceError: if there is none.
    """
    raw = read(name)
    known = [*known_of(name), *([stated] if stated else [])]
    return articles_of(raw, language=language, known=known)


def known_of(name: str) -> list[Stated]:
    """Return what the side file of a source states, nothing where there is none.

    Raises:
        SourceError: if the side file is damaged.
    """
    beside = side_file_of(name)
    return [stated_beside(beside, name)] if beside else []


def side_file_of(name: str) -> Path | None:
    """Return the path of a source's side file, None where it has none."""
    if name == STDIN or is_address(name):
        return None
    beside = Path(f"{name}.toml")
    return beside if os.path.isfile(beside) else None


def articles_of(
    raw: Raw, *, language: str | None = None, known: Sequence[Stated] = ()
) -> list[Article]:
    """Return the tellings in what was read.

    Raises:
        SourceError: if there is none.
    """
    language = checked_language(language)
    drafts = formats.drafts_of(raw)
    if len(drafts) == 1:
        for stated in reversed(known):
            drafts = [with_stated(drafts[0], stated)]
    return [make(raw, draft, language=language, place=place) for place, draft in enumerate(drafts)]


def checked_language(said: str | None) -> str | None:
    """Return the ISO 639-1 code of what a person asked for ('de' for 'de-AT'), None for nothing.

    Raises:
        SourceError: if it is no code, with those that are near.
    """
    if said is None:
        return None
    code = code_of(said)
    if code is None:
        near = ", ".join(f"{each} ({CODES[each]})" for each in nearest(said))
        remedy = f"did you mean {near}?" if near else "use ISO 639-1, such as en, de or ja"
        raise SourceError(f"--language {said}", "is no language code", remedy)
    return code
