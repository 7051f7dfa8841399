"""Origins: which articles draw on which source, so that copies of one text count once."""

from collections.abc import Sequence

from tellings.board.sources import credits_of, names_in, short_name
from tellings.link import StoryIndex
from tellings.model import Article
from tellings.model.outlet import Credit, Origin, OriginReason


def origins(articles: Sequence[Article], index: StoryIndex) -> tuple[Origin, ...]:
    """Return the sources that articles of a story draw on, by name.

    A text that carries an agency's line is that agency's text. One that cites the agency draws on
    it. Likeness alone never makes an origin.
    """
    names = names_in(articles)
    credited: dict[str, list[Credit]] = {}
    for place, article in enumerate(articles):
        for credit in credits_of(article, place, names):
            credited.setdefault(credit.source, []).append(credit)
    found = []
    for source in sorted(credited.keys() | _lines(articles).keys()):
        carriers = _lines(articles).get(source, ())
        said = credited.get(source, [])
        drawing = tuple(sorted({credit.article for credit in said} - set(carriers)))
        if drawing:
            found.append(Origin(source, carriers, drawing, OriginReason.CITED, tuple(said)))
        elif len(carriers) > 1:
            found.append(Origin(source, carriers[:1], carriers[1:], OriginReason.LINE))
    return tuple(found)


def _lines(articles: Sequence[Article]) -> dict[str, tuple[int, ...]]:
    """Return by source the articles that are its own text: its agency line, else its outlet."""
    found: dict[str, list[int]] = {}
    for place, article in enumerate(articles):
        masthead = article.masthead
        name = masthead.agency or masthead.outlet
        if name:
            found.setdefault(short_name(name), []).append(place)
    return {source: tuple(places) for source, places in found.items()}


def origin_groups(articles: Sequence[Article], index: StoryIndex) -> tuple[tuple[int, ...], ...]:
    """Return the articles by common origin; every article is in exactly one group."""
    group = list(range(len(articles)))
    for origin in origins(articles, index):
        together = (*origin.carriers, *origin.drawing) if origin.carriers else ()
        for place in together[1:]:
            old, new = group[place], group[together[0]]
            group = [new if name == old else name for name in group]
    return tuple(
        tuple(place for place, own in enumerate(group) if own == name)
        for name in sorted(set(group), key=group.index)
    )
