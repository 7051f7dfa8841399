"""What the versions of a quotation change, gathered by the words they change."""

from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from tellings.board.collation import Change, Collation
from tellings.reading.display import displayable

_LABELS = ("left out", "put in", "outside the marks", "inside the marks")
"""What is said of words that one side has no others for."""


@dataclass(frozen=True, slots=True)
class Changed:
    """A line on what became of some words."""

    words: str
    """The base's words; what became of some where one side has none, as 'left out'."""
    became: str
    """What stands there instead, and in which outlets."""
    is_altered: bool
    """True where words stand against words."""
    quoted: str = ""
    """The words that were left out or put in, for quotation marks before ``became``."""


def changes_of(collated: Collation, base: int, names: Sequence[str]) -> list[Changed]:
    """Return what the versions change against one of them: the least alike words first.

    Explanations in brackets come after words that were put in the place of others.

    Args:
        collated: the versions.
        base: the version that the others are told against.
        names: what the outlets are called, by article.
    """
    altered: dict[str, dict[str, list[str]]] = {}
    alone: dict[str, dict[str, list[str]]] = {label: {} for label in _LABELS}
    for change in collated.changes(base):
        name = names[collated.versions[change.version].article]
        if change.base and change.other:
            altered.setdefault(change.base, {}).setdefault(change.other, []).append(name)
        else:
            held = alone[_label(change)]
            held.setdefault(change.base or change.other, []).append(name)
    found = [
        (
            (
                all(other[0] in "([" for other in others),
                min(fuzz.ratio(words, other) for other in others),
            ),
            Changed(
                displayable(words),
                ", ".join(f"{displayable(other)} in {_and(by)}" for other, by in others.items()),
                is_altered=True,
            ),
        )
        for words, others in altered.items()
    ]
    lines = [changed for _, changed in sorted(found, key=lambda each: each[0])]
    for label, held in alone.items():
        lines += [
            Changed(label, f"in {_and(by)}", is_altered=False, quoted=displayable(words))
            for words, by in held.items()
        ]
    return lines


def _label(change: Change) -> str:
    out, put, outside, inside = _LABELS
    if change.base:
        return outside if change.is_outside else out
    return inside if change.is_outside else put


def _and(names: Sequence[str]) -> str:
    """Return names as a clause: 'AP', 'AP and Reuters', 'AP, Reuters and AFP'."""
    return " and ".join(filter(None, (", ".join(names[:-1]), names[-1])))
