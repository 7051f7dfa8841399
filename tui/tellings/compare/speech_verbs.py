"""Verbs that tell who speaks beside a quotation, also where they say more than that."""

from collections.abc import Container

from tellings.compare.vocabulary import SAYING, word_set
from tellings.compare.words import Line

BESIDE = SAYING | word_set(
    """
    accused accuses blamed blames blasted blasts boasted boasts branded brands cautioned cautions
    continued continues countered counters cried dismissed dismisses dubbed emphasised emphasises
    emphasized emphasizes fumed fumes hailed hails labelled labeled lamented laments maintained
    maintains mused pleaded pleads praised praises recalls reiterated reiterates repeated responded
    responds retorted retorts screamed slammed slams testified testifies threatened threatens
    underlined whispered yelled
    """
)
"""Verbs of saying, and those by which something is said of somebody or with a feeling."""
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
    return low in BESIDE


def last_of(line: Line, at: int) -> int:
    """Return the place of the last word of a verb by which somebody speaks."""
    return at + 1 if line[at].low in _WITH else at
