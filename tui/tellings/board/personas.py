"""Personas: a sentence taken apart where its counterparts tell different claims.

A long sentence links to several others that have nothing to do with each other. Each group of
counterparts that belong together gives the sentence one persona, and personas are what is
clustered; so a sentence can stand in several claims and none of them runs into the next. After
Epasto, Lattanzi and Paes Leme, "Ego-splitting framework", KDD 2017.
"""

from dataclasses import dataclass
from itertools import combinations
from statistics import fmean as mean

from tellings.board.graph import LinkGraph, Node
from tellings.board.linkage import average_linkage
from tellings.board.support import Support
from tellings.model.steps import stepwise

LINKED = 0.5
"""How much a link between two counterparts says about their telling one claim, 0..1; the rest is
how far they tell the same words of the sentence."""
TOGETHER = 0.15
"""How alike two groups of counterparts are on average when they tell one claim, 0..1."""


@dataclass(frozen=True, slots=True)
class Persona:
    """A sentence in one of its claims."""

    node: Node
    counterparts: frozenset[Node]
    """The linked sentences that tell this claim; empty for a sentence without any."""
    support: frozenset[int]
    """Places of the content words that they have too."""


def personas_of(
    node: Node, graph: LinkGraph, support: Support, together: float = TOGETHER
) -> list[Persona]:
    """Return the personas of one sentence, at least one, in a steady order.

    Counterparts that tell the same words of it stay together whatever else they say.
    """
    told: dict[frozenset[int], list[Node]] = {}
    for other in stepwise(sorted(graph.counterparts.get(node, {}), key=support.order)):
        told.setdefault(support.shared(node, other), []).append(other)
    if not told:
        return [Persona(node, frozenset(), frozenset(range(len(support.words(node)))))]
    alike = {}
    for (i, mine), (j, theirs) in combinations(enumerate(told), 2):
        linked = mean(graph.score(a, b) for a in told[mine] for b in told[theirs])
        value = LINKED * linked + (1 - LINKED) * _overlap(node, support, mine, theirs)
        if value > 0:
            alike[i, j] = value
    return [
        Persona(
            node,
            frozenset(mate for words in group for mate in told[words]),
            frozenset().union(*group),
        )
        for group in average_linkage(list(told), alike, together)
    ]


def _overlap(node: Node, support: Support, one: frozenset[int], other: frozenset[int]) -> float:
    """Return the shared weight of two word sets against the lighter one, 0..1."""
    least = min(support.weight(node, one), support.weight(node, other))
    return support.weight(node, one & other) / least if least else 0.0
