"""All boards of a story, worked out together."""

from dataclasses import dataclass

from tellings.board.claims import claims
from tellings.board.figures import figures
from tellings.board.order import OrderBoard, order
from tellings.board.outlets import outlets
from tellings.board.quotes import quotes
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
    apart: frozenset[str] = frozenset()
    """Ids of the articles that the reader knows to be of their own origin."""


def board_set(comparer: Comparer, apart: frozenset[str] = frozenset()) -> BoardSet:
    """Work out all boards; slow, and meant for a thread of its own."""
    told = claims(comparer, apart=apart)
    return BoardSet(
        comparer,
        told,
        quotes(comparer),
        outlets(comparer, told, apart=apart),
        figures(comparer),
        order(comparer, told),
        apart,
    )
