"""What is known about where an article comes from."""

from collections.abc import Iterator

from tellings.model import Article
from tellings.report.names import counted, long_date


def source_lines(article: Article) -> tuple[str, ...]:
    """Return what is known about an article's source, a line each; the unknown is left out."""
    return tuple(f"{label}: {value}" for label, value in source_facts(article))


def source_facts(article: Article) -> tuple[tuple[str, str], ...]:
    """Return label and value of what is known about an article's source."""
    return tuple((label, value) for label, value in _facts(article) if value)


def _facts(article: Article) -> Iterator[tuple[str, str | None]]:
    masthead = article.masthead
    yield "title", masthead.title
    yield "outlet", masthead.outlet
    yield "agency", masthead.agency
    yield "author", masthead.author
    yield "published", _published(article)
    yield "place", masthead.place
    yield "address", masthead.url
    yield "file", article.source.name
    yield "SHA-256", article.source.sha256
    yield "compared", counted(len(article.content), "sentence") + _left_out(article)
    for note in article.notes:
        yield "note", note


def _published(article: Article) -> str | None:
    masthead = article.masthead
    if masthead.published is None:
        return None
    found = f" ({masthead.published_from})" if masthead.published_from else ""
    return long_date(masthead.published) + found


def _left_out(article: Article) -> str:
    rest = len(article.sentences) - len(article.content)
    return f"; {counted(rest, 'line')} not part of the story left out" if rest else ""
