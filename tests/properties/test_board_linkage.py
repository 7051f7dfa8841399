"""Average linkage against a slow, obvious version of itself."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from tellings.board.linkage import TIE, average_linkage

COUNT = 7


@st.composite
def similarities(draw: st.DrawFn) -> dict[tuple[int, int], float]:
    pairs = list(combinations(range(COUNT), 2))
    values = st.sampled_from([0.0, 0.1, 0.25, 0.4, 0.5, 0.7, 0.9])
    drawn = {pair: draw(values) for pair in pairs}
    return {pair: value for pair, value in drawn.items() if value}


def slow(similarity: dict[tuple[int, int], float], cut: float) -> list[list[int]]:
    clusters = [[place] for place in range(COUNT)]
    while True:
        best = None
        for one, other in combinations(clusters, 2):
            pairs = [similarity.get((min(a, b), max(a, b)), 0.0) for a in one for b in other]
            mean = round(sum(pairs) / len(pairs), TIE)
            if any(pairs) and mean >= cut and (best is None or mean > best[0]):
                best = mean, one, other
        if best is None:
            return clusters
        _, one, other = best
        merged = [each for each in clusters if each not in (one, other)]
        clusters = sorted([*merged, sorted(one + other)])


@given(similarities(), st.sampled_from([0.15, 0.3, 0.5]))
def test_it_does_what_the_slow_version_does(
    similarity: dict[tuple[int, int], float], cut: float
) -> None:
    assert average_linkage(range(COUNT), similarity, cut) == slow(similarity, cut)


@given(similarities())
def test_clusters_partition_the_items(similarity: dict[tuple[int, int], float]) -> None:
    found = average_linkage(range(COUNT), similarity, 0.3)
    assert sorted(item for cluster in found for item in cluster) == list(range(COUNT))


@given(similarities())
def test_no_two_clusters_left_apart_are_alike_enough(
    similarity: dict[tuple[int, int], float],
) -> None:
    cut = 0.3
    for one, other in combinations(average_linkage(range(COUNT), similarity, cut), 2):
        pairs = [similarity.get((min(a, b), max(a, b)), 0.0) for a in one for b in other]
        assert round(sum(pairs) / len(pairs), TIE) < cut
