"""Retold: words of a sentence that a sentence not linked to it has too, together and as a phrase.

A word here and a word there prove nothing: told elsewhere is only what stands there whole, close
together, with the same figures, and denied on both sides or on neither.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from tellings.compare.coverage import Run
from tellings.compare.figures import figures
from tellings.compare.numbers import SCALE_WORDS
from tellings.compare.support import Support
from tellings.compare.vocabulary import DETERMINERS, NEGATIVE_WORDS
from tellings.compare.words import Line, Word, joins_name, share_a_stem

LEAST_WORDS = 2
"""Words that tell something, a figure among them or not, which a phrase has at least."""
COMMON = 100
"""Sentences from which on a word is too common to look for a phrase by."""
SPREAD = 2
"""By how many other words the same may be apart there."""
_BREAKS = frozenset(";:—–")
_LINKING = frozenset(("and", "but", "of", "or", "that", "to"))
_GLUE = frozenset("-‐‑’'/")


@dataclass(frozen=True, slots=True)
class Retold:
    """A phrase, and the sentence of the other article that has its words."""

    run: Run
    place: int


def retold(
    line: Line, run: Run, lines: Sequence[Line], there: Support, linked: Collection[int]
) -> Retold | None:
    """Return the longest phrase of a run that one unlinked sentence has too, None for none.

    Args:
        line: the words of the sentence.
        run: the words of it that no linked sentence has.
        lines: the words of the other article's sentences.
        there: the same to look words up in.
        linked: the sentences that are linked to this one.
    """
    words = [word for word in line[run.first : run.last] if word.substance]
    hits: dict[int, int] = {}
    needed = LEAST_WORDS
    for word in words:
        places = there.places_of(word)
        if len(places) > COMMON:
            needed = 1
            continue
        for place in places:
            hits[place] = hits.get(place, 0) + 1
    for place in linked:
        hits.pop(place, None)
    best: Retold | None = None
    denied = _denies(line)
    for place in sorted(place for place, count in hits.items() if count >= needed):
        if denied != _denies(lines[place]):
            continue
        for phrase in _phrases(line, run, there, place):
            longer = best is None or phrase.last - phrase.first > best.run.last - best.run.first
            if longer and _stands(line[phrase.first : phrase.last], line, lines[place]):
                best = Retold(phrase, place)
    return best


def _denies(line: Line) -> bool:
    return any(word.low in NEGATIVE_WORDS for word in line)


def _phrases(line: Line, run: Run, there: Support, place: int) -> Iterator[Run]:
    """Yield the whole phrases inside a run of which a sentence has every word that tells."""
    at = run.first
    while at < run.last:
        end = at
        while end < run.last and _held(line[end], there, place):
            end += 1
        first, last = at, end
        while first < last and not _opens(line, first):
            first += 1
        while first < last and not (line[last - 1].substance and _closes(line, last)):
            last -= 1
        if first < last and _tells(line[first:last]):
            yield Run(first, last)
        at = max(end, at + 1)


def _held(word: Word, there: Support, place: int) -> bool:
    return not word.substance or there.has(place, word) > 0


def _opens(line: Line, at: int) -> bool:
    """Return whether a phrase that can be quoted by itself may begin at a word."""
    if not line[at].is_word or line[at].low in _LINKING:
        return False
    if at == 0:
        return True
    here, before = line[at], line[at - 1]
    if before.text in _GLUE or joins_name(line, at):
        return False
    return here.opens or not before.is_word or _leads(before)


def _leads(before: Word) -> bool:
    """Return whether a phrase of its own may follow a word: 'has', 'and', 'after'."""
    return not before.substance and before.low not in DETERMINERS


def _closes(line: Line, end: int) -> bool:
    """Return whether a phrase may end before a place."""
    if end == len(line):
        return True
    after = line[end]
    if after.text in _GLUE and after.start == line[end - 1].end:
        return False
    if not after.is_word:
        return True
    return not joins_name(line, end) and not after.substance


def _tells(phrase: Line) -> bool:
    """Return whether a phrase says anything: two words that tell, not all of one name or figure."""
    telling = {word.key: word for word in phrase if word.substance == 1 and not _is_number(word)}
    names = [word for word in telling.values() if word.text[:1].isupper()]
    if not telling or len(names) == len(telling):
        return False
    numbers = any(_is_number(word) for word in phrase)
    return len(telling) + numbers >= LEAST_WORDS


def _is_number(word: Word) -> bool:
    return word.key[:1].isdigit() or word.low in SCALE_WORDS


def _stands(phrase: Line, line: Line, other: Line) -> bool:
    """Return whether the words of a phrase stand close together in another sentence."""
    places = [
        [at for at, there in enumerate(other) if _same(word, there)]
        for word in phrase
        if word.substance
    ]
    reach = len(phrase) + SPREAD
    for start in sorted({at for found in places for at in found}):
        inside = [[at for at in found if start <= at < start + reach] for found in places]
        if all(inside):
            end = max(min(found) for found in inside) + 1
            window = other[start:end]
            if not any(word.text in _BREAKS for word in window) and _same_figures(
                phrase, line, other, window
            ):
                return True
    return False


def _same(one: Word, other: Word) -> bool:
    if not other.substance:
        return False
    return (
        one.key == other.key
        or (one.place is not None and one.place == other.place)
        or share_a_stem(one.key, other.key)
    )


def _same_figures(phrase: Line, line: Line, other: Line, window: Line) -> bool:
    """Return whether every figure of a phrase is whole in it and stands in the window too."""
    start, end = phrase[0].start, phrase[-1].end
    near = (window[0].start, window[-1].end)
    there = [each for each in figures(other) if each.start < near[1] and near[0] < each.end]
    for figure in figures(line):
        if figure.end <= start or end <= figure.start:
            continue
        if figure.start < start or figure.end > end:
            return False
        if not any(
            (figure.low, figure.high, figure.unit) == (each.low, each.high, each.unit)
            for each in there
        ):
            return False
    return True
