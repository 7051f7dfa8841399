"""Other times: figures of another year, and counts that had grown by another day."""

from itertools import pairwise

from tellings.compare.vocabulary import word_set
from tellings.compare.words import Line
from tellings.ingest.days import WEEKDAYS

_PARTS = word_set("noon midday evening afternoon nightfall night midnight morning dawn dusk")
_YEAR = 4
"""Digits of a year."""


def of_another_year(line: Line, other: Line) -> bool:
    """Return whether a sentence opens with a year, 'In 2019', that the other one doesn't name."""
    if len(line) < 2 or line[0].low not in ("in", "since") or not line[1].text.isdecimal():
        return False
    return len(line[1].text) == _YEAR and all(word.key != line[1].key for word in other)


def counts_by_then(line: Line) -> bool:
    """Return whether a sentence counts what there was by a day or a part of one: 'by Tuesday'."""
    return any(
        first.low == "by" and (second.low in WEEKDAYS or second.low in _PARTS)
        for first, second in pairwise(line)
    )
