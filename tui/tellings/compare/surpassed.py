"""Surpassed figures: those that a record or fee of now is held against."""

from itertools import pairwise, takewhile

from tellings.compare.figures import Figure
from tellings.compare.numbers import MONEY_SIGNS
from tellings.compare.vocabulary import word_set
from tellings.compare.words import Line, Word

_EARLIER = word_set("previous former old earlier existing")
_BEST = word_set("record high low best peak fee deal")
"""What is surpassed: 'the previous record', 'the old fee'."""
_WITHIN = 8
"""Words beside a figure among which they stand."""
_BESIDE = 3
"""Words behind it of 'the €33m previous record'."""


def is_surpassed(line: Line, figure: Figure) -> bool:
    """Return whether a figure is what is surpassed now: 'the previous record', 'record of 2021'."""
    ahead = [word for word in line if word.end <= figure.start][-_WITHIN:]
    before = list(takewhile(_is_no_number, reversed(ahead)))
    behind = [word for word in line if word.start >= figure.end][:_WITHIN]
    earlier = any(
        word.low in _EARLIER and following.low in _BEST
        for word, following in (*pairwise(reversed(before)), *pairwise(behind[:_BESIDE]))
    )
    return earlier or any(
        word.low in _BEST
        and following.low in ("of", "from", "in")
        and year.text[:2] in ("18", "19", "20")
        for word, following, year in zip(behind, behind[1:], behind[2:], strict=False)
    )


def _is_no_number(word: Word) -> bool:
    return not word.key.lstrip(MONEY_SIGNS)[:1].isdigit()
