"""Measures: the unit behind a number, speeds included: kilometres, km/h, miles an hour."""

from tellings.compare.units import MEASURES
from tellings.compare.words import Line

_SPEED_STEPS = frozenset(("/", "per", "an", "a", "pro", "par", "por"))
_HOURS = frozenset(("h", "hour", "hr", "stunde", "std", "heure", "hora", "ora", "uur", "timme"))
_SECONDS = frozenset(("s", "sec", "second", "sekunde", "seconde", "segundo", "secondo"))
_SPEEDS = {
    "mph": 1609.34, "kph": 1e3, "kmh": 1e3, "kmph": 1e3, "knot": 1852.0, "knots": 1852.0,
    "stundenkilometer": 1e3, "stundenkilometern": 1e3,
}  # fmt: skip
_SECONDS_IN_AN_HOUR = 3600
_ELSEWHERE = {
    name: (kind, size)
    for kind, size, names in (
        (
            "length",
            1e3,
            """kilometer kilometern kilomètre kilomètres kilómetro kilómetros quilómetro
            quilómetros chilometro chilometri""",
        ),
        ("length", 1.0, "metern mètre mètres metros metri"),
        ("length", 0.01, "zentimeter centimètre centimètres centímetro centímetros centimetri"),
        ("mass", 1e3, "tonnen tonelada toneladas tonnellata tonnellate"),
        ("mass", 1.0, "kilogramm kilogramme kilogrammes kilogramo kilogramos chilogrammi"),
        ("area", 1.0, "hektar hectárea hectáreas ettaro ettari"),
        ("power", 1.0, "mégawatt mégawatts megavatio megavatios"),
    )
    for name in names.split()
}
"""Units of other languages with what they measure and their size in the base unit.

They are read in any text, so words that mean another thing in English stay out.
"""


def measure(line: Line, at: int) -> tuple[str, float, int] | None:
    """Return what the unit at a word measures, its size in the base unit, and the place after it.

    Speeds are counted in metres an hour.
    """
    low = line[at].low.rstrip(".")
    if low in _SPEEDS:
        return "speed", _SPEEDS[low], at + 1
    if line[at].text == "m":
        unit, size = "length", 1.0
    elif low in MEASURES or low in _ELSEWHERE:
        unit, size = MEASURES.get(low) or _ELSEWHERE[low]
    else:
        return None
    if unit == "length" and at + 2 < len(line) and line[at + 1].low in _SPEED_STEPS:
        time = line[at + 2].low
        if time in _HOURS:
            return "speed", size, at + 3
        if time in _SECONDS:
            return "speed", size * _SECONDS_IN_AN_HOUR, at + 3
    return unit, size, at + 1
