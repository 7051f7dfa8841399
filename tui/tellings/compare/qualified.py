"""Qualifiers: the words before a figure without which it would say something else."""

import re

from tellings.compare.numbers import MONEY_SIGNS
from tellings.compare.words import words_of
from tellings.model import Article, Span

_BEFORE = re.compile(
    r"\b(?:(?:no\s)?(?:fewer|less|more|greater|lower|higher|other)\sthan|at\s(?:least|most)|up\sto"
    r"|as\s(?:many|much|few|little)\sas|close\sto|well\s(?:over|under)|just\s(?:over|under)"
    r"|about|around|roughly|approximately|nearly|almost|over|under|above|below|some)"
    r"\s+(?:an?\s+)?$",
    re.IGNORECASE,
)
_REACH = 24
"""Characters before a figure in which its qualifier stands."""


def qualified(article: Article, span: Span) -> Span:
    """Return a detail's span with the words before a figure that limit it: 'fewer than 200'.

    Only figures and number words are limited so; any other span, and any in another language than
    English, comes back as it is.
    """
    if article.language != "en":
        return span
    start = max(0, span.start - _REACH)
    found = _BEFORE.search(article.text[start : span.start])
    detail = article.text[span.start : span.end]
    if found is None or not _is_figure(detail, article.language):
        return span
    return Span(start + found.start(), span.end)


def _is_figure(detail: str, language: str) -> bool:
    line = words_of(detail, language)
    return bool(line) and line[0].is_word and line[0].key.lstrip(MONEY_SIGNS)[:1].isdigit()
