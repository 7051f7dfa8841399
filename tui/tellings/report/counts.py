"""How much there is to check, in one count and one wording for every part of a report."""

from collections import Counter
from collections.abc import Iterable

from tellings.report.entries import Entry, EntryKind
from tellings.report.names import counted, listed

NO_QUOTES = "No quotation was found altered or shortened."
"""What a report says where quotations go together; one may still retell what another quotes."""


def to_check(entries: Iterable[Entry]) -> str:
    """Return 'Worth checking: 1 conflict, 2 possible conflicts and 1 shortened quote.'.

    Where there is nothing to check, the sentence says that.
    """
    kinds = Counter(entry.kind for entry in entries)
    parts = [counted(kinds[kind], kind.value) for kind in EntryKind if kinds[kind]]
    if not parts:
        return "No two of them clash in a detail; no quotation was found altered or shortened."
    return f"Worth checking: {listed(parts)}."
