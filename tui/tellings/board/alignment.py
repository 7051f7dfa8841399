"""Aligning two versions of an utterance word by word."""

from collections import defaultdict
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


_STOPS = tuple(".,!?…")
"""Marks at which a sentence or a part of a quotation ends."""

Step = tuple[int | None, VersionWord | None]
"""A place of the frame, a word beside it, or one of the two alone."""


class Frame:
    """The words that versions are aligned to, one version after the other."""

    def __init__(self, words: Sequence[VersionWord]) -> None:
        self.words = words
        self._unlike = {
            function: [_beside(function, word.low in FUNCTION_WORDS) for word in words]
            for function in (False, True)
        }
        self._stems: dict[str, list[int]] = defaultdict(list)
        self._lows: dict[str, list[int]] = defaultdict(list)
        for place, word in enumerate(words):
            self._stems[word.key[:STEM]].append(place)
            self._lows[word.low].append(place)
        self._likenesses: dict[tuple[str, str], list[float]] = {}

    def aligned(self, words: Sequence[VersionWord]) -> list[Step]:
        """Return a version's best global alignment with the frame (Needleman and Wunsch 1970).

        Of equally good ones it is the one that matches late words and leaves out late ones, so
        that what belongs together stays together. Other words before the first match stand next
        to it, and not beside an earlier sentence.
        """
        frame = self.words
        steps: list[Step] = []
        i, j = len(frame), len(words)
        while i and j and frame[i - 1].low == words[j - 1].low:
            i, j = i - 1, j - 1
            steps.append((i, words[j]))
        likenesses = [self._likeness(word) for word in words[:j]]
        score = _scores(i, likenesses)
        while i or j:
            pair = likenesses[j - 1][i - 1] if i and j else None
            fits = pair is not None and _close(score[j][i], score[j - 1][i - 1] + pair)
            drops = bool(i) and _close(score[j][i], score[j][i - 1] + GAP)
            if fits and (pair == SAME or not drops):
                i, j = i - 1, j - 1
                steps.append((i, words[j]))
            elif drops:
                i -= 1
                steps.append((i, None))
            else:
                j -= 1
                steps.append((None, words[j]))
        return self._close_up(steps[::-1])

    def _close_up(self, steps: list[Step]) -> list[Step]:
        """Return the steps, unlike words before the first like one moved up to it."""
        first = next((at for at, (i, word) in enumerate(steps) if self._is_match(i, word)), 0)
        places = [i for i, _ in steps[:first] if i is not None]
        words = [word for _, word in steps[:first] if word is not None]
        pairs = sum(i is not None and word is not None for i, word in steps[:first])
        if not pairs or pairs < len(words) or not self._ends_above(places[: -len(words)]):
            return steps
        alone: list[Step] = [(i, None) for i in places[: -len(words)]]
        return [*alone, *zip(places[-len(words) :], words, strict=True), *steps[first:]]

    def _is_match(self, place: int | None, word: VersionWord | None) -> bool:
        return place is not None and word is not None and self._likeness(word)[place] > 0

    def _ends_above(self, places: Sequence[int]) -> bool:
        """Return whether a sentence or a part ends with these words of the frame."""
        return bool(places) and self.words[places[-1]].text.rstrip("\"'”’»")[-1:] in _STOPS

    def _likeness(self, word: VersionWord) -> list[float]:
        """Return how like a word is to every word of the frame."""
        held = self._likenesses.get((word.low, word.key))
        if held is None:
            held = self._unlike[word.low in FUNCTION_WORDS].copy()
            for place in self._stems.get(word.key[:STEM], ()):
                if _is_form(self.words[place].key, word.key):
                    held[place] = FORM
            for place in self._lows.get(word.low, ()):
                held[place] = SAME
            self._likenesses[word.low, word.key] = held
        return held


def _scores(count: int, likenesses: Sequence[Sequence[float]]) -> list[list[float]]:
    """Return the best score of every beginning of some words with every beginning of the frame.

    Args:
        count: how many words of the frame there are.
        likenesses: for every word how like it is to each word of the frame.
    """
    row = [GAP * i for i in range(count + 1)]
    scores = [row]
    for j, likeness in enumerate(likenesses, start=1):
        above = row
        best = GAP * j
        row = [best]
        # by far the most frequent step of a collation: no calls, no indices
        for like, diagonal, left_out in zip(likeness, above, above[1:], strict=False):
            gap = (left_out if left_out > best else best) + GAP
            best = diagonal + like
            if gap > best:
                best = gap
            row.append(best)
        scores.append(row)
    return scores


@lru_cache(maxsize=1 << 16)
def _is_form(key: str, other: str) -> bool:
    return key == other or share_a_stem(key, other)


def _beside(function: bool, other: bool) -> float:
    return OTHER if function == other else UNLIKE


def _close(one: float, other: float) -> bool:
    return abs(one - other) < 1e-9
