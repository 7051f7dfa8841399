"""The outlets board: how much of each the others tell, and who draws on whom."""

from collections import Counter

from tellings.board.claims import claims
from tellings.board.graph import pairs_of
from tellings.board.origins import origin_groups, origins, overruled
from tellings.board.runs import Overlap, overlaps
from tellings.compare.comparer import Comparer
from tellings.model import ClaimsBoard, Kind, OutletsBoard, Share, SharedRun


def outlets(comparer: Comparer, board: ClaimsBoard | None = None) -> OutletsBoard:
    """Return what the outlets of a story share, in both directions.

    Args:
        comparer: the story.
        board: its claims board; worked out where None.
    """
    board = claims(comparer) if board is None else board
    articles = comparer.story.articles
    shared = overlaps(articles)
    found = origins(articles, shared)
    # perhaps-tellers count: without them the shares are further from what readers find
    tellers = [claim.tellers for claim in board.claims]
    told = Counter(place for own in tellers for place in own)
    both = Counter(
        (row, column) for own in tellers for row in own for column in own if row != column
    )
    shares = {}
    for left, right in pairs_of(comparer):
        for row, column in ((left, right), (right, left)):
            shares[row, column] = _share(
                comparer, (row, column), both[row, column], told[row], shared.get((left, right))
            )
    return OutletsBoard(
        articles=articles,
        shares=shares,
        origins=found,
        groups=origin_groups(articles, found, comparer.corrections),
        overruled=overruled(articles, comparer.corrections),
    )


def _share(
    comparer: Comparer, pair: tuple[int, int], told: int, of: int, overlap: Overlap | None
) -> Share:
    comparison = comparer.pair(*pair)
    kinds = Counter(found.link.kind for found in comparison.pairs)
    run = overlap.longest if overlap else None
    if run and pair[0] > pair[1]:
        run = SharedRun(run.right, run.left, run.words)
    return Share(
        told=told,
        of=of,
        same=kinds[Kind.SAME],
        reworded=kinds[Kind.REWORDED],
        partial=kinds[Kind.PARTIAL],
        conflicts=sum(len(found.conflicts) for found in comparison.pairs),
        run=run,
    )
