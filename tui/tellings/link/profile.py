"""What is computed once for a sentence, so that comparing it with many others is cheap."""

import math
from dataclasses import dataclass

from tellings.link.vocabulary import Vocabulary, WordNumber
from tellings.link.words import SentenceWords


@dataclass(frozen=True, slots=True)
class Profile:
    """A sentence as sets and sums over its content words; all empty where it has none."""

    words: tuple[WordNumber, ...]
    """Different words, sorted."""
    held: frozenset[WordNumber]
    near: dict[WordNumber, float]
    """Its words (1.0) and the words that its own can stand for, with how well they do."""
    mass: float
    """Summed rarity of the words."""
    square: float
    """Summed squares of their rarity in the story."""
    names: float
    """Summed story rarity of the names."""
    plain: float
    """Summed rarity of the words that are neither names nor figures."""
    general: float
    """Summed rarity in general text."""
    quoted: frozenset[WordNumber]
    quoted_mass: float
    speech: bool


def profile(sentence: SentenceWords, vocabulary: Vocabulary) -> Profile:
    """Return a sentence's profile in a story."""
    numbers = tuple(vocabulary.number[word.key] for word in sentence.words)
    words = tuple(sorted(set(numbers)))
    near = dict.fromkeys(words, 1.0)
    for number in words:
        for other, close in vocabulary.kin[number]:
            if close > near.get(other, 0.0):
                near[other] = close
    special = vocabulary.names | vocabulary.figures
    quoted = frozenset(
        number for number, word in zip(numbers, sentence.words, strict=True) if word.quoted
    )
    rare, story = vocabulary.rare, vocabulary.story
    return Profile(
        words=words,
        held=frozenset(words),
        near=near,
        mass=sum(rare[number] for number in words),
        square=sum(story[number] ** 2 for number in words),
        names=sum(story[number] for number in words if number in vocabulary.names),
        plain=sum(rare[number] for number in words if number not in special),
        general=sum(vocabulary.general[number] for number in words),
        quoted=quoted,
        quoted_mass=sum(rare[number] for number in sorted(quoted)),
        speech=sentence.speech,
    )


def covered(
    words: tuple[WordNumber, ...], near: dict[WordNumber, float], rare: tuple[float, ...]
) -> float:
    """Return how much of some words' rarity the words near another sentence cover."""
    return sum(rare[number] * near[number] for number in words if number in near)


def closeness(one: Profile, other: Profile, rare: tuple[float, ...]) -> float:
    """Return the soft cosine of two sentences, 0..1."""
    if not one.mass or not other.mass:
        return 0.0
    forth = covered(one.words, other.near, rare)
    return math.sqrt(forth * covered(other.words, one.near, rare) / (one.mass * other.mass))


def echo(sentence: Profile, lead: Profile, general: tuple[float, ...]) -> float:
    """Return how far a sentence and its article's lead say the same in common words, 0..1."""
    forth = covered(sentence.words, lead.near, general) / (sentence.general + 0.5)
    return max(forth, covered(lead.words, sentence.near, general) / (lead.general + 0.5))
