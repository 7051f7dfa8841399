"""The matrix's state: which pair of outlets is chosen, and in which order they stand."""

from collections import deque
from collections.abc import Sequence
from itertools import islice
from statistics import fmean

from tellings.compare.comparer import Comparer
from tellings.model import ArticleIndex, OutletsBoard, SentenceIndex, Share
from tellings.reading.board_target import Target
from tellings.reading.counts import tally
from tellings.reading.kinds import RowKind
from tellings.reading.search import pattern_for

ORDERS = (
    ("given", "as given"),
    ("likeness", "by likeness"),
    ("shared", "most shared first"),
)
"""Orders of the outlets: a key, and what it is called."""


class MatrixTable:
    """How much each outlet shares with each other one, and the cell that is chosen.

    Attributes:
        outlets: the articles in the order in which the columns show them.
        rows: those of them that have a row, in the same order.
        words: what was searched for; only outlets whose names hold it have a row.
        row: the chosen cell's row, a place in ``rows``.
        column: its column, a place in ``outlets``.
    """

    def __init__(self, comparer: Comparer, board: OutletsBoard, names: Sequence[str] = ()) -> None:
        self.comparer = comparer
        self.board = board
        self.outlets: tuple[ArticleIndex, ...] = tuple(range(len(board.articles)))
        self.rows = self.outlets
        self.words = ""
        self._names = names or [article.name for article in board.articles]
        self.row = 0
        self.column = min(1, len(self.outlets) - 1)
        self.sort = 0

    @property
    def pair(self) -> tuple[ArticleIndex, ArticleIndex]:
        """The chosen cell's articles: whose passages, and who tells them too."""
        return self.rows[self.row], self.outlets[self.column]

    @property
    def share(self) -> Share | None:
        """The chosen cell's share, None on the diagonal."""
        return self.board.shares.get(self.pair)

    @property
    def is_one_origin(self) -> bool:
        """True where the chosen cell's articles count as one origin."""
        left, right = self.pair
        return any(left in group and right in group for group in self.board.groups)

    def kinds(self) -> dict[str, int]:
        """Return how many paragraphs of the chosen pair are of each kind, as in the reader.

        They are those of the row's article; + counts what only the other one tells. The keys are
        the glyphs of kinds that occur.
        """
        left, right = self.pair
        if left == right:
            return {}
        found = tally(self.comparer.pair(left, right))
        alone = {glyph: count for glyph, count in found.right.items() if glyph == RowKind.RIGHT}
        return {**found.left, **alone}

    def move(self, rows: int, columns: int) -> bool:
        """Move the choice, past the diagonal; stops at the edges. Return True where it changed."""
        before = (self.row, self.column)
        self.choose(self.row + rows, self.column + columns)
        if self.is_diagonal and before != (self.row, self.column):
            step = (rows > 0) - (rows < 0), (columns > 0) - (columns < 0)
            self.choose(self.row + step[0], self.column + step[1])
            if self.is_diagonal:
                self.row, self.column = before
        return before != (self.row, self.column)

    def choose(self, row: int, column: int) -> bool:
        """Choose a cell, the nearest one beyond the edges. Return True where it changed."""
        before = (self.row, self.column)
        self.row = max(0, min(row, len(self.rows) - 1))
        self.column = max(0, min(column, len(self.outlets) - 1))
        return before != (self.row, self.column)

    def turn(self) -> bool:
        """Choose the same pair the other way round; ends a search that hides its row."""
        row, column = self.pair
        if column not in self.rows:
            self.search("")
        return self.choose(self.rows.index(column), self.outlets.index(row))

    @property
    def is_diagonal(self) -> bool:
        """True where the chosen cell is an outlet beside itself."""
        row, column = self.pair
        return row == column

    def search(self, words: str) -> bool:
        """Give a row only to outlets whose names hold words. Return False where none does.

        The rows then stay as they are without a search; the chosen outlet stays chosen if it can.
        """
        before, _ = self.pair
        pattern = pattern_for(words)
        found = tuple(place for place in self.outlets if pattern.search(self._names[place]))
        self.words = words if words.strip() else ""
        self.rows = found if found and self.words else self.outlets
        self.row = self.rows.index(before) if before in self.rows else 0
        if self.is_diagonal and len(self.outlets) > 1:
            self.column += 1 if self.column + 1 < len(self.outlets) else -1
        return bool(found)

    def seek_conflict(self, direction: int) -> bool:
        """Choose the next pair with a conflict, row by row. Return False where there is none.

        A direction of 3 or -3 means the third one; where there are fewer, the last.
        """
        count, rows = len(self.outlets), len(self.rows)
        at = self.row * count + self.column
        ahead = range(at + 1, count * rows) if direction > 0 else range(at - 1, -1, -1)
        found = (place for place in ahead if self._clashes(*divmod(place, count)))
        last = deque(islice(found, abs(direction)), maxlen=1)
        return bool(last) and self.choose(*divmod(last[0], count))

    def _clashes(self, row: int, column: int) -> bool:
        share = self.board.shares.get((self.rows[row], self.outlets[column]))
        return share is not None and share.conflicts > 0

    def next_sort(self, step: int) -> str:
        """Change the order of the outlets and keep the pair. Return what the order is called."""
        pair = self.pair
        self.sort = (self.sort + step) % len(ORDERS)
        self.outlets = self._ordered(ORDERS[self.sort][0])
        self.rows = tuple(place for place in self.outlets if place in set(self.rows))
        self.row, self.column = self.rows.index(pair[0]), self.outlets.index(pair[1])
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
