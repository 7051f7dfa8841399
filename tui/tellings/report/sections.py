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


def usual(format_name: str, *, pair: bool) -> frozenset[Section]:
    """Return the sections of a report for which none were named.

    Two articles are shown passage by passage and not also claim by claim. A story of many pairs is
    shown passage by passage only where that folds away: in a web page and in data.
    """
    if format_name == "json":
        return frozenset(Section)
    left_out = {Section.CLAIMS, Section.WORDINGS, Section.OUTLETS} if pair else set()
    if not pair and format_name != "html":
        left_out.add(Section.PASSAGES)
    return frozenset(Section) - left_out


def named(sections: Iterable[str]) -> frozenset[Section]:
    """Return the sections with these names.

    Raises:
        ValueError: if there is no section of a name.
    """
    return frozenset(Section(name) for name in sections)
