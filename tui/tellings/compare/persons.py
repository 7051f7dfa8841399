"""Persons: full names in a sentence, whatever else it says of them."""

from dataclasses import dataclass

from tellings.compare.vocabulary import TITLE_WORDS
from tellings.compare.words import Line, Word
from tellings.ingest.days import WEEKDAYS


@dataclass(frozen=True, slots=True)
class FullName:
    """A name of two or three capitalised words; offsets count from the sentence's start."""

    parts: tuple[str, ...]
    """In lower case, without possessive endings."""
    start: int
    end: int


def full_names(line: Line) -> tuple[FullName, ...]:
    """Return what may be full names of persons in a sentence, in order.

    Runs of two or three capitalised words count; countries, weekdays and words in capitals don't
    belong to a name, and a sentence's first word only where it is no ordinary one.
    """
    found = []
    at = 0
    while at < len(line):
        last = at
        while last < len(line) and _part(line[last]):
            last += 1
        if 2 <= last - at <= 3:
            parts = tuple(word.low.removesuffix("'s") for word in line[at:last])
            found.append(FullName(parts, line[at].start, line[last - 1].end))
        at = max(last, at + 1)
    return tuple(found)


def _part(word: Word) -> bool:
    return (
        word.text[:1].isupper()
        and not word.text.isupper()
        and word.substance == 1.0
        and word.place is None
        and word.low not in WEEKDAYS
        and word.low not in TITLE_WORDS
        and word.text[:-1].replace("-", "").replace("’", "").replace("'", "").isalpha()
    )
