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
    """Claims that equally many outlets tell in full and in which nothing clashes."""

    reach: int
    """How many outlets tell each of them in full, at least two."""
    claims: tuple[Entry, ...]
    """The clearest titles first."""


def agreement(comparer: Comparer, claims: Sequence[Entry]) -> Agreement | None:
    """Return the claims that most outlets tell in full.

    An outlet that tells a claim in part doesn't count for it. A claim in which two outlets clash,
    or one of them says it more strongly, is no agreement. None where no two outlets agree.
    """
    told = [
        (reach, entry)
        for entry in claims
        if (reach := _reach(entry)) > 1 and _agrees(comparer, entry)
    ]
    if not told:
        return None
    most = max(reach for reach, _ in told)
    widest = [entry for reach, entry in told if reach == most]
    return Agreement(most, tuple(sorted(widest, key=_unclear)))


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


def _reach(entry: Entry) -> int:
    """Return how many outlets tell a claim in full."""
    return len({each.article for each in entry.tellings if each.manner is Manner.TOLD})


def _unclear(entry: Entry) -> tuple[bool, bool]:
    """Sort clear titles before others; the claims' own order decides between the clear ones."""
    size = len(entry.title.split())
    opens = entry.title.lstrip("“\"'‘")[:1]
    return (not SHORT <= size <= LONG, not (opens.isupper() or opens.isdigit()))
