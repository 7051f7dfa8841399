"""All boards of a story, worked out together."""

from dataclasses import dataclass, replace

from tellings.board.claims import claims
from tellings.board.figures import figures
from tellings.board.order import OrderBoard, order
from tellings.board.origins import origin_groups, overruled, recounted
from tellings.board.outlets import outlets
from tellings.board.quotes import quotes
from tellings.board.support import Support
from tellings.compare.comparer import Comparer
from tellings.model import ClaimsBoard, FiguresBoard, OutletsBoard, QuotesBoard


@dataclass(frozen=True, slots=True)
class BoardSet:
    """The boards of one story under one set of corrections."""

    comparer: Comparer
    claims: ClaimsBoard
    quotes: QuotesBoard
    outlets: OutletsBoard
    figures: FiguresBoard
    order: OrderBoard
    support: Support
    """The story's words, for marking what only one telling of a claim has."""


def board_set(comparer: Comparer) -> BoardSet:
    """Work out all boards; slow, and meant for a thread of its own."""
    support = Support(comparer.index)
    told = claims(comparer, support)
    return BoardSet(
        comparer,
        told,
        quotes(comparer),
        outlets(comparer, told),
        figures(comparer),
        order(comparer, told),
        support,
    )


def with_origins(made: BoardSet, comparer: Comparer) -> BoardSet:
    """Return the boards with origins as they are corrected now; at once.

    Args:
        made: the boards under other origins.
        comparer: the same story with the origins of now.
    """
    board = made.outlets
    groups = origin_groups(board.articles, board.origins, comparer.corrections)
    return replace(
        made,
        comparer=comparer,
        claims=recounted(made.claims, groups),
        outlets=replace(
            board, groups=groups, overruled=overruled(board.articles, comparer.corrections)
        ),
    )
