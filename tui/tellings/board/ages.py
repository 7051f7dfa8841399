"""Ages of persons and things, by who is so old: 'Ada Brun, 58,', 'the 58-year-old engineer'."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from tellings.board.details import Draft, DraftMention, Worded
from tellings.board.people import by_person
from tellings.compare.details import READ
from tellings.compare.persons import full_names
from tellings.compare.vocabulary import FUNCTION_WORDS, LIGHT_WORDS, SAYING, TITLE_WORDS
from tellings.compare.words import words_of
from tellings.ingest.days import MONTH_NUMBERS, WEEKDAYS

_PART = r"[A-ZÀ-Þ][\w’'-]+"
_NAME = rf"{_PART}(?:\s(?:(?:van|von|de|del|della|der|den|di|da|la|al|bin)\s)*{_PART}){{0,3}}"
_AGE = r"(?P<age>1[01]\d|[1-9]\d?)"
_YEARS = rf"\b{_AGE}[-\s]years?[-\s]old\b"
_BEHIND = re.compile(
    rf"(?P<name>{_NAME}),\s(?:(?:now|aged|age|who\s(?:is|was))\s)?"
    rf"{_AGE}(?:\syears\sold)?(?=[,;.)]|\sand\s|$)(?!,\s?\d|\.\d)"
)
"""'Ada Brun, 58,', 'Ada Brun, who is 58,', 'Ada Brun, 58 years old,'."""
_APPOSED = re.compile(
    rf"(?P<name>{_NAME})(?:,\s(?:an?|the|now)\s|\s(?:is|was)\s(?:(?:an?|now)\s)?){_YEARS}"
)
"""'Ada Brun, a 58-year-old engineer', 'Ada Brun is 58 years old'."""
_BEFORE = re.compile(rf"{_YEARS}\s(?P<words>(?:[a-z’'-]+\s){{0,3}})(?P<name>{_NAME})")
"""'58-year-old Ada Brun', '58-year-old bridge engineer Ada Brun'."""
_UNNAMED = re.compile(
    rf"\b(?P<article>[Aa]n?|[Tt]he|[Tt]his|[Tt]hat)\s{_YEARS}(?:\s(?P<noun>\w+))?"
)
"""'the 58-year-old', 'a 58-year-old man'."""
_NO_NAME = TITLE_WORDS | frozenset(WEEKDAYS) | frozenset(MONTH_NUMBERS)
_NO_NOUN = FUNCTION_WORDS | LIGHT_WORDS | SAYING


@dataclass(frozen=True, slots=True)
class _Age:
    where: Worded
    start: int
    """Where the number of years begins in the sentence, and where it ends."""
    end: int
    name: str
    """Who is so old, '' where no name says it."""
    noun: str
    """What is so old where there is no name, '' where only the age says it."""
    opens: bool
    """True where the name begins the sentence, so that any word before it has a capital too."""

    @property
    def years(self) -> int:
        return int(self.where.sentence.text[self.start : self.end])

    @property
    def mention(self) -> DraftMention:
        value = self.where.text(self.start, self.end)
        return DraftMention(self.where, self.start, self.end, value)


def age_facts(sentences: Sequence[Worded], persons: Sequence[Draft]) -> list[Draft]:
    """Return the ages of a story, one draft for each person or thing; English only.

    An age without a name belongs to the only one in its article, or else in the story, who is as
    old; otherwise to what its noun says. Two articles disagree that give one person other ages.

    Args:
        sentences: those that carry claims.
        persons: the persons of the story, for their full names.
    """
    told = [age for where in sentences if where.language == READ for age in _ages(where)]
    known = {person.subject for person in persons}
    inside = known | _inside(sentences)
    told = [replace(age, name=_full(age.name, inside, opens=age.opens)) for age in told]
    groups = by_person(known | {age.name for age in told if age.name})
    subjects = {name: _subject(group, known) for group in groups for name in group}
    found: dict[str, list[_Age]] = defaultdict(list)
    for age in told:
        if age.name:
            found[subjects[age.name]].append(age)
    named = [(subject, age) for subject, ages in found.items() for age in ages]
    for age in told:
        if not age.name:
            found[_bearer(age, named) or age.noun].append(age)
    return [
        draft
        for subject, ages in found.items()
        for draft in (_drafts(subject, ages) if subject in known | set(subjects) else _apart(ages))
    ]


def _ages(where: Worded) -> Iterator[_Age]:
    """Yield the ages that a sentence tells, each number once."""
    text, taken = where.sentence.text, set[int]()
    for pattern in (_BEHIND, _APPOSED, _BEFORE, _UNNAMED):
        for match in pattern.finditer(text):
            start, end = match.span("age")
            if start in taken:
                continue
            parts = match.groupdict()
            name, noun = "", ""
            if pattern is _UNNAMED:
                noun = _noun(parts["noun"] or "")
            else:
                name = _name(parts["name"])
                between = set((parts.get("words") or "").split())
                if not name or between & _NO_NOUN:
                    continue
            taken.add(start)
            opens = bool(name) and not any(char.isalnum() for char in text[: match.start("name")])
            yield _Age(where, start, end, name, noun, opens)


def _name(words: str) -> str:
    """Return a name without the titles and days before it, '' where that is all or it's a place."""
    parts = words.removesuffix("’s").removesuffix("'s").split()
    while parts and parts[0].lower().rstrip(".") in _NO_NAME | FUNCTION_WORDS:
        parts = parts[1:]
    name = " ".join(parts)
    is_place = any(word.place for word in words_of(name))
    return "" if is_place or name.lower() in _NO_NAME else name


