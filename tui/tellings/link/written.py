"""How linked sentences write the words and phrases that a link rests on."""

from collections.abc import Iterable, Sequence, Set
from itertools import pairwise

from tellings.link.thesaurus import PARTICLES, Entry, base_of
from tellings.link.vocabulary import Vocabulary, WordNumber
from tellings.link.words import is_filler
from tellings.model import Token

Tokens = tuple[Token, ...]
"""The tokens of a sentence."""

FILLERS = 3
"""Fillers inside a phrase up to which it is shown whole."""
_EMPTY = frozenset(("Mr", "Mrs", "Ms", "Dr"))
"""What tells nothing alone; nor do the thousands of a figure."""
_QUOTATION_MARKS = frozenset('“”"«»„')


def written(run: Sequence[Token]) -> str:
    """Return a run of tokens as the sentence writes it, without quotation marks."""
    said = [token for token in run if token.text not in _QUOTATION_MARKS]
    return "".join(
        (" " if at and token.start > said[at - 1].end else "") + token.text
        for at, token in enumerate(said)
    )


def phrase_in(tokens: Tokens, entry: Entry, first: str) -> str:
    """Return how a sentence writes a phrase of the thesaurus that it has.

    A short run is shown from its first to its last word; of a longer one the words alone, with '…'
    where others stand between them.

    Args:
        tokens: the sentence's.
        entry: the phrase.
        first: the key of its first word that is no particle, as the sentence has it.
    """
    wanted = entry.split(" ")
    opens = wanted[0] if wanted[0] in PARTICLES else first
    starts = (at for at, token in enumerate(tokens) if token.key == opens)
    found = next(found for at in starts if (found := _found(tokens, at, wanted)))
    run = tokens[found[0] : found[-1] + 1]
    if sum(bool(token.key) for token in run) <= len(found) + FILLERS:
        return written(run)
    shown = tokens[found[0]].text
    for before, at in pairwise(found):
        shown += (" " if at == before + 1 else " … ") + tokens[at].text
    return shown


class Writing:
    """A sentence, and where and how it writes its words."""

    def __init__(self, tokens: Tokens, vocabulary: Vocabulary) -> None:
        self.tokens = tokens
        self._vocabulary = vocabulary
        keys = [token.key for token in tokens]
        self.places = dict(zip(reversed(keys), range(len(keys) - 1, -1, -1), strict=True))
        """Where each word first stands, by key."""
        self._first = next((at for at, key in enumerate(keys) if key), 0)

    def token(self, word: WordNumber) -> Token:
        """Return a word as the sentence first writes it."""
        return self.tokens[self.places[self._vocabulary.keys[word]]]

    def entry(self, entry: WordNumber, words: Sequence[WordNumber]) -> str:
        """Return a word or phrase of the sentence as it is written."""
        if (entry,) == tuple(words):
            return self.plain(entry)
        keys = self._vocabulary.keys
        text = phrase_in(self.tokens, keys[entry], keys[words[0]])
        first = self.token(words[0]).text
        return self.plain(words[0]) + text[len(first) :] if text.startswith(first) else text

    def plain(self, word: WordNumber) -> str:
        """Return a word as it is written; one that opens the sentence small, if it is no name."""
        at = self.places[self._vocabulary.keys[word]]
        text = self.tokens[at].text
        if at > self._first or word in self._vocabulary.names or not text[1:].islower():
            return text
        return text.lower()

    def in_name(self, word: WordNumber) -> bool:
        """Return whether a word is part of a name of several words, such as Harbour Authority.

        In a sentence that is mostly capitals, such as a headline, none is.
        """
        at = self.places[self._vocabulary.keys[word]]
        if not _capital(self.tokens[at]):
            return False
        beside = self.tokens[max(at - 1, 0) : at + 2 : 2] if at else self.tokens[1:2]
        if not any(map(_capital, beside)):
            return False
        small = sum(token.text[0].islower() and not is_filler(token.text) for token in self.tokens)
        return 2 * small >= sum(map(_capital, self.tokens))

    def is_adverb(self, word: WordNumber) -> bool:
        """Return whether a word is the adverb of an adjective: nearly, of near."""
        token = self.token(word)
        return token.text.endswith("ly") and not token.key.endswith("li")


def shared_words(
    words: Iterable[WordNumber],
    mine: Writing,
    theirs: Writing,
    vocabulary: Vocabulary,
    most: int,
) -> list[str]:
    """Return the words of two sentences as they are written, the rarest first, so many at most.

    Those that both write side by side are one: Grey Heron.
    """
    keys, rare = vocabulary.keys, vocabulary.rare
    here, there = mine.places, theirs.places
    placed = sorted([(here[keys[word]], there[keys[word]], word) for word in words])
    runs: list[list[WordNumber]] = []
    before, beside = -2, -2
    for at, other, word in placed:
        if at == before + 1 and other == beside + 1:
            runs[-1].append(word)
        else:
            runs.append([word])
        before, beside = at, other
    if len(runs) > 1:
        runs.sort(key=lambda run: (-max([rare[word] for word in run]), run))
    shown: list[str] = []
    for run in runs:
        text = _shown(run, mine, theirs, vocabulary.names)
        if text.strip("0") and text not in _EMPTY:
            shown.append(text)
            if len(shown) == most:
                break
    return shown


def _shown(
    run: Sequence[WordNumber], mine: Writing, theirs: Writing, names: Set[WordNumber]
) -> str:
    text = ""
    end = 0
    for word in run:
        token = mine.token(word)
        gap = " " if text and token.start > end else ""
        text += gap + _plainest(mine.plain(word), theirs.plain(word), is_name=word in names)
        end = token.end
    return text


def _plainest(here: str, there: str, *, is_name: bool) -> str:
    """Return a word with no more capitals than it needs: one side may shout or begin with it."""
    if here == there or not (is_name or here.lower() == there.lower()):
        return here
    if is_name and here.islower() != there.islower():
        return there if here.islower() else here
    return min((here, there), key=lambda text: (sum(map(str.isupper, text)), len(text)))


def _capital(token: Token) -> bool:
    return token.text[0].isupper() and not is_filler(token.text.lower())


def _found(tokens: Tokens, start: int, wanted: Sequence[str]) -> list[int]:
    """Return where the words of a phrase stand from a place on; none where another comes first."""
    found: list[int] = []
    for at in range(start, len(tokens)):
        if _counts(tokens[at]):
            if base_of(tokens[at].key) != wanted[len(found)]:
                return []
            found.append(at)
            if len(found) == len(wanted):
                return found
    return []


def _counts(token: Token) -> bool:
    """Return whether a word can be one of a phrase's own."""
    low = token.text.lower()
    return bool(token.key) and (low in PARTICLES or (not is_filler(low) and token.key != "us"))
