"""Strength: how firmly a thing is said, on a few documented scales.

Each scale orders words for one act from weak to strong. Two linked sentences that use one scale
differ in strength where their strongest words stand on different steps.
"""

import re
from dataclasses import dataclass

SCALES: dict[str, tuple[tuple[str, ...], ...]] = {
    "denying": (
        ("did not comment", "declined to comment", "made no comment", "would not comment"),
        ("did not confirm", "didn't confirm", "couldn't confirm", "wouldn't confirm",
         "could not confirm", "would not confirm", "not confirmed",
         "declined to confirm", "neither confirmed nor denied", "questioned", "cast doubt"),
        ("denied", "denies", "denying", "disputed", "disputes", "rejected", "rejects", "dismissed"),
        ("firmly denied", "flatly denied", "repeatedly denied", "strongly denied",
         "categorically denied", "vehemently denied", "angrily denied"),
    ),
    "asking": (
        ("suggested", "suggests", "proposed", "invited", "hinted"),
        ("asked", "asks", "encouraged", "encourages", "advised", "advises", "recommended",
         "requested"),
        ("urged", "urges", "urging", "called for", "calls for", "called on", "calls on",
         "appealed", "pressed"),
        ("demanded", "demands", "insisted", "ordered", "orders", "told to", "required"),
    ),
    "knowing": (
        ("alleged", "allegedly", "alleges", "suspected", "reportedly", "rumoured", "rumored",
         "accused of", "unconfirmed"),
        ("claimed", "claims", "appear to", "appears to", "appeared to", "seems to", "believed to",
         "thought to", "likely", "probably"),
        ("confirmed", "confirms", "proved", "proves", "proven", "established", "verified",
         "found guilty", "convicted"),
    ),
    "being able": (
        ("might", "may", "could", "possibly", "possible"),
        ("likely", "expected to", "should", "probably"),
        ("will", "certain to", "is to", "are to"),
    ),
    "judging": (
        ("noted", "remarked", "commented"),
        ("criticised", "criticized", "criticises", "criticizes", "complained"),
        ("condemned", "condemns", "denounced", "denounces", "slammed", "blasted", "attacked"),
    ),
    "how much": (
        ("such as", "including", "among others", "partly", "in part"),
        ("mainly", "mostly", "largely", "chiefly", "primarily"),
        ("only", "solely", "exclusively", "entirely"),
    ),
    "forbidding": (
        ("discourages", "discouraged", "advises against", "makes it difficult", "difficult"),
        ("restricts", "restricted", "limits", "limited", "prevents", "prevent"),
        ("prohibits", "prohibited", "bans", "banned", "forbids", "forbidden", "outlawed"),
    ),
}  # fmt: skip
"""Scales from weak to strong; a phrase counts once, as its longest form."""
LOUD = {"denying": 2, "knowing": 2, "how much": 1}
"""Scales with the number of steps that is worth a look; the others only ever make a note."""


@dataclass(frozen=True, slots=True)
class Firmness:
    """A word on a scale; offsets count from the sentence's start."""

    scale: str
    step: int
    """From 0, the weakest."""
    start: int
    end: int


def _pattern() -> re.Pattern[str]:
    phrases = sorted(
        {phrase for steps in SCALES.values() for step in steps for phrase in step},
        key=len,
        reverse=True,
    )
    return re.compile(
        r"\b(?:" + "|".join(re.escape(phrase).replace("'", "['’]") for phrase in phrases) + r")\b",
        re.IGNORECASE,
    )


_PHRASES = _pattern()
_STEPS: dict[str, list[tuple[str, int]]] = {}
for _scale, _steps in SCALES.items():
    for _step, _words in enumerate(_steps):
        for _phrase in _words:
            _STEPS.setdefault(_phrase, []).append((_scale, _step))


def firmness(text: str) -> tuple[Firmness, ...]:
    """Return the words of a sentence that stand on a scale, in order."""
    return tuple(
        Firmness(scale, step, found.start(), found.end())
        for found in _PHRASES.finditer(text)
        for scale, step in _STEPS[_plain(found.group())]
    )


def _plain(phrase: str) -> str:
    return phrase.lower().replace("’", "'")
