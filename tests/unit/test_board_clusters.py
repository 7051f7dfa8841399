"""Clustering with links given by hand: what belongs together and what a long sentence tells."""

from itertools import combinations

from tellings.board.clauses import clauses, telling_span
from tellings.board.clusters import clusters
from tellings.board.graph import LinkGraph, Node
from tellings.board.personas import personas_of
from tellings.board.support import Support
from tellings.link import prepare
from tellings.model import Kind, Link, Span
from tests.stories import article

BRIDGE = "The iron bridge over the Tamble was closed on Tuesday."
FERRY = "Mayor Odile Fenwick promised free ferries."
BOTH = "The iron bridge over the Tamble was closed, and Mayor Odile Fenwick promised ferries."
GOATS = "Two goats ate the roses behind the town hall."


def support(*texts: list[str]) -> Support:
    return Support(prepare([article(f"o{place}", *told) for place, told in enumerate(texts)]))


def links(*pairs: tuple[Node, Node], score: float = 0.8) -> LinkGraph:
    graph: dict[Node, dict[Node, Link]] = {}
    for one, other in pairs:
        link = Link(one[1], other[1], score, Kind.PARTIAL)
        graph.setdefault(one, {})[other] = link
        graph.setdefault(other, {})[one] = link
    return LinkGraph(graph)


def nodes(told: Support) -> list[Node]:
    return [
        (place, sentence.index)
        for place, each in enumerate(told.index.articles)
        for sentence in each.content
    ]


def groups(told: Support, graph: LinkGraph) -> list[set[Node]]:
    return [{persona.node for persona in group} for group in clusters(nodes(told), graph, told)]


def test_a_sentence_without_links_has_one_persona_with_all_its_words() -> None:
    told = support([BRIDGE], [GOATS])
    (persona,) = personas_of((0, 0), links(), told)
    assert persona.counterparts == frozenset()
    assert len(persona.support) == len(told.words((0, 0)))


def test_counterparts_that_tell_different_halves_give_two_personas() -> None:
    told = support([BOTH], [BRIDGE, FERRY])
    graph = links(((0, 0), (1, 0)), ((0, 0), (1, 1)))
    found = {persona.counterparts for persona in personas_of((0, 0), graph, told)}
    assert found == {frozenset({(1, 0)}), frozenset({(1, 1)})}


def test_counterparts_that_tell_the_same_half_give_one() -> None:
    told = support([BOTH], [BRIDGE], [BRIDGE])
    graph = links(((0, 0), (1, 0)), ((0, 0), (2, 0)))
    (persona,) = personas_of((0, 0), graph, told)
    assert persona.counterparts == {(1, 0), (2, 0)}


def test_a_long_sentence_does_not_chain_two_claims() -> None:
    told = support([BOTH], [BRIDGE, FERRY], [FERRY, BRIDGE])
    graph = links(
        ((0, 0), (1, 0)),
        ((0, 0), (1, 1)),
        ((0, 0), (2, 0)),
        ((0, 0), (2, 1)),
        ((1, 0), (2, 1)),
        ((1, 1), (2, 0)),
    )
    found = groups(told, graph)
    assert {(0, 0), (1, 0), (2, 1)} in found
    assert {(0, 0), (1, 1), (2, 0)} in found
    assert len(found) == 2


def test_a_missing_link_is_bridged_by_a_third_telling() -> None:
    told = support([BRIDGE], [BRIDGE], [BRIDGE])
    assert groups(told, links(((0, 0), (1, 0)), ((1, 0), (2, 0)))) == [{(0, 0), (1, 0), (2, 0)}]


def test_weak_links_between_many_tellings_do_not_make_a_claim() -> None:
    told = support([BRIDGE], [GOATS])
    assert groups(told, links(((0, 0), (1, 0)), score=0.1)) == [{(0, 0)}, {(1, 0)}]


def test_a_link_that_no_other_telling_supports_stays_outside_a_dense_group() -> None:
    told = support([BRIDGE], [BRIDGE], [BRIDGE], [GOATS])
    dense = list(combinations([(0, 0), (1, 0), (2, 0)], 2))
    found = groups(told, links(*dense, ((2, 0), (3, 0)), score=0.5))
    assert {(0, 0), (1, 0), (2, 0)} in found


def test_clauses_are_all_of_the_sentence() -> None:
    text = "On Friday, twelve barges (old ones) sank; nobody hurt, but the mayor, who wept, left."
    found = [text[span.start : span.end] for span in clauses(text)]
    assert "".join(found) == text
    assert found == [
        "On Friday, twelve barges ",
        "(old ones) sank; nobody hurt, ",
        "but the mayor, who wept, left.",
    ]


def test_lists_and_short_openings_do_not_fall_apart() -> None:
    assert len(clauses("Nobody was hurt.")) == 1
    assert len(clauses("Germany, Norway and Sweden agreed.")) == 1
    assert len(clauses("He warned them on Monday that the old wall would fall.")) == 1
    assert clauses("") == [Span(0, 0)]


def test_a_length_or_a_pair_of_numbers_is_not_cut() -> None:
    assert len(clauses("Divers worked in the dark for an hour and a half under the quay.")) == 1
    assert len(clauses("They found two sisters aged 61 and 58 and a 12-year-old dog.")) == 1
    assert len(clauses("The storm killed nine people and 30 of them were sailors.")) == 2


def test_the_telling_part_of_a_sentence() -> None:
    told = support([BOTH], [FERRY])
    sentence = told.index.articles[0].sentences[0]
    places = told.shared((0, 0), (1, 0))
    span = telling_span(sentence, (0, 0), told, places)
    assert sentence.text[span.start : span.end] == "Mayor Odile Fenwick promised ferries."


def test_a_sentence_whose_words_nobody_shares_is_told_whole() -> None:
    told = support([BOTH], [GOATS])
    sentence = told.index.articles[0].sentences[0]
    assert telling_span(sentence, (0, 0), told, frozenset()) == sentence.span
