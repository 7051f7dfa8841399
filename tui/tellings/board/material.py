"""Material: bylines and notes that say from whom a text has some of what it tells."""

import re
from collections.abc import Iterator
from functools import lru_cache

from tellings.model import Article, Role, Sentence, Span

UNNAMED = "agencies"
"""The source of a text that has agency material and names no agency."""
_NOTES = frozenset((Role.BYLINE, Role.META, Role.BOILERPLATE, Role.DATELINE))
_WITH = (
    r"(?:with|using|includes?|contains?|mit|avec|con|com|met|med)\s+"
    r"(?:(?:additional|further|some)\s+)?"
)
_MATERIAL = (
    r"(?:material|materials|information|files|copy|content|informationen|informations|infos"
    r"|información|informazioni|informações|materiaal)\s+"
    r"(?:from|by|of|von|der|de|di|da|do|van|från|fra)\s+(?:the\s+)?"
)
_REPORTING = r"(?:reporting|contributions?)\s+(?:by|from)\s+(?:the\s+)?"
_AGENCIES = (
    r"(?:agency\s+(?:material|copy|reports?|input)|(?:news\s+)?agencies|wires?|wire\s+reports?"
    r"|agenturmaterial|agenturen|agences|agencias|agenzie|agências)"
)
_NAME = r"[A-Z][\w&'’-]*(?:\s+[A-Z][\w&'’-]*){0,3}"


def material_in(article: Article, names: tuple[str, ...]) -> Iterator[tuple[Sentence, Span, str]]:
    """Yield where an article says whose material it has: its sentence, the words and the name.

    Any name counts in 'with material from'; persons may be named in 'reporting by' and
    'contributed', so that only agencies and outlets of the story count there. 'Source:' is read in
    notes and in the last paragraph: elsewhere it may be that of a picture or a chart.

    Args:
        article: the article, its bylines and notes included.
        names: agencies and outlets that can be named.
    """
    pattern, source = _patterns(names)
    last = article.sentences[-1].paragraph if article.sentences else 0
    for sentence in article.sentences:
        found = pattern.search(sentence.text)
        is_note = sentence.role in _NOTES or sentence.paragraph == last
        if found is None and is_note:
            found = source.match(sentence.text)
        if found:
            span = Span(sentence.start + found.start(), sentence.start + found.end())
            yield sentence, span, next(filter(None, found.groups()), UNNAMED)


@lru_cache(maxsize=16)
def _patterns(names: tuple[str, ...]) -> tuple[re.Pattern[str], re.Pattern[str]]:
    known = "|".join(re.escape(name) for name in names)
    return (
        re.compile(
            rf"\b(?i:{_WITH}{_MATERIAL})({known}|{_NAME})(?![\w-])"
            rf"|\b(?i:(?:{_WITH})?{_REPORTING})({known})(?![\w-])"
            rf"|\b({known})\s+(?:also\s+)?contributed\b"
            rf"|\b(?i:{_WITH}(?:the\s+)?{_AGENCIES})(?![\w-])"
        ),
        re.compile(
            rf"\s*(?i:sources?|quellen?|fuente|fonte|bron)\s*:\s*(?:[Tt]he\s+)?({known}|{_NAME})"
        ),
    )
