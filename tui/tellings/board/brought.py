"""Clashes brought in: what two sentences tell differently and no claim holds joins the nearest one.

Sentences are taken apart into claims by the words they have in common, so a detail that clashes
can fall outside: each side of it into another claim, or into none.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from math import fsum

from tellings.board.clashes import Clashes
from tellings.board.clauses import clauses
from tellings.board.graph import LinkGraph, Node
from tellings.model import Article, ClaimConflict, Mention, Span
from tellings.model.steps import stepwise

Held = dict[Node, Mention]
"""A claim's mentions by their sentences."""
Ends = tuple[tuple[Node, Span], tuple[Node, Span]]
"""The two sides of a clash: sentences, and what clashes in them."""


def bring_in(
    drafts: Sequence[Iterable[Mention]],
    found: Clashes,
    graph: LinkGraph,
    articles: Sequence[Article],
) -> list[list[Mention]]:
    """Return the mentions of claims that hold between them both sides of every clash found.

    A claim that mentions both sentences is told by more of them; else the other sentence joins a
    claim with one side, the one whose sentences are linked to it best.

    Args:
        drafts: the mentions of each claim.
        found: the clashes of the story.
        graph: its links.
        articles: its articles.
    """
    made = [{(own.article, own.sentence): own for own in draft} for draft in drafts]
    holders: dict[Node, set[int]] = defaultdict(set)
    for place, draft in enumerate(made):
        for node in draft:
            holders[node].add(place)
    for each in stepwise([each for group in found.conflicts.values() for each in group]):
        ends = _ends(each)
        places = sorted(set().union(*(holders[node] for node, _ in ends)))
        best = _nearest(made, places, ends, graph)
        if best is not None:
            for node, span in ends:
                run = _clause(articles[node[0]], node, span)
                made[best][node] = _widened(made[best].get(node), node, run)
                holders[node].add(best)
    return [[draft[node] for node in sorted(draft)] for draft in made]


def _nearest(
    made: Sequence[Held], places: Sequence[int], ends: Ends, graph: LinkGraph
) -> int | None:
    """Return which claim a clash is to be told in, None where one holds it or none is near."""
    told = {place: [_touched(made[place], node, span) for node, span in ends] for place in places}
    if any(map(all, told.values())):
        return None
    both = [place for place in places if all(node in made[place] for node, _ in ends)]
    near = both or [place for place in places if any(told[place])]
    return max(
        near, key=lambda place: (sum(told[place]), _linked(made[place], ends, graph)), default=None
    )


def _ends(each: ClaimConflict) -> Ends:
    return (
        ((each.left, each.left_sentence), each.conflict.left),
        ((each.right, each.right_sentence), each.conflict.right),
    )


def _touched(draft: Held, node: Node, span: Span) -> bool:
    own = draft.get(node)
    return own is not None and own.start < span.end and span.start < own.end


def _linked(draft: Held, ends: Ends, graph: LinkGraph) -> float:
    """Return how well the sentences of a claim are linked to both sides of a clash."""
    return fsum(graph.score(node, other) for node, _ in ends for other in draft if other != node)


def _clause(article: Article, node: Node, span: Span) -> Span:
    """Return the clauses of a sentence that a detail stands in."""
    sentence = article.sentences[node[1]]
    held = [
        clause
        for clause in clauses(sentence.text)
        if sentence.start + clause.start < span.end and span.start < sentence.start + clause.end
    ]
    text = sentence.text[held[0].start : held[-1].end].rstrip(" ,;:—–")
    start = sentence.start + held[0].start
    return Span(start, start + len(text))


def _widened(own: Mention | None, node: Node, span: Span) -> Mention:
    """Return a claim's mention of a sentence with a run of it, or one by the run alone."""
    if own is None:
        return Mention(*node, span.start, span.end)
    return replace(own, start=min(own.start, span.start), end=max(own.end, span.end))
