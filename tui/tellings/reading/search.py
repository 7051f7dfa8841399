"""Search: smart case, in both articles, counted through the rows."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from tellings.model import Article
from tellings.reading.beside import Beside
from tellings.reading.marks import NO_MARKS, Mark, MarkKind, Marks
from tellings.reading.rows import Row

_VARIANTS = {"'": "['‘’]", '"': '["“”]', "-": "[-‐‑–]", " ": r"\s+"}
"""What a typed character finds besides itself."""


@dataclass(frozen=True, slots=True)
class Found:
    """Where a search matches: marks for either article and the rows that hold one."""

    text: str
    left: Marks
    right: Marks
    rows: tuple[int, ...]
    """Rows with a match, each as often as it has matches, in order."""
    third: Marks = NO_MARKS
    """Marks for the article in the third pane."""

    @property
    def count(self) -> int:
        """Matches in both articles together."""
        return len(self.rows)

    def place(self, row: int) -> int:
        """Return the number of the first match at or after a row, from 1; 0 for none."""
        at = bisect_left(self.rows, row)
        return at + 1 if at < len(self.rows) else 0


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
) -> Found:
    """Return the matches of ``text`` in what the rows show, folded ones included.

    A match of a third article beside them belongs to the row beside which or after which it
    stands.
    """
    if not text.strip():
        return Found(text, NO_MARKS, NO_MARKS, ())
    pattern = pattern_for(text)
    third = beside.article if beside else None
    marks: tuple[list[Mark], list[Mark], list[Mark]] = ([], [], [])
    hits: list[int] = []
    for row in rows:
        more = beside.blocks(row.index) if beside else ()
        sides = ((left, row.left), (right, row.right), (third, more))
        for side, (article, blocks) in enumerate(sides):
            for block in blocks:
                assert article is not None, "a row has text of an article that is there"
                found = pattern.finditer(article.text, block.start, block.end)
                spans = [match.span() for match in found if match.end() > match.start()]
                marks[side].extend(Mark(start, end, MarkKind.MATCH) for start, end in spans)
                hits += [row.index] * len(spans)
    return Found(text, Marks(marks[0]), Marks(marks[1]), tuple(hits), Marks(marks[2]))
