"""Agreements: figures and dates that two linked sentences both give, and give alike."""

from dataclasses import dataclass

from tellings.compare.dates import agree
from tellings.compare.details import Details
from tellings.compare.figures import compatible
from tellings.model import ConflictType, Link, Span


@dataclass(frozen=True, slots=True)
class Agreement:
    """A detail that both sides tell alike; spans are of the articles' texts."""

    type: ConflictType
    """Which detail it is: a number or a date."""
    left: Span
    right: Span


def agreements(left: Details, right: Details, link: Link) -> tuple[Agreement, ...]:
    """Return the figures and dates that two linked sentences tell alike, in the left one's order.

    Figures agree where they count or measure one thing and overlap; each is paired once.
    """
    here = left.article.sentences[link.left].start
    there = right.article.sentences[link.right].start
    found = []
    taken: set[Span] = set()
    for mine in left.figures[link.left]:
        for theirs in right.figures[link.right]:
            span = Span(there + theirs.start, there + theirs.reach)
            told = mine.unit or set(mine.heads) & set(theirs.heads)
            if told and span not in taken and compatible(mine, theirs):
                taken.add(span)
                own = Span(here + mine.start, here + mine.reach)
                found.append(Agreement(ConflictType.NUMBER, own, span))
                break
    for moment in left.moments[link.left]:
        for other in right.moments[link.right]:
            span = Span(there + other.start, there + other.end)
            if span not in taken and agree(moment, other):
                taken.add(span)
                own = Span(here + moment.start, here + moment.end)
                found.append(Agreement(ConflictType.DATE, own, span))
                break
    return tuple(sorted(found, key=lambda agreement: agreement.left))
