"""Groups of things that are joined in pairs."""

from collections.abc import Hashable, Iterable
from typing import TypeVar

Thing = TypeVar("Thing", bound=Hashable)


def joined(pairs: Iterable[tuple[Thing, Thing]]) -> list[list[Thing]]:
    """Return the groups in which everything hangs together, each in order of first appearance."""
    parent: dict[Thing, Thing] = {}

    def root(thing: Thing) -> Thing:
        while parent.setdefault(thing, thing) != thing:
            thing = parent[thing]
        return thing

    for one, other in pairs:
        first, second = root(one), root(other)
        if first != second:
            parent[second] = first
    groups: dict[Thing, list[Thing]] = {}
    for thing in parent:
        groups.setdefault(root(thing), []).append(thing)
    return list(groups.values())
