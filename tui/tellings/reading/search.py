"""Search: smart case, in both articles, counted through the rows."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import takewhile

from tellings.model import Article, SentenceIndex
from tellings.reading.beside import Beside
from tellings.reading.marks import NO_MARKS, Mark, MarkKind, Marks
from tellings.reading.rows import Row

_VARIANTS = {"'": "['‘’]", '"': '["“”]', "-": "[-‐‑–]", " ": r"\s+"}
"""What a typed character finds besides itself."""


@dataclass(frozen=True, slots=True)
class Hit:
    """One match: where it stands on the page and in its article."""

    row: int
    pane: int
    """The pane of its article: 0 left, 1 right, 2 third."""
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Found:
    """Where a search matches: marks for either article and the matches in the page's order."""

    text: str
    left: Marks
    right: Marks
    hits: tuple[Hit, ...]
    """All matches on the page: row by row, in each from the left pane to the last one."""
    third: Marks = NO_MARKS
    """Marks for the article in the third pane."""
    elsewhere: tuple[int, ...] = ()
    """How many matches each of the other articles has, those without any left out."""

    @property
    def rows(self) -> tuple[int, ...]:
        """Rows with a match, each as often as it has matches, in order."""
        return tuple(hit.row for hit in self.hits)

    @property
    def count(self) -> int:
        """Matches in the articles on the page together."""
        return len(self.hits)

    def at(self, row: int, hit: Hit | None) -> int | None:
        """Return the place of the match in focus: a row's, the given one if it is there.

        Places count from 0; None where the row has no match.
        """
        hits = self.hits
        places = range(self._before(row), self.count)
        here = list(takewhile(lambda place: hits[place].row == row, places))
        same = (place for place in here if hit and _where(hits[place]) == _where(hit))
        return next(same, here[0] if here else None)

    def after(self, row: int, at: int | None, count: int) -> int:
        """Return the place of the ``count``-th match from the focus, backwards for a negative one.

        Where fewer are left it is the last of them, and where none is left the first from the
        other end. There has to be a match.

        Args:
            row: the row in focus.
            at: the place of the match in focus, None where none is.
            count: how many matches further on, never 0.
        """
        last = self.count - 1
        if at is None:
            # between two matches
            at = self._before(row) - (count > 0)
        if count > 0:
            return min(at + count, last) if at < last else 0
        return max(at + count, 0) if at > 0 else last

    def _before(self, row: int) -> int:
        """Return how many matches stand in the rows before one."""
        return bisect_left(self.hits, row, key=lambda hit: hit.row)


def _where(hit: Hit) -> tuple[int, int]:
    """Return what a match keeps when rows are made anew."""
    return hit.pane, hit.start


def pattern_for(text: str) -> re.Pattern[str]:
    """Return the pattern of a search: plain words; case counts only where the text has capitals."""
    words = "".join(_VARIANTS.get(char, re.escape(char)) for char in text.strip())
    return re.compile(words, 0 if text != text.lower() else re.IGNORECASE)


def search(
    text: str,
    rows: Sequence[Row],
    left: Article,
    right: Article | None,
    beside: Beside | None = None,
    others: Iterable[Article] = (),
) -> Found:
    """Return the matches of ``text`` in what the rows show, folded ones included.

    A match of a third article beside them belongs to the row beside which or after which it
    stands. In ``others`` matches are only counted.
    """
    if not text.strip():
        return Found(text, NO_MARKS, NO_MARKS, ())
    pattern = pattern_for(text)
    third = beside.article if beside else None
    marks: tuple[list[Mark], list[Mark], list[Mark]] = ([], [], [])
    hits: list[Hit] = []
    for row in rows:
        more = beside.blocks(row.index) if beside else ()
        sides = ((left, row.left), (right, row.right), (third, more))
        for side, (article, blocks) in enumerate(sides):
            for block in blocks:
                assert article is not None, "a row has text of an article that is there"
                found = pattern.finditer(article.text, block.start, block.end)
                spans = [match.span() for match in found if match.end() > match.start()]
                marks[side].extend(Mark(start, end, MarkKind.MATCH) for start, end in spans)
                hits += [Hit(row.index, side, start, end) for start, end in spans]
    counts = (_count(pattern, article) for article in others)
    return Found(
        text,
        Marks(marks[0]),
        Marks(marks[1]),
        tuple(hits),
        Marks(marks[2]),
        tuple(count for count in counts if count),
    )


def _count(pattern: re.Pattern[str], article: Article) -> int:
    """Return how often a search matches in the paragraphs of an article."""
    # a line's end stands between two paragraphs
    return sum("\n" not in words for words in pattern.findall(article.text))


def sentence_at(article: Article, offset: int) -> SentenceIndex:
    """Return the sentence in which a character of an article stands, or the last one before it."""
    at = bisect_right(
        range(len(article.sentences)), offset, key=lambda i: article.sentences[i].start
    )
    return max(0, at - 1)
