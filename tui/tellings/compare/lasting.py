"""Ages and terms: how old a person is, for how many years a contract runs."""

from dataclasses import dataclass

from tellings.compare.numbers import read_number
from tellings.compare.vocabulary import word_set
from tellings.compare.words import Line

AGED = "how old"
"""Note of two ages of one person."""
LASTING = "how long"
"""Note of two terms of one thing."""
GREATEST = 120
"""Up to which a number behind a name is an age, in years."""
_TERMS = {
    "contract": word_set("contract deal"),
    "ban": word_set("ban suspension"),
    "lease": word_set("lease tenancy"),
    "loan": word_set("loan"),
}
"""What lasts for a term, in the words for one such thing."""
_UNITS = {"day": 1 / 30.4, "week": 7 / 30.4, "month": 1.0, "year": 12.0}


@dataclass(frozen=True, slots=True)
class Lasting:
    """An age in years or a term in months; offsets count from the sentence's start."""

    of: str
    """Key of the person's surname, or what lasts for the term."""
    value: float
    start: int
    end: int
    note: str
    first: str = ""
    """The person's first name or title, in lower case, '' where none is told."""


def lasting(line: Line) -> tuple[Lasting, ...]:
    """Return the ages between commas behind a name, and the terms of contracts and bans."""
    return tuple(
        one
        for at in range(len(line))
        for one in (_age(line, at), _term(line, at))
        if one is not None
    )


def _age(line: Line, at: int) -> Lasting | None:
    """Read 'Lind, 54,' and 'Lind (54)'."""
    if at < 2 or at + 1 >= len(line) or not line[at].text.isdecimal():
        return None
    name, opened, closed = line[at - 2], line[at - 1].text, line[at + 1].text
    if (opened, closed) not in ((",", ","), ("(", ")"), (",", ".")):
        return None
    if not name.text[:1].isupper() or name.substance < 1 or name.place is not None:
        return None
    if float(line[at].text) > GREATEST or (closed == "." and at + 2 < len(line)):
        return None
    before = line[at - 3] if at > len(("Lind", ",")) else None
    first = before.low if before and before.text[:1].isupper() else ""
    return Lasting(name.key, float(line[at].text), line[at].start, line[at].end, AGED, first)


def _term(line: Line, at: int) -> Lasting | None:
    """Read 'a five-year contract'."""
    read = read_number(line, at) if line[at].is_word else None
    if read is None or read[0] != read[1]:
        return None
    value, _, last = read
    if last + 2 >= len(line) or line[last].text != "-":
        return None
    unit = _UNITS.get(line[last + 1].low)
    thing = next((of for of, words in _TERMS.items() if line[last + 2].low in words), None)
    if unit is None or thing is None:
        return None
    return Lasting(thing, value * unit, line[at].start, line[last + 1].end, LASTING)
