"""Claims as groups of sentences: personas clustered over all outlets."""

from collections.abc import Sequence

from tellings.board.linkage import average_linkage
from tellings.board.personas import TOGETHER, Persona, personas_of
from tellings.board.support import Support
from tellings.board.web import Node, Web

CUT = 0.3
"""Mean link score between the outlets' sentences of one claim, 0..1; an absent link counts 0."""


def clusters(
    nodes: Sequence[Node],
    web: Web,
    support: Support,
    *,
    cut: float = CUT,
    together: float = TOGETHER,
) -> list[list[Persona]]:
    """Return the claims of a story as groups of personas; every sentence is in at least one.

    The groups are the same in whatever order the story's articles come.
    """
    ordered = sorted(nodes, key=support.order)
    personas = [
        persona for node in ordered for persona in personas_of(node, web, support, together)
    ]
    place = {
        (persona.node, other): at
        for at, persona in enumerate(personas)
        for other in persona.counterparts
    }
    similarity = {}
    for (node, other), at in place.items():
        back = place[other, node]
        if at < back:
            similarity[at, back] = web.score(node, other)
    return average_linkage(personas, similarity, cut, _across)


def _across(one: Sequence[Persona], other: Sequence[Persona]) -> int:
    """Count the pairs from two different articles: two sentences of one are never linked."""
    pairs = len(one) * len(other)
    for persona in one:
        pairs -= sum(persona.node[0] == mate.node[0] for mate in other)
    return pairs
