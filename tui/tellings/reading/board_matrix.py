"""The matrix's state: which pair of outlets is chosen, and in which order they stand."""

from statistics import fmean

from tellings.compare.comparer import Comparer
from tellings.model import ArticleIndex, OutletsBoard, SentenceIndex, Share
from tellings.reading.board_target import Target
from tellings.reading.counts import legend
from tellings.reading.rows import rows_of

KINDS = "=~±-+"
"""Glyphs of the kinds of passages."""

ORDERS = (
    ("given", "as given"),
    ("likeness", "by likeness"),
    ("shared", "most shared first"),
)
"""Orders of the outlets: a key, and what it is called."""


class MatrixTable:
    """How much each outlet shares with each other one, and the cell that is chosen.

    Attributes:
        outlets: the articles in the order in which rows and columns show them.
        row: the chosen cell's row, a place in ``outlets``.
        column: its column.
        apart: the articles that the reader knows to be of their own origin.
    """

    def __init__(self, comparer: Comparer, board: OutletsBoard) -> None:
        self.comparer = comparer
        self.board = board
        apart = comparer.corrections.apart
        self.apart = tuple(
            place for place, article in enumerate(board.articles) if article.id in apart
        )
        self.outlets: tuple[ArticleIndex, ...] = tuple(range(len(board.articles)))
        self.row = 0
        self.column = min(1, len(self.outlets) - 1)
        self.sort = 0

    @property
    def pair(self) -> tuple[ArticleIndex, ArticleIndex]:
        """The chosen cell's articles: whose passages, and who tells them too."""
        return self.outlets[self.row], self.outlets[self.column]

    @property
    def share(self) -> Share | None:
        """The chosen cell's share, None on the diagonal."""
        return self.board.shares.get(self.pair)

    def kinds(self) -> dict[str, int]:
        """Return how many passages of the chosen pair are of each kind, as in the reader.

        The keys are the glyphs of kinds that occur.
        """
        left, right = self.pair
        if left == right:
            return {}
        counts = legend(rows_of(self.comparer.pair(left, right)))
        return {glyph: count for glyph, count in counts.items() if glyph in KINDS}

    def move(self, rows: int, columns: int) -> bool:
        """Move the choice, past the diagonal; stops at the edges. Return True where it changed."""
        before = (self.row, self.column)
        self.choose(self.row + rows, self.column + columns)
        if self.row == self.column and before != (self.row, self.column):
            step = (rows > 0) - (rows < 0), (columns > 0) - (columns < 0)
            self.choose(self.row + step[0], self.column + step[1])
            if self.row == self.column:
                self.row, self.column = before
        return before != (self.row, self.column)

    def choose(self, row: int, column: int) -> bool:
        """Choose a cell, the nearest one beyond the edges. Return True where it changed."""
        before = (self.row, self.column)
        last = len(self.outlets) - 1
        self.row, self.column = max(0, min(row, last)), max(0, min(column, last))
        return before != (self.row, self.column)

    def turn(self) -> bool:
        """Choose the same pair the other way round."""
        return self.choose(self.column, self.row)

    def seek_conflict(self, direction: int) -> bool:
        """Choose the next pair with a conflict, row by row. Return False where there is none."""
        count = len(self.outlets)
        at = self.row * count + self.column
        ahead = range(at + 1, count * count) if direction > 0 else range(at - 1, -1, -1)
        for place in ahead:
            row, column = divmod(place, count)
            share = self.board.shares.get((self.outlets[row], self.outlets[column]))
            if share and share.conflicts:
                return self.choose(row, column)
        return False

    def next_sort(self, step: int) -> str:
        """Change the order of the outlets and keep the pair. Return what the order is called."""
        pair = self.pair
        self.sort = (self.sort + step) % len(ORDERS)
        self.outlets = self._ordered(ORDERS[self.sort][0])
        self.row, self.column = self.outlets.index(pair[0]), self.outlets.index(pair[1])
        return ORDERS[self.sort][1]

    def _ordered(self, order: str) -> tuple[ArticleIndex, ...]:
        given = range(len(self.board.articles))
        if order == "shared":
            return tuple(sorted(given, key=lambda place: (-self._mean(place), place)))
        if order == "likeness" and len(given) > 1:
            # each outlet beside the one most like it of those that are left (nearest neighbour)
            line = [max(given, key=lambda place: (self._mean(place), -place))]
            left = [place for place in given if place != line[0]]
            while left:
                line.append(max(left, key=lambda place: (self._likeness(line[-1], place), -place)))
                left.remove(line[-1])
            return tuple(line)
        return tuple(given)

    def _mean(self, place: ArticleIndex) -> float:
        others = [at for at in range(len(self.board.articles)) if at != place]
        return round(fmean(self._likeness(place, at) for at in others), 9) if others else 0.0

    def _likeness(self, one: ArticleIndex, other: ArticleIndex) -> float:
        """Return the mean share of two outlets in both directions, 0..1."""
        shares = self.board.shares
        return (shares[one, other].ratio + shares[other, one].ratio) / 2

    def target(self) -> Target | None:
        """Return the chosen pair at its first conflict, else its first shared sentence.

        None on the diagonal.
        """
        left, right = self.pair
        if left == right:
            return None
        return Target(left, right, left, self._first_sentence(left, right))

    def _first_sentence(self, left: ArticleIndex, right: ArticleIndex) -> SentenceIndex:
        pairs = self.comparer.pair(left, right).pairs
        clashing = [pair.link.left for pair in pairs if pair.conflicts]
        return next(iter(clashing or [pair.link.left for pair in pairs]), 0)
