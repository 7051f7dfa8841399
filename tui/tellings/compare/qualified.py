"""Qualifiers: the words before a figure without which it would say something else."""

import re

from tellings.compare.numbers import MONEY_SIGNS
from tellings.compare.words import words_of
from tellings.model import Article, Span

_LIMIT = re.compile(
    r"\b(?:(?:(?:no|a\slittle|slightly)\s)?(?:fewer|less|more|greater|lower|higher|other)\sthan"
    r"|(?:upwards|in\sexcess)\sof|at\s(?:least|most)|up\sto|as\s(?:many|much|few|little)\sas"
    r"|close\sto|(?:well|just)\s(?:over|under)|about|around|roughly|approximately|nearly|almost"
    r"|over|under|above|below|some|only)\s+(?:an?\s+)?$",
    re.IGNORECASE,
)
_REACH = 32
"""Characters before a figure in which its qualifier stands."""


def limit_start(text: str, start: int) -> int:
    """Return where a figure begins with the words that limit it: 'at least 40'.

    Args:
        text: English text.
        start: place of the figure's first character in it.
    """
    found = _LIMIT.search(text, max(0, start - _REACH), start)
    return found.start() if found else start


def qualified(article: Article, span: Span) -> Span:
    """Return a detail's span with the words before a figure that limit it: 'fewer than 200'.

    Only figures and number words are limited so; any other span, and any in another language than
    English, comes back as it is.
    """
    if article.language != "en":
        return span
    start = limit_start(article.text, span.start)
    detail = article.text[span.start : span.end]
    if start == span.start or not _is_figure(detail, article.language):
        return span
    return Span(start, span.end)


def _is_figure(detail: str, language: str) -> bool:
    line = words_of(detail, language)
    return bool(line) and line[0].is_word and line[0].key.lstrip(MONEY_SIGNS)[:1].isdigit()
