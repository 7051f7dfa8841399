"""A story's vocabulary: its words by number, with all that is known of each."""

import math
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from tellings.link import lexicon
from tellings.link.words import SentenceWords, Word
from tellings.model.steps import stepwise

WordNumber = int
"""A word's place in the sorted vocabulary: sums in this order are the same on every run."""

_FLOOR = 0.03
"""Least weight: a word of every sentence still counts a little."""
_STEM = 5
"""Letters that two words of one family start with."""
_FAMILY = 0.8
"""How well a word stands for another of its family."""
_FAMILY_SHARE = 0.7
"""Share of the shorter word that a family has in common."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Words of a story; the tuples are by word number."""

    keys: tuple[str, ...]
    number: dict[str, WordNumber]
    story: tuple[float, ...]
    """Rarity in the story's sentences, 0..1."""
    general: tuple[float, ...]
    """Rarity in general text, 0..1."""
    rare: tuple[float, ...]
    """Both rarities multiplied."""
    names: frozenset[WordNumber]
    figures: frozenset[WordNumber]
    kin: tuple[tuple[tuple[WordNumber, float], ...], ...]
    """The story's words that can stand for a word, with how well each does, 0..1; symmetric."""


def vocabulary(sentences: Sequence[SentenceWords], language: str) -> Vocabulary:
    """Return the vocabulary of a story's sentences; a sentence printed twice counts once."""
    printed = sorted({sentence.keys for sentence in sentences if sentence.words})
    spread = Counter(key for keys in printed for key in set(keys))
    keys = tuple(sorted(spread))
    size = len(printed)
    story = tuple(
        max(_FLOOR, math.log((size + 1) / (spread[key] + 0.5)) / math.log(size + 1)) for key in keys
    )
    general = tuple(lexicon.rarity(key, language) for key in keys)
    number = {key: place for place, key in enumerate(keys)}
    figures = frozenset(number[key] for key in keys if _is_figure(key))
    return Vocabulary(
        keys,
        number,
        story,
        general,
        tuple(one * other for one, other in zip(story, general, strict=True)),
        _names([word for sentence in sentences for word in sentence.words], number) - figures,
        figures,
        _kin(keys, number, language),
    )


def _is_figure(key: str) -> bool:
    return key[0].isdigit() or (key[0] in "$€£¥₩₹₽₴" and len(key) > 1)


def _names(words: Sequence[Word], number: dict[str, WordNumber]) -> frozenset[WordNumber]:
    """Return the words more often written with a capital inside a sentence than without one."""
    lean: Counter[str] = Counter()
    for word in words:
        lean[word.key] += word.named - word.common
    return frozenset(number[key] for key, balance in lean.items() if balance > 0)


def _kin(
    keys: Sequence[str], number: dict[str, WordNumber], language: str
) -> tuple[tuple[tuple[WordNumber, float], ...], ...]:
    found: list[dict[WordNumber, float]] = [{} for _ in keys]
    for place, key in enumerate(stepwise(keys)):
        for other, close in lexicon.kin(key, language).items():
            if other in number and number[other] != place:
                found[place][number[other]] = close
    for one, two, close in _families(keys):
        for mine, theirs in ((one, two), (two, one)):
            found[mine][theirs] = max(close, found[mine].get(theirs, 0.0))
    return tuple(tuple(sorted(words.items())) for words in found)


def _families(keys: Sequence[str]) -> list[tuple[WordNumber, WordNumber, float]]:
    """Return the pairs of words that share most of their letters from the start."""
    stems: dict[str, list[WordNumber]] = defaultdict(list)
    for place, key in enumerate(keys):
        if len(key) >= _STEM - 1 and key.isalpha():
            stems[f"{key[:_STEM]:_<{_STEM}}"].append(place)
    pairs = []
    for places in stepwise(stems.values()):
        for at, one in enumerate(places):
            for other in places[at + 1 :]:
                shared = _prefix(keys[one], keys[other])
                shorter, longer = sorted((len(keys[one]), len(keys[other])))
                if shared >= _FAMILY_SHARE * max(shorter, _STEM):
                    close = _FAMILY if shared > _STEM else _FAMILY * shared / longer
                    pairs.append((one, other, close))
    return pairs


def _prefix(one: str, other: str) -> int:
    """Return how many letters two words start with alike."""
    for at, (mine, theirs) in enumerate(zip(one, other, strict=False)):
        if mine != theirs:
            return at
    return min(len(one), len(other))
