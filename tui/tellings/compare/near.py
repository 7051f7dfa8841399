"""Company: the content words around a detail, by which two details are about one thing."""

from collections.abc import Iterable, Sequence

from tellings.compare.words import Line, Word

REACH = 60
"""Characters on each side of a detail in which its company stands."""


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
