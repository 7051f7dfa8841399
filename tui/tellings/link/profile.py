"""What is computed once for a sentence, so that comparing it with many others is cheap."""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from tellings.link.thesaurus import PARTICLES
from tellings.link.vocabulary import Kin, Vocabulary, WordNumber
from tellings.link.words import SentenceWords

Phrases = tuple[tuple[WordNumber, tuple[WordNumber, ...]], ...]
"""The phrases of the thesaurus among a sentence's words, each with its own in order."""
Near = Mapping[WordNumber, float]
"""Words and phrases with how well a sentence's own stand for them, 0..1."""


@dataclass(frozen=True, slots=True)
class Profile:
    """A sentence as sets and sums over its content words; all empty where it has none."""

    words: tuple[WordNumber, ...]
    """Different words, sorted."""
    held: frozenset[WordNumber]
    phrases: Phrases
    near: Near
    """Its words (1.0) and their kin."""
    mates: Near
    """Its words and phrases (1.0) and all that they can stand for, kin among them."""
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
    phrases = _phrases(sentence, vocabulary)
    special = vocabulary.names | vocabulary.figures
    quoted = frozenset(
        number for number, word in zip(numbers, sentence.words, strict=True) if word.quoted
    )
    rare, story = vocabulary.rare, vocabulary.story
    return Profile(
        words=words,
        held=frozenset(words),
        phrases=phrases,
        near=near_to(words, vocabulary.kin),
        mates=near_to([*words, *(phrase for phrase, _ in phrases)], vocabulary.mates),
        mass=sum(rare[number] for number in words),
        square=sum(story[number] ** 2 for number in words),
        names=sum(story[number] for number in words if number in vocabulary.names),
        plain=sum(rare[number] for number in words if number not in special),
        general=sum(vocabulary.general[number] for number in words),
        quoted=quoted,
        quoted_mass=sum(rare[number] for number in sorted(quoted)),
        speech=sentence.speech,
    )


def near_to(numbers: Iterable[WordNumber], kin: Kin) -> dict[WordNumber, float]:
    """Return words and phrases with those that they can stand for, and how well they do."""
    near = dict.fromkeys(numbers, 1.0)
    for number in list(near):
        for other, close in kin[number]:
            if close > near.get(other, 0.0):
                near[other] = close
    return near


def covered(
    words: Iterable[WordNumber], phrases: Phrases, near: Near, rare: Sequence[float]
) -> float:
    """Return how much of the words' rarity the words near another sentence cover."""
    total = sum([rare[word] * near[word] for word in words if word in near])
    for word, gain in through_phrases(phrases, near) if phrases else ():
        total += rare[word] * gain
    return total


def through_phrases(phrases: Phrases, near: Near) -> Iterable[tuple[WordNumber, float]]:
    """Return how much better phrases are covered than their words alone, by word."""
    better: dict[WordNumber, float] = {}
    for phrase, words in phrases:
        if phrase in near:
            close = near[phrase]
            for word in words:
                gain = close - near.get(word, 0.0)
                if gain > better.get(word, 0.0):
                    better[word] = gain
    return better.items()


def _phrases(sentence: SentenceWords, vocabulary: Vocabulary) -> Phrases:
    """Return the phrases that something else in the story can stand for."""
    number = vocabulary.number
    return tuple(
        (number[phrase], tuple(number[key] for key in dict.fromkeys(keys) if key not in PARTICLES))
        for phrase, keys in sentence.phrases
        if vocabulary.mates[number[phrase]]
    )


def closeness(one: Profile, other: Profile, rare: tuple[float, ...]) -> float:
    """Return the soft cosine of two sentences, 0..1."""
    if not one.mass or not other.mass:
        return 0.0
    forth = covered(one.words, one.phrases, other.mates, rare)
    return math.sqrt(
        forth * covered(other.words, other.phrases, one.mates, rare) / (one.mass * other.mass)
    )


def echo(sentence: Profile, lead: Profile, general: tuple[float, ...]) -> float:
    """Return how far a sentence and its article's lead say the same in common words, 0..1."""
    forth = covered(sentence.words, sentence.phrases, lead.mates, general) / (
        sentence.general + 0.5
    )
    return max(
        forth, covered(lead.words, lead.phrases, sentence.mates, general) / (lead.general + 0.5)
    )
