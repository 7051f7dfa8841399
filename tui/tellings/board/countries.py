"""Countries that a story names, by their own name, their capital or their people."""

from collections.abc import Sequence
from itertools import groupby

from tellings.board.details import Draft, DraftMention, Worded

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
        Draft(_SHOWN.get(country, country.title()), tuple(mentions))
        for country, mentions in found.items()
    ]
