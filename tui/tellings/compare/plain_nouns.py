"""What a figure counts in languages other than English: the noun behind it, or behind its 'of'."""

from collections.abc import Sequence

from tellings.compare.figures import Figure
from tellings.compare.number_words import LIGHT, NO_NOUN, OF, PLURAL_ENDS
from tellings.compare.words import Line, Word

_SPACELESS = frozenset(("zh", "ja", "th"))
_HEADS = 2
"""Words behind a number among which is what it counts, where no spaces part words."""
_ADJECTIVES = 2
"""Words in small letters that may stand between a German figure and its noun."""
_INFLECTED = ("e", "en", "er", "es", "em")
"""Endings of German adjectives before a noun."""
_NONE: frozenset[str] = frozenset()


def heads(line: Line, at: int, language: str) -> Sequence[Word]:
    """Return the words from a place on that stand in one phrase with the number before it."""
    if language == "de":
        return _german(line, at)
    words: list[Word] = []
    for word in line[at : at + (_HEADS if language in _SPACELESS else 1)]:
        if not word.is_word or word.key[:1].isdecimal():
            break
        words.append(word)
    return words


def part_heads(line: Line, at: int, language: str) -> Sequence[Word]:
    """Return the words behind the 'of' at a place: 'voix' of '35 % des voix'; none without one."""
    first = past_of(line, at, language)
    return () if first == at and not _elided(line, at, language) else heads(line, first, language)


def noun(found: Sequence[Word], language: str, *, plural: bool) -> Word | None:
    """Return the last of the words that say what is counted, None where none does.

    Args:
        found: the words behind the number.
        language: ISO 639-1 code of the article.
        plural: whether a noun there has to be in the plural.
    """
    if not found or found[0].low in NO_NOUN or is_light(found[0], language):
        return None
    if plural and not found[-1].low.endswith(PLURAL_ENDS.get(language, "")):
        return None
    if language == "de" and not found[-1].text[:1].isupper():
        return None
    return found[-1]


def noun_start(line: Line, figure: Figure, language: str) -> int:
    """Return where what a figure counts begins, without 'of': its reach where nothing says so."""
    at = next((at for at, word in enumerate(line) if word.start >= figure.end), len(line))
    at = past_of(line, at, language)
    while at < len(line) and not line[at].is_word:
        at += 1
    if at == len(line) or line[at].start >= figure.reach:
        return figure.reach
    return line[at].start + _elided(line, at, language)


def past_of(line: Line, at: int, language: str) -> int:
    """Return the place behind the 'of' at a place, and its article; the same place without one."""
    own = OF.get(language, _NONE)
    while at < len(line) and line[at].low in own:
        at += 1
    return at


def is_light(word: Word, language: str) -> bool:
    """Return whether no phrase begins or ends with a word: 'and', 'of'."""
    return word.low in LIGHT.get(language, _NONE)


def _elided(line: Line, at: int, language: str) -> int:
    """Return the characters of an 'of' that is written together with its noun: 'd'euros'."""
    joint, mark, _ = line[at].low.partition("'") if at < len(line) else ("", "", "")
    return len(joint) + 1 if mark and f"{joint}'" in OF.get(language, _NONE) else 0


def _german(line: Line, start: int) -> Sequence[Word]:
    """Return the adjectives and the noun behind a number, or the one word that stands there."""
    start = start + 1 if start < len(line) and line[start].text == "-" else start
    at = start
    while at < min(start + _ADJECTIVES, len(line)) and line[at].low.endswith(_INFLECTED):
        if line[at].text[:1].isupper() or line[at].low in NO_NOUN:
            break
        at += 1
    if at < len(line) and line[at].is_word and line[at].text[:1].isupper():
        return line[start : at + 1]
    return [word for word in line[start : start + 1] if word.is_word]
