"""Parting: whether a story's articles tell one event or several."""

from collections import Counter
from itertools import combinations

from tellings.model import ArticleIndex, ClaimsBoard

CHANCE = 0.1
"""Share of the smaller article's claims up to which what two share may be chance, 0..1."""


def events(board: ClaimsBoard) -> tuple[tuple[ArticleIndex, ...], ...]:
    """Return the articles in groups that share claims; more than one group for several events.

    Two articles hang together where they share more claims than chance gives; groups of articles
    hang together through any two of theirs. Articles without claims stand in no group.
    """
    size = Counter(place for claim in board.claims for place in claim.tellers)
    both = Counter(pair for claim in board.claims for pair in combinations(claim.tellers, 2))
    group = {place: place for place in sorted(size)}
    for (left, right), shared in sorted(both.items()):
        if shared > CHANCE * min(size[left], size[right]):
            old, new = group[right], group[left]
            group = {place: new if own == old else own for place, own in group.items()}
    return tuple(
        tuple(place for place, own in group.items() if own == name)
        for name in dict.fromkeys(group.values())
    )


def share_anything(board: ClaimsBoard, groups: tuple[tuple[ArticleIndex, ...], ...]) -> bool:
    """Return whether a claim is told in two of the groups all the same."""
    return any(
        sum(not set(group).isdisjoint(claim.tellers) for group in groups) > 1
        for claim in board.claims
    )
