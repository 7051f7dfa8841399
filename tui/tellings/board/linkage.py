"""Agglomerative clustering with average linkage over sparse similarities."""

import heapq
from collections import defaultdict
from collections.abc import Callable, Hashable, Mapping, Sequence
from typing import TypeVar

from tellings.model.steps import step, stepwise

Item = TypeVar("Item", bound=Hashable)

TIE = 9
"""Decimals that count when similarities are compared: sums in another order stay equal."""


def average_linkage(
    items: Sequence[Item],
    similarity: Mapping[tuple[int, int], float],
    cut: float,
    comparable: Callable[[Sequence[Item], Sequence[Item]], int] = lambda a, b: len(a) * len(b),
) -> list[list[Item]]:
    """Return the items in clusters whose members are alike on average, not by a chain.

    The two clusters with the highest mean similarity merge until none reaches the cut. A pair
    without a similarity counts as 0, so that one strong link can't pull unlike groups together.
    Ties go to the clusters that come first.

    Args:
        items: in an order that decides ties.
        similarity: by places of two items, the lower first; above 0.
        cut: mean similarity from which two clusters merge.
        comparable: how many pairs of two clusters' members the mean is taken over, at least 1
            where they share a similarity.
    """
    clusters: dict[int, list[int]] = {place: [place] for place in range(len(items))}
    total: dict[int, dict[int, float]] = defaultdict(dict)
    for (one, other), value in similarity.items():
        total[one][other] = total[other][one] = value
    heap: list[tuple[float, int, int, int, int]] = []

    def offer(one: int, other: int) -> None:
        a, b = sorted((one, other), key=lambda name: clusters[name][0])
        pairs = comparable([items[p] for p in clusters[a]], [items[p] for p in clusters[b]])
        mean = round(total[a][b] / pairs, TIE)
        if mean >= cut:
            heapq.heappush(heap, (-mean, clusters[a][0], clusters[b][0], a, b))

    for one in stepwise(list(total)):
        for other in list(total[one]):
            if one < other:
                offer(one, other)
    name = len(items)
    while heap:
        step()
        *_, a, b = heapq.heappop(heap)
        if a not in clusters or b not in clusters:
            continue
        clusters[name] = sorted(clusters.pop(a) + clusters.pop(b))
        merged: dict[int, float] = defaultdict(float)
        for gone in (a, b):
            for other, value in total.pop(gone).items():
                if other in clusters:
                    merged[other] += value
                    del total[other][gone]
        for other, value in merged.items():
            total[name][other] = total[other][name] = value
            offer(name, other)
        name += 1
    ordered = sorted(clusters.values(), key=lambda members: members[0])
    return [[items[place] for place in members] for members in ordered]
