"""A collation on the screen: one column a word, one line an outlet, in blocks of like width."""

from collections.abc import Sequence
from itertools import chain

from tellings.board.collation import Collation, Column
from tellings.model import Article
from tellings.reading.board_quotes import expected
from tellings.reading.display import displayable, measure_for
from tellings.ui.present.board_bits import Paper
from tellings.ui.present.board_quotes import version_name
from tellings.ui.present.line import PAGE, SELECT, Line
from tellings.ui.present.rows import Made

Block = Sequence[int]
"""Columns that stand on one line, by their place."""


def lead_width(paper: Paper) -> int:
    """Return the cells before the words."""
    if paper.is_narrow:
        return 9
    return min(paper.longest_name + 8, 24 if paper.is_wide else 16)


def blocks_of(widths: Sequence[int], room: int) -> list[list[int]]:
    """Return columns cut into as few blocks as fit into ``room``, nearly equal in width.

    Args:
        widths: cells of each column, the space after it included.
        room: cells of a line; a wider column has a block of its own.
    """
    least = len(_filled(widths, room))
    low, high = 1, room
    while low < high:
        middle = (low + high) // 2
        if len(_filled(widths, middle)) <= least:
            high = middle
        else:
            low = middle + 1
    return _filled(widths, high)


def _filled(widths: Sequence[int], room: int) -> list[list[int]]:
    """Return columns put into blocks one after the other."""
    blocks: list[list[int]] = []
    used = room + 1
    for at, wide in enumerate(widths):
        if used + wide > room:
            blocks.append([])
            used = 0
        blocks[-1].append(at)
        used += wide
    return blocks


class CollationRows(Made):
    """The versions below each other, block by block; a line is made when it comes into view.

    A word unlike the base's is marked, and what the others have there is bold.
    """

    def __init__(
        self,
        paper: Paper,
        collated: Collation,
        base: int | None,
        articles: Sequence[Article],
        pick: int | None = None,
    ) -> None:
        """Lay the columns out.

        Args:
            paper: the terminal and the outlets.
            collated: the versions.
            base: the version whose words count as unmarked; None for the most common words.
            articles: the story's.
            pick: the version in focus, None for none.
        """
        self._paper = paper
        self._versions = collated.versions
        self._columns = collated.columns
        self._articles = articles
        self._pick = pick
        self._lead = lead_width(paper)
        self._usual = expected(collated, base)
        self._widths = _widths(paper, collated.columns)
        self._torn = [
            any(word is not None and word.low != usual for word in column.words)
            for column, usual in zip(collated.columns, self._usual, strict=True)
        ]
        # versions of marks alone have no column, and still a line each
        self._blocks = blocks_of(self._widths, paper.columns - self._lead - 2) or [[]]
        self._step = len(collated.versions) + 1
        """Lines of a block, with the blank one below it."""
        super().__init__(len(self._blocks) * self._step - 1, self._line)

    @property
    def places(self) -> list[tuple[int, int]]:
        """The line of each version in the first block."""
        return [(at, at + 1) for at in range(len(self._versions))]

    def _line(self, at: int) -> Line:
        number, version = divmod(at, self._step)
        if version == len(self._versions):
            return []
        paper, lead, own = self._paper, self._lead, self._versions[version]
        ground = SELECT if version == self._pick else PAGE
        if number:
            tag: Line = [("  ", "text", ground), (paper.tags[own.article], "muted", ground)]
            head = paper.fit(tag, lead, ground)
        else:
            head = version_name(paper, own, self._articles[own.article], lead, ground)
        if version == self._pick:
            head = [(paper.glyphs.bar, "accent", ground), *_without_first(head)]
        line = [*head, *self._words(self._blocks[number], version, ground)]
        return paper.fit(line, paper.columns, ground)

    def _words(self, block: Block, version: int, ground: str) -> Line:
        """Return one version's words in a block: unlike the usual, beside one that is, or plain."""
        line: Line = []
        for at in block:
            word = self._columns[at].words[version]
            if word is None:
                shown, style = self._paper.glyphs.dot, "muted"
            elif word.low != self._usual[at]:
                shown, style = displayable(word.text), "quote-words"
            else:
                shown, style = displayable(word.text), "strong" if self._torn[at] else "text"
            pad = " " * (self._widths[at] - self._paper.cells(shown))
            line += [(shown, style, ground), (pad, "text", ground)]
        return line


def _widths(paper: Paper, columns: Sequence[Column]) -> list[int]:
    """Return the cells of each column with the space after it."""
    dot = paper.glyphs.dot
    texts = [{word.text if word else dot for word in column.words} for column in columns]
    cells = measure_for("".join(chain.from_iterable(texts)), paper.cells)
    if cells is None:
        return [max(map(len, held)) + 1 for held in texts]
    return [max(cells(displayable(text)) for text in held) + 1 for held in texts]


def _without_first(line: Line) -> Line:
    """Return a line without its first cell."""
    (text, style, ground), *rest = line
    return [(text[1:], style, ground), *rest]
