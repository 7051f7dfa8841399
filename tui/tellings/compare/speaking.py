"""Speakers whom a pronoun or an office stands for: "he said", "the harbour master added".

A reading is given only where one person fits; where two might, nobody is named.
"""

import re
from collections.abc import Sequence

from tellings.compare.antecedents import antecedent
from tellings.compare.named import Named, person
from tellings.compare.office_bearers import by_office
from tellings.compare.speakers import READ
from tellings.compare.unattributed import before_it, goes_on
from tellings.model import Quotation


def readings(
    told: Sequence[Named], also: Sequence[tuple[int, Quotation]] = ()
) -> dict[tuple[int, int], str]:
    """Return who speaks the quotations that name nobody, by article and where they start.

    Args:
        told: the story's articles.
        also: the place of an article, and words that it tells without quotation marks.
    """
    found: dict[tuple[int, int], str] = {}
    given = [
        *((at, own) for at, named in enumerate(told) for own in named.quotations),
        *also,
    ]
    for place, quotation in given:
        named = told[place]
        if quotation.speaker is None and named.article.language == READ:
            name = _reading(named, quotation, told)
            before = goes_on(named, quotation) if quotation.attribution is None else None
            if name is None and before:
                name = before.speaker or found.get((place, before.parts[0].start))
            if name and not _names(named, quotation, name):
                found[place, quotation.parts[0].start] = person(name)
    return found


def _reading(named: Named, quotation: Quotation, told: Sequence[Named]) -> str | None:
    if quotation.attribution:
        name = antecedent(named, quotation.attribution)
    else:
        name = before_it(named, quotation)
    return name or by_office(named, quotation, told)


def _names(named: Named, quotation: Quotation, name: str) -> bool:
    """Return whether a quotation itself names somebody, who then hardly speaks it."""
    words = {
        word
        for part in quotation.parts
        for word in re.findall(r"[\w-]+", named.article.text[part.start : part.end])
    }
    return not words.isdisjoint(part for part in person(name).split() if part[:1].isupper())
