"""Subtotals: a figure that is one part of another article's total, told with the other parts."""

from itertools import combinations

from tellings.compare.figures import Figure
from tellings.compare.numbers import read_number
from tellings.compare.vocabulary import word_set
from tellings.compare.words import Line, Word

_WHERE = word_set("in on at near around aboard inside outside from")
_LARGEST = 6
"""Numbers of a sentence up to which they are added up in every way."""


def adds_up(line: Line, figure: Figure, total: Figure) -> bool:
    """Return whether a figure and others of its sentence are the parts of a total.

    'Four drowned on the coast and seven at sea' tells of eleven. A part has no noun of its own but
    that of the figure, and tells where, as the figure does; 'five of them' is none.

    Args:
        line: the words of the figure's sentence.
        figure: what may be one of the parts.
        total: another article's figure.
    """
    if figure.unit or total.unit or figure.high >= total.high:
        return False
    parts = _parts(line, figure)
    if len(parts) > _LARGEST:
        return False
    return any(
        total.low <= figure.low + sum(chosen) <= total.high
        for size in range(1, len(parts) + 1)
        for chosen in combinations(parts, size)
    )


def _parts(line: Line, figure: Figure) -> list[float]:
    """Return the exact numbers beside a figure that count the same things somewhere else."""
    found = []
    at = 0
    while at < len(line):
        read = read_number(line, at) if line[at].is_word else None
        if read is None:
            at += 1
            continue
        low, high, last = read
        beside = not figure.start <= line[at].start < figure.end
        if beside and low == high and last < len(line) and _is_part(line[last], figure):
            found.append(low)
        at = last
    return found


def _is_part(after: Word, figure: Figure) -> bool:
    """Return whether a number before a word counts what a figure counts, or only tells where."""
    return after.low in _WHERE or after.key in figure.heads
