"""The comparison of two articles of an indexed story."""

from dataclasses import replace

from tellings.compare.order import out_of_order
from tellings.compare.passages import lay_out
from tellings.compare.profile import profile_of
from tellings.compare.spans import uncovered
from tellings.link import StoryIndex, link_pair
from tellings.model import Comparison, Link, LinkedPair


def compare_pair(
    index: StoryIndex, left: int, right: int, links: tuple[Link, ...] | None = None
) -> Comparison:
    """Return all that differs between two articles, from left to right.

    Args:
        index: the story.
        left: place of the one article in the index.
        right: place of the other.
        links: the links between the two, by (left, right); the engine's own where None.
    """
    if links is None:
        links = link_pair(index, left, right)
    one, other = index.articles[left], index.articles[right]
    mine, theirs = profile_of(one), profile_of(other)
    moved = out_of_order(links)
    pairs = tuple(LinkedPair(link, moved=(link.left, link.right) in moved) for link in links)
    missing, left_elsewhere = uncovered(
        mine, theirs, [(link.left, link.right) for link in links], index.weight
    )
    added, right_elsewhere = uncovered(
        theirs, mine, [(link.right, link.left) for link in links], index.weight
    )
    passages, moves = lay_out(one, other, links)
    return Comparison(
        left=one,
        right=other,
        pairs=pairs,
        missing=missing,
        added=added,
        passages=passages,
        left_elsewhere=left_elsewhere,
        right_elsewhere=right_elsewhere,
        moves=moves,
    )


def mirror(comparison: Comparison) -> Comparison:
    """Return the same comparison seen from the other side."""
    pairs = tuple(
        sorted(
            (_mirrored(pair) for pair in comparison.pairs),
            key=lambda pair: (pair.link.left, pair.link.right),
        )
    )
    passages, moves = lay_out(comparison.right, comparison.left, [pair.link for pair in pairs])
    return Comparison(
        left=comparison.right,
        right=comparison.left,
        pairs=pairs,
        missing=comparison.added,
        added=comparison.missing,
        passages=passages,
        left_elsewhere=comparison.right_elsewhere,
        right_elsewhere=comparison.left_elsewhere,
        moves=moves,
    )


def _mirrored(pair: LinkedPair) -> LinkedPair:
    return replace(pair, link=replace(pair.link, left=pair.link.right, right=pair.link.left))
