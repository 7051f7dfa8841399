"""What is said where articles are in different languages."""

from collections.abc import Iterable, Sequence

from tellings.model import Article
from tellings.report.names import listed
from tellings.segment.codes import CODES

ACROSS = (
    "Hardly anything can be linked across languages: what stands here as told by one alone may "
    "well be told by the others too"
)


def tongues_line(articles: Sequence[Article], names: Sequence[str], told: Iterable[int]) -> str:
    """Return 'A is in German, B in English. Hardly anything ...', '' where all are in one language.

    Args:
        articles: the story's articles.
        names: what to call them.
        told: the places of those that it is about.
    """
    by_language: dict[str, list[str]] = {}
    for place in told:
        by_language.setdefault(articles[place].language, []).append(names[place])
    if len(by_language) < 2:
        return ""
    (first, readers), *others = by_language.items()
    verb = "is" if len(readers) == 1 else "are"
    parts = [f"{listed(readers)} {verb} in {_called(first)}"]
    parts += [f"{listed(who)} in {_called(language)}" for language, who in others]
    return f"{'; '.join(parts)}. {ACROSS}"


def _called(language: str) -> str:
    return CODES.get(language, language)
