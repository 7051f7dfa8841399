"""Clashes carried on: who tells the same as one side of a clash clashes with the other side too.

Two outlets may tell one number in words of which only those of one are near enough to a third
outlet's to be compared. What one of them clashes with, the other does.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

from tellings.board.graph import Node
from tellings.compare.comparer import Comparer
from tellings.compare.planned import PLANNED
from tellings.compare.profile import profile_of
from tellings.compare.slots import Slot, slots
from tellings.compare.words import Line, Word
from tellings.model import ClaimConflict, Conflict, ConflictType, LinkedPair, Mention, Span


@dataclass(frozen=True, slots=True)
class _End:
    """One side of a clash."""

    node: Node
    span: Span


def carried(
    conflicts: Sequence[ClaimConflict], mentions: Sequence[Mention], comparer: Comparer
) -> tuple[ClaimConflict, ...]:
    """Return the conflicts of a claim, and those that follow from what its mentions tell alike.

    Args:
        conflicts: what was found between its mentions.
        mentions: a claim's mentions.
        comparer: the story.
    """
    found = list(conflicts)
    against = {
        pair for each in found for pair in ((each.left, each.right), (each.right, each.left))
    }
    for each in conflicts:
        left = _End((each.left, each.left_sentence), each.conflict.left)
        right = _End((each.right, each.right_sentence), each.conflict.right)
        for mention in mentions:
            place = mention.article
            for own, other in ((left, right), (right, left)):
                if place in (each.left, each.right) or (place, other.node[0]) in against:
                    continue
                if (place, own.node[0]) in against:
                    continue  # it says something else again
                span = _told_alike(own, mention, each.conflict, comparer)
                if span is not None:
                    end = _End((place, mention.sentence), span)
                    found.append(_clash(end, other, each.conflict))
                    against |= {(place, other.node[0]), (other.node[0], place)}
    return tuple(found)


def _clash(end: _End, other: _End, found: Conflict) -> ClaimConflict:
    one, two = (end, other) if end.node < other.node else (other, end)
    conflict = Conflict(found.type, one.span, two.span, found.sure, found.note)
    return ClaimConflict(one.node[0], two.node[0], one.node[1], two.node[1], conflict)


def _told_alike(end: _End, mention: Mention, clash: Conflict, comparer: Comparer) -> Span | None:
    """Return where a mention tells the detail at one end of a clash, None where it doesn't."""
    pair = _linked(end.node, mention, comparer)
    if pair is None:
        return None
    place, kind = mention.article, clash.type
    if kind in (ConflictType.NUMBER, ConflictType.DATE):
        agreed = (
            one.right
            for one in comparer.agreements(end.node[0], place, pair)
            if one.type is kind and _overlap(one.left, end.span)
        )
        found = next(agreed, None) or next(_equal_slots(end, mention, comparer), None)
    else:
        alike = _equal_acts if clash.note == PLANNED else _equal_stands
        found = next(alike(end, mention, comparer), None)
    return found if found and _overlap(found, Span(mention.start, mention.end)) else None


def _linked(node: Node, mention: Mention, comparer: Comparer) -> LinkedPair | None:
    """Return the pair of a sentence and a mention, None where they aren't linked or clash."""
    for pair in comparer.pair(node[0], mention.article).pairs:
        if (pair.link.left, pair.link.right) == (node[1], mention.sentence):
            return None if pair.conflicts else pair
    return None


def _equal_slots(end: _End, mention: Mention, comparer: Comparer) -> Iterator[Span]:
    """Yield the numbers of a mention that are the one at an end, and number the same."""
    here, there = _line(end.node, comparer), _line((mention.article, mention.sentence), comparer)
    for mine, span in _slots(end.node, comparer):
        if not _overlap(span, end.span):
            continue
        for other, place in _slots((mention.article, mention.sentence), comparer):
            equal = (mine.parts, mine.unit, mine.kind) == (other.parts, other.unit, other.kind)
            if equal and (mine.unit or mine.named or _beside(here, mine) & _beside(there, other)):
                yield place


def _beside(line: Line, slot: Slot) -> frozenset[str]:
    """Return the number's own letters ('A17') and the content just before and behind it."""
    held = (word for word in line if slot.start <= word.start < slot.end)
    own = [word for word in held if word.text[:1].isalpha() and not word.text.isalpha()]
    before = [word for word in line if word.end <= slot.start][-1:]
    behind = takewhile(_tells, (word for word in line if word.start >= slot.end))
    return frozenset(word.key for word in (*own, *filter(_tells, before), *behind))


def _tells(word: Word) -> bool:
    return word.text == "-" or word.substance > 0


def _line(node: Node, comparer: Comparer) -> Line:
    return profile_of(comparer.story.articles[node[0]]).lines[node[1]]


def _slots(node: Node, comparer: Comparer) -> Iterator[tuple[Slot, Span]]:
    """Yield the numbers of a sentence that are no part of a date or time that was read."""
    article = comparer.story.articles[node[0]]
    start = article.sentences[node[1]].start
    moments = profile_of(article).details.moments[node[1]]
    for slot in slots(_line(node, comparer), article.language):
        if not any(slot.start < one.end and one.start < slot.end for one in moments):
            yield slot, Span(start + slot.start, start + slot.end)


def _equal_stands(end: _End, mention: Mention, comparer: Comparer) -> Iterator[Span]:
    """Yield where a mention affirms or denies just what the words at an end do."""
    articles = comparer.story.articles
    mine, other = articles[end.node[0]], articles[mention.article]
    start = mine.sentences[end.node[1]].start
    place = other.sentences[mention.sentence].start
    for one in profile_of(mine).details.stands[end.node[1]]:
        if not _overlap(Span(start + one.start, start + one.end), end.span):
            continue
        for two in profile_of(other).details.stands[mention.sentence]:
            if (one.about, one.affirmed) == (two.about, two.affirmed):
                yield Span(place + two.start, place + two.end)


def _equal_acts(end: _End, mention: Mention, comparer: Comparer) -> Iterator[Span]:
    """Yield where a mention tells as done, or as planned, what the words at an end do."""
    articles = comparer.story.articles
    mine, other = articles[end.node[0]], articles[mention.article]
    start = mine.sentences[end.node[1]].start
    place = other.sentences[mention.sentence].start
    ours, theirs = profile_of(mine).details, profile_of(other).details
    for here, there in ((ours.done, theirs.done), (ours.planned, theirs.planned)):
        for one in here[end.node[1]]:
            if not _overlap(Span(start + one.start, start + one.end), end.span):
                continue
            for two in there[mention.sentence]:
                if one.key == two.key:
                    yield Span(place + two.start, place + two.end)


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end
