"""Story-wide evidence: what a third telling holds together."""

import math
from collections import defaultdict
from operator import itemgetter

from tellings.link.index import StoryIndex
from tellings.link.profile import Profile, closeness
from tellings.model.steps import stepwise

CLOSE = 0.15
"""Least closeness of a partner, 0..1."""
MOST = 12
"""Partners of a sentence at most."""
LOOKED_AT = 16
"""Sentences of other tellings that are compared with one, those with most rare words first."""

Partners = list[dict[int, float]]
"""By sentence of one article: the closest sentences of all others, by number in the story."""


def partners(index: StoryIndex, article: int) -> Partners:
    """Return the partners of an article's sentences; computed once, then remembered."""
    found = index.partners.get(article)
    if found is None:
        found = index.partners[article] = _found(index, article)
    return found


def third_telling(mine: dict[int, float], theirs: dict[int, float]) -> float:
    """Return how well some sentence of a third article matches both of two sentences, 0..1."""
    both = mine.keys() & theirs.keys()
    return max([min(mine[number], theirs[number]) for number in both], default=0.0)


def _found(index: StoryIndex, article: int) -> Partners:
    tellings = sorted(zip(index.offsets, index.tellings, strict=True), key=itemgetter(0))
    profiles = [one for _, telling in tellings for one in telling.profiles]
    start = index.offsets[article]
    own = range(start, start + len(index.tellings[article].profiles))
    return [_closest(index, profiles, profiles[number], own) for number in stepwise(own)]


def _closest(
    index: StoryIndex, profiles: list[Profile], mine: Profile, own: range
) -> dict[int, float]:
    rare = index.vocabulary.rare
    shared: dict[int, float] = defaultdict(float)
    for number in mine.words:
        for other, close in index.postings.get(number, ()):
            shared[other] += rare[number] * close
    ranked = sorted(
        (-mass / math.sqrt(profiles[other].mass), other)
        for other, mass in shared.items()
        if other not in own
    )[:LOOKED_AT]
    best = sorted((-closeness(mine, profiles[other], rare), other) for _, other in ranked)[:MOST]
    return {other: -far for far, other in best if -far >= CLOSE}
