"""Passages: the rows of the aligned view, in the left article's order."""

from collections.abc import Iterable, Sequence

from tellings.model import Article, Link, Move, Passage
from tellings.model.steps import stepwise

_LONG = 3
"""Sentences from which a unit is cut wherever its halves have clean counterparts."""


def lay_out(
    left: Article, right: Article, links: Iterable[Link]
) -> tuple[tuple[Passage, ...], tuple[Move, ...]]:
    """Return the rows that put the right article beside the left one, and what that moves.

    Every right sentence with a link stands beside its best counterpart; a paragraph is cut where
    its sentences have counterparts in different paragraphs. What only the right article tells
    follows what it follows there. Every sentence of both articles stands in exactly one row.
    """
    anchors = _anchors(links)
    left_units = _left_units(left, right, anchors)
    unit_of = {index: place for place, unit in enumerate(left_units) for index in unit}
    right_units = _right_units(right, anchors, unit_of)
    steady = _longest_run([row for _, row in right_units])
    beside: dict[int, list[int]] = {}
    after: dict[int, list[tuple[int, ...]]] = {}
    strays: list[tuple[tuple[int, ...], int, int]] = []
    last = -1
    for place, (sentences, row) in enumerate(right_units):
        if row is None:
            after.setdefault(last, []).append(sentences)
        else:
            beside.setdefault(row, []).extend(sentences)
            if place in steady:
                last = row
            else:
                strays.append((sentences, row, last))
    return _rows(left_units, beside, after, strays)


def _rows(
    left_units: Sequence[tuple[int, ...]],
    beside: dict[int, list[int]],
    after: dict[int, list[tuple[int, ...]]],
    strays: Sequence[tuple[tuple[int, ...], int, int]],
) -> tuple[tuple[Passage, ...], tuple[Move, ...]]:
    passages = [Passage((), sentences) for sentences in after.get(-1, [])]
    row_of: dict[int, int] = {}
    end_of: dict[int, int] = {-1: len(passages) - 1}
    for place, unit in enumerate(left_units):
        row_of[place] = len(passages)
        passages.append(Passage(unit, tuple(beside.get(place, ()))))
        passages += [Passage((), sentences) for sentences in after.get(place, [])]
        end_of[place] = len(passages) - 1
    moves = [
        Move(row_of[row], sentences, end_of[home], later=home >= row)
        for sentences, row, home in strays
    ]
    return tuple(passages), tuple(sorted(moves, key=lambda move: (move.passage, move.right)))


def _anchors(links: Iterable[Link]) -> dict[int, int]:
    """Return the best left counterpart of every linked right sentence."""
    best: dict[int, Link] = {}
    for link in links:
        held = best.get(link.right)
        if held is None or (link.score, -link.left) > (held.score, -held.left):
            best[link.right] = link
    return {right: link.left for right, link in best.items()}


def _left_units(left: Article, right: Article, anchors: dict[int, int]) -> list[tuple[int, ...]]:
    """Cut every left paragraph where the counterparts of its sentences change paragraph."""
    partners: dict[int, list[int]] = {}
    for there, here in sorted(anchors.items()):
        partners.setdefault(here, []).append(there)
    units: list[tuple[int, ...]] = []
    for paragraph in left.paragraphs:
        unit: list[int] = []
        told: list[int] = []
        for index in paragraph.sentences:
            mine = partners.get(index, [])
            if mine and told and _parts(right, told, mine, len(unit)):
                units.append(tuple(unit))
                unit, told = [], []
            unit.append(index)
            told += mine
        if unit:
            units.append(tuple(unit))
    return units


def _parts(right: Article, told: Sequence[int], mine: Sequence[int], size: int) -> bool:
    """Return whether a left sentence with the counterparts ``mine`` starts a unit of its own."""
    home = {right.sentences[index].paragraph for index in told}
    if home.isdisjoint(right.sentences[index].paragraph for index in mine):
        return True
    return size >= _LONG and max(told) < min(mine)


def _right_units(
    right: Article, anchors: dict[int, int], unit_of: dict[int, int]
) -> list[tuple[tuple[int, ...], int | None]]:
    """Cut every right paragraph where its sentences go to different left units.

    A sentence without a link stays with the one before it in its paragraph, else the one after.
    """
    units: list[tuple[tuple[int, ...], int | None]] = []
    for paragraph in right.paragraphs:
        unit: list[int] = []
        row: int | None = None
        for index in paragraph.sentences:
            mine = unit_of[anchors[index]] if index in anchors else None
            if mine is not None and row is not None and mine != row:
                units.append((tuple(unit), row))
                unit = []
            unit.append(index)
            row = row if mine is None else mine
        if unit:
            units.append((tuple(unit), row))
    return units


def _longest_run(rows: Sequence[int | None]) -> frozenset[int]:
    """Return the places of the longest non-decreasing run of rows; the earliest of equal ones."""
    best: list[tuple[int, int]] = []  # for each place: length of the run that ends there, previous
    for at, row in enumerate(stepwise(rows)):
        length, previous = 0, -1
        if row is not None:
            for earlier in range(at):
                other = rows[earlier]
                if other is not None and other <= row and best[earlier][0] > length:
                    length, previous = best[earlier][0], earlier
            length += 1
        best.append((length, previous))
    if not best:
        return frozenset()
    at = max(range(len(best)), key=lambda place: (best[place][0], -place))
    run = set()
    while at >= 0 and rows[at] is not None:
        run.add(at)
        at = best[at][1]
    return frozenset(run)
