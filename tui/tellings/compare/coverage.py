"""Coverage: the words of a linked sentence whose information the other article doesn't give.

Each content word speaks for or against: nowhere in the other article, only elsewhere in it, or in
a linked sentence; its neighbours must stand there with it. A two-state segmentation then finds the
runs that are worth their price: a run may begin or end cheaply at punctuation or where a phrase
begins, dearly inside a phrase. That fills gaps, drops lone words and extends runs to the clause in
one mechanism.
"""

from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import dataclass

from tellings.compare.support import Support
from tellings.compare.vocabulary import CONJUNCTIONS, DETERMINERS, NEGATIONS, PREPOSITIONS
from tellings.compare.words import Line, Word, joins_name

NOWHERE = 0.5
"""What a word speaks for a run that stands nowhere in the other article."""
FIGURE = 0.9
"""The same for a figure of two digits or more, which tells something by itself: an age, a year."""
YEAR_DIGITS = 4
"""Digits of a year."""
LINKED = -1.3
"""The same for a word that a linked sentence has."""
CONTEXT = 0.5
"""How far the company a word keeps can sway it."""
INSIDE_PRICE = 1.2
"""Price of a run's end inside a phrase."""
PHRASE_PRICE = 0.3
"""The same at a preposition, conjunction or determiner."""
NAME_PRICE = 2.4
"""The same inside a name, a compound or a figure with its unit, which stay whole."""
MARK_PRICE = 0.25
"""The same at punctuation."""
LEAST_MASS = 0.6
"""What the words of a run must speak for it together, else it is dropped."""
NEGATION_WEIGHT = 0.4
"""Weight of a 'not' or 'never', which no list of stems would notice."""
_TRIMMED_FRONT = frozenset(("and", "or", "but", "that", "of"))
_TRIMMED_BACK = PREPOSITIONS | CONJUNCTIONS | DETERMINERS


@dataclass(frozen=True, slots=True)
class Run:
    """Words ``first`` up to ``last`` (exclusive) of a sentence."""

    first: int
    last: int


def untold(
    line: Line,
    linked: Sequence[int],
    there: Support,
    weight: Callable[[str], float],
    known: Mapping[int, frozenset[int]],
) -> tuple[list[Run], list[Run]]:
    """Return the runs of a sentence told nowhere in the other article, and in no linked sentence.

    Args:
        line: the sentence's words.
        linked: the other article's sentences that are linked to it.
        there: the other article.
        weight: rareness of a key in the story, 0..1.
        known: by the words here that give a time or a figure, the sentences that give the same.
    """
    nowhere, unlinked = _speak(line, linked, there, weight, known)
    return _segment(line, nowhere), _segment(line, unlinked)


def _speak(
    line: Line,
    linked: Sequence[int],
    there: Support,
    weight: Callable[[str], float],
    known: Mapping[int, frozenset[int]],
) -> tuple[list[float], list[float]]:
    """Return what each word speaks for (above 0) or against standing in a run.

    The second list is the same, but what other sentences tell doesn't count against a run.
    """
    nowhere, unlinked = [0.0] * len(line), [0.0] * len(line)
    weights = [word.substance * weight(word.key) if word.substance else 0.0 for word in line]
    lone = _lone_figures(line, linked, there)
    for at, word in enumerate(line):
        if word.low in NEGATIONS:
            told = any(there.negated(place) for place in linked)
            nowhere[at] = unlinked[at] = NEGATION_WEIGHT * (LINKED if told else NOWHERE)
            continue
        if not word.substance:
            continue
        mass = max(weight(word.key), 0.05) ** 0.6 * word.substance
        same = known.get(at, frozenset())
        places = there.places_of(word)
        beside = places.intersection(linked) | same.intersection(linked)
        if beside:
            company = _company(line, weights, at)
            near = there.best_share(beside, company)
            held = LINKED * max(place in same or there.has(place, word) for place in beside)
            nowhere[at] = unlinked[at] = mass * (held + CONTEXT * (0.5 - near))
        elif same:
            nowhere[at] = mass * -CONTEXT
            unlinked[at] = mass * NOWHERE
        elif places:
            company = _company(line, weights, at)
            near = there.best_share(places, company)
            nowhere[at] = mass * -CONTEXT * (near - 0.3)
            unlinked[at] = mass * NOWHERE
        else:
            nowhere[at] = unlinked[at] = mass * (FIGURE if at in lone else NOWHERE)
    return nowhere, unlinked


def _lone_figures(line: Line, linked: Sequence[int], there: Support) -> Set[int]:
    """Return the places of figures in whose stead no linked sentence has another."""
    own = {word.key for word in line}
    others = {_is_year(key) for place in linked for key in there.figures(place) - own}
    return {
        at
        for at, word in enumerate(line)
        if len(word.key) > 1 and word.key[0].isdigit() and _is_year(word.key) not in others
    }


def _is_year(key: str) -> bool:
    return len(key) == YEAR_DIGITS and key.isdigit() and key[0] in "12"


def _company(line: Line, weights: Sequence[float], at: int) -> Mapping[Word, float]:
    """Return the content words near a word, the nearer the heavier."""
    company: dict[Word, float] = {}
    for step in (-1, 1):
        found = 0
        place = at + step
        while 0 <= place < len(line) and found < 4:
            if line[place].substance:
                found += 1
                company[line[place]] = weights[place] / found
            place += step
    return company


def _segment(line: Line, said: Sequence[float]) -> list[Run]:
    """Return the runs for which the words speak more than their ends cost."""
    outside, inside = 0.0, -MARK_PRICE
    came: list[tuple[bool, bool]] = []  # was inside before, for now outside and for now inside
    for at in range(len(line)):
        price = _price(line, at) if at else 0.0
        stay_out, leave = outside, inside - price
        stay_in, enter = inside, outside - price
        came.append((leave > stay_out, stay_in >= enter))
        outside = max(stay_out, leave)
        inside = max(stay_in, enter) + said[at]
    state = inside - MARK_PRICE > outside
    states = [False] * len(line)
    for at in range(len(line) - 1, -1, -1):
        states[at] = state
        state = came[at][1] if state else came[at][0]
    runs = []
    at = 0
    while at < len(line):
        end = at
        while end < len(line) and states[end]:
            end += 1
        if end > at:
            runs += _trimmed(line, said, at, end)
        at = end + 1
    return runs


def _price(line: Line, at: int) -> float:
    """Return what it costs to begin or end a run between a word and the one before it."""
    here, before = line[at], line[at - 1]
    if (here.start == before.end and here.text in "-’'") or before.text == "-":
        return NAME_PRICE
    if not here.is_word or not before.is_word:
        return MARK_PRICE
    if joins_name(line, at):
        return NAME_PRICE
    return PHRASE_PRICE if here.opens else INSIDE_PRICE


def _trimmed(line: Line, said: Sequence[float], first: int, last: int) -> list[Run]:
    """Return the run without empty words at its ends, if enough speaks for what is left."""
    while first < last and (not line[first].is_word or line[first].low in _TRIMMED_FRONT):
        first += 1
    while first < last and (not line[last - 1].is_word or line[last - 1].low in _TRIMMED_BACK):
        last -= 1
    mass = sum(max(0.0, said[at]) for at in range(first, last))
    return [Run(first, last)] if mass >= LEAST_MASS else []
