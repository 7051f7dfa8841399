"""Verbs that tell who speaks beside a quotation, also where they say more than that."""

from collections.abc import Container

from tellings.compare.vocabulary import SAYING, word_set
from tellings.compare.words import Line

BESIDE = SAYING | word_set(
    """
    blasted blasts boasted boasts cautioned cautions countered counters cried emphasised emphasises
    emphasized emphasizes fumed fumes lamented laments maintained maintains mused pleaded pleads
    recalls reiterated reiterates repeated responded responds retorted retorts screamed slammed
    slams testified testifies underlined whispered yelled
    """
)
"""Verbs of saying, and those that tell how something is said."""
_OF_OTHERS = word_set(
    """
    accused accuses blamed blames branded brands dismissed dismisses dubbed hailed hails labelled
    labeled praised praises
    """
)
"""Verbs by which words are said of somebody, who can stand before them as well: 'Rao, accused'."""
_WITH = {
    "went": "on", "goes": "on", "spoke": "of", "speaks": "of", "talked": "of", "talks": "of",
}  # fmt: skip
"""Verbs that tell of words only with another word behind them."""


def speaks(line: Line, at: int, free: Container[int]) -> bool:
    """Return whether a word is a verb by which somebody speaks.

    Args:
        line: the sentence's words.
        at: the word's place.
        free: the places that stand outside quotation marks.
    """
    low = line[at].low
    if low in _WITH:
        return at + 1 in free and line[at + 1].low == _WITH[low]
    if low in _OF_OTHERS:
        return at > 0 and line[at - 1].is_word
    return low in BESIDE


def last_of(line: Line, at: int) -> int:
    """Return the place of the last word of a verb by which somebody speaks."""
    return at + 1 if line[at].low in _WITH else at
