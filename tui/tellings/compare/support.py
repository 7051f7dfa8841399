"""Support: where in an article a word of the other one is told, in this or a related form."""

from collections.abc import Mapping, Sequence, Set

from tellings.compare.vocabulary import NEGATIVE_WORDS
from tellings.compare.words import STEM, Line, Word, share_a_stem
from tellings.model.steps import stepwise

RELATED = 0.8
"""How much a related form (weaponry for weapon) supports a word; the same form 1."""


class Support:
    """An article to look words up in, sentence by sentence.

    A word is supported by a word with its key, by a related form, or by a name of its country.
    """

    def __init__(self, lines: Sequence[Line]) -> None:
        self._keys = [{word.key for word in line if word.substance} for line in stepwise(lines)]
        self._places = [{word.place for word in line if word.place} for line in lines]
        self._negated = [any(word.low in NEGATIVE_WORDS for word in line) for line in lines]
        self._where: dict[str, list[int]] = {}
        for at, keys in enumerate(self._keys):
            for key in keys:
                self._where.setdefault(key, []).append(at)
        self._where_place: dict[str, list[int]] = {}
        for at, named in enumerate(self._places):
            for place in named:
                self._where_place.setdefault(place, []).append(at)
        self._stems: dict[str, list[str]] = {}
        for key in self._where:
            self._stems.setdefault(key[:STEM], []).append(key)
        self._related: dict[str, tuple[str, ...]] = {}
        self._told: dict[tuple[str, str | None], frozenset[int]] = {}

    def has(self, sentence: int, word: Word) -> float:
        """Return how far a sentence supports a word, 0..1."""
        keys = self._keys[sentence]
        if word.key in keys or (word.place and word.place in self._places[sentence]):
            return 1.0
        return RELATED if any(key in keys for key in self._forms(word.key)) else 0.0

    def places_of(self, word: Word) -> frozenset[int]:
        """Return the sentences that support a word."""
        held = self._told.get((word.key, word.place))
        if held is None:
            found = set(self._where.get(word.key, ()))
            if word.place:
                found.update(self._where_place.get(word.place, ()))
            for form in self._forms(word.key):
                found.update(self._where[form])
            held = self._told[word.key, word.place] = frozenset(found)
        return held

    def shares(self, sentences: Set[int], company: Mapping[Word, float]) -> dict[int, float]:
        """Return the share of some words' weight that each sentence supports, above 0 .. 1.

        Sentences that support none of them are left out.
        """
        mass = sum(company.values())
        if not mass:
            return {}
        told: dict[int, float] = {}
        for word, part in company.items():
            for place in self.places_of(word) & sentences:
                told[place] = told.get(place, 0.0) + part
        return {place: part / mass for place, part in told.items()}

    def best_share(self, sentences: Set[int], company: Mapping[Word, float]) -> float:
        """Return the largest share of some words' weight that one of the sentences supports."""
        return max(self.shares(sentences, company).values(), default=0.0)

    def figures(self, sentence: int) -> Set[str]:
        """Return the keys of a sentence's figures."""
        return {key for key in self._keys[sentence] if key[0].isdigit()}

    def negated(self, sentence: int) -> bool:
        """Return whether a sentence denies or forbids anything."""
        return self._negated[sentence]

    def _forms(self, key: str) -> tuple[str, ...]:
        """Return the article's other words that look like forms of one word."""
        held = self._related.get(key)
        if held is None:
            held = tuple(
                other
                for other in self._stems.get(key[:STEM], ())
                if other != key and share_a_stem(key, other)
            )
            self._related[key] = held
        return held
