"""Speakers whom a pronoun or an office stands for: "he said", "the harbour master added".

A reading is given only where one person fits; where two might, nobody is named.
"""

import re
from collections.abc import Sequence

from tellings.compare.antecedents import antecedent
from tellings.compare.named import Named, person
from tellings.compare.office_bearers import by_office
from tellings.compare.speakers import READ
from tellings.model import Quotation


def readings(told: Sequence[Named]) -> dict[tuple[int, int], str]:
    """Return who speaks the quotations that name nobody, by article and where they start."""
    found = {}
    for place, named in enumerate(told):
        for quotation in named.quotations if named.article.language == READ else ():
            if quotation.speaker is None:
                said = quotation.attribution
                name = (said and antecedent(named, said)) or by_office(named, quotation, told)
                if name and not _names(named, quotation, name):
                    found[place, quotation.parts[0].start] = person(name)
    return found


def _names(named: Named, quotation: Quotation, name: str) -> bool:
    """Return whether a quotation itself names somebody, who then hardly speaks it."""
    words = {
        word
        for part in quotation.parts
        for word in re.findall(r"[\w-]+", named.article.text[part.start : part.end])
    }
    return not words.isdisjoint(part for part in person(name).split() if part[:1].isupper())
