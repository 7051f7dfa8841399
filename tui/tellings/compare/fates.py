"""Fates: one person whom one sentence counts among the dead and another one among the living.

Who is meant is known by the age or, where the text speaks of 'the driver', by the part played.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tellings.compare.stands import ALIVE, Stand
from tellings.compare.vocabulary import word_set
from tellings.compare.words import Line
from tellings.model import Span

_DEAD = word_set("dead victims deceased killed")
_ARE = word_set("are were was is include included includes")
_PARTS = word_set(
    """
    driver pilot captain skipper conductor gunman attacker bomber hijacker suspect kidnapper
    cyclist motorcyclist referee bride groom
    """
)
"""Parts that one person has in most events."""
_OPENING = 6
"""Words of a clause among which its subject stands."""
_CLOSING = word_set("who which said told according whose that")
"""Words that end a list of the dead."""


@dataclass(frozen=True, slots=True)
class Fate:
    """A person who lives or died; offsets count from the sentence's start."""

    who: str
    """An age such as '44', or a part such as 'driver'."""
    alive: bool
    start: int
    end: int


def fates(line: Line, stands: Iterable[Stand]) -> tuple[Fate, ...]:
    """Return who lives or died, as a sentence tells it.

    Args:
        line: the sentence's words.
        stands: what it affirms or denies.
    """
    found = list(_listed(line))
    for stand in stands:
        if stand.about != ALIVE or stand.modals:
            continue
        ahead = [at for at, word in enumerate(line) if word.end <= stand.start][:_OPENING]
        found += (
            Fate(who, stand.affirmed, stand.start, stand.end) for who in _persons(line, ahead)
        )
    return tuple(found)


def clashing_fates(
    ours: Iterable[Fate],
    theirs: Sequence[Fate],
    told_left: Iterable[Fate],
    told_right: Iterable[Fate],
) -> tuple[Span, Span] | None:
    """Return where two linked sentences let one person live and die, None where they don't.

    Args:
        ours: what the left sentence tells.
        theirs: what the right one tells.
        told_left: what all left sentences tell that are linked to the right one; who is said there
            to have fared as the right one says is no clash.
        told_right: the same on the right.
    """
    known_left = {(fate.who, fate.alive) for fate in told_left}
    known_right = {(fate.who, fate.alive) for fate in told_right}
    for mine in ours:
        for other in theirs:
            if mine.who != other.who or mine.alive == other.alive:
                continue
            if (mine.who, mine.alive) in known_right or (other.who, other.alive) in known_left:
                continue
            return Span(mine.start, mine.end), Span(other.start, other.end)
    return None


def _listed(line: Line) -> Iterable[Fate]:
    """Yield the persons of 'the dead were the driver and a woman of 71'."""
    for at, word in enumerate(line[:-1]):
        if word.low not in _DEAD or line[at + 1].low not in _ARE:
            continue
        if not any(before.low == "the" for before in line[max(0, at - 2) : at]):
            continue
        last = at + 2
        while last < len(line) and line[last].low not in _CLOSING and line[last].text not in ";.":
            last += 1
        for who in _persons(line, range(at + 2, last)):
            yield Fate(who, False, word.start, line[last - 1].end)


def _persons(line: Line, places: Iterable[int]) -> Iterable[str]:
    """Yield the ages and parts among some words."""
    for at in places:
        word = line[at]
        if word.key.isdecimal() and [one.low for one in line[at + 1 : at + 5]] == [
            "-", "year", "-", "old",
        ]:  # fmt: skip
            yield word.key
        elif word.low in _PARTS and _is_the_one(line, at):
            yield word.low


def _is_the_one(line: Line, at: int) -> bool:
    """Return whether a text speaks of 'the driver', not of one of several."""
    ahead = [word.low for word in line[max(0, at - 6) : at]]
    return ahead[-1:] == ["the"] or (
        ahead[-4:] == ["-", "year", "-", "old"] and ahead[:1] == ["the"]
    )
