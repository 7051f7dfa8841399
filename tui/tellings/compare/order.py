"""What both articles tell in one order, and what is therefore told out of order."""

from collections.abc import Sequence

from tellings.model import Link
from tellings.model.steps import stepwise

_UNITS = 1_000_000
"""Scores are summed as whole numbers, so that equal sums are equal in whatever order."""


def out_of_order(links: Sequence[Link]) -> frozenset[tuple[int, int]]:
    """Return the (left, right) sentence pairs that don't belong to the run told in one order.

    That run is the heaviest chain of links along which neither side ever goes back. A link is out
    of order unless every such chain holds it: where two equal chains compete, neither is preferred,
    so that swapping the sides mirrors the result.
    """
    nodes = sorted({(link.left, link.right): link.score for link in links}.items())
    places = [place for place, _ in nodes]
    weights = [round(score * _UNITS) for _, score in nodes]
    before = _chains(places, weights)
    # seen from the end, the chains run the other way
    back = [(-left, -right) for left, right in reversed(places)]
    after = list(reversed(_chains(back, weights[::-1])))
    best = max((mass for mass, _ in before), default=0)
    ways = sum(count for mass, count in before if mass == best)
    kept = {
        place
        for place, weight, (mass_to, ways_to), (mass_from, ways_from) in zip(
            places, weights, before, after, strict=True
        )
        if mass_to + mass_from - weight == best and ways_to * ways_from == ways
    }
    return frozenset(places) - kept


def _chains(places: Sequence[tuple[int, int]], weights: Sequence[int]) -> list[tuple[int, int]]:
    """Return for each place the mass of the heaviest chain that ends there, and how many do."""
    chains: list[tuple[int, int]] = []
    for at, (left, right) in enumerate(stepwise(places)):
        best, ways = 0, 1
        for earlier in range(at):
            if places[earlier][0] <= left and places[earlier][1] <= right:
                mass, count = chains[earlier]
                if mass > best:
                    best, ways = mass, count
                elif mass == best and mass > 0:
                    ways += count
        chains.append((best + weights[at], ways))
    return chains
