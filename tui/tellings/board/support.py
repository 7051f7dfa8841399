"""Support: which words of a sentence its counterpart tells too."""

from collections.abc import Iterable
from functools import lru_cache

from tellings.board.graph import Node
from tellings.compare.words import Line, Word, article_words, share_a_stem
from tellings.link import StoryIndex

MILLION = 1_000_000


class Support:
    """The content words of every sentence, weighed in this story."""

    def __init__(self, index: StoryIndex) -> None:
        self.index = index
        self._words: dict[Node, Line] = {
            (place, number): tuple(word for word in line if word.substance and _tells(word))
            for place, article in enumerate(index.articles)
            for number, line in enumerate(article_words(article))
        }
        # whole numbers: their sum doesn't depend on the order of the words
        self._weights = {
            node: tuple(round(index.weight(word.key) * word.substance * MILLION) for word in line)
            for node, line in self._words.items()
        }
        self._forms = {
            node: ({word.key for word in line}, {word.place for word in line if word.place})
            for node, line in self._words.items()
        }

    def order(self, node: Node) -> tuple[str, int]:
        """Return what to sort sentences by: the same however the story's articles are ordered."""
        return (self.index.articles[node[0]].id, node[1])

    def words(self, node: Node) -> Line:
        """Return a sentence's content words, offsets into the sentence's own text."""
        return self._words[node]

    def weight(self, node: Node, places: Iterable[int]) -> int:
        """Return the story weight of these words of a sentence, in millionths."""
        weights = self._weights[node]
        return sum(weights[place] for place in places)

    def weight_of(self, keys: Iterable[str]) -> int:
        """Return the story weight of different keys, in millionths."""
        return sum(round(self.index.weight(key) * MILLION) for key in keys)

    def keys_at(self, node: Node, places: Iterable[int]) -> frozenset[str]:
        """Return the keys of these words of a sentence; a country by any name is one key."""
        words = self._words[node]
        return frozenset(words[place].place or words[place].key for place in places)

    def keys_in(self, node: Node, start: int, end: int) -> frozenset[str]:
        """Return the keys of a sentence's content words between two offsets of its article."""
        first = self.index.articles[node[0]].sentences[node[1]].start
        return frozenset(
            word.key
            for word in self._words[node]
            if start <= first + word.start and first + word.end <= end
        )

    def shared(self, node: Node, other: Node) -> frozenset[int]:
        """Return the places of the content words of a sentence that the other has too.

        A related form (weaponry for weapon) and another name of the same country count.
        """
        keys, countries = self._forms[other]
        return frozenset(
            place
            for place, word in enumerate(self._words[node])
            if word.key in keys
            or (word.place is not None and word.place in countries)
            or any(related(word.key, key) for key in keys)
        )


@lru_cache(maxsize=1 << 16)
def related(one: str, other: str) -> bool:
    """Return whether two keys look like forms of one word."""
    return share_a_stem(one, other)


def _tells(word: Word) -> bool:
    """Return whether a word can tell anything: an address or a handle alone can't."""
    return not word.low.startswith(("http://", "https://", "www.", "pic.twitter.com/", "@"))
