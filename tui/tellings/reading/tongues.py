"""Tongues: what is said where outlets write in different languages, between which little links."""

from collections.abc import Sequence

from tellings.model import Article

HARDLY = "hardly anything is linked between them"


def languages(articles: Sequence[Article]) -> str:
    """Return the languages of articles as 'English and German', '' where all are in one."""
    # a table of two hundred names that the first text must not wait for
    from tellings.segment.codes import CODES

    codes = dict.fromkeys(article.language for article in articles)
    if len(codes) < 2:
        return ""
    *first, last = (CODES.get(code, code) for code in codes)
    return f"{', '.join(first)} and {last}"
