"""Clashing places: one thing that the two articles put into two countries."""

from collections.abc import Iterator

from tellings.compare.details import Details
from tellings.compare.near import common, company
from tellings.compare.words import Line, Word
from tellings.model import Conflict, ConflictType, Link, Span

WHERE = "where"
"""Note of one thing in two countries."""
_BESIDES = 2
"""Content words that two sentences must have in common around what is in a country."""
_WIDE = frozenset(
    ("european union", "north america", "central america", "south america", "latin america")
)
"""Places that hold countries."""


def clashing_places(left: Details, right: Details, link: Link) -> Iterator[Conflict]:
    """Yield the countries in which one thing stands: a villa in Spain, a villa in Portugal.

    An article that names the other one's country anywhere tells of both.
    """
    ours, theirs = left.lines[link.left], right.lines[link.right]
    for mine, here in _placed(ours):
        for other, there in _placed(theirs):
            if mine.key != other.key or here.place == there.place:
                continue
            if here.place in right.all_places or there.place in left.all_places:
                continue
            near = common(
                company(ours, mine.start, here.end), company(theirs, other.start, there.end)
            )
            if len(near) >= _BESIDES:
                spans = Span(mine.start, here.end), Span(other.start, there.end)
                yield Conflict(ConflictType.NAME, *spans, sure=False, note=WHERE)


def _placed(line: Line) -> Iterator[tuple[Word, Word]]:
    """Yield the things of a sentence that are in a country, each with the country."""
    for at, word in enumerate(line[:-1]):
        if at == 0 or word.low != "in":
            continue
        thing, country = line[at - 1], line[at + 1]
        behind = line[at + 2] if at + 2 < len(line) else None
        if thing.substance < 1 or not thing.text.islower() or thing.low.endswith("ed"):
            continue
        if country.place is None or country.place in _WIDE:
            continue
        if behind is None or behind.substance == 0:  # not 'in German hands', 'in Lisbon harbour'
            yield thing, country
