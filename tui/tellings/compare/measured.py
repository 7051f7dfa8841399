"""Measured: what a figure is the whole value of, as the sentence says itself: 'turnout was 57%'."""

from itertools import takewhile

from tellings.compare.figures import Figure
from tellings.compare.vocabulary import word_set
from tellings.compare.words import Line, Word

_BEING = word_set("is was were are stood stands totalled totaled totals reached came amounts")
_BETWEEN = word_set("about almost around at least just less more nearly only over some than to")
"""Words between such a verb and its figure."""
_THEN = word_set("ago last earlier previous previously before then")
"""Words that show that another time is meant than the one of the news."""


def one_measure(left: Line, mine: Figure, right: Line, other: Figure) -> bool:
    """Return whether two figures are the value of one noun: 'the ransom was', 'a ransom of'."""
    here, there = _measured_noun(left, mine), _measured_noun(right, other)
    return bool(here & (there | _noun_of(right, other)) or there & _noun_of(left, mine))


def _noun_of(line: Line, figure: Figure) -> frozenset[str]:
    """Return the key of the noun of 'a ransom of six million', empty where there is none."""
    before = line[max(0, figure.place - 3) : figure.place]
    told = len(before) == 3 and before[0].low in ("a", "an", "the") and before[2].low == "of"
    return frozenset((before[1].key,)) if told else frozenset()


def _measured_noun(line: Line, figure: Figure) -> frozenset[str]:
    """Return the key of the noun whose value a figure is, empty where the sentence tells none.

    'Turnout was 57 percent' tells one; 'turnout in Velm was 57 percent' and 'turnout was 54 percent
    in 2021' tell more than that and count as none.
    """
    at = figure.place - 1
    while at >= 0 and line[at].low in _BETWEEN:
        at -= 1
    if at < 1 or line[at].low not in _BEING or line[at - 1].substance < 1:
        return frozenset()
    noun = line[at - 1]
    if noun.text[:1].isupper() and at > 1:
        return frozenset()
    behind = takewhile(_goes_on, (word for word in line if word.start >= figure.end))
    if any(word.low in _THEN or word.key.isdecimal() for word in (*line[: at - 1], *behind)):
        return frozenset()
    return frozenset((noun.key,))


def _goes_on(word: Word) -> bool:
    return word.is_word
