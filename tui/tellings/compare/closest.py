"""Closest: what in the other article comes nearest to a sentence that has no counterpart there."""

from tellings.compare.profile import Profile
from tellings.compare.spans import Weight
from tellings.compare.words import Line


def closest(here: Profile, there: Profile, sentence: int, weight: Weight) -> tuple[int, float]:
    """Return the other article's sentence most like one of this article, and how like, 0..1.

    Likeness is twice the weight of the content words both have over the weight of all (Dice); the
    earlier of equal ones is returned.

    Raises:
        ValueError: if the other article has no content.
    """
    mine = _masses(here.lines[sentence], weight)
    ranked = [
        (-_likeness(mine, _masses(there.lines[other.index], weight)), other.index)
        for other in there.article.content
    ]
    if not ranked:
        raise ValueError("an article without content has no closest sentence")
    score, place = min(ranked)
    return place, -score


def _masses(line: Line, weight: Weight) -> dict[str, float]:
    return {
        word.place or word.key: weight(word.key) * word.substance for word in line if word.substance
    }


def _likeness(mine: dict[str, float], theirs: dict[str, float]) -> float:
    whole = sum(mine.values()) + sum(theirs.values())
    shared = sum(min(mass, theirs[key]) for key, mass in mine.items() if key in theirs)
    return 2 * shared / whole if whole else 0.0
