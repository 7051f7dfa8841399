"""Excerpts: the words around a figure, for one whose noun tells too little of what it counts."""

from collections.abc import Callable, Sequence

from tellings.compare.vocabulary import CONJUNCTIONS, FUNCTION_WORDS, PREPOSITIONS
from tellings.compare.words import Line, Word

LONGEST = 36
"""Characters of an excerpt at most."""
BEFORE = 26
"""Characters that the words before a figure take, where there are enough words behind it."""
FEWEST = 2
"""Content words under which an excerpt goes on past a comma."""
FIGURE = "…"
"""Stands for the figure."""
_MARKS = frozenset((*',;:—–()[]"“”„«»‘.!?', ""))
_OPENING = CONJUNCTIONS | {"a", "an", "of", "the"}
"""Words with which no excerpt begins."""


def _is_opening(word: Word) -> bool:
    return word.low in _OPENING


def _is_closing(word: Word) -> bool:
    return word.low in FUNCTION_WORDS


def excerpt(line: Line, start: int, end: int, light: Callable[[Word], bool] | None = None) -> str:
    """Return the words around a run of a sentence as they stand there, with '…' in its place.

    They stay in the run's part of the sentence, unless that has next to no other words: then
    those before it count too, or else those behind it.

    Args:
        line: the sentence's words.
        start: where the run begins.
        end: where it ends.
        light: whether a word is none to begin or end with; None for an English sentence.
    """
    opening, closing = light or _is_opening, light or _is_closing
    all_before = [word for word in line if word.end <= start]
    all_after = [word for word in line if word.start >= end]
    before, after = _up_to_mark(all_before[::-1])[::-1], _up_to_mark(all_after)
    if _content(before) + _content(after) < FEWEST:
        before = all_before
    if _content(before) + _content(after) < FEWEST:
        after = all_after
    while after and not after[0].is_word:
        after = after[1:]
    fitting = _fitting(before[::-1], max(BEFORE, LONGEST - len(joined(after)) - 4))[::-1]
    ahead = fitting
    hyphens = {word.end for word in line if word.text == "-"}
    while ahead and (opening(ahead[0]) or not ahead[0].is_word or ahead[0].start in hyphens):
        ahead = ahead[1:]
    behind = _fitting(after, LONGEST - len(joined(ahead)) - 3)
    whole = _whole_phrases(behind, after[len(behind) :])
    behind = whole if _content(ahead) + _content(whole) >= FEWEST else behind
    while behind and (closing(behind[-1]) or not behind[-1].is_word):
        behind = behind[:-1]
    ahead = ahead if ahead or behind else fitting
    return " ".join(filter(None, (joined(ahead), FIGURE, joined(behind))))


def joined(words: Sequence[Word]) -> str:
    """Return words as they are written: apart, or together as in 'season-ticket'."""
    pairs = zip(words, [None, *words], strict=False)
    return "".join(
        word.text if before is None or word.start == before.end else f" {word.text}"
        for word, before in pairs
    )


def _content(words: Sequence[Word]) -> int:
    return sum(word.is_word and word.low not in FUNCTION_WORDS for word in words)


def _up_to_mark(words: Sequence[Word]) -> list[Word]:
    """Return the words before the first mark that parts a sentence."""
    end = next((at for at, word in enumerate(words) if word.text in _MARKS), len(words))
    return list(words[:end])


def _whole_phrases(words: list[Word], further: Sequence[Word]) -> list[Word]:
    """Return words without what the edge of an excerpt cuts: 'in early', of 'in early trading'."""
    if not further:
        return words
    if words and words[-1].text == "-":
        words = words[:-2]
    elif words and further[0].text == "-":
        words = words[:-1]
    for at in range(max(0, len(words) - 2), len(words)):
        if words[at].low in PREPOSITIONS:
            return words[:at]
    return words


def _fitting(words: Sequence[Word], room: int) -> list[Word]:
    """Return the first words that take no more than some characters."""
    kept: list[Word] = []
    for word in words:
        room -= len(word.text) + 1
        if room < 0:
            break
        kept.append(word)
    return kept
