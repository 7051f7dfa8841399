"""Measures: the unit behind a number, speeds included: kilometres, km/h, miles an hour."""

from tellings.compare.units import MEASURES
from tellings.compare.words import Line

_SPEED_STEPS = frozenset(("/", "per", "an"))
_HOURS = frozenset(("h", "hour", "hr"))
_SPEEDS = {"mph": 1609.34, "kph": 1e3, "kmh": 1e3}


def measure(line: Line, at: int) -> tuple[str, float, int] | None:
    """Return what the unit at a word measures, its size in the base unit, and the place after it.

    Speeds are counted in metres an hour.
    """
    low = line[at].low.rstrip(".")
    if low in _SPEEDS:
        return "speed", _SPEEDS[low], at + 1
    if low not in MEASURES:
        return None
    unit, size = MEASURES[low]
    if (
        unit == "length"
        and at + 2 < len(line)
        and line[at + 1].low in _SPEED_STEPS
        and line[at + 2].low in _HOURS
    ):
        return "speed", size, at + 3
    return unit, size, at + 1
