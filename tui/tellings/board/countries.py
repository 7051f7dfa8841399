"""Countries that a story names, by their own name, their capital or their people."""

import re
from collections.abc import Sequence
from itertools import groupby

from tellings.board.details import Draft, DraftMention, Worded

_BEFORE = re.compile(r"\b(?:in|at|near|to|from)\s+$")
"""Words before a town; a government is named by its capital without them."""
_SHOWN = {"u.s.": "United States", "uk": "United Kingdom", "un": "United Nations"}


def place_facts(sentences: Sequence[Worded]) -> list[Draft]:
    """Return the countries and continents of a story, one draft each."""
    found: dict[str, list[DraftMention]] = {}
    for where in sentences:
        for country, run in groupby(where.line, key=lambda word: word.place):
            if country:
                words = list(run)
                start, end = words[0].start, words[-1].end
                mention = DraftMention(where, start, end, where.text(start, end))
                found.setdefault(country, []).append(mention)
    return [
        Draft(_town(mentions) or _SHOWN.get(country, country.title()), tuple(mentions))
        for country, mentions in found.items()
    ]


def _town(mentions: Sequence[DraftMention]) -> str | None:
    """Return the capital where a country is named by it alone, and as the place that it is."""
    written = {mention.value.removesuffix("'s").removesuffix("’s") for mention in mentions}
    is_place = any(_BEFORE.search(one.where.sentence.text[: one.start]) for one in mentions)
    return written.pop() if len(written) == 1 and is_place else None
