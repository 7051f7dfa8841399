"""A collation on the screen: one column a word, one line an outlet, in blocks of like width."""

from collections.abc import Sequence

from tellings.board.collation import Collation, Column
from tellings.model import Article
from tellings.reading.board_quotes import expected
from tellings.reading.display import displayable
from tellings.ui.present.board_bits import Paper
from tellings.ui.present.board_quotes import version_name
from tellings.ui.present.line import PAGE, SELECT, Line

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


def collation_lines(
    paper: Paper,
    collated: Collation,
    base: int | None,
    articles: Sequence[Article],
    pick: int | None = None,
) -> tuple[list[Line], list[tuple[int, int]]]:
    """Return the versions below each other, and the line of each in the first block.

    A word unlike the base's is marked, and what the others have there is bold.

    Args:
        paper: the terminal and the outlets.
        collated: the versions.
        base: the version whose words count as unmarked; None for the most common words.
        articles: the story's.
        pick: the version in focus, None for none.
    """
    lead = lead_width(paper)
    usual = expected(collated, base)
    torn = [
        any(word is not None and word.low != held for word in column.words)
        for column, held in zip(collated.columns, usual, strict=True)
    ]
    widths = [_width(paper, column) + 1 for column in collated.columns]
    lines: list[Line] = []
    places: list[tuple[int, int]] = []
    for number, block in enumerate(blocks_of(widths, paper.columns - lead - 2)):
        if number:
            lines.append([])
        for version, own in enumerate(collated.versions):
            ground = SELECT if version == pick else PAGE
            head = version_name(paper, own, articles[own.article], lead, ground)
            if number:
                tag: Line = [("  ", "text", ground), (paper.tags[own.article], "muted", ground)]
                head = paper.fit(tag, lead, ground)
            else:
                places.append((len(lines), len(lines) + 1))
            if version == pick:
                head = [(paper.glyphs.bar, "accent", ground), *_without_first(head)]
            line = [*head, *_words(paper, collated, block, widths, version, usual, torn, ground)]
            lines.append(paper.fit(line, paper.columns, ground))
    return lines, places


def _words(
    paper: Paper,
    collated: Collation,
    block: Block,
    widths: Sequence[int],
    version: int,
    usual: Sequence[str | None],
    torn: Sequence[bool],
    ground: str,
) -> Line:
    """Return one version's words in a block: unlike the usual, beside one that is, or plain."""
    line: Line = []
    for at in block:
        word = collated.columns[at].words[version]
        if word is None:
            shown, style = paper.glyphs.dot, "muted"
        elif word.low != usual[at]:
            shown, style = displayable(word.text), "quote-words"
        else:
            shown, style = displayable(word.text), "strong" if torn[at] else "text"
        pad = " " * (widths[at] - paper.cells(shown))
        line += [(shown, style, ground), (pad, "text", ground)]
    return line


def _width(paper: Paper, column: Column) -> int:
    return max(paper.cells(displayable(word.text)) if word else 1 for word in column.words)


def _without_first(line: Line) -> Line:
    """Return a line without its first cell."""
    (text, style, ground), *rest = line
    return [(text[1:], style, ground), *rest]
