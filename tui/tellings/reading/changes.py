"""Changes: what one step of a reader put in force and out of force among the corrections."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, fields
from typing import Any

from tellings.model import Corrections, LinkRef, OutletName, RoleOverride
from tellings.reading.corrections import agreeing

_NAMES = tuple(field.name for field in fields(Corrections))


@dataclass(frozen=True, slots=True)
class Change:
    """What came into force with a step, and what went out of force with it."""

    put: Corrections
    gone: Corrections

    def __bool__(self) -> bool:
        """Return whether it changes anything."""
        return bool(self.put or self.gone)

    @property
    def back(self) -> "Change":
        """The change that takes this one back."""
        return Change(self.gone, self.put)


def change_between(before: Corrections, after: Corrections) -> Change:
    """Return what leads from some corrections to others."""
    return Change(_less(after, before), _less(before, after))


def changed(held: Corrections, change: Change) -> Corrections:
    """Return corrections with a change made to them, be they those it began with or others.

    What it puts in force counts before what is held of the same sentences, paragraph or article.
    """
    put: set[Hashable] = set()
    for name in _NAMES:
        put.update(_about(name, each) for each in getattr(change.put, name))
    made: dict[str, Any] = {}
    for name in _NAMES:
        new, gone = getattr(change.put, name), getattr(change.gone, name)
        kept = [
            each
            for each in getattr(held, name)
            if each in new or (each not in gone and _about(name, each) not in put)
        ]
        made[name] = (*kept, *(each for each in new if each not in kept))
    return agreeing(Corrections(**made), change.put)


def standing(held: Corrections, steps: Sequence[Change]) -> tuple[int, ...]:
    """Return the places of the steps that taking back would undo, the oldest first.

    A step stands while something that it put is in force and no later one put or ended the same;
    one that only ended something, while that has stayed ended.
    """
    places, later = [], set[tuple[str, object]]()
    for place in range(len(steps) - 1, -1, -1):
        step = steps[place]
        put, gone = _named(step.put), _named(step.gone)
        kept = (put & _named(held) if put else gone - _named(held)) - later
        if kept and changed(held, step.back) != held:
            places.append(place)
        later |= put | gone
    return tuple(reversed(places))


def single_changes(corrections: Corrections) -> tuple[Change, ...]:
    """Return a change for each correction, for those of which no step is known."""
    return tuple(
        Change(Corrections(**{name: (each,)}), Corrections())
        for name in _NAMES
        for each in getattr(corrections, name)
    )


def steps_for(corrections: Corrections, steps: tuple[Change, ...]) -> tuple[Change, ...]:
    """Return steps that account for all corrections in force: those known, then one for each other.

    Without known steps the order is that of the kinds: nobody knows which came first.
    """
    known = Corrections()
    for step in steps:
        known = changed(known, step)
    return (*steps, *single_changes(_less(corrections, known)))


def joined_steps(
    there: tuple[Change, ...], before: tuple[Change, ...], now: tuple[Change, ...]
) -> tuple[Change, ...]:
    """Return the steps kept ``there`` with what was done between ``before`` and ``now``."""
    same = 0
    while same < min(len(before), len(now)) and before[same] == now[same]:
        same += 1
    steps = list(there)
    for gone in reversed(before[same:]):
        if gone in steps:
            del steps[len(steps) - 1 - steps[::-1].index(gone)]
    return (*steps, *now[same:])


def _less(held: Corrections, other: Corrections) -> Corrections:
    """Return the corrections that are not among others."""
    return Corrections(
        **{
            name: tuple(each for each in getattr(held, name) if each not in getattr(other, name))
            for name in _NAMES
        }
    )


def _named(held: Corrections) -> set[tuple[str, object]]:
    """Return every correction with the name of its kind."""
    return {(name, each) for name in _NAMES for each in getattr(held, name)}


def _about(name: str, each: object) -> Hashable:
    """Return what a correction is about; of two about the same only one can be in force."""
    if isinstance(each, LinkRef):
        return ("link", frozenset((each.one, each.other)))
    if isinstance(each, RoleOverride):
        return ("role", each.article, each.paragraph)
    if isinstance(each, OutletName):
        return ("name", each.article)
    return (name, each)
