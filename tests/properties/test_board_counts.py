"""Figures that count one thing, found with few pairs and by trying every pair."""

from itertools import combinations

from hypothesis import example, given
from hypothesis import strategies as st

from tellings.board.clashes import Clashes
from tellings.board.count_pairs import likeness, likenesses
from tellings.board.counted import counted_in
from tellings.board.counts import CUT
from tellings.board.details import worded_sentences
from tellings.board.graph import LinkGraph, Node
from tellings.board.linkage import average_linkage
from tellings.model import ClaimConflict, Conflict, ConflictType, Kind, Link, Span
from tests.stories import story

TOLD = [
    "In Velm {} people died and {} were injured by the storm.",
    "The storm killed {} sailors.",
    "Divers found {} dead.",
    "More than {} people were hurt in the harbour of Velm.",
    "{} people came to the hearing on the storm in Velm in 2019.",
    "{} people stayed in Velm through the storm.",
    "The new lock at Odde cost {} million euros.",
    "Odde paid {} million euros for it in 2021.",
    "The gale blew at {} km/h, and {} km/h by night.",
    "Fast trains reach {} km/h.",
    "The king ordered {} days of mourning.",
    "Flags fly low in all {} days of mourning.",
    "About {} cables of the bridge were worn.",
]
FATES = [
    "12 people died in the storm in Velm.",
    "12 people stayed in Velm through the storm.",
    "12 people were hurt in Velm by the storm.",
]
"""Two fates, and figures that could be of either."""
numbers = st.sampled_from([3, 12, 40, 41, 100, 105])
sentences = st.builds(
    lambda told, one, other: told.format(one, other), st.sampled_from(TOLD), numbers, numbers
)
articles = st.lists(sentences, min_size=1, max_size=5)
nodes = st.tuples(st.integers(0, 2), st.integers(0, 4))
pairs = st.lists(st.tuples(nodes, nodes).map(sorted), max_size=6)


@example(texts=([FATES[0]], [FATES[1]], [FATES[2]]), linked=[], clashing=[])
@example(texts=([each.format(12, 40) for each in TOLD],) * 3, linked=[], clashing=[])
@given(texts=st.tuples(articles, articles, articles), linked=pairs, clashing=pairs)
def test_few_pairs_make_the_groups_that_all_pairs_make(
    texts: tuple[list[str], ...], linked: list[list[Node]], clashing: list[list[Node]]
) -> None:
    told = story(dict(zip("abc", texts, strict=True))).story.articles
    counted = [each for where in worded_sentences(told) for each in counted_in(where)]
    links: dict[Node, dict[Node, Link]] = {}
    for one, other in linked:
        if one[0] != other[0]:
            links.setdefault(one, {})[other] = Link(one[1], other[1], 0.8, Kind.PARTIAL)
            links.setdefault(other, {})[one] = Link(other[1], one[1], 0.8, Kind.PARTIAL)
    graph = LinkGraph(links)
    spans = {
        (at, sentence.index): sentence.span
        for at, article in enumerate(told)
        for sentence in article.sentences
    }
    conflicts = {
        (one, other): (
            ClaimConflict(
                one[0],
                other[0],
                one[1],
                other[1],
                Conflict(ConflictType.NUMBER, spans[one], _half(spans[other]), sure=True),
            ),
        )
        for one, other in clashing
        if one[0] != other[0] and one in spans and other in spans
    }
    clashes = Clashes(conflicts, {})
    every = {
        (one, other): value
        for one, other in combinations(range(len(counted)), 2)
        if (value := likeness(counted[one], counted[other], graph, clashes))
    }
    few = likenesses(counted, graph, clashes)
    assert few.items() <= every.items()
    assert {pair for pair, value in every.items() if value > 0} <= few.keys()
    assert average_linkage(counted, few, CUT) == average_linkage(counted, every, CUT)


def _half(span: Span) -> Span:
    return Span(span.start, (span.start + span.end) // 2)
