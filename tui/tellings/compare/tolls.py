"""Tolls: what becomes of the people that a figure counts, where no noun behind it says so.

Papers tell a toll as what something did ('killing at least 12', 'kills 12'), as what became of
them ('38 were injured') or as a number that grew ('the number of those killed has risen to 15').
"""

from functools import cache

from tellings.compare.vocabulary import PREPOSITIONS, word_set
from tellings.compare.words import Line, Word, words_of

FATES = {
    "dead": "killed dead died die dies dying death deaths fatalities fatally deceased slain bodies",
    "hurt": "injured injuries injury wounded hurt injuring wounding",
    "lost": "missing unaccounted",
    "held": "arrested detained custody arrests arrest held jailed charged",
    "moved": "evacuated fled displaced homeless evacuees refugees",
    "saved": "rescued saved",
    "ill": "infected sick ill hospitalized hospitalised hospital treated",
}
"""What becomes of people in the news; a count of the dead is no count of the hurt."""
_DOING = word_set("kill kills killed killing injure injures injured injuring wounded wounding")
"""Verbs of which a figure right behind them is the object."""
_LIMITS = word_set(
    "about almost an another around as at least estimated fewer many more nearly over some than"
)
"""Words that stand between a verb and a figure."""
_BEING = word_set("are be been being had has have is was were")
_MORE = word_set("more other others people")
_GROWN = word_set("climbed climbs grew grown jumped risen rises rose stands stood")
_COUNT = word_set("number toll")


def done_to(line: Line, first: int) -> Word | None:
    """Return the verb that says what was done to as many as a figure says, None where none does.

    Args:
        line: the sentence's words.
        first: place of the figure's first word.
    """
    at = first - 1
    while at >= 0 and line[at].low in _LIMITS:
        at -= 1
    if at < 0 or line[at].low not in _DOING or (at and line[at - 1].low in _BEING | {"the"}):
        return None
    return line[at]


def become_of(line: Line, first: int, last: int) -> Word | None:
    """Return what became of as many as a figure says, 'hurt' of '43 more were hurt', else None.

    Args:
        line: the sentence's words.
        first: place of the figure's first word.
        last: place after the figure.
    """
    if first and line[first - 1].low in PREPOSITIONS:
        return None  # 'a girl of four was hurt'
    at = last + 1 if last < len(line) and line[last].low in _MORE else last
    start = at
    while at < len(line) and line[at].low in _BEING:
        at += 1
    told = start < at < len(line) and line[at].key in fate_keys()
    return line[at] if told else None


def grown_to(line: Line, first: int) -> Word | None:
    """Return the word of fate of a toll that grew to a figure, None where none did.

    Args:
        line: the sentence's words.
        first: place of the figure's first word.
    """
    ahead = line[:first]
    if len(ahead) > 1 and ahead[-1].low in ("to", "at"):
        ahead = ahead[:-1]
    if not ahead or ahead[-1].low not in _GROWN:
        return None
    counts = [at for at, word in enumerate(ahead) if word.low in _COUNT]
    if not counts:
        return None
    near = ahead[max(0, counts[-1] - 1) : counts[-1] + 5]
    return next((word for word in near if word.key in fate_keys()), None)


@cache
def fate_keys() -> frozenset[str]:
    """Return the keys of all words of fate."""
    return frozenset(key for words in FATES.values() for key in keys_of(words))


@cache
def keys_of(words: str) -> frozenset[str]:
    """Return the keys of some words, given in one string."""
    return frozenset(word.key for word in words_of(words))
