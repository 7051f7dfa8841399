"""Echoes: links beside which both ends have a closer partner, a sentence in the same words."""

from collections import defaultdict
from collections.abc import Iterable

from tellings.model import Kind, Link, SentenceIndex

Ends = tuple[SentenceIndex, SentenceIndex]


def echoes(links: Iterable[Link]) -> frozenset[Ends]:
    """Return the (left, right) ends of the links that only repeat what other links tell better.

    Where both sentences of a link are told word for word elsewhere, as a headline and the lead that
    repeats it are in two equal articles, the links to those words decide. The repeats of one
    sentence are partners in their order, and those beyond the shorter side's last go with it.
    """
    held = tuple(links)
    right_of: dict[SentenceIndex, list[SentenceIndex]] = defaultdict(list)
    left_of: dict[SentenceIndex, list[SentenceIndex]] = defaultdict(list)
    for link in sorted(held, key=lambda link: (link.left, link.right)):
        if link.kind is Kind.SAME:
            right_of[link.left].append(link.right)
            left_of[link.right].append(link.left)
    found = set()
    for link in held:
        mine, theirs = left_of.get(link.right, []), right_of.get(link.left, [])
        if mine and theirs and not (link.kind is Kind.SAME and _in_step(link, mine, theirs)):
            found.add((link.left, link.right))
    return frozenset(found)


def _in_step(link: Link, mine: list[SentenceIndex], theirs: list[SentenceIndex]) -> bool:
    """Return whether a link joins repeats of one sentence that come at the same count."""
    here, there = mine.index(link.left), theirs.index(link.right)
    last = min(len(mine), len(theirs)) - 1
    return min(here, last) == min(there, last)