def _inside(sentences: Sequence[Worded]) -> set[str]:
    """Return the names of two or three words that stand inside sentences."""
    return {
        where.text(name.start, name.end).removesuffix("’s").removesuffix("'s")
        for where in sentences
        if not where.is_titled
        for name in full_names(where.line)
        if any(word.is_word and word.end <= name.start for word in where.line)
    }


def _full(name: str, inside: set[str], *, opens: bool) -> str:
    """Return the name that others have inside sentences for somebody: 'Ada Brun' for 'Brun'.

    What opens a sentence may have a word before it that is no name: 'Engineer Ada Brun'.
    """
    rest = name.partition(" ")[2]
    if opens and rest in inside:
        return rest
    if not name or name in inside or (rest and not opens):
        return name
    bearers = {other for other in inside if other.split()[-1] == name.split()[-1]}
    if len(bearers) == 1:
        return bearers.pop()
    return rest if bearers and rest else name


def _noun(word: str) -> str:
    low = word.lower()
    is_verb = low in _NO_NOUN or low.endswith(("ed", "ing"))
    return "" if is_verb or not word.islower() else low


def _subject(group: Sequence[str], known: set[str]) -> str:
    return max(group, key=lambda name: (name in known, len(name.split()), len(name), name))


def _bearer(age: _Age, named: Sequence[tuple[str, _Age]]) -> str | None:
    """Return the only one who is as old in the same article, else in the story."""
    same = [(subject, other) for subject, other in named if other.years == age.years]
    here = {subject for subject, other in same if other.where.article == age.where.article}
    found = here or {subject for subject, _ in same}
    return found.pop() if len(found) == 1 else None


def _apart(ages: Sequence[_Age]) -> Iterator[Draft]:
    """Yield a draft for each age of those that only a noun names: two boys may be two."""
    by_years: dict[int, list[_Age]] = defaultdict(list)
    for age in ages:
        by_years[age.years].append(age)
    for group in by_years.values():
        yield from _drafts(group[0].noun, group)


def _drafts(subject: str, ages: Sequence[_Age]) -> Iterator[Draft]:
    told: dict[int, set[int]] = defaultdict(set)
    for age in ages:
        told[age.where.article].add(age.years)
    agree = all(one & other for one, other in combinations(told.values(), 2))
    label = f"age of {subject}" if subject else "age"
    yield Draft(label, tuple(age.mention for age in ages), agree)
