"""The graph of links: every sentence of a story with its counterparts in all other articles."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from tellings.compare.comparer import Comparer
from tellings.model import Link

Node = tuple[int, int]
"""A sentence: its article's place in the story and its own index there."""


@dataclass(frozen=True, slots=True)
class LinkGraph:
    """All links of a story, looked up from either end."""

    counterparts: Mapping[Node, Mapping[Node, Link]]
    """By sentence, its linked sentences with the links; both ends list it."""

    def score(self, one: Node, other: Node) -> float:
        """Return how sure the link between two sentences is, 0 where there is none."""
        link = self.counterparts.get(one, {}).get(other)
        return link.score if link else 0.0

    def among(self, nodes: Iterable[Node]) -> "LinkGraph":
        """Return the links between these sentences alone."""
        kept = frozenset(nodes)
        return LinkGraph(
            {
                node: {other: link for other, link in found.items() if other in kept}
                for node, found in self.counterparts.items()
                if node in kept
            }
        )


def pairs_of(comparer: Comparer) -> Iterator[tuple[int, int]]:
    """Yield every two articles once, the one that comes first in the story on the left."""
    count = len(comparer.story.articles)
    for left in range(count):
        for right in range(left + 1, count):
            yield left, right


def link_graph(comparer: Comparer) -> LinkGraph:
    """Return the links between all articles of a story."""
    counterparts: dict[Node, dict[Node, Link]] = {}
    for left, right in pairs_of(comparer):
        for link in comparer.links(left, right):
            one, other = (left, link.left), (right, link.right)
            counterparts.setdefault(one, {})[other] = link
            counterparts.setdefault(other, {})[one] = link
    return LinkGraph(counterparts)
