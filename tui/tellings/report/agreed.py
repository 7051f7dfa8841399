"""What the outlets tell alike: the claims that say what a story is."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from tellings.compare.comparer import Comparer
from tellings.report.entries import Entry, Manner

LONG = 30
"""Words above which a title is too long to say what a story is."""
SHORT = 5
"""Words under which it says too little."""


@dataclass(frozen=True, slots=True)
class Agreement:
    """Claims that equally many outlets tell and in which nothing clashes."""

    reach: int
    """How many outlets tell each of them."""
    claims: tuple[Entry, ...]
    """Those that all of these outlets tell fully first, then those that some tell in part; the
    clearest titles first in either."""
    whole: int
    """How many of them are told fully."""


def agreement(comparer: Comparer, claims: Sequence[Entry]) -> Agreement | None:
    """Return the most widely told claims.

    A claim in which two outlets clash, or one of them says it more strongly, is no agreement.
    None where no two outlets agree.
    """
    shared = [entry for entry in claims if len(entry.tellers) > 1 and _agrees(comparer, entry)]
    if not shared:
        return None
    reach = max(len(entry.tellers) for entry in shared)
    widest = [entry for entry in shared if len(entry.tellers) == reach]
    ordered = sorted(widest, key=lambda entry: (not _is_whole(entry), *_unclear(entry)))
    return Agreement(reach, tuple(ordered), sum(map(_is_whole, widest)))


def _agrees(comparer: Comparer, entry: Entry) -> bool:
    if any(telling.manner is Manner.CONFLICT for telling in entry.tellings):
        return False
    told = {(telling.article, telling.sentence) for telling in entry.tellings}
    return not any(
        (pair.conflicts or pair.notes)
        and {(left, pair.link.left), (right, pair.link.right)} <= told
        for left, right in combinations(entry.tellers, 2)
        for pair in comparer.pair(left, right).pairs
    )


def _is_whole(entry: Entry) -> bool:
    return all(
        any(telling.manner is Manner.TOLD for telling in entry.told_in(place))
        for place in entry.tellers
    )


def _unclear(entry: Entry) -> tuple[bool, bool]:
    """Sort clear titles before others; the claims' own order decides between the clear ones."""
    size = len(entry.title.split())
    opens = entry.title.lstrip("“\"'‘")[:1]
    return (not SHORT <= size <= LONG, not (opens.isupper() or opens.isdigit()))
