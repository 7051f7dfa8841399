"""Filters: the choices of passages that a reader is offered."""

from tellings.reading.beside import Beside
from tellings.reading.folding import Filter
from tellings.reading.kinds import SHARED_KINDS, Flag, RowKind
from tellings.reading.signs import differs, shows


def filters(beside: Beside | None, third: str) -> list[Filter]:
    """Return the choices for the articles on the page.

    Args:
        beside: what a third article tells beside the two, None where there is none.
        third: what it is called.
    """
    chosen = [
        Filter("all that differs", lambda row: differs(row, beside)),
        Filter("conflicts", lambda row: shows(row, Flag.CONFLICT, beside)),
        Filter("altered quotes", lambda row: shows(row, Flag.QUOTE, beside)),
        Filter("only on the left", lambda row: row.kind is RowKind.LEFT),
        Filter("only on the right", lambda row: row.kind is RowKind.RIGHT),
        Filter("partly shared", lambda row: row.kind is RowKind.PARTIAL),
        Filter("told by both whole", lambda row: row.kind in SHARED_KINDS),
        Filter("told at another place", lambda row: row.move is not None),
    ]
    if beside is None:
        return chosen
    # beside a third article 'only' would say too much of either side
    return [
        *chosen[:3],
        Filter("not on the right", chosen[3].accepts),
        Filter("not on the left", chosen[4].accepts),
        Filter(f"not in {third}", lambda row: RowKind.LEFT in beside.signs(row)),
        Filter("on the left alone", lambda row: row.kind is RowKind.LEFT and not beside.tells(row)),
        Filter(
            "told by all three whole", lambda row: row.kind in SHARED_KINDS and beside.shares(row)
        ),
        *chosen[5:6],
        *chosen[7:],
    ]
