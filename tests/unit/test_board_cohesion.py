"""What a row's title says is what its outlets tell; others tell it in part, or leave the row."""

from itertools import pairwise

import pytest

from tellings.board.backing import Backing
from tellings.board.bare import is_bare
from tellings.board.claims import claims
from tellings.board.cohesion import held_together
from tellings.board.graph import LinkGraph, Node
from tellings.board.personas import Persona
from tellings.board.support import Support
from tellings.link import prepare
from tellings.model import Claim, How, Kind, Link, Span
from tests.stories import article, story

SHUT = "Engineers shut the old lock at Velm on Friday after a rusty gate had cracked."
SHUT_TOO = "The old lock at Velm was shut by engineers on Friday because a rusty gate cracked."
GOATS = "Two goats ate the roses behind the town hall of Velm."
FERRY = "Mayor Odile Fenwick promised free ferries to everybody who works in the harbour."
SWIM = "Mayor Odile Fenwick swims across the bay with her three sons every morning."


def support(*texts: str) -> Support:
    return Support(prepare([article(f"o{place}", told) for place, told in enumerate(texts)]))


def links(scores: dict[tuple[int, int], float]) -> LinkGraph:
    graph: dict[Node, dict[Node, Link]] = {}
    for (one, other), score in scores.items():
        link = Link(0, 0, score, Kind.PARTIAL)
        graph.setdefault((one, 0), {})[other, 0] = link
        graph.setdefault((other, 0), {})[one, 0] = link
    return LinkGraph(graph)


def span(told: Support, place: int) -> Span:
    return told.index.articles[place].sentences[0].span


def test_the_same_in_other_words_is_told_in_full() -> None:
    told = support(SHUT, SHUT_TOO)
    backing = Backing(links({(0, 1): 0.95}), told)
    assert backing.in_full((0, 0), span(told, 0), (1, 0))


def test_a_link_is_worth_less_where_no_word_is_shared() -> None:
    told = support(SHUT, SHUT_TOO, GOATS)
    backing = Backing(links({(0, 1): 0.9, (0, 2): 0.9}), told)
    assert [backing.in_full((0, 0), span(told, 0), (place, 0)) for place in (1, 2)] == [True, False]


def test_words_of_another_part_of_the_sentence_do_not_count() -> None:
    both = f"{SHUT.removesuffix('.')}, and two goats ate the roses behind the town hall."
    told = support(both, SHUT_TOO)
    backing = Backing(links({(0, 1): 0.9}), told)
    start, text = span(told, 0).start, told.index.articles[0].text
    goats = Span(text.index("two goats"), span(told, 0).end)
    shut = Span(start, goats.start)
    assert [backing.in_full((0, 0), run, (1, 0)) for run in (shut, goats)] == [True, False]


def test_only_outlets_with_all_of_it_back_a_sentence() -> None:
    told = support(SHUT, SHUT_TOO, GOATS)
    backing = Backing(links({(0, 1): 0.95, (0, 2): 0.55}), told)
    assert backing.backers((0, 0), [(1, 0), (2, 0)]) == 1
    assert backing.backers((2, 0), [(0, 0), (1, 0)]) == 0


def test_the_end_of_a_chain_leaves_the_group() -> None:
    told = support(SHUT, SHUT_TOO, GOATS)
    graph = links({(0, 1): 0.95})
    group = [
        Persona((place, 0), frozenset({(mate, 0)}), frozenset())
        for place, mate in ((0, 1), (1, 0), (2, 1))
    ]
    backing = Backing(graph, told)
    assert not backing.in_part((0, 0), span(told, 0), (2, 0))
    found = held_together([group], lambda _: ((0, 0), span(told, 0)), backing)
    assert [[persona.node for persona in held] for held in found] == [[(0, 0), (1, 0)], [(2, 0)]]


def test_what_leaves_together_stays_together() -> None:
    told = support(SHUT, SHUT_TOO, GOATS, GOATS)
    graph = links({(0, 1): 0.95, (2, 3): 0.95})
    group = [
        Persona((place, 0), frozenset({(mate, 0)}), frozenset())
        for place, mate in ((0, 1), (1, 0), (2, 3), (3, 2))
    ]
    found = held_together(
        [group], lambda held: (held[0].node, span(told, held[0].node[0])), Backing(graph, told)
    )
    assert [{persona.node[0] for persona in held} for held in found] == [{0, 1}, {2, 3}]


def test_sentences_of_one_outlet_are_no_group() -> None:
    told = Support(prepare([article("a", SHUT, GOATS)]))
    group = [Persona((0, at), frozenset(), frozenset()) for at in (0, 1)]
    found = held_together([group], lambda _: ((0, 0), span(told, 0)), Backing(links({}), told))
    assert [len(held) for held in found] == [1, 1]


def full_rows(texts: dict[str, list[str]]) -> list[Claim]:
    """Return the rows that more than one outlet tells in full."""
    board = claims(story(texts))
    return [
        claim
        for claim in board.claims
        if claim.told_by > 1 and all(claim.how(place) is How.TOLD for place in claim.tellers)
    ]


def test_a_speaker_in_common_is_no_claim_in_common() -> None:
    assert full_rows({"a": [FERRY, SHUT], "b": [SWIM, SHUT_TOO]})[0].tellers == (0, 1)
    for claim in full_rows({"a": [FERRY, SHUT], "b": [SWIM, SHUT_TOO]}):
        assert "Fenwick" not in claim.title


def test_every_sentence_stands_in_a_row() -> None:
    texts = {"a": [FERRY, SHUT, GOATS], "b": [SWIM, SHUT_TOO], "c": [GOATS, SWIM, SHUT]}
    board = claims(story(texts))
    held = {(m.article, m.sentence) for claim in board.claims for m in claim.mentions}
    assert held == {(at, n) for at, told in enumerate(texts.values()) for n in range(len(told))}
    assert all(one.told_by >= other.told_by for one, other in pairwise(board.claims))


@pytest.mark.parametrize(
    ("line", "bare"),
    [
        ("To unsubscribe click here.", True),
        ("Unsubscribe", True),
        ("For more of our stories tap here!", True),
        ("Thousands of readers unsubscribed after the mayor's column.", False),
        ("The minister had to click here and there before the map opened.", False),
    ],
)
def test_the_foot_of_a_newsletter_tells_nothing(line: str, bare: bool) -> None:
    assert is_bare(line) is bare
