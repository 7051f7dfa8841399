"""Words of other languages than English that tell when: yesterday, what stands before a year.

A language is added by one more entry; the names of days and months are in ``calendar_words``.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class DayWords:
    """The words of one language; each text lists some, in lower case."""

    relative: Mapping[str, int] = field(default_factory=dict)
    """Names of days, with how many they lie ahead of the article's own."""
    morning: str = ""
    """Words before one of them that make it the morning: 'la mañana'."""
    years: str = ""
    """Words before a year."""
    hours: str = ""
    """Words before an hour whose minutes a full stop sets apart: 'alle 22.30'."""


_LANGUAGES = {
    "da": DayWords(
        relative={"i går": -1, "i dag": 0, "i morgen": 1},
        years="i siden fra til før efter året",
        hours="kl klokken",
    ),
    "de": DayWords(
        relative={"gestern": -1, "heute": 0, "morgen": 1},
        years="jahr jahre jahres seit bis von anfang mitte ende sommer herbst winter frühjahr",
    ),
    "es": DayWords(
        relative={"ayer": -1, "hoy": 0, "mañana": 1},
        morning="la esta de una cada",
        years="en desde de hasta año",
        hours="las",
    ),
    "fr": DayWords(
        relative={"hier": -1, "aujourd'hui": 0, "demain": 1},
        years="en depuis de dès avant après fin début l'année année",
    ),
    "it": DayWords(
        relative={"ieri": -1, "oggi": 0, "domani": 1},
        years="nel dal del al fino anno",
        hours="alle dalle ore",
    ),
    "nl": DayWords(
        relative={"gisteren": -1, "vandaag": 0, "morgen": 1},
        morning="de deze elke",
        years="in sinds tot uit van jaar",
    ),
    "no": DayWords(
        relative={"i går": -1, "i dag": 0, "i morgen": 1},
        years="i siden fra til før etter året",
        hours="kl klokken",
    ),
    "pt": DayWords(
        relative={"ontem": -1, "hoje": 0, "amanhã": 1},
        years="em desde de até ano",
        hours="às",
    ),
    "sv": DayWords(
        relative={"i går": -1, "igår": -1, "i dag": 0, "idag": 0, "i morgon": 1, "imorgon": 1},
        years="sedan från till före efter år året",
        hours="kl klockan",
    ),
}
"""By ISO 639-1 code."""


def day_words(language: str) -> DayWords:
    """Return the words of a language, those of an unknown one are none."""
    return _LANGUAGES.get(language, DayWords())
