"""Company: the content words around a detail, by which two details are about one thing."""

from collections.abc import Iterable, Sequence
from functools import lru_cache

from tellings.compare.words import Line, Word
from tellings.link.thesaurus import base_of, mates

REACH = 60
"""Characters on each side of a detail in which its company stands."""
_SAME = 0.8
"""How well one word stands for another in the thesaurus where both mean one thing, 0..1."""


def company(
    line: Line, start: int, end: int, reach: int = REACH, above: float = 0.0
) -> frozenset[str]:
    """Return the keys of the content words near a run of a sentence, the run's own left out.

    Args:
        line: the sentence's words.
        start: where the run begins.
        end: where it ends.
        reach: characters on each side that count as near.
        above: substance that a word must have more than.
    """
    return frozenset(
        word.place or word.key
        for word in line
        if word.substance > above
        and not word.key[:1].isdigit()
        and (start - reach <= word.start < start or end <= word.start <= end + reach)
    )


def common(here: frozenset[str], there: frozenset[str]) -> frozenset[str]:
    """Return the words of two companies that both have, one of them perhaps in another word.

    A word that the thesaurus gives for the same thing counts as the word; as many are told by the
    one side as by the other.
    """
    shared = here & there
    ours, theirs = here - shared, there - shared
    mine = frozenset(key for key in ours if not _same_in(key).isdisjoint(map(base_of, theirs)))
    others = frozenset(key for key in theirs if not _same_in(key).isdisjoint(map(base_of, ours)))
    return shared | min(mine, others, key=len)


@lru_cache(maxsize=1 << 13)
def _same_in(key: str) -> frozenset[str]:
    """Return the words for the same thing as a word, its own base among them."""
    base = base_of(key)
    return frozenset((base, *(mate for mate, well in mates(base).items() if well >= _SAME)))


def clause(line: Line, at: int) -> range:
    """Return the places of the clause a word stands in: between semicolons, dashes and 'but'."""
    first = at
    while first > 0 and not _breaks(line[first - 1]):
        first -= 1
    last = at
    while last < len(line) and not (last > at and _breaks(line[last])):
        last += 1
    return range(first, last)


def nearest(line: Line, start: int, wanted: Iterable[str]) -> str | None:
    """Return which of some keys stands nearest to an offset, the earlier of equals; else None."""
    keys = frozenset(wanted)
    near = [(abs(word.start - start), at) for at, word in enumerate(line) if word.key in keys]
    return line[min(near)[1]].key if near else None


def content(line: Sequence[Word]) -> frozenset[str]:
    """Return the keys (or countries) of the content words of a sentence, figures left out."""
    return frozenset(
        word.place or word.key for word in line if word.substance > 0 and not word.key[:1].isdigit()
    )


def _breaks(word: Word) -> bool:
    return word.text in (";", "—", "–", ":") or word.low in ("but", "while", "whereas")
