"""Clashing names: one person with two offices, one office with two persons."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from tellings.compare.near import company
from tellings.compare.persons import FullName
from tellings.compare.titles import Titled, clash
from tellings.compare.words import Line
from tellings.model import Span

_NEEDED = 2
"""Content words two names must have in common around them to be about one person."""
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
                    _held(mine.key, offices_left), _held(other.key, offices_right)
                ):
                    found.append(NameClash(*span, f"title of {_plain(mine.name)}"))
            elif mine.office == other.office and not (
                _named(other.key, offices_left) or _named(mine.key, offices_right)
            ):
                found.append(NameClash(*span, f"who is {mine.office}"))
    return found


def clashing_persons(
    left: Line,
    right: Line,
    ours: Sequence[FullName],
    theirs: Sequence[FullName],
    told_left: Collection[str],
    told_right: Collection[str],
) -> list[NameClash]:
    """Return full names of two linked sentences that share one part and differ in the other.

    Args:
        left: the left sentence's words.
        right: the right one's.
        ours: the left sentence's full names.
        theirs: the right one's.
        told_left: every word of the left article, in lower case; a part of a name that stands
            there too is told by both sides.
        told_right: the same of the right article.
    """
    found = []
    for mine in ours:
        for other in theirs:
            common = set(mine.parts) & set(other.parts)
            here = [part for part in mine.parts if part not in common]
            there = [part for part in other.parts if part not in common]
            if len(common) != 1 or not here or not there or _spellings(here, there):
                continue
            if any(part in told_right for part in here) or any(part in told_left for part in there):
                continue
            shared = company(left, mine.start, mine.end) & company(right, other.start, other.end)
            if len(shared) >= _NEEDED:
                span = Span(mine.start, mine.end), Span(other.start, other.end)
                found.append(NameClash(*span, "which name"))
    return found


def _spellings(here: Sequence[str], there: Sequence[str]) -> bool:
    """Return whether two parts of names are spellings or short forms of one: Danny, Daniel."""
    return any(
        fuzz.ratio(one, other) >= _SPELLING or one[:2] == other[:2]
        for one in here
        for other in there
    )


def _offices(told: Iterable[Titled]) -> Mapping[str, set[str]]:
    offices: dict[str, set[str]] = defaultdict(set)
    for one in told:
        offices[one.key].add(one.office)
    return offices


def _never_agree(ours: Iterable[str], theirs: Iterable[str]) -> bool:
    return all(clash(one, other) for one in ours for other in theirs)


def _held(key: str, offices: Mapping[str, set[str]]) -> set[str]:
    """Return every office that an article gives a person, under whatever form of the name."""
    return {office for name, held in offices.items() if _one_name(key, name) for office in held}


def _named(key: str, offices: Mapping[str, set[str]]) -> bool:
    return any(_one_name(key, other) for other in offices)


def _one_name(one: str, other: str) -> bool:
    """Return whether two folded names are one: spelled otherwise, or the surname alone."""
    shorter, longer = sorted((one, other), key=len)
    return longer.endswith(shorter) or fuzz.ratio(one, other) >= _SPELLING


def _plain(name: str) -> str:
    return name.removesuffix("’s").removesuffix("'s")
