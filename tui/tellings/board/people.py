"""Persons with the offices that the outlets give them."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from rapidfuzz import fuzz

from tellings.board.details import Draft, DraftMention, Worded
from tellings.compare.titles import Titled, clash, titled
from tellings.compare.words import words_of
from tellings.model import Article, Quotation

SPELLING = 85.0
"""Likeness from which two full names are spellings of one, 0..100."""
_ADDRESS = re.compile(r"^(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Prof|Professor)\.?\s+)+")
_WHO_IS = re.compile(r"^who\s+(?:is|was)\s+(?:(?:the|an?)\s+)?")


@dataclass(frozen=True, slots=True)
class _Named:
    where: Worded
    start: int
    end: int
    name: str
    office: str
    """As the comparison folds it; '' for a name alone."""
    shown: str
    """The office as the text has it."""


def person_facts(
    sentences: Sequence[Worded],
    articles: Sequence[Article],
    quotations: Mapping[int, Iterable[Quotation]],
) -> list[Draft]:
    """Return the persons of a story, one draft each.

    A person is somebody whom an article names in full with an office or quotes; every further
    mention of the full name counts. Two articles disagree that never give the same office.
    """
    found = [
        _titled(where, one)
        for where in sentences
        if not where.is_titled  # 'Minister Jens Odder Visits Velm' has no end of the name
        for one in titled(where.sentence.text)
    ]
    speakers = {
        quotation.speaker
        for own in quotations.values()
        for quotation in own
        if quotation.speaker and _is_full_name(quotation.speaker)
    }
    groups = by_person({one.name for one in found} | speakers)
    return [
        draft
        for group in groups
        if (draft := _draft(group, [one for one in found if one.name in group], sentences))
    ]


def by_person(names: Iterable[str]) -> list[list[str]]:
    """Return the names by person: spellings of one full name, and 'Mr' with its surname.

    A surname that several persons share stays apart from all of them.
    """
    groups: list[list[str]] = []
    short = []
    for name in sorted(names):
        if len(_bare(name).split()) < 2:
            short.append(name)
            continue
        group = next((g for g in groups if any(_one_person(name, other) for other in g)), None)
        groups.append([name]) if group is None else group.append(name)
    for name in short:
        surname = _plain(_bare(name))
        bearers = [g for g in groups if any(_plain(n.split()[-1]) == surname for n in g)]
        bearers[0].append(name) if len(bearers) == 1 else groups.append([name])
    return groups


def _titled(where: Worded, one: Titled) -> _Named:
    text = where.text(one.start, one.end)
    name = one.name.removesuffix("’s").removesuffix("'s")
    shown = _WHO_IS.sub("", text.replace(one.name, "").strip(" ,"))
    return _Named(where, one.start, one.end, name, one.office, shown)


def _draft(
    names: Sequence[str], titled_ones: Sequence[_Named], sentences: Sequence[Worded]
) -> Draft | None:
    pattern = re.compile("|".join(rf"\b{re.escape(name)}(?!\w)" for name in names))
    mentions = list(titled_ones)
    for where in sentences:
        for match in pattern.finditer(where.sentence.text):
            inside = any(
                one.where is where and one.start <= match.start() < one.end for one in titled_ones
            )
            if not inside:
                mentions.append(_Named(where, match.start(), match.end(), match.group(), "", ""))
    if not mentions:
        return None
    mentions.sort(key=lambda one: (one.where.article, one.where.sentence.index, one.start))
    said = Counter(one.name for one in mentions)
    full = [name for name in said if len(_bare(name).split()) > 1] or list(said)
    subject = _bare(max(full, key=lambda name: (said[name], len(name), name)))
    return Draft(
        subject,
        tuple(DraftMention(one.where, one.start, one.end, one.shown) for one in mentions),
        _agree(titled_ones),
    )


def _agree(mentions: Sequence[_Named]) -> bool:
    offices: dict[int, set[str]] = {}
    for one in mentions:
        offices.setdefault(one.where.article, set()).add(one.office)
    return not any(
        all(clash(mine, theirs) for mine in one for theirs in other)
        for one, other in combinations(offices.values(), 2)
    )


def _one_person(one: str, other: str) -> bool:
    return fuzz.ratio(_plain(_bare(one)), _plain(_bare(other))) >= SPELLING


def _bare(name: str) -> str:
    """Return a name without the forms of address before it."""
    return _ADDRESS.sub("", name)


def _plain(name: str) -> str:
    return re.sub(r"[^\w]|_", "", name.casefold())


def _is_full_name(name: str) -> bool:
    words = words_of(name)
    return len(words) > 1 and all(
        word.text[:1].isupper() and word.place is None for word in words if word.is_word
    )
