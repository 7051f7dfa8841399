"""The parts of a report, in the order in which it shows them."""

from collections.abc import Iterable
from enum import StrEnum


class Section(StrEnum):
    """A part of a report that can be asked for by name."""

    SUMMARY = "summary"
    CONFLICTS = "conflicts"
    QUOTES = "quotes"
    ONLY = "only"
    """What only one outlet says."""
    CLAIMS = "claims"
    """The table of claims against outlets."""
    WORDINGS = "wordings"
    """Every outlet's words for each claim that several tell."""
    FIGURES = "figures"
    """Numbers, dates and persons by outlet."""
    OUTLETS = "outlets"
    """How much each outlet shares with each other one."""
    PASSAGES = "passages"
    """Two articles side by side, passage by passage."""
    NOTES = "notes"
    """What the reader noted and corrected."""
    SOURCES = "sources"


FORMATS = ("md", "html", "json", "csv", "text")
"""The formats of a report, by the name that asks for each."""

SUFFIXES = {
    ".md": "md",
    ".markdown": "md",
    ".html": "html",
    ".htm": "html",
    ".json": "json",
    ".csv": "csv",
    ".txt": "text",
    ".text": "text",
}
"""The format that a file's name asks for."""


FOLDED_PAIRS = 45
"""Pairs up to which a story is shown passage by passage where that folds away: ten outlets."""
FOLDING = frozenset({"html", "json"})
"""Formats in which the passages of many pairs are in nobody's way."""


def usual(format_name: str, *, outlets: int, pair: bool) -> frozenset[Section]:
    """Return the sections of a report for which none were named.

    Two articles are shown passage by passage and not also claim by claim; a story the other way
    round, and passage by passage too where that folds away.

    Args:
        format_name: one of FORMATS.
        outlets: how many articles the story has.
        pair: whether the report is about two of them only.
    """
    if outlets < 2:
        return frozenset({Section.SUMMARY, Section.CLAIMS, Section.NOTES, Section.SOURCES})
    if pair:
        claim_by_claim = {Section.CLAIMS, Section.WORDINGS, Section.OUTLETS}
        return frozenset(Section) - (claim_by_claim if format_name != "json" else set())
    folds = format_name in FOLDING and outlets * (outlets - 1) // 2 <= FOLDED_PAIRS
    return frozenset(Section) - (set() if folds else {Section.PASSAGES})


def named(sections: Iterable[str]) -> frozenset[Section]:
    """Return the sections with these names.

    Raises:
        ValueError: if there is no section of a name.
    """
    return frozenset(Section(name) for name in sections)
