"""Cohesion: what does not tell what a claim's title says leaves the claim."""

from collections.abc import Callable, Sequence

from tellings.board.backing import Backing
from tellings.board.clusters import linked_groups
from tellings.board.graph import Node
from tellings.board.personas import Persona
from tellings.model import Span
from tellings.model.steps import count

Titled = Callable[[Sequence[Persona]], tuple[Node, Span]]
"""The sentence that names a group best, and the run of it that does."""


def held_together(
    groups: Sequence[Sequence[Persona]], titled: Titled, backing: Backing
) -> list[list[Persona]]:
    """Return groups whose members tell something of what would be their title.

    A member stays that tells something of the title, or of the whole sentence of one that does: a
    speaker, an actor or a place in common is too little. What leaves a group stands with what it
    is linked to among those that leave with it, or alone. Sentences of a single outlet are no
    group.
    """
    held: list[list[Persona]] = []
    settled, every = 0, sum(map(len, groups))
    pending = [list(group) for group in reversed(groups)]
    while pending:
        count("checking claims", settled, every)
        group = pending.pop()
        if len({persona.node[0] for persona in group}) < 2:
            held += ([persona] for persona in group)
            settled += len(group)
            continue
        title, run = titled(group)
        near = [
            persona.node
            for persona in group
            if persona.node == title
            or (persona.node[0] != title[0] and backing.in_part(title, run, persona.node))
        ]
        stays = {
            persona.node
            for persona in group
            if persona.node in near
            or any(backing.joins(node, persona.node) for node in near if node[0] != persona.node[0])
        }
        held.append([persona for persona in group if persona.node in stays])
        settled += len(held[-1])
        left = [persona for persona in group if persona.node not in stays]
        pending += reversed(linked_groups(left, backing.graph))
    return held
