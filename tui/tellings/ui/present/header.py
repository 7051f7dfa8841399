"""The lines above the body: app bar, outlets, legend."""

from dataclasses import dataclass

from tellings.reading.counts import Share
from tellings.reading.reader import Layout
from tellings.ui.present.geometry import TWO_PANES, WIDE, Geometry
from tellings.ui.present.glyphs import KIND_STYLES, KIND_WORDS, Glyphs
from tellings.ui.present.line import BAR, PAGE, Cells, Line, clip, fit, spread, width

TABS = ("Reader", "Claims", "Quotes", "Matrix", "Figures", "Order")
MAIN_TABS = 4
"""Views whose names are shown before those of the others."""
ABOUT = 140
"""Columns from which the app bar has room for outlets and date."""


def app_bar(title: str, about: str, tab: int, columns: int, glyphs: Glyphs, cells: Cells) -> Line:
    """Return the top line: the name, the story, and the views with the active one marked."""
    tabs: Line = []
    for at, view in enumerate(TABS):
        spoken = at == tab or columns >= (TWO_PANES if at < MAIN_TABS else ABOUT)
        label = f" {at + 1} {view} " if spoken else f" {at + 1} "
        tabs += [(label, "active" if at == tab else "muted", BAR), (" ", "text", BAR)]
    name: Line = [(" ", "text", BAR)]
    if columns >= TWO_PANES:
        name = [(" tellings ", "name", BAR)]
    said = f"  {glyphs.words(about)}" if columns >= ABOUT and about else ""
    room = columns - width([*name, *tabs], cells) - cells(said) - 1
    story = (clip(title, room, cells, glyphs.ellipsis), "text", BAR)
    return spread([*name, story, (said, "muted", BAR)], tabs, columns, cells, BAR, glyphs.ellipsis)


@dataclass(frozen=True, slots=True)
class Outlet:
    """One side of the outlet line."""

    name: str
    tag: str
    date: str
    style: str
    share: Share | None
    """How much of it the other one tells; None while unknown."""


def share_bar(share: Share, length: int, style: str, glyphs: Glyphs, ground: str) -> Line:
    """Return a bar that is filled as far as an article is told by the other one."""
    full = round(length * share.told / share.of) if share.of else 0
    return [
        (glyphs.full * full, style, ground),
        (glyphs.empty * (length - full), "muted", ground),
    ]


def outlet_line(
    left: Outlet, right: Outlet | None, shape: Geometry, glyphs: Glyphs, cells: Cells
) -> Line:
    """Return the line with both outlets over their panes; for one column both at its left."""
    if right is not None and shape.layout in (Layout.ALIGNED, Layout.OWN):
        columns = shape.text_columns
        first = _outlet(left, right, columns[0][1] - columns[0][0], glyphs, cells)
        second = _outlet(right, left, columns[1][1] - columns[1][0], glyphs, cells)
        gap = columns[1][0] - columns[0][1]
        lead: Line = [(" " * columns[0][0], "text", PAGE)]
        return fit(
            [*lead, *first, (" " * gap, "text", PAGE), *second],
            shape.width + shape.ruler,
            cells,
            PAGE,
        )
    room = shape.width + shape.ruler
    line: Line = [("   ", "text", PAGE)]
    for side in (left, right):
        if side is not None:
            told = f" {side.share.told} of {side.share.of}   " if side.share else "   "
            name = side.name if right is None or room >= TWO_PANES else side.tag
            line += [(name, side.style, PAGE), (told, "muted", PAGE)]
    return fit(line, room, cells, PAGE)


def _outlet(side: Outlet, other: Outlet, room: int, glyphs: Glyphs, cells: Cells) -> Line:
    """Return name, date, share bar and share in exactly the pane's text width."""
    tail: Line = []
    if side.share is not None:
        told = f"  {side.share.told} of {side.share.of} "
        long = f"also in {other.name}"
        roomy = room >= 50 and cells(side.name) + cells(told + long) + 12 <= room
        bar = share_bar(side.share, 10 if roomy else 5, side.style, glyphs, PAGE)
        tail = [*bar, (told, "text", PAGE), (long if roomy else "shared", "muted", PAGE)]
    spare = room - width(tail, cells) - cells(side.name) - 4
    date = f"  {side.date}" if side.date and len(side.date) <= spare else ""
    return spread([(side.name, side.style, PAGE), (date, "muted", PAGE)], tail, room, cells, PAGE)


def legend_pieces(
    counts: dict[str, int], left: str, right: str, columns: int, glyphs: Glyphs
) -> Line:
    """Return what each sign means, with how often it occurs; only signs that occur."""
    line: Line = []
    for glyph, count in counts.items():
        line.append((glyphs.sign(glyph), KIND_STYLES[glyph], PAGE))
        word = KIND_WORDS[glyph]
        if glyph in "-+":
            word = f"only {left if glyph == '-' else right}"
        said = f" {count} {word}   " if columns >= WIDE else f" {count}   "
        line.append((said, "muted", PAGE))
    return line
