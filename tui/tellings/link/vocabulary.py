"""A story's vocabulary: its words and phrases by number, with all that is known of each."""

import math
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import product

from tellings.link import lexicon, thesaurus
from tellings.link.words import SentenceWords, Word
from tellings.model.steps import stepwise

WordNumber = int
"""A word's place in the sorted vocabulary, phrases after all words: sums in this order are the
same on every run."""

Kin = tuple[tuple[tuple[WordNumber, float], ...], ...]
"""By number: those that can stand for a word or phrase, with how well each does, 0..1; symmetric.
"""

_FLOOR = 0.03
"""Least weight: a word of every sentence still counts a little."""
_MATE_COUNT = 0.3
"""What a sentence with a word's mate counts when the word's rarity is taken."""
_STEM = 5
"""Letters that two words of one family start with."""
_FAMILY = 0.8
"""How well a word stands for another of its family."""
_FAMILY_SHARE = 0.7
"""Share of the shorter word that a family has in common."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Words and phrases of a story; the tuples are by word number.

    A phrase has no rarity of its own: its words have.
    """

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
    kin: Kin
    """Words of the same family or with a like meaning, by the lexicon and by their letters."""
    mates: Kin
    """All that can stand for a word or phrase: its kin, its irregular forms, and what the thesaurus
    says."""


def vocabulary(sentences: Sequence[SentenceWords], language: str) -> Vocabulary:
    """Return the vocabulary of a story's sentences; a sentence printed twice counts once."""
    printed = sorted({sentence.keys for sentence in sentences if sentence.words})
    spread = Counter(key for keys in printed for key in set(keys))
    words = tuple(sorted(spread))
    phrases = tuple(sorted({phrase for one in sentences for phrase, _ in one.phrases}))
    keys = (*words, *phrases)
    number = {key: place for place, key in enumerate(keys)}
    kin = _kin(words, number, language)
    mates = _mates(keys, kin, language)
    size = len(printed)
    told = _told(words, spread, mates, size)
    unweighed = (0.0,) * len(phrases)
    story = tuple(
        max(_FLOOR, math.log((size + 1) / (count + 0.5)) / math.log(size + 1)) for count in told
    )
    general = tuple(lexicon.rarity(key, language) for key in words)
    figures = frozenset(number[key] for key in words if _is_figure(key))
    return Vocabulary(
        keys,
        number,
        story + unweighed,
        general + unweighed,
        tuple(one * other for one, other in zip(story, general, strict=True)) + unweighed,
        _names([word for sentence in sentences for word in sentence.words], number) - figures,
        figures,
        kin,
        mates,
    )


def _told(words: Sequence[str], spread: Mapping[str, int], mates: Kin, size: int) -> list[float]:
    """Return how many sentences tell what a word says: those with its mates count in part."""
    return [
        min(
            float(size),
            spread[key]
            + _MATE_COUNT
            * sum(close * spread[words[other]] for other, close in near if other < len(words)),
        )
        for key, near in zip(words, mates, strict=False)
    ]


def _is_figure(key: str) -> bool:
    return key[0].isdigit() or (key[0] in "$€£¥₩₹₽₴" and len(key) > 1)


def _names(words: Sequence[Word], number: dict[str, WordNumber]) -> frozenset[WordNumber]:
    """Return the words more often written with a capital inside a sentence than without one."""
    lean: Counter[str] = Counter()
    for word in words:
        lean[word.key] += word.named - word.common
    return frozenset(number[key] for key, balance in lean.items() if balance > 0)


def _kin(words: Sequence[str], number: Mapping[str, WordNumber], language: str) -> Kin:
    found: list[dict[WordNumber, float]] = [{} for _ in words]
    for place, key in enumerate(stepwise(words)):
        for other, close in lexicon.kin(key, language).items():
            if other in number and number[other] != place:
                found[place][number[other]] = close
    for one, two, close in _families(words):
        for mine, theirs in ((one, two), (two, one)):
            found[mine][theirs] = max(close, found[mine].get(theirs, 0.0))
    return tuple(tuple(sorted(near.items())) for near in found)


def _mates(keys: Sequence[str], kin: Kin, language: str) -> Kin:
    forms: dict[thesaurus.Entry, list[WordNumber]] = defaultdict(list)
    for place, key in enumerate(keys):
        forms[thesaurus.base_of(key, language)].append(place)
    found = [dict(kin[place]) if place < len(kin) else {} for place in range(len(keys))]
    for entry, places in stepwise(forms.items()):
        near = {entry: _FAMILY, **thesaurus.mates(entry, language)}
        for mate in near.keys() & forms.keys():
            for one, other in product(places, forms[mate]):
                if one != other and near[mate] > found[one].get(other, 0.0):
                    found[one][other] = near[mate]
    return tuple(tuple(sorted(near.items())) for near in found)


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
