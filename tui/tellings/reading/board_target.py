"""Targets: which passage of which two articles a board's row leads to."""

from collections.abc import Iterable
from dataclasses import dataclass

from tellings.compare.comparer import Comparer
from tellings.model import ArticleIndex, SentenceIndex


@dataclass(frozen=True, slots=True)
class Target:
    """A passage to read: two articles beside each other, and a sentence of one of them."""

    left: ArticleIndex
    right: ArticleIndex | None
    """None in a story of one article."""
    article: ArticleIndex
    """Whose sentence is meant: ``left`` or ``right``."""
    sentence: SentenceIndex


Place = tuple[ArticleIndex, SentenceIndex]


def target_of(
    comparer: Comparer,
    wanted: Place,
    tellers: Iterable[Place],
    now: tuple[ArticleIndex, ArticleIndex | None],
    prefer: Iterable[ArticleIndex] = (),
) -> Target:
    """Return where to read a sentence, beside the article that suits it best.

    Of the other articles that tell it, one of ``prefer`` comes first (a clash is read beside what
    it clashes with), then the one with the strongest link, then any; an outlet on the page now
    keeps its side.

    Args:
        comparer: the story, with the pairs compared.
        wanted: the sentence.
        tellers: every place that tells the same, the sentence itself included or not.
        now: the articles on the reader's page.
        prefer: articles to be read beside it before all others.
    """
    article, sentence = wanted
    others = [place for place in tellers if place[0] != article]
    partner = _partner(comparer, wanted, others, now, set(prefer))
    if partner is None:
        return Target(article, None, article, sentence)
    if partner == now[0] or article == now[1]:
        left, right = partner, article
    elif article == now[0] or partner == now[1]:
        left, right = article, partner
    else:
        left, right = sorted((article, partner))
    return Target(left, right, article, sentence)


def _partner(
    comparer: Comparer,
    wanted: Place,
    others: list[Place],
    now: tuple[ArticleIndex, ArticleIndex | None],
    prefer: set[ArticleIndex],
) -> ArticleIndex | None:
    article, sentence = wanted
    if others:
        told = {place for place, _ in others}
        among = (told & prefer) or told
        scores = dict.fromkeys(sorted(among), 0.0)
        for place in scores:
            for pair in comparer.pair(article, place).pairs:
                if pair.link.left == sentence:
                    scores[place] = max(scores[place], pair.link.score)
        return max(scores, key=lambda place: scores[place])
    count = len(comparer.story.articles)
    held = [place for place in now if place is not None and place != article]
    free = [place for place in range(count) if place != article]
    return next(iter(held + free), None)
