"""Opening one source: bytes, format, draft, article."""

from tellings.errors import SourceError
from tellings.ingest import formats
from tellings.ingest.make import make
from tellings.ingest.source import Raw, read
from tellings.model import Article


def open_article(name: str, *, language: str | None = None) -> Article:
    """Open a path, an http(s) address or '-' (standard input) as one article.

    Args:
        name: as the user gave it.
        language: ISO 639-1 code that overrules the guess.

    Raises:
        SourceError: if there is no one article to be had from it.
    """
    articles = open_articles(name, language=language)
    if len(articles) > 1:
        raise SourceError(
            name, f"holds {len(articles)} tellings, not one", "open it as a story of its own"
        )
    return articles[0]


def open_articles(name: str, *, language: str | None = None) -> list[Article]:
    """Open every telling of one source; most hold one.

    Raises:
        SourceError: if there is none.
    """
    return articles_of(read(name), language=language)


def articles_of(raw: Raw, *, language: str | None = None) -> list[Article]:
    """Return the tellings in what was read.

    Raises:
        SourceError: if there is none.
    """
    return [
        make(raw, draft, language=language, place=place)
        for place, draft in enumerate(formats.drafts_of(raw))
    ]
