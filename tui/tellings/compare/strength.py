"""Strength: how firmly a thing is said, on a few documented scales.

Each scale orders words for one act from weak to strong. Two linked sentences that use one scale
differ in strength where their strongest words stand on different steps.
"""

import re
from dataclasses import dataclass

SCALES: dict[str, dict[int, str]] = {
    "answering": {
        0: "confirmed; confirms; acknowledged; acknowledges; admitted; admits",
        3: "did not comment; didn't comment; declined to comment; made no comment; "
        "would not comment; refused to comment",
        4: "did not confirm; didn't confirm; could not confirm; couldn't confirm; "
        "would not confirm; wouldn't confirm; not confirmed; declined to confirm; "
        "neither confirmed nor denied; questioned; cast doubt; refused to confirm",
        6: "denied; denies; denying; deny; disputed; disputes; rejected; rejects; dismissed; "
        "refuted",
        7: "firmly denied; flatly denied; repeatedly denied; strongly denied; "
        "categorically denied; vehemently denied; angrily denied; flatly rejected",
    },
    "asking": {
        0: "suggested; suggests; proposed; proposes; invited; hinted",
        1: "asked; asks; encouraged; encourages; advised; advises; recommended; recommends; "
        "requested",
        2: "urged; urges; urging; called for; calls for; called on; calls on; appealed; pressed",
        3: "demanded; demands; insisted; insists; ordered; orders; required; requires",
    },
    "knowing": {
        0: "alleged; allegedly; allege; alleges; suspected; suspect; suspects; reportedly; "
        "rumoured; rumored; accused of; unconfirmed",
        1: "claimed; claims; appear to; appears to; appeared to; seems to; believed to; "
        "thought to; probably",
        2: "confirmed; confirms; proved; proves; proven; established; verified; found guilty; "
        "convicted; conclusively",
    },
    "being able": {
        0: "might; may; could; possibly; possible",
        1: "likely; expected to; should; probably",
        2: "will; certain to",
    },
    "judging": {
        0: "noted; remarked; commented on",
        1: "criticised; criticized; criticises; criticizes; complained",
        2: "condemned; condemns; denounced; denounces; slammed; blasted",
    },
    "how much": {
        0: "such as; including; among others; partly; in part",
        1: "mainly; mostly; largely; chiefly; primarily",
        2: "only; solely; exclusively; entirely",
    },
    "forbidding": {
        0: "discourages; discouraged; advises against; advised against; difficult",
        1: "restricts; restricted; limits; limited; prevents; prevent",
        2: "prohibits; prohibited; bans; banned; forbids; forbidden; outlawed; outlaws",
    },
}
"""Scales with their steps from weak to strong; of phrases within one another the longest counts."""
ASKED = {
    "answering": "confirmed or denied",
    "asking": "how strongly it is asked for",
    "knowing": "how sure it is",
    "being able": "how likely it is",
    "judging": "how harsh it is",
    "how much": "how much of it",
    "forbidding": "how strict it is",
}
"""What two words of a scale are at odds about, for readers."""
LOUD = {"answering": 2, "knowing": 2, "how much": 1}
"""Scales with the distance of steps that is worth a look; the others only ever make a note."""


@dataclass(frozen=True, slots=True)
class Firmness:
    """A word on a scale; offsets count from the sentence's start."""

    scale: str
    step: int
    """From 0, the weakest."""
    start: int
    end: int


def _steps() -> dict[str, list[tuple[str, int]]]:
    steps: dict[str, list[tuple[str, int]]] = {}
    for scale, phrases in SCALES.items():
        for step, listed in phrases.items():
            for phrase in listed.split("; "):
                steps.setdefault(phrase, []).append((scale, step))
    return steps


_STEPS = _steps()
_PHRASES = re.compile(
    r"\b(?:"
    + "|".join(
        re.escape(phrase).replace("'", "['’]")
        for phrase in sorted(_STEPS, key=lambda phrase: (-len(phrase), phrase))
    )
    + r")\b",
    re.IGNORECASE,
)


_NEGATED = re.compile(r"(?:\b(?:not|never|cannot)|n['’]t)\s+(?:\w+\s+)?$", re.IGNORECASE)


def firmness(text: str) -> tuple[Firmness, ...]:
    """Return the words of a sentence that stand on a scale, in order."""
    return tuple(
        Firmness(scale, step, found.start(), found.end())
        for found in _PHRASES.finditer(text)
        if found.group() != "May"  # the month
        and not _NEGATED.search(text, max(0, found.start() - 24), found.start())
        for scale, step in _STEPS[_plain(found.group())]
    )


def _plain(phrase: str) -> str:
    return phrase.lower().replace("’", "'")
