"""Titles: persons a sentence names together with their office."""

import re
from dataclasses import dataclass

_OFFICE = (
    r"prime minister|(?:foreign|defen[cs]e|finance|interior|health|justice|trade|energy|education|"
    r"tourism|transport|culture|labou?r|sports?|economy|environment|agriculture|housing|home) "
    r"(?:minister|secretary)|secretary[- ]general|"
    r"secretary of (?!(?:the|an?)\b)\w+|vice president|vice chairman|attorney general|"
    r"police chief|fire chief|"
    r"chief executive(?: officer)?|chief of (?:staff|police)|director[- ]general|"
    r"managing director|deputy mayor|deputy minister|deputy director|lieutenant governor|"
    r"president|minister|secretary|chancellor|governor|senator|congress(?:man|woman)|"
    r"representative|premier|king|queen|prince|princess|pope|cardinal|archbishop|bishop|"
    r"director|ambassador|mayor|judge|justice|general|colonel|major|captain|"
    r"lieutenant|sergeant|admiral|professor|ceo|attorney|lawyer|sheriff|chairman|chairwoman|"
    r"chair|coach|manager|councill?or|prosecutor|coroner|inspector|detective|superintendent|"
    r"commissioner|spokesman|spokeswoman|spokesperson|headteacher|principal|librarian|treasurer|"
    r"engineer|surgeon|doctor|nurse|pilot|analyst|researcher|economist|officer"
)
_NAME = r"[A-ZÀ-Þ][\w’'-]+(?:[ -](?:[A-Z]\.|[A-ZÀ-Þ][\w’'-]+|[a-z]{2}-?[A-Z][\w’'-]+)){1,2}"
_COURTESY = re.compile(r"^(?:mrs?|ms|dr|sir|prof)\.? ")
_BEFORE = re.compile(rf"\b((?i:{_OFFICE}))\s+({_NAME})")
_AFTER = re.compile(
    rf"({_NAME}),\s+(?:who\s+(?:is|was)\s+)?(?:(?:the|a|an|its|their|his|her)\s+)?"
    rf"((?:(?!(?:who|whom|whose|which|when|where|while|that)\b)[\w’'.-]+\s+){{0,4}}?)\b((?i:{_OFFICE}))\b"
)
_EQUAL = {
    "chairman": "chair", "chairwoman": "chair", "spokeswoman": "spokesperson",
    "spokesman": "spokesperson", "attorney": "lawyer", "premier": "prime minister",
    "chief executive": "ceo", "chief executive officer": "ceo", "councilor": "councillor",
    "congressman": "representative", "congresswoman": "representative", "manager": "director",
    "managing director": "director", "prosecutor": "lawyer", "doctor": "doctor",
    "detective": "inspector", "police chief": "chief of police", "attorney general": "lawyer",
}  # fmt: skip
"""Offices that are told by either name."""

_BELOW = frozenset(("deputy", "vice", "lieutenant"))
"""Words by which an office is another one than the same without them."""


@dataclass(frozen=True, slots=True)
class Titled:
    """A person with an office; offsets count from the sentence's start."""

    name: str
    office: str
    """In lower case, one name for offices that have several."""
    start: int
    end: int
    """The run that holds office and name."""

    @property
    def key(self) -> str:
        """The name without courtesy titles, spaces, hyphens and case."""
        plain = self.name.casefold().removesuffix("’s").removesuffix("'s")
        return re.sub(r"[^\w]|_", "", _COURTESY.sub("", plain))


def titled(text: str) -> tuple[Titled, ...]:
    """Return the persons that a sentence names with an office, in order."""
    found = []
    for match in _BEFORE.finditer(text):
        found.append(_person(match.group(2), match.group(1), match.start(), match.end()))
    for match in _AFTER.finditer(text):
        found.append(_person(match.group(1), match.group(3), match.start(), match.end()))
    return tuple(sorted(found, key=lambda one: (one.start, one.end)))


def _person(name: str, office: str, start: int, end: int) -> Titled:
    plain = re.sub(r"[\s-]+", " ", office.lower())
    plain = plain.replace("defence", "defense").replace("labour", "labor")
    plain = plain.replace("secretary general", "secretary-general")
    return Titled(name, _EQUAL.get(plain, plain), start, end)


def clash(one: str, other: str) -> bool:
    """Return whether two offices exclude each other: neither is the other in fewer words.

    Who stands below an office does not hold it: a deputy mayor is no mayor.
    """
    mine, theirs = set(one.split()), set(other.split())
    if mine ^ theirs and mine ^ theirs <= _BELOW:
        return True
    return one != other and not mine <= theirs and not theirs <= mine
