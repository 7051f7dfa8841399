"""Words of a sentence, classed by how much they can say and where phrases begin."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import ceil
from sys import intern

from tellings.compare.places import places
from tellings.compare.vocabulary import (
    CONJUNCTIONS,
    DETERMINERS,
    FUNCTION_WORDS,
    LIGHT_WORDS,
    PREPOSITIONS,
)
from tellings.model import Article, Token
from tellings.model.steps import stepwise
from tellings.segment.tokens import tokens_of

STEM = 4
"""Letters that forms of one word begin with alike at least."""
_LONGER = 4
"""Letters by which one form of a word may be longer than another."""
_ALIKE = 0.65
"""Share of the longer form that both begin with, 0..1."""


@dataclass(frozen=True, slots=True)
class Word:
    """A token with what comparing needs to know of it."""

    start: int
    """Offset into the sentence's own text."""
    end: int
    text: str
    low: str
    """Lower case, straight apostrophes."""
    key: str
    """Folded form; '' for punctuation."""
    substance: float
    """How much the word can say whatever the story: 0 function word or mark, .4 light, 1 other."""
    place: str | None = None
    """The country it names, directly or by its capital or people."""

    @property
    def is_word(self) -> bool:
        """False for punctuation."""
        return bool(self.key)

    @property
    def opens(self) -> bool:
        """True where a phrase may begin at it."""
        return self.low in PREPOSITIONS or self.low in CONJUNCTIONS or self.low in DETERMINERS


Line = tuple[Word, ...]
"""The words of one sentence."""


@lru_cache(maxsize=1 << 13)
def words_of(text: str, language: str = "en") -> Line:
    """Return the words of a sentence; offsets count from its start."""
    tokens = tokens_of(text, language)
    named = places(tokens) if language == "en" else {}
    return tuple(_word(token, language, named.get(at)) for at, token in enumerate(tokens))


def article_words(article: Article) -> tuple[Line, ...]:
    """Return the words of every sentence that carries claims; the others have none."""
    return tuple(
        words_of(sentence.text, article.language) if sentence.is_content else ()
        for sentence in stepwise(article.sentences)
    )


def share_a_stem(one: str, other: str) -> bool:
    """Return whether two keys look like forms of one word: weapon, weaponry."""
    mine, theirs = len(one), len(other)
    longer = max(mine, theirs)
    if min(mine, theirs) < STEM or abs(mine - theirs) > _LONGER:
        return False
    common = max(STEM, ceil(_ALIKE * longer))
    return one[:common] == other[:common] and not one[0].isdigit()


def joins_name(line: Sequence[Word], at: int) -> bool:
    """Return whether a word goes on with a name that the word before it is part of.

    Names are runs of capitalised words, 'of' between two of them included.
    """
    here, before = line[at], line[at - 1]
    if here.text[:1].isupper() and before.text[:1].isupper():
        return bool(before.substance and here.substance)
    if here.low == "of":
        return before.text[:1].isupper() and _capital(line, at + 1)
    return before.low == "of" and here.text[:1].isupper() and at >= 2 and _capital(line, at - 2)


def _capital(line: Sequence[Word], at: int) -> bool:
    return at < len(line) and line[at].text[:1].isupper() and line[at].substance > 0


def _word(token: Token, language: str, place: str | None) -> Word:
    low = intern(token.text.lower().replace("’", "'"))
    if not token.key:
        substance = 0.0
    elif language != "en":
        substance = 1.0
    elif low in FUNCTION_WORDS:
        substance = 0.0
    else:
        substance = 0.4 if low in LIGHT_WORDS else 1.0
    return Word(token.start, token.end, token.text, low, token.key, substance, place)
