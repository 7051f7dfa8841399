"""Sentence pairs worth a closer look, found through an inverted index of words."""

import math
from collections import defaultdict

from tellings.link.index import ArticleIndex
from tellings.link.vocabulary import Vocabulary
from tellings.model import SentenceIndex
from tellings.model.steps import counted

CLOSE = 0.08
"""Least one-sided closeness of a candidate, 0..1."""
MOST = 24
"""Candidates of a sentence at most."""
LEAD = 2
"""Opening sentences that are always candidates of each other."""


def candidates(
    left: ArticleIndex, right: ArticleIndex, vocabulary: Vocabulary
) -> list[tuple[SentenceIndex, SentenceIndex]]:
    """Return the pairs that share enough of their words' rarity, in order.

    The cost follows the number of plausible pairs, not the product of the lengths.
    """
    rare = vocabulary.rare
    found = []
    for i, mine in enumerate(counted("finding counterparts", left.profiles)):
        if not mine.words:
            continue
        shared: dict[SentenceIndex, float] = defaultdict(float)
        alone = [(number, rare[number]) for number in mine.words]
        phrases = [(phrase, sum(rare[word] for word in words)) for phrase, words in mine.phrases]
        for number, weight in (*alone, *phrases):
            for j, close in right.postings.get(number, ()):
                shared[j] += weight * close
        least = CLOSE * math.sqrt(mine.mass)
        row = [
            (-mass / math.sqrt(right.profiles[j].mass), j)
            for j, mass in shared.items()
            if mass >= least * math.sqrt(right.profiles[j].mass)
        ]
        near = {j for _, j in sorted(row)[:MOST]}
        if left.places[i] < LEAD:
            near.update(
                j
                for j in range(len(right.profiles))
                if right.places[j] < LEAD and right.profiles[j].words
            )
        found += [(i, j) for j in sorted(near)]
    return found
