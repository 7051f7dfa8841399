"""Story-wide statistics: which words are rare among everything the outlets tell."""

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tellings.link.options import DEFAULT, LinkOptions
from tellings.link.words import SentenceWords, sentence_words
from tellings.model import Article


@dataclass(frozen=True, slots=True)
class StoryIndex:
    """The articles of one story with the words of every sentence and their weights."""

    articles: tuple[Article, ...]
    words: tuple[tuple[SentenceWords, ...], ...]
    """By article, by sentence index; sentences that carry no claim have no words."""
    weights: Mapping[str, float]
    options: LinkOptions

    def weight(self, key: str) -> float:
        """Return how rare a word is in this story, 0 (everywhere) .. 1 (nowhere else)."""
        return self.weights.get(key, 1.0 if key else 0.0)


def prepare(articles: Sequence[Article], options: LinkOptions = DEFAULT) -> StoryIndex:
    """Return the index of the articles of one story, which links every pair of them."""
    words = tuple(
        tuple(sentence_words(sentence, article.language) for sentence in article.sentences)
        for article in articles
    )
    return StoryIndex(tuple(articles), words, _weights(words), options)


def _weights(words: Sequence[Sequence[SentenceWords]]) -> dict[str, float]:
    """Return inverse sentence frequency, scaled to 0..1; a sentence printed twice counts once."""
    printed = {sentence.keys for article in words for sentence in article if sentence.keys}
    spread = Counter(key for keys in printed for key in set(keys))
    size = len(printed)
    return {
        key: max(0.03, math.log((size + 1) / (count + 0.5)) / math.log(size + 1))
        for key, count in spread.items()
    }
