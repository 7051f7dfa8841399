"""Surpassed figures: those that a record, a fee or an estimate of now is held against."""

from collections.abc import Sequence
from itertools import pairwise, takewhile

from tellings.compare.figures import Figure
from tellings.compare.numbers import MONEY_SIGNS
from tellings.compare.vocabulary import word_set
from tellings.compare.words import Line, Word

_EARLIER = word_set("previous former old earlier existing")
_BEST = word_set("record high low best peak fee deal")
"""What is surpassed: 'the previous record', 'the old fee'."""
_AT_FIRST = word_set("initially originally previously formerly")
_ONCE = word_set("last first earlier")
_THOUGHT = word_set("put estimated thought believed reported given valued counted")
"""What is no longer said of a figure: 'last put at', 'first estimated at', 'originally'."""
_CHANGED = word_set("up down rose risen rising fell fallen falling climbed grew dropped raised cut")
"""Words before 'from' that tell what a figure was: 'up from 54 percent'."""
_WITHIN = 8
"""Words beside a figure among which they stand."""
_NEAR = 4
"""Words before a figure among which it is told that it was thought once."""
_BESIDE = 3
"""Words behind it of 'the €33m previous record'."""


def is_surpassed(line: Line, figure: Figure) -> bool:
    """Return whether a figure is what is surpassed now: 'the previous record', 'up from'."""
    ahead = [word for word in line if word.end <= figure.start][-_WITHIN:]
    before = list(takewhile(_is_no_number, reversed(ahead)))
    behind = [word for word in line if word.start >= figure.end][:_WITHIN]
    earlier = any(
        word.low in _EARLIER and following.low in _BEST
        for word, following in (*pairwise(reversed(before)), *pairwise(behind[:_BESIDE]))
    )
    return (
        earlier
        or _was_once(before)
        or any(
            word.low in _BEST
            and following.low in ("of", "from", "in")
            and year.text[:2] in ("18", "19", "20")
            for word, following, year in zip(behind, behind[1:], behind[2:], strict=False)
        )
    )


def _was_once(before: Sequence[Word]) -> bool:
    """Return whether a figure is an old one by the words before it, the nearest first."""
    lows = [word.low for word in before]
    if lows[:1] == ["from"] and _CHANGED & set(lows[1:2]):
        return True
    near = list(takewhile(lambda low: low != ",", lows))[:_NEAR]
    return bool(_AT_FIRST & set(near)) or any(
        said in _THOUGHT and when in _ONCE for said, when in pairwise(near)
    )


def _is_no_number(word: Word) -> bool:
    return not word.key.lstrip(MONEY_SIGNS)[:1].isdigit()
