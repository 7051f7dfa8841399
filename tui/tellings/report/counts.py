"""How much there is to check, in one count and one wording for every part of a report."""

from collections import Counter
from collections.abc import Iterable

from tellings.report.entries import Entry, EntryKind
from tellings.report.names import counted, listed

NO_QUOTES = "No quotation was found altered or shortened."
"""What a report says where quotations go together; one may still retell what another quotes."""


LIMITED = (
    "Clashes are looked for fully in English only; elsewhere, only numbers, weekdays or months "
    "that differ, or a lone negation, in nearly equal words."
)
"""What a report says besides where some of its articles are in another language."""


def none_found(tellings: int, *, fully: bool) -> str:
    """Return that no conflict was found in so many tellings, and how far that goes."""
    found = f"None found in {tellings} tellings."
    return found if fully else f"{found} {LIMITED}"


def to_check(entries: Iterable[Entry], *, fully: bool) -> str:
    """Return 'Worth checking: 1 conflict, 2 possible conflicts and 1 shortened quote.'.

    Where there is nothing to check, the sentence says that.

    Args:
        entries: conflicts and altered quotations.
        fully: whether every kind of conflict was looked for between all of the articles.
    """
    kinds = Counter(entry.kind for entry in entries)
    parts = [counted(kinds[kind], kind.value) for kind in EntryKind if kinds[kind]]
    if parts:
        found = f"Worth checking: {listed(parts)}."
    elif fully:
        return "No two of them clash in a detail; no quotation was found altered or shortened."
    else:
        found = "No clash and no altered or shortened quotation was found."
    return found if fully else f"{found} {LIMITED}"
