"""Origins: which articles draw on which source, so that copies of one text count once."""

from collections.abc import Collection, Mapping, Sequence

from tellings.board.runs import Overlap, overlaps, word_counts
from tellings.board.sources import credits_of, names_in, own_names, short_name
from tellings.model import Article, Credit, Origin, OriginReason

COPIED = 0.5
"""Share of the shorter article's words in runs of the other from which it counts as copied."""


def origins(
    articles: Sequence[Article], shared: Mapping[tuple[int, int], Overlap] | None = None
) -> tuple[Origin, ...]:
    """Return the sources that articles of a story draw on: named ones first, by name.

    A text that carries an agency's line is that agency's text, one that cites the agency draws on
    it, and two texts that are mostly the same words are copies. Likeness short of that makes no
    origin.

    Args:
        articles: the story's articles.
        shared: their shared runs, from ``runs.overlaps``; worked out where None.
    """
    shared = overlaps(articles) if shared is None else shared
    return (*_named(articles), *_copies(articles, shared))


def origin_groups(
    articles: Sequence[Article], found: Sequence[Origin], apart: Collection[str] = ()
) -> tuple[tuple[int, ...], ...]:
    """Return the articles by common origin; every article is in exactly one group.

    A source that has no text of its own in the story joins nobody: two outlets may cite one
    report for one detail and have the rest from their own people.

    Args:
        articles: the story's articles.
        found: their origins.
        apart: ids of articles that a reader knows to be of their own origin.
    """
    group = list(range(len(articles)))
    for origin in found:
        together_at_all = bool(origin.carriers) or origin.reason is not OriginReason.CITED
        together = [
            place
            for place in (*origin.carriers, *origin.drawing)
            if together_at_all and articles[place].id not in apart
        ]
        for place in together[1:]:
            old, new = group[place], group[together[0]]
            group = [new if name == old else name for name in group]
    return tuple(
        tuple(place for place, own in enumerate(group) if own == name)
        for name in sorted(set(group), key=group.index)
    )


def _named(articles: Sequence[Article]) -> list[Origin]:
    names = names_in(articles)
    lines = _lines(articles)
    credited: dict[str, list[Credit]] = {}
    for place, article in enumerate(articles):
        for credit in credits_of(article, place, names):
            credited.setdefault(credit.source, []).append(credit)
    found = []
    for source in sorted({*credited, *lines}):
        carriers = lines.get(source, ())
        said = tuple(credited.get(source, ()))
        drawing = tuple(sorted({credit.article for credit in said} - set(carriers)))
        if drawing:
            found.append(Origin(source, carriers, drawing, OriginReason.CITED, said))
        elif len(carriers) > 1 or (carriers and _is_reprint(articles[carriers[0]], source)):
            found.append(Origin(source, (), carriers, OriginReason.LINE))
    return found


def _lines(articles: Sequence[Article]) -> dict[str, tuple[int, ...]]:
    """Return by source the articles that are its own text: its agency line, else its outlet."""
    found: dict[str, list[int]] = {}
    for place, article in enumerate(articles):
        own = own_names(article)
        agency = article.masthead.agency and short_name(article.masthead.agency)
        name = agency if agency in own else article.masthead.outlet
        if name:
            found.setdefault(short_name(name), []).append(place)
    return {source: tuple(places) for source, places in found.items()}


def _is_reprint(article: Article, source: str) -> bool:
    """Return whether an outlet printed an agency's text under its own name."""
    masthead = article.masthead
    if masthead.outlet is None or masthead.agency is None:
        return False
    return short_name(masthead.outlet) != source


def _copies(articles: Sequence[Article], shared: Mapping[tuple[int, int], Overlap]) -> list[Origin]:
    sizes = word_counts(articles)
    return [
        Origin("", (), pair, OriginReason.COPIED)
        for pair, overlap in shared.items()
        if max(
            overlap.left_words / max(1, sizes[pair[0]]),
            overlap.right_words / max(1, sizes[pair[1]]),
        )
        >= COPIED
    ]
