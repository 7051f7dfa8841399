"""Whole words of a change: contractions and negations, which a reader must see in one piece."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from tellings.compare.vocabulary import word_set

_HELPING = word_set(
    """
    am are be been can could did do does had has have is may might must shall should was were will
    would
    """
)
"""Verbs whose sense a negation behind them turns round."""
_NEGATIVE = frozenset(("not", "never"))


class Piece(Protocol):
    """A word of a quotation, or one half of a contraction, with offsets of what is printed."""

    @property
    def start(self) -> int:
        """Where it is printed; both halves of a contraction start at one place."""

    @property
    def low(self) -> str:
        """It in lower case, written out."""


Run = tuple[range, range]
"""Places of the words that a change has on the left and on the right; either may be empty."""


def whole(
    change: Run, left: Sequence[Piece], right: Sequence[Piece], alike: Mapping[int, int]
) -> Run:
    """Return a change without equal words at its beginning, but with all of what it changes.

    The other half of a contraction belongs to it, and so does the negation behind a helping verb:
    "can't" against "do not" is no change of 'can' to 'do'.

    Args:
        change: the words that differ.
        left: all words of the left version.
        right: all words of the right version.
        alike: places on the right of the left version's equal words.
    """
    mine, theirs = _trimmed(change, left, right)
    back = {j: i for i, j in alike.items()}

    def pair(i: int | None, j: int | None) -> tuple[int, int] | None:
        """Return the places of two equal words, of which one may be still to be found."""
        if i is None and j is not None:
            i = back.get(j)
        if i is None:
            return None
        known = alike.get(i)
        return (i, known) if known is not None and j in (None, known) else None

    behind = pair(mine.stop if mine else None, theirs.stop if theirs else None)
    if behind and (
        (mine and _one_piece(left[mine[-1]], left[behind[0]]))
        or (theirs and _one_piece(right[theirs[-1]], right[behind[1]]))
    ):
        mine, theirs = _joined(mine, behind[0]), _joined(theirs, behind[1])
    ahead = pair(mine.start - 1 if mine else None, theirs.start - 1 if theirs else None)
    if ahead and (
        (mine and _contracted(left[ahead[0]], left[mine[0]]))
        or (theirs and _contracted(right[ahead[1]], right[theirs[0]]))
    ):
        mine, theirs = _joined(mine, ahead[0]), _joined(theirs, ahead[1])
    return mine, theirs


def _trimmed(change: Run, left: Sequence[Piece], right: Sequence[Piece]) -> Run:
    """Return a change without equal words at its beginning that both sides have."""
    mine, theirs = change
    while (
        len(mine) > 1
        and len(theirs) > 1
        and left[mine[0]].low == right[theirs[0]].low
        and not _one_piece(left[mine[0]], left[mine[1]])
        and not _one_piece(right[theirs[0]], right[theirs[1]])
    ):
        mine, theirs = mine[1:], theirs[1:]
    return mine, theirs


def _one_piece(one: Piece, following: Piece) -> bool:
    """Return whether two words are halves of a contraction or a helping verb and its negation."""
    return _contracted(one, following) or (one.low in _HELPING and following.low in _NEGATIVE)


def _contracted(one: Piece, following: Piece) -> bool:
    return one.start == following.start


def _joined(run: range, place: int) -> range:
    if not run:
        return range(place, place + 1)
    return range(min(run.start, place), max(run.stop, place + 1))
