"""What all boards are drawn from: rows, chips, titles with a rule, matches of a search."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from tellings.ui.present.geometry import LOW, TALL, TWO_PANES, WIDE
from tellings.ui.present.glyphs import Glyphs
from tellings.ui.present.line import BAR, PAGE, SELECT, Cells, Line, clip, fit, spread, width

TELLING = 5
"""Letters of a name's first word that make it stand for the whole name."""


@dataclass(frozen=True, slots=True)
class Paper:
    """What drawing a board needs to know of the terminal and the story."""

    columns: int
    rows: int
    """Of the whole terminal."""
    glyphs: Glyphs
    cells: Cells
    names: tuple[str, ...]
    """What the outlets are called."""
    tags: tuple[str, ...]
    """The same in three characters."""

    @property
    def is_wide(self) -> bool:
        """True where there is room for words."""
        return self.columns >= WIDE

    @property
    def is_narrow(self) -> bool:
        """True where everything has to be short."""
        return self.columns < TWO_PANES

    @property
    def is_tall(self) -> bool:
        """True where blank lines may stand around the header."""
        return self.rows >= TALL

    @property
    def called(self) -> tuple[str, ...]:
        """What the outlets are called where a line of text names them."""
        return self.tags if self.is_narrow else self.names

    @property
    def longest_name(self) -> int:
        """Cells of the longest name of an outlet."""
        return _longest(self.names, self.cells)

    def fit(self, line: Line, room: int, ground: str) -> Line:
        """Return a line in exactly ``room`` cells."""
        return fit(line, room, self.cells, ground, self.glyphs.ellipsis)

    def clip(self, text: str, room: int) -> str:
        """Return text in at most ``room`` cells."""
        return clip(text, room, self.cells, self.glyphs.ellipsis)

    def short_name(self, outlet: int, room: int) -> str:
        """Return an outlet's name in at most ``room`` cells: without article, its first word.

        A first word that other outlets share is no name; where the cut name is another's too, the
        outlet's tag stands for it.
        """
        name = self.names[outlet]
        bare = name.removeprefix("The ")
        first = bare.split(" ")[0]
        shared = sum(other.removeprefix("The ").split(" ")[0] == first for other in self.names) > 1
        short = [name, bare, *([] if shared and first != bare else [first])]
        fitting = [each for each in short if self.cells(each) <= room]
        if fitting and (fitting[0] != first or len(first) >= TELLING or first == bare):
            return fitting[0]
        cut = self.clip(bare, room)
        same = [other for other in self.names if self.clip(other.removeprefix("The "), room) == cut]
        return cut if len(same) < 2 else self.tags[outlet]

    def in_view(self, first: int, shown: int) -> str:
        """Return which outlets the columns in view are of: 'outlets 4-12 of 100'; '' for all."""
        count = len(self.names)
        if shown >= count:
            return ""
        places = f"{first + 1}-{first + shown}" if shown > 1 else f"{first + 1}"
        return f"outlet{'s' if shown > 1 else ''} {places} of {count}"

    def words(self, text: str) -> str:
        """Return text of the interface in the characters of this terminal."""
        return self.glyphs.words(text)


@lru_cache(maxsize=4)
def _longest(names: tuple[str, ...], cells: Cells) -> int:
    return max(map(cells, names), default=3)


def preview_rows(rows: int) -> int:
    """Return how many rows the part below a board's list takes, its title included."""
    if rows >= TALL:
        return 14
    return 11 if rows >= LOW else 9


def ground_of(*, selected: bool) -> str:
    """Return the ground of a row."""
    return SELECT if selected else PAGE


def bar(paper: Paper, *, selected: bool) -> tuple[str, str, str]:
    """Return the first cell of a row: the focus bar of the selected one."""
    return (paper.glyphs.bar if selected else " ", "accent", ground_of(selected=selected))


def sign(paper: Paper, glyph: str, ground: str) -> tuple[str, str, str]:
    """Return the mark in front of a row: conflict, altered quotation, or something quieter."""
    style = {"!": "conflict", '"': "quote"}.get(glyph, "muted")
    return paper.glyphs.sign(glyph) or " ", style, ground


def chips_line(
    paper: Paper, chips: Sequence[tuple[str, str, int]], active: int, tail: Line
) -> tuple[Line, list[tuple[int, int]]]:
    """Return the choices that have rows, with their counts, and the cells that each takes.

    Args:
        paper: the terminal.
        chips: long name, short name and count of each choice.
        active: the choice in force; where not all fit, it is among those that do.
        tail: what stands at the right end.
    """
    room = paper.columns - width(tail, paper.cells) - 1
    labels = [f" {said if paper.is_wide else short} {count} " for said, short, count in chips]
    first = 0
    while first < active and 1 + sum(map(paper.cells, labels[first : active + 1])) > room:
        first += 1
    line: Line = [(" ", "text", PAGE)]
    places = [(0, 0)] * len(chips)
    used = 1
    for at in range(first, len(labels)):
        if not chips[at][2] and at != active:
            continue
        gap = " " if paper.is_wide and used > 1 else ""
        if used + len(gap) + paper.cells(labels[at]) > room:
            break
        style = "active" if at == active else "muted"
        line += [(gap, "text", PAGE), (labels[at], style, PAGE)]
        used += len(gap)
        places[at] = (used, used + paper.cells(labels[at]))
        used += paper.cells(labels[at])
    return (
        spread(line, tail, paper.columns, paper.cells, PAGE, paper.glyphs.ellipsis),
        places,
    )


def rule_title(paper: Paper, title: Line, note: str, ground: str = BAR) -> Line:
    """Return a rule with a title near its left end and a note near its right one."""
    glyphs, cells = paper.glyphs, paper.cells
    tail = f" {paper.words(note)} " if note else ""
    head: Line = [(glyphs.rule * 2 + " ", "rule", ground), *title]
    room = paper.columns - cells(tail) - 1
    head = fit(head, min(width(head, cells), max(4, room - 2)), cells, ground, glyphs.ellipsis)
    rest = room - width(head, cells) - 1
    return paper.fit(
        [
            *head,
            (" " + glyphs.rule * max(0, rest), "rule", ground),
            (tail, "muted", ground),
            (glyphs.rule, "rule", ground),
        ],
        paper.columns,
        ground,
    )


def with_matches(text: str, style: str, ground: str, pattern: re.Pattern[str] | None) -> Line:
    """Return text in pieces, what the search found marked."""
    if pattern is None:
        return [(text, style, ground)]
    pieces: Line = []
    at = 0
    for match in pattern.finditer(text):
        if match.end() > match.start():
            pieces += [(text[at : match.start()], style, ground), (match.group(), "match", ground)]
            at = match.end()
    return [*pieces, (text[at:], style, ground)]


def centred(paper: Paper, said: Iterable[str], rows: int) -> list[Line]:
    """Return what an empty board says, a third down."""
    lines: list[Line] = [[] for _ in range(max(0, rows // 3))]
    return lines + [[("     " + paper.words(text), "muted", PAGE)] for text in said]
