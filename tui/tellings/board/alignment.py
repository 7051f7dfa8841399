"""Aligning two versions of an utterance word by word."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from tellings.compare.vocabulary import FUNCTION_WORDS
from tellings.compare.words import STEM, share_a_stem
from tellings.model import Span

SAME, FORM, OTHER, UNLIKE, GAP = 2.0, 1.2, -0.3, -0.5, -0.4
"""What aligning scores: an equal word, another form of it, another word, a content word beside a
function word, a word left out."""


@dataclass(frozen=True, slots=True)
class VersionWord:
    """A word of a version as it is printed, with the marks that cling to it."""

    span: Span
    """In the article's text."""
    text: str
    low: str
    """Lower case without marks: equal for the same word."""
    key: str


Step = tuple[int | None, VersionWord | None]
"""A place of the frame, a word beside it, or one of the two alone."""


def aligned(frame: Sequence[VersionWord], words: Sequence[VersionWord]) -> list[Step]:
    """Return the best global alignment of a version with the frame (Needleman and Wunsch 1970).

    Of equally good ones it is the one that matches late words and leaves out late ones, so that
    what belongs together stays together.
    """
    steps: list[Step] = []
    i, j = len(frame), len(words)
    while i and j and frame[i - 1].low == words[j - 1].low:
        i, j = i - 1, j - 1
        steps.append((i, words[j]))
    score = _scores(frame[:i], words[:j])
    while i or j:
        pair = _likeness(frame[i - 1], words[j - 1]) if i and j else None
        fits = pair is not None and _close(score[i][j], score[i - 1][j - 1] + pair)
        drops = bool(i) and _close(score[i][j], score[i - 1][j] + GAP)
        if fits and (pair == SAME or not drops):
            i, j = i - 1, j - 1
            steps.append((i, words[j]))
        elif drops:
            i -= 1
            steps.append((i, None))
        else:
            j -= 1
            steps.append((None, words[j]))
    return steps[::-1]


def _scores(frame: Sequence[VersionWord], words: Sequence[VersionWord]) -> list[list[float]]:
    """Return the best score of every beginning of the frame with every beginning of the words."""
    score = [[GAP * j for j in range(len(words) + 1)]]
    for i, base in enumerate(frame, start=1):
        above = score[-1]
        row = [GAP * i]
        for j, word in enumerate(words):
            row.append(max(above[j] + _likeness(base, word), above[j + 1] + GAP, row[j] + GAP))
        score.append(row)
    return score


def _likeness(one: VersionWord, other: VersionWord) -> float:
    if one.low == other.low:
        return SAME
    if one.key[:STEM] != other.key[:STEM]:
        return _beside(one.low, other.low)
    return _other_word(one.low, one.key, other.low, other.key)


@lru_cache(maxsize=1 << 16)
def _other_word(low: str, key: str, other_low: str, other_key: str) -> float:
    if key == other_key or share_a_stem(key, other_key):
        return FORM
    return _beside(low, other_low)


def _beside(low: str, other: str) -> float:
    return OTHER if (low in FUNCTION_WORDS) == (other in FUNCTION_WORDS) else UNLIKE


def _close(one: float, other: float) -> bool:
    return abs(one - other) < 1e-9
