"""Claims as groups of sentences: personas clustered over all outlets."""

from collections.abc import Mapping, Sequence
from functools import cache
from itertools import combinations

from tellings.board.graph import LinkGraph, Node
from tellings.board.linkage import average_linkage
from tellings.board.personas import TOGETHER, Persona, personas_of
from tellings.board.support import MILLION, Support
from tellings.model.steps import counted, stepwise

CUT = 0.35
"""Mean likeness of the outlets' sentences of one claim, 0..1."""
SHARED = 0.5
"""What two sentences count that aren't linked but tell the same of a third one, 0..1."""


ONE_WORD = 0.8
"""Story weight that words in common are set against besides their own."""


def clusters(
    nodes: Sequence[Node],
    graph: LinkGraph,
    support: Support,
    *,
    cut: float = CUT,
    together: float = TOGETHER,
    shared: float = SHARED,
) -> list[list[Persona]]:
    """Return the claims of a story as groups of personas; every sentence is in at least one.

    The groups are the same in whatever order the story's articles come.

    Args:
        nodes: the sentences.
        graph: their links.
        support: their words.
        cut: mean likeness from which two groups are one claim; links count by their score.
        together: the same for the counterparts of one sentence.
        shared: the most that two sentences count that aren't linked to each other.
    """
    ordered = sorted(nodes, key=support.order)
    personas = [
        persona
        for node in counted("taking sentences apart", ordered)
        for persona in personas_of(node, graph, support, together)
    ]
    place = {
        (persona.node, other): at
        for at, persona in enumerate(personas)
        for other in persona.counterparts
    }
    linked: dict[int, set[int]] = {}
    similarity = {}
    for (node, other), at in place.items():
        back = place[other, node]
        linked.setdefault(at, set()).add(back)
        similarity[min(at, back), max(at, back)] = graph.score(node, other)
    if shared:
        similarity = _through_a_third(personas, linked, support, shared) | similarity
    return settled(average_linkage(personas, similarity, cut, _across))


def linked_groups(
    personas: Sequence[Persona], graph: LinkGraph, *, cut: float = CUT
) -> list[list[Persona]]:
    """Return personas that left their claims in groups that their own links hold together."""
    similarity = {
        (at, to): graph.score(one.node, other.node)
        for (at, one), (to, other) in combinations(enumerate(personas), 2)
        if other.node in one.counterparts
    }
    return average_linkage(personas, similarity, cut, _across)


def settled(groups: Sequence[Sequence[Persona]]) -> list[list[Persona]]:
    """Return the groups with what became of personas that found no company.

    Their links were too weak to hold. A sentence that stands in another claim doesn't need them;
    one that has nothing else stands alone, once and with all its words.
    """
    placed = {
        persona.node
        for group in groups
        if len({each.node for each in group}) > 1
        for persona in group
    }
    settled: list[list[Persona]] = []
    alone: dict[Node, list[Persona]] = {}
    for group in groups:
        nodes = {persona.node for persona in group}
        if len(nodes) > 1:
            settled.append(list(group))
        elif nodes.isdisjoint(placed):
            if group[0].node not in alone:
                alone[group[0].node] = []
                settled.append(alone[group[0].node])
            alone[group[0].node] += group
    return settled


def _through_a_third(
    personas: Sequence[Persona], linked: Mapping[int, set[int]], support: Support, most: float
) -> dict[tuple[int, int], float]:
    """Return what personas have in common that a third one links.

    It is the weight of the words that both share with their counterparts, against the lighter of
    the two: links miss pairs that the other outlets' wordings hold together. One rare word in
    common says little: it mostly is a place or a person.
    """
    sets = [support.keys_at(persona.node, persona.support) for persona in personas]
    number = {keys: at for at, keys in enumerate(dict.fromkeys(sets))}
    kind = [number[keys] for keys in sets]
    weight = {at: support.weight_of(keys) for keys, at in number.items()}
    distinct = list(number)

    @cache
    def in_common(one: int, other: int) -> float:
        both = support.weight_of(distinct[one] & distinct[other])
        return both / (min(weight[one], weight[other]) + ONE_WORD * MILLION) if both else 0.0

    found = {}
    for ends in stepwise(linked.values()):
        for one, other in combinations(sorted(ends), 2):
            if (one, other) not in found and personas[one].node[0] != personas[other].node[0]:
                found[one, other] = most * in_common(kind[one], kind[other])
    return {pair: value for pair, value in found.items() if value}


def _across(one: Sequence[Persona], other: Sequence[Persona]) -> int:
    """Count the pairs from two different articles: two sentences of one are never linked."""
    pairs = len(one) * len(other)
    for persona in one:
        pairs -= sum(persona.node[0] == mate.node[0] for mate in other)
    return pairs
