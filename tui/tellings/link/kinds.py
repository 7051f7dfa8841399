"""How much two linked sentences share."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import product

from tellings.link.profile import Profile, covered
from tellings.link.vocabulary import Vocabulary, WordNumber
from tellings.model import Kind, SentenceIndex

Folded = tuple[str, ...]
"""What a sentence says, letter for letter (``SentenceWords.folded``)."""

REWORDED = 0.72
"""Share of either sentence's rarity in general text that the other must cover to tell the same:
what is common in the story still is something that only one of the two says."""
CHANGED = 2
"""Words of either side that differ at most where one takes the place of another."""
REPEATS = 64
"""Links at most between the repeats of one sentence here and there."""


def kind_of(
    mine: tuple[Folded, Profile],
    theirs: tuple[Folded, Profile],
    words: Vocabulary,
) -> Kind:
    """Return the kind of the link between two sentences."""
    one, other = mine[1], theirs[1]
    if mine[0] == theirs[0]:
        return Kind.SAME
    if _replaced(one, other, words):
        return Kind.PARTIAL
    rare = words.general
    least = min(
        covered(one.words, one.phrases, other.mates, rare) / one.general,
        covered(other.words, other.phrases, one.mates, rare) / other.general,
    )
    return Kind.REWORDED if least >= REWORDED else Kind.PARTIAL


def _replaced(one: Profile, other: Profile, words: Vocabulary) -> bool:
    """Return whether a word or a figure has taken the place of one that it can't stand for.

    Where most differs, that can't be told of words: which of them answers which is open.
    """
    if not (mine := _untold(one, other, words)) or not (theirs := _untold(other, one, words)):
        return False
    if len(one.held - other.held) <= CHANGED >= len(other.held - one.held):
        return True
    return not words.figures.isdisjoint(mine) and not words.figures.isdisjoint(theirs)


def _untold(one: Profile, other: Profile, words: Vocabulary) -> set[WordNumber]:
    """Return the words of a sentence that nothing else in the other stands for.

    A word that both hold stands for itself: 'agreed to sign' is no 'refused to sign'.
    """
    left = other.held - one.held
    entries = left.union(phrase for phrase, own in other.phrases if not left.isdisjoint(own))

    def is_told(entry: WordNumber) -> bool:
        return any(mate in entries for mate, _ in words.mates[entry])

    told = {word for phrase, own in one.phrases if is_told(phrase) for word in own}
    return {word for word in one.held - other.held - told if not is_told(word)}


def equal_sentences(
    mine: Sequence[Folded], theirs: Sequence[Folded]
) -> Iterator[tuple[SentenceIndex, SentenceIndex]]:
    """Yield the sentences of two articles that are the same after folding.

    What both repeat very often (a line printed a hundred times) is paired in order instead.
    """
    ours, others = _places(mine), _places(theirs)
    for folded, left in ours.items():
        right = others.get(folded, [])
        if len(left) * len(right) <= REPEATS:
            yield from product(left, right)
        else:
            yield from zip(left, right, strict=False)


def _places(sentences: Sequence[Folded]) -> dict[Folded, list[SentenceIndex]]:
    places: dict[Folded, list[SentenceIndex]] = defaultdict(list)
    for at, sentence in enumerate(sentences):
        if sentence:
            places[sentence].append(at)
    return places
