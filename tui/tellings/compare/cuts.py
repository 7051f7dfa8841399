"""Cuts: runs of a sentence's chunks, and rewordings cut where part of them is told nowhere."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from tellings.compare.chunks import Chunk
from tellings.model import PieceKind


@dataclass(frozen=True, slots=True)
class Cut:
    """A run of chunks with what became of it."""

    kind: PieceKind
    chunks: range
    match: int | None = None


@dataclass(frozen=True, slots=True)
class Side:
    """One sentence of a link, cut, with the runs of it that the other article tells nowhere."""

    line: Sequence[Chunk]
    cuts: Sequence[Cut]
    lone: PieceKind
    """What a run is that only this side has: missing or added."""
    untold: Sequence[tuple[int, int]]
    """Runs told nowhere, in the sentence's own offsets."""


def without_untold(left: Side, right: Side) -> tuple[list[Cut], list[Cut]]:
    """Return both sides' cuts, where no rewording holds words that the other article lacks.

    Of a rewording what is told nowhere stands alone and the rest stays a rewording of the other
    side's rest; with nothing left to answer it, that rest stands alone too. A rewording of which
    all is told nowhere on both sides stays: one detail in another's place.
    """
    rests_left, rests_right = _rests(left), _rests(right)
    changed = {
        match
        for match in rests_left.keys() & rests_right.keys()
        if rests_left[match][1] != rests_right[match][1]
        or (rests_left[match][1] and (rests_left[match][0] or rests_right[match][0]))
    }
    kept = {match for match in changed if rests_left[match][0] and rests_right[match][0]}
    return (
        _recut(left, rests_left, changed, kept),
        _recut(right, rests_right, changed, kept),
    )


_Rests = dict[int, tuple[range, bool]]
"""By number of a rewording: its longest run that is told somewhere, and whether any isn't."""


def _rests(side: Side) -> _Rests:
    found: _Rests = {}
    for cut in side.cuts:
        if cut.kind is PieceKind.REWORDED and cut.match is not None:
            rest = _told(side, cut.chunks)
            found[cut.match] = rest, len(rest) < len(cut.chunks)
    return found


def _told(side: Side, place: range) -> range:
    """Return the run of some chunks with the most content that doesn't stand in an untold run.

    Only whole runs of words count as untold; joining words beside one go with it.
    """
    untold = [
        any(
            first <= side.line[at].start and side.line[at].end <= last
            for first, last in side.untold
        )
        for at in place
    ]
    if not any(gone and side.line[at].content for at, gone in zip(place, untold, strict=True)):
        return place
    best = range(place.start, place.start)
    at = place.start
    while at < place.stop:
        end = at
        while end < place.stop and not untold[end - place.start]:
            end += 1
        first, last = at, end
        if first > place.start:
            while first < last and not side.line[first].content:
                first += 1
        if last < place.stop:
            while first < last and not side.line[last - 1].content:
                last -= 1
        run = range(first, last)
        if _mass(side, run) > _mass(side, best):
            best = run
        at = end + 1
    return best


def _mass(side: Side, run: range) -> int:
    return sum(side.line[at].content for at in run)


def _recut(side: Side, rests: _Rests, changed: set[int], kept: set[int]) -> list[Cut]:
    cuts: list[Cut] = []
    for cut in side.cuts:
        if cut.match not in changed or cut.kind is not PieceKind.REWORDED:
            cuts.append(cut)
            continue
        rest = (
            rests[cut.match][0] if cut.match in kept else range(cut.chunks.start, cut.chunks.start)
        )
        alone = replace(cut, kind=side.lone, match=None)
        parts = [replace(alone, chunks=range(cut.chunks.start, rest.start))]
        parts.append(replace(cut, chunks=rest))
        parts.append(replace(alone, chunks=range(rest.stop, cut.chunks.stop)))
        cuts += [part for part in parts if part.chunks]
    return cuts
