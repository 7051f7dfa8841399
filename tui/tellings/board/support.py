"""Support: which words of a sentence its counterpart tells too."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from math import fsum

from tellings.board.web import Node
from tellings.link import StoryIndex
from tellings.model import Token

PREFIX = 4
"""Letters from which two words with one beginning count as related: weapon, weaponry."""
PREFIX_SHARE = 0.65
"""How much of the longer word the common beginning must be, 0..1."""


@dataclass(frozen=True)
class Support:
    """The content words of every sentence, weighed in this story."""

    index: StoryIndex

    def order(self, node: Node) -> tuple[str, int]:
        """Return what to sort sentences by: the same however the story's articles are ordered."""
        return (self.index.articles[node[0]].id, node[1])

    def words(self, node: Node) -> tuple[Token, ...]:
        """Return a sentence's content words, offsets into the sentence's own text."""
        return self._words[node]

    @cached_property
    def _words(self) -> Mapping[Node, tuple[Token, ...]]:
        found = {}
        for article, sentences in enumerate(self.index.words):
            for place, sentence in enumerate(sentences):
                keys = set(sentence.keys)
                found[article, place] = tuple(t for t in sentence.tokens if t.key in keys)
        return found

    def weight(self, node: Node, places: Iterable[int]) -> float:
        """Return the story weight of these words of a sentence; a word said twice counts once."""
        words = self.words(node)
        return self.weight_of({words[place].key for place in places})

    def weight_of(self, keys: Iterable[str]) -> float:
        """Return the story weight of these keys, each counted once."""
        return fsum(self.index.weight(key) for key in set(keys))

    def keys_in(self, node: Node, start: int, end: int) -> frozenset[str]:
        """Return the keys of a sentence's content words between two offsets of its article."""
        first = self.index.articles[node[0]].sentences[node[1]].start
        return frozenset(
            word.key
            for word in self.words(node)
            if start <= first + word.start and first + word.end <= end
        )

    def shared(self, node: Node, other: Node) -> frozenset[int]:
        """Return the places of the content words of a sentence that the other has too."""
        keys = {word.key for word in self.words(other)}
        return frozenset(
            place
            for place, word in enumerate(self.words(node))
            if word.key in keys or any(related(word.key, key) for key in keys)
        )


def related(one: str, other: str) -> bool:
    """Return whether two keys begin alike enough to be forms of one word."""
    if one[:PREFIX] != other[:PREFIX]:
        return False
    longer = max(len(one), len(other))
    common = next(
        (at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b),
        min(len(one), len(other)),
    )
    return common >= PREFIX_SHARE * longer and common >= PREFIX
