"""Origins: which articles draw on which source, so that copies of one text count once."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from itertools import combinations

from tellings.board.runs import SHORTEST, Overlap, overlaps, word_counts
from tellings.board.sources import (
    AGENCIES,
    credits_of,
    names_in,
    own_names,
    same_source,
    short_name,
)
from tellings.compare.words import article_words
from tellings.model import (
    Article,
    ArticleIndex,
    ClaimsBoard,
    Corrections,
    Credit,
    Origin,
    OriginReason,
    Overruled,
)

COPIED = 0.5
"""Share of the shorter article's words in runs of the other from which it counts as copied."""
_NOTHING = Corrections()


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
    articles: Sequence[Article], found: Sequence[Origin], corrections: Corrections = _NOTHING
) -> tuple[tuple[int, ...], ...]:
    """Return the articles by common origin; every article is in exactly one group.

    Texts of one house are of one origin. A source that has no text of its own in the story joins
    nobody: two outlets may cite one report for one detail and have the rest from their own people.

    Args:
        articles: the story's articles.
        found: their origins.
        corrections: which articles a reader knows to be of their own origin, and which of one.
    """
    group = list(range(len(articles)))
    houses = list(_lines(articles).values())
    drawn = [
        (*origin.carriers, *origin.drawing)
        for origin in found
        if origin.carriers or origin.reason is not OriginReason.CITED
    ]
    said = overruled(articles, corrections)
    for joined in (*houses, *drawn, *said.together):
        together = [place for place in joined if place not in said.apart]
        for place in together[1:]:
            old, new = group[place], group[together[0]]
            group = [new if name == old else name for name in group]
    return tuple(
        tuple(place for place, own in enumerate(group) if own == name)
        for name in sorted(set(group), key=group.index)
    )


def overruled(articles: Sequence[Article], corrections: Corrections) -> Overruled:
    """Return what a reader says of these articles' origins."""
    place = {article.id: number for number, article in enumerate(articles)}
    apart = {place[each] for each in corrections.apart if each in place}
    groups = (
        tuple(sorted({place[each] for each in group if each in place} - apart))
        for group in corrections.together
    )
    return Overruled(
        apart=tuple(sorted(apart)),
        together=tuple(sorted(group for group in groups if len(group) > 1)),
    )


def recounted(board: ClaimsBoard, groups: Sequence[Collection[ArticleIndex]]) -> ClaimsBoard:
    """Return the claims with the origins of their tellers counted by these groups."""
    origin = {place: number for number, group in enumerate(groups) for place in group}
    counted = (len({origin[place] for place in claim.sure_tellers}) for claim in board.claims)
    pairs = zip(board.claims, counted, strict=True)
    return replace(board, claims=tuple(replace(claim, origins=count) for claim, count in pairs))


def _named(articles: Sequence[Article]) -> list[Origin]:
    names = names_in(articles)
    lines = _lines(articles)
    called = _full_names(articles)
    credited: dict[str, list[Credit]] = {}
    for place, article in enumerate(articles):
        for credit in credits_of(article, place, names):
            source = called.get(credit.source, credit.source)
            credited.setdefault(source, []).append(replace(credit, source=source))
    found = []
    for source in sorted({*credited, *lines}):
        carriers = lines.get(source, ())
        said = tuple(credited.get(source, ()))
        drawing = tuple(sorted({credit.article for credit in said} - set(carriers)))
        if drawing:
            found.append(Origin(source, carriers, drawing, OriginReason.CITED, said))
        reprints = tuple(place for place in carriers if _is_reprint(articles[place], source))
        if reprints:
            own = tuple(place for place in carriers if place not in reprints)
            found.append(Origin(source, own, reprints, OriginReason.LINE))
    return found


def _lines(articles: Sequence[Article]) -> dict[str, tuple[int, ...]]:
    """Return by source the articles that are its own text: its agency line, else its outlet."""
    called = _full_names(articles)
    found: dict[str, list[int]] = {}
    for place, article in enumerate(articles):
        own = own_names(article)
        agency = article.masthead.agency and short_name(article.masthead.agency)
        name = agency if agency in own else article.masthead.outlet
        if name:
            short = short_name(name)
            found.setdefault(called.get(short, short), []).append(place)
    return {source: tuple(places) for source, places in found.items()}


def _full_names(articles: Sequence[Article]) -> dict[str, str]:
    """Return by agency code the outlet of the story that it is short for."""
    mastheads = [article.masthead for article in articles]
    return {
        short_name(each.agency): short_name(each.outlet)
        for each in mastheads
        if each.agency
        and each.outlet
        and short_name(each.agency) not in AGENCIES.values()
        and same_source(each.agency, each.outlet)
    }


def _is_reprint(article: Article, source: str) -> bool:
    """Return whether an outlet printed an agency's text under its own name."""
    outlet = article.masthead.outlet
    return outlet is not None and not same_source(outlet, source)


def _copies(articles: Sequence[Article], shared: Mapping[tuple[int, int], Overlap]) -> list[Origin]:
    sizes = word_counts(articles)
    copied = {
        pair
        for pair, overlap in shared.items()
        if max(
            overlap.left_words / max(1, sizes[pair[0]]),
            overlap.right_words / max(1, sizes[pair[1]]),
        )
        >= COPIED
    }
    return [Origin("", (), pair, OriginReason.COPIED) for pair in sorted(copied | _same(articles))]


def _same(articles: Sequence[Article]) -> set[tuple[int, int]]:
    """Return the pairs that are the same words from the first to the last.

    Runs don't tell that of short sentences, of quotations, or of a script without spaces.
    """
    held: dict[tuple[str, ...], list[int]] = {}
    for place, article in enumerate(articles):
        words = tuple(word.key for line in article_words(article) for word in line if word.is_word)
        if len(article.content) > 1 and len(words) >= SHORTEST:
            held.setdefault(words, []).append(place)
    return {pair for places in held.values() for pair in combinations(places, 2)}
