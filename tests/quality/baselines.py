"""What simple tools reach on the same pairs, with the threshold that is best for them there."""

import math
from collections import Counter
from collections.abc import Callable, Iterable

from rapidfuzz import fuzz

from tellings.link.words import STOP_WORDS
from tellings.model import Article, Kind, Sentence
from tellings.segment import tokenize
from tests.quality.gold import Cell, GoldPair, GoldSet, GoldStory
from tests.quality.scores import Counts, count

CUTS = [cut / 50 for cut in range(4, 48)]

Scores = dict[Cell, float]


def token_set(story: GoldStory, pair: GoldPair) -> Scores:
    """Return rapidfuzz's token_set_ratio of the content words, 0..1."""
    left, right = (
        [" ".join(_words(sentence)) for sentence in story.articles[side].sentences]
        for side in (pair.left, pair.right)
    )
    return {
        (i, j): fuzz.token_set_ratio(one, other) / 100
        for i, one in enumerate(left)
        for j, other in enumerate(right)
    }


def story_cosine(story: GoldStory, pair: GoldPair) -> Scores:
    """Return the cosine of the words weighed by their rarity in the story, 0..1."""
    weight = _weights(story.articles)
    left, right = (
        [set(_words(sentence)) for sentence in story.articles[side].sentences]
        for side in (pair.left, pair.right)
    )
    masses = [[sum(map(weight, words)) for words in side] for side in (left, right)]
    return {
        (i, j): sum(map(weight, shared)) / math.sqrt(masses[0][i] * masses[1][j])
        for i, one in enumerate(left)
        for j, other in enumerate(right)
        if (shared := one & other)
    }


BASELINES: dict[str, Callable[[GoldStory, GoldPair], Scores]] = {
    "token_set_ratio": token_set,
    "story idf cosine": story_cosine,
}


def best(gold_set: GoldSet, baseline: Callable[[GoldStory, GoldPair], Scores]) -> Counts:
    """Return a baseline's counts at the threshold with its best F1 on this very set."""
    scored = [(pair, baseline(story, pair)) for story in gold_set.stories for pair in story.pairs]
    return max((_at(scored, cut) for cut in CUTS), key=lambda counts: counts.f1)


def _at(scored: Iterable[tuple[GoldPair, Scores]], cut: float) -> Counts:
    total = Counts()
    for pair, scores in scored:
        found = {cell: Kind.PARTIAL for cell, score in scores.items() if score >= cut}
        total += count(pair, found)
    return total


def _words(sentence: Sentence) -> list[str]:
    if not sentence.is_content:
        return []
    found = (token.text.lower() for token in tokenize(sentence.text) if token.key)
    return [word for word in found if word not in STOP_WORDS]


def _weights(articles: Iterable[Article]) -> Callable[[str], float]:
    sentences = [set(_words(one)) for article in articles for one in article.sentences]
    spread = Counter(word for words in sentences for word in words)
    size = len(sentences) + 1
    return lambda word: math.log(size / (spread[word] + 0.5)) / math.log(size)
