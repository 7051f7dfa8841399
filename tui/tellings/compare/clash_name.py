"""Clashing names: one person with two offices, one office with two persons."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from tellings.compare.titles import Titled, clash
from tellings.model import Span

_SPELLING = 78.0
"""Likeness from which two names are spellings of one, 0..100."""


@dataclass(frozen=True, slots=True)
class NameClash:
    """Two ways to name a person or an office that don't go together, in sentence offsets."""

    left: Span
    right: Span
    note: str


def clashing_names(
    ours: Sequence[Titled],
    theirs: Sequence[Titled],
    told_left: Iterable[Titled],
    told_right: Iterable[Titled],
) -> list[NameClash]:
    """Return the persons with offices of two linked sentences that clash.

    A person clashes only if the two articles never give the same office anywhere; an office only
    if neither article ever names the other's person.
    """
    offices_left, offices_right = _offices(told_left), _offices(told_right)
    found = []
    for mine in ours:
        for other in theirs:
            span = Span(mine.start, mine.end), Span(other.start, other.end)
            if _one_name(mine.key, other.key):
                if clash(mine.office, other.office) and _never_agree(
                    offices_left[mine.key], offices_right[other.key]
                ):
                    found.append(NameClash(*span, f"title of {_plain(mine.name)}"))
            elif mine.office == other.office and not (
                _named(other.key, offices_left) or _named(mine.key, offices_right)
            ):
                found.append(NameClash(*span, f"who is {mine.office}"))
    return found


def _offices(told: Iterable[Titled]) -> Mapping[str, set[str]]:
    offices: dict[str, set[str]] = defaultdict(set)
    for one in told:
        offices[one.key].add(one.office)
    return offices


def _never_agree(ours: Iterable[str], theirs: Iterable[str]) -> bool:
    return all(clash(one, other) for one in ours for other in theirs)


def _named(key: str, offices: Mapping[str, set[str]]) -> bool:
    return any(_one_name(key, other) for other in offices)


def _one_name(one: str, other: str) -> bool:
    return one == other or fuzz.ratio(one, other) >= _SPELLING


def _plain(name: str) -> str:
    return name.removesuffix("’s").removesuffix("'s")
