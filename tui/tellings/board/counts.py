"""Numbers by what they count, grouped over the outlets."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from tellings.board.clashes import Clashes
from tellings.board.details import Draft, DraftMention, Worded
from tellings.board.graph import LinkGraph
from tellings.board.labels import label
from tellings.board.linkage import average_linkage
from tellings.compare.details import READ
from tellings.compare.figures import Figure, compatible, figures
from tellings.compare.near import company
from tellings.compare.plain_figures import plain_figures
from tellings.model import Span

CUT = 0.5
"""Mean likeness from which two groups of figures count one thing, 0..1."""
COMPANY = 2
"""Content words around two figures with a unit that make them one detail."""


@dataclass(frozen=True, slots=True)
class _Counted:
    where: Worded
    figure: Figure


def count_facts(sentences: Sequence[Worded], graph: LinkGraph, clashes: Clashes) -> list[Draft]:
    """Return the numbers of a story, one draft for each thing that is counted or measured.

    Figures belong together that count the same in linked sentences or clash there, and anywhere
    those that also agree. They go together unless some of them clash.
    """
    counted = [
        _Counted(where, figure)
        for where in sentences
        for figure in (
            figures(where.line)
            if where.language == READ
            else plain_figures(where.line, where.language)
        )
    ]
    alike = {}
    for (i, one), (j, other) in combinations(enumerate(counted), 2):
        if _clash(one, other, clashes):
            alike[i, j] = 1.0
        elif one.figure.unit == other.figure.unit and (value := _likeness(one, other, graph)):
            alike[i, j] = value
    return [_draft(group, clashes) for group in average_linkage(counted, alike, CUT)]


def _clash(one: _Counted, other: _Counted, clashes: Clashes) -> bool:
    """Return whether the comparison of two articles found that two figures clash."""
    first, second = sorted((one, other), key=lambda each: each.where.article)
    ends = (
        (first.where.article, first.where.sentence.index),
        (second.where.article, second.where.sentence.index),
    )
    return any(
        _overlap(first, found.conflict.left) and _overlap(second, found.conflict.right)
        for found in clashes.conflicts.get(ends, ())
    )


def _overlap(counted: _Counted, span: Span) -> bool:
    own = counted.where.span(counted.figure.start, counted.figure.end)
    return own.start < span.end and span.start < own.end


def _likeness(one: _Counted, other: _Counted, graph: LinkGraph) -> float:
    nodes = [(each.where.article, each.where.sentence.index) for each in (one, other)]
    linked = graph.score(*nodes) > 0
    near = [company(each.where.line, each.figure.start, each.figure.reach) for each in (one, other)]
    shared = len(near[0] & near[1])
    if one.figure.unit:
        same = shared >= COMPANY if linked else shared > COMPANY and _agree(one, other)
    else:
        heads = set(one.figure.heads) & set(other.figure.heads)
        same = bool(heads) and (linked or (shared >= 1 and _agree(one, other)))
    return float(same)


def _agree(one: _Counted, other: _Counted) -> bool:
    return compatible(one.figure, other.figure)


def _draft(group: Sequence[_Counted], clashes: Clashes) -> Draft:
    mentions = tuple(
        DraftMention(
            each.where,
            each.figure.start,
            each.figure.end,
            each.where.text(each.figure.start, each.figure.end),
        )
        for each in group
    )
    agree = not any(_clash(one, other, clashes) for one, other in combinations(group, 2))
    said = Counter(_what(each) for each in group)
    subject = max(said, key=lambda words: (bool(words), said[words], -len(words), words))
    return Draft(subject, mentions, agree)


def _what(counted: _Counted) -> str:
    """Return what a figure counts, in the words beside it."""
    figure = counted.figure
    if counted.where.language == READ:
        return label(counted.where.line, figure)
    return counted.where.text(figure.end, figure.reach) if figure.reach > figure.end else ""
