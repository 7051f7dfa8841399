"""Labels: what a figure counts or measures, in the words that stand right beside it.

Without a tagger of parts of speech only the noun phrase that touches the figure can be told: it
ends with its first plural, and before any preposition, conjunction, article or verb that is known
as one. Where nothing is left, or a word that says too little ('people', 'long', 'a year'), the
words around the figure are its label: 'The trial lasted …'.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from tellings.board.excerpts import excerpt, joined
from tellings.compare.figures import Figure
from tellings.compare.units import CURRENCIES
from tellings.compare.vocabulary import (
    CONJUNCTIONS,
    FUNCTION_WORDS,
    PREPOSITIONS,
    SAYING,
    word_set,
)
from tellings.compare.words import Line, Word

LONGEST = 4
"""Most words of a label."""
_PLURALS = word_set("people children men women police staff crew fish sheep")
_VERBS = word_set(
    """
    ate became began bought broke brought built came come comes fell felt found gave get gets go
    goes got grew happened held kept knew leapt left lost made make makes met paid put ran rose sat
    saw sent stood take takes took went won
    """
)
_TIMES = word_set(
    """
    afterwards ago behind day earlier later month morning night old older shortly today tomorrow
    week year yesterday
    """
)
_PERIODS = word_set("course end period space start")
"""Words before 'of' that say no more than the time after it."""
_NO_PART = (
    FUNCTION_WORDS
    | PREPOSITIONS
    | CONJUNCTIONS
    | SAYING
    | _VERBS
    | word_set("aboard ahead apart as away back last next today yesterday")
)
_AUXILIARIES = word_set("are be been being had has have is was were")
_FATES = word_set("aboard arrested dead died drowned hurt injured killed missing rescued wounded")
"""Words behind a plural that tell one count of it from another: 'people hurt'."""
_EACH = ("a", "an", "per")
_DETERMINERS = word_set("a an the its their his her our your my these those this that")
_VAGUE = frozenset(CURRENCIES) | word_set(
    """
    people persons others men women children folk times members points degrees halves thirds
    quarters fifths sixths tenths hundredths thousandths hundreds thousands marks florins pounds
    time
    """
)
"""Words that alone don't tell what is counted."""
_ADVERBS = word_set(
    """
    deep early fewer further high higher home large late later less likely long longer low lower
    more older short tall thick wide worth younger
    """
)
"""Words after a figure that begin a noun phrase only with a plural: 'fewer stones'."""
_WITHIN = word_set("within under over to from at")
"""Words before a distance, which is no measure of what follows its 'of'."""


@dataclass(frozen=True, slots=True)
class Label:
    """What a figure counts."""

    text: str
    is_noun: bool
    """False where it is the words around the figure."""


def label(line: Line, figure: Figure, start: int) -> Label:
    """Return what a figure of an English sentence counts or measures.

    Args:
        line: the sentence's words.
        figure: one of its figures.
        start: where that begins with the words that limit it.
    """
    after = [word for word in line if word.start >= figure.end]
    before = [word for word in line if word.end <= figure.start]
    ratio = len(before) > 1 and before[-1].low == "in" and before[-2].key[:1].isdigit()
    found = "" if ratio else _measured(before, after) if figure.unit else _counted(after)
    if all(word in _VAGUE or word in _ADVERBS for word in found.lower().split()):
        return Label(excerpt(line, start, figure.end), is_noun=False)
    return Label(found, is_noun=True)


def _counted(after: Sequence[Word]) -> str:
    """Return the noun phrase after a number; after 'of the' in 'two of the boats'."""
    if after and after[0].low == "of":
        after = _past_articles(after[1:])
    found = _phrase(after)
    if found and found[0].low in _ADVERBS and not any(map(is_plural, found)):
        return ""
    # 'three needed help': a verb unless a noun follows that can be counted
    has_plural = any(map(is_plural, found))
    if found and _is_form(found[0]) and not has_plural:
        return ""
    fate = _fate(after[len(found) :]) if has_plural else ""
    return f"{joined(found)} {fate}".rstrip()


def _fate(after: Sequence[Word]) -> str:
    """Return what became of those that were counted: 'hurt' of 'have been hurt'."""
    at = next((at for at, word in enumerate(after) if word.low not in _AUXILIARIES), len(after))
    return after[at].low if at < len(after) and after[at].low in _FATES else ""


def _measured(before: Sequence[Word], after: Sequence[Word]) -> str:
    """Return what was measured: after 'of', or 'a passenger', before 'of', or beside."""
    if len(after) > 1 and after[0].low == "worth" and after[1].low == "of":
        after = after[1:]
    if not after:
        return _of(before)
    if after[0].low == "of":
        is_distance = bool(before) and before[-1].low in _WITHIN
        return "" if is_distance else joined(_phrase(_past_articles(after[1:])))
    return _of(before) or ("" if after[0].low in _EACH else _beside(after))


def _beside(after: Sequence[Word]) -> str:
    found = _phrase(after)
    if not found or _is_form(found[0]) or any(word.low in _TIMES for word in found):
        return ""
    if found[0].low in _ADVERBS and not any(map(is_plural, found)):
        return ""
    return joined(found)


def _of(before: Sequence[Word]) -> str:
    """Return the noun phrase before 'of': 'a price of 40 crowns'."""
    if not before or before[-1].low != "of":
        return ""
    found: list[Word] = []
    for word in reversed(before[:-1]):
        if not _goes_on(word) or len(found) == LONGEST or word.low in _PERIODS or _is_form(word):
            break
        found.insert(0, word)
    return joined(found)


def _past_articles(words: Sequence[Word]) -> Sequence[Word]:
    skipped = 0
    while skipped < min(2, len(words)) and words[skipped].low in _DETERMINERS:
        skipped += 1
    return words[skipped:]


def _phrase(words: Sequence[Word]) -> list[Word]:
    """Return the words from the first on up to and with the first plural."""
    found: list[Word] = []
    for at, word in enumerate(words[:LONGEST]):
        if word.text == "-" and found and word.start == found[-1].end:
            found.append(word)
            continue
        is_adverb = word.low.endswith("ly") and word.low != "likely"
        is_verb = bool(found) and (_is_form(word) or word.low in _FATES or is_adverb)
        is_number = bool(found) and _numbers(found[-1], word, words[at + 1 : at + 2])
        if not (_goes_on(word) or is_number) or is_verb:
            break
        found.append(word)
        joined = at + 1 < len(words) and words[at + 1].text == "-"
        if is_plural(word) and not joined:
            break
    return [] if found and found[-1].low.endswith(("'s", "’s", "-")) else found


def _numbers(name: Word, word: Word, further: Sequence[Word]) -> bool:
    """Return whether a number belongs to the name before it: 'Leopard 2 tanks'."""
    return name.text[:1].isupper() and word.text.isdigit() and any(map(_goes_on, further))


def _goes_on(word: Word) -> bool:
    return word.is_word and word.low not in _NO_PART and not word.key[:1].isdigit()


def _is_form(word: Word) -> bool:
    """Return whether a word looks like a verb's: 'needed', 'taking'."""
    return word.text.islower() and len(word.low) > 4 and word.low.endswith(("ed", "ing"))


def is_plural(word: Word) -> bool:
    """Return whether a word looks like a noun in the plural: 'boats', 'people'."""
    low = word.low
    ends = low.endswith("s") and not low.endswith(("ss", "us", "is", "'s", "’s"))
    return low in _PLURALS or (word.text.islower() and len(low) > 3 and ends)
