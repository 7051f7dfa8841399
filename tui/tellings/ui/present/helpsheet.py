"""The marks, and the keys in columns under their headings."""

from collections.abc import Sequence

from tellings.ui.bindings import Key
from tellings.ui.present.glyphs import Glyphs
from tellings.ui.present.legends import Legend
from tellings.ui.present.line import BAR, Cells, Line, fit
from tellings.ui.present.wordwrap import wrap_pieces

THREE = (
    "Three panes: signs and tints of the right and the third pane are held against the left one; "
    "on the left a tint is what neither of them tells, an underline what one of them lacks."
)
CALLED = ("legend", "marks", "signs", "glyphs")
"""What people may call the signs when they look for them."""
LEAST = 3
"""Letters of such a name that are enough."""
KEYS = 17
"""Cells for the keys."""
COLUMN = 44
"""Least cells of a column."""


def help_lines(
    keys: Sequence[Key],
    columns: int,
    wanted: str,
    glyphs: Glyphs,
    cells: Cells,
    legend: Legend = (),
) -> list[Line]:
    """Return the help text for a width.

    Args:
        keys: what it lists.
        columns: of the text.
        wanted: narrows it to keys that hold the word; '' for all.
        glyphs: the signs in force.
        cells: what a text takes on the screen.
        legend: what the signs of the view mean.
    """
    blocks = _blocks([key for key in keys if _matches(key, wanted, glyphs)], glyphs)
    count = max(1, min(3, columns // COLUMN))
    held = _distribute(blocks, count)
    width = columns // count
    rows = max((len(lines) for lines in held), default=0)
    signs = _wanted_signs(legend, wanted)
    lines: list[Line] = []
    if signs:
        lines += [[("Marks", "strong", BAR)], *_signs(columns, signs, cells), []]
    for at in range(rows):
        line: Line = []
        for column in held:
            line += fit(column[at] if at < len(column) else [], width, cells, BAR)
        lines.append(line)
    if signs and signs == legend and any(key.id == "third" for key in keys):
        lines += [[], *wrap_pieces([(THREE, "muted", BAR)], columns, cells)]
    return lines or [[(glyphs.words(f"no key for “{wanted}”"), "muted", BAR)]]


def _wanted_signs(legend: Legend, wanted: str) -> Legend:
    """Return the signs of a legend that are looked for: all of them by a name of the whole."""
    said = wanted.casefold().strip()
    if not said or (len(said) >= LEAST and any(name.startswith(said) for name in CALLED)):
        return legend
    return tuple(sign for sign in legend if said in f"{sign[0]} {sign[2]}".casefold())


def _matches(key: Key, wanted: str, glyphs: Glyphs) -> bool:
    said = glyphs.keys.filled(f"{key.does} {key.tooltip}")
    held = f"{glyphs.keys.every(key)} {said} {key.id}".casefold()
    return wanted.casefold().strip() in held


def _blocks(keys: Sequence[Key], glyphs: Glyphs) -> list[list[Line]]:
    """Return the lines of every group with a blank one after it."""
    groups: dict[str, list[Line]] = {}
    for key in keys:
        lines = groups.setdefault(key.group, [[(key.group, "strong", BAR)]])
        shown = glyphs.words(glyphs.keys.every(key))
        does = glyphs.words(glyphs.keys.filled(key.does))
        lines.append([(shown.ljust(KEYS) + " ", "key", BAR), (does, "muted", BAR)])
    return [[*lines, []] for lines in groups.values()]


def _distribute(blocks: Sequence[list[Line]], count: int) -> list[list[Line]]:
    """Put the groups into columns in order, so that the longest column is short."""
    total = sum(len(block) for block in blocks)
    goal = -(-total // count)
    columns: list[list[Line]] = [[] for _ in range(count)]
    at = 0
    for block in blocks:
        if columns[at] and len(columns[at]) + len(block) > goal + 2 and at + 1 < count:
            at += 1
        columns[at] += block
    return columns


def _signs(columns: int, legend: Legend, cells: Cells) -> list[Line]:
    """Return what the signs mean, as many on a line as fit."""
    lines: list[Line] = [[]]
    used = 0
    for sign, style, words in legend:
        said = f" {words}   "
        room = cells(sign) + cells(said)
        if used and used + room > columns:
            lines.append([])
            used = 0
        lines[-1] += [(sign, style, BAR), (said, "muted", BAR)]
        used += room
    return lines
