"""The lines above the body: app bar, outlets, legend."""

from collections.abc import Sequence
from dataclasses import dataclass

from tellings.reading.counts import Share
from tellings.reading.manner import Layout
from tellings.ui.present.geometry import TWO_PANES, Geometry
from tellings.ui.present.glyphs import KIND_STYLES, Glyphs
from tellings.ui.present.line import BAR, PAGE, Cells, Line, clip, fit, spread, width

TABS = ("Reader", "Claims", "Quotes", "Matrix", "Figures", "Order")
MAIN_TABS = 4
"""Views whose names are shown before those of the others."""
ALL_TABS = 110
"""Columns from which all names are shown."""
ABOUT = 140
"""Columns from which the app bar has room for outlets and date."""


def app_bar(title: str, about: str, tab: int, columns: int, glyphs: Glyphs, cells: Cells) -> Line:
    """Return the top line: the name, the story, and the views with the active one marked."""
    tabs: Line = []
    for at, label in enumerate(_labels(tab, columns)):
        tabs += [(label, "active" if at == tab else "muted", BAR), (" ", "text", BAR)]
    name: Line = [(" ", "text", BAR)]
    if columns >= TWO_PANES:
        name = [(" tellings ", "name", BAR)]
    said = f"  {glyphs.words(about)}" if columns >= ABOUT and about else ""
    room = columns - width([*name, *tabs], cells) - cells(said) - 1
    story = (clip(title, room, cells, glyphs.ellipsis), "text", BAR)
    return spread([*name, story, (said, "muted", BAR)], tabs, columns, cells, BAR, glyphs.ellipsis)


def _labels(tab: int, columns: int) -> list[str]:
    """Return how the views are called in the top line: by name or, for want of room, a digit."""
    labels = []
    for at, view in enumerate(TABS):
        spoken = at == tab or columns >= (TWO_PANES if at < MAIN_TABS else ALL_TABS)
        labels.append(f" {at + 1} {view} " if spoken else f" {at + 1} ")
    return labels


def tab_at(column: int, tab: int, columns: int) -> int | None:
    """Return the view whose name in the top line stands at a column, None for none."""
    labels = _labels(tab, columns)
    start = columns - sum(len(label) + 1 for label in labels)
    for at, label in enumerate(labels):
        if start <= column < start + len(label):
            return at
        start += len(label) + 1
    return None


@dataclass(frozen=True, slots=True)
class Outlet:
    """One side of the outlet line."""

    name: str
    tag: str
    date: str
    style: str
    share: Share | None
    """How much of it the other one tells; None while unknown."""


def _told(share: Share, glyphs: Glyphs, *, brief: bool = False) -> str:
    """Return how many paragraphs are told, with their sign as the unit: '3 of 5 ¶', '3/5 ¶'."""
    return f"{share.told}{'/' if brief else ' of '}{share.of} {glyphs.paragraph}"


def share_bar(share: Share, length: int, style: str, glyphs: Glyphs, ground: str) -> Line:
    """Return a bar that is filled as far as an article is told by the other one."""
    full = round(length * share.told / share.of) if share.of else 0
    return [
        (glyphs.full * full, style, ground),
        (glyphs.empty * (length - full), "muted", ground),
    ]


def outlet_line(
    left: Outlet,
    right: Outlet | None,
    shape: Geometry,
    glyphs: Glyphs,
    cells: Cells,
    *,
    on_left: bool = True,
) -> Line:
    """Return the line with the outlets over the text: over both panes, or over the one column.

    Where one article is shown alone it is that of the active side, ``on_left`` or not.
    """
    room = shape.width + shape.ruler
    columns = shape.text_columns
    lead: Line = [(" " * columns[0][0], "text", PAGE)]
    if right is not None and shape.layout in (Layout.ALIGNED, Layout.OWN):
        first = _outlet(left, right, columns[0][1] - columns[0][0], glyphs, cells)
        second = _outlet(right, left, columns[1][1] - columns[1][0], glyphs, cells)
        gap = columns[1][0] - columns[0][1]
        return fit([*lead, *first, (" " * gap, "text", PAGE), *second], room, cells, PAGE)
    said = column_outlets(left, right, shape.layout, on_left=on_left, glyphs=glyphs)
    return fit([*lead, *said], room, cells, PAGE, glyphs.ellipsis)


def column_outlets(
    left: Outlet,
    right: Outlet | None,
    layout: Layout,
    *,
    on_left: bool,
    glyphs: Glyphs,
    tags: bool = False,
    shares: bool = True,
    brief: bool = False,
) -> Line:
    """Return the outlets of a single column of text: both, or the one whose text it is.

    Args:
        left: the left outlet.
        right: the right one, if any.
        layout: the layout in force.
        on_left: which side is the active one.
        glyphs: the signs in force.
        tags: call them by their tags.
        shares: tell how much of each the other one tells.
        brief: with as few characters as that can be told in.
    """
    sides = [side for side in (left, right) if side is not None]
    line: Line = []
    if layout is Layout.SINGLE and right is not None:
        side, other = (left, right) if on_left else (right, left)
        other_name = other.tag if tags else other.name
        line = [(side.tag if tags else side.name, side.style, PAGE)]
        if shares and side.share:
            told = f"  {_told(side.share, glyphs, brief=brief)} linked to {other_name}"
        else:
            told = f"  beside {other_name}"
        return [*line, (told, "muted", PAGE)]
    for side in sides:
        told = "   "
        if side.share and shares:
            told = f" {_told(side.share, glyphs, brief=brief)}{'  ' if brief else '   '}"
        name = side.tag if tags and right is not None else side.name
        line += [(name, side.style, PAGE), (told, "muted", PAGE)]
    return line


def narrow_line(
    left: Outlet,
    right: Outlet | None,
    counts: Line,
    shape: Geometry,
    glyphs: Glyphs,
    cells: Cells,
    *,
    on_left: bool,
) -> Line:
    """Return outlets and legend in one line: what does not fit is left out whole.

    The shares become brief and go before the legend goes, and the outlets stay.
    """
    room = shape.width + shape.ruler
    lead: Line = [("   ", "text", PAGE)]
    tail: Line = [*counts, (" ", "text", PAGE)]
    tags = room < TWO_PANES
    outlets: Line = []
    full, brief, none = (True, False), (True, True), (False, False)
    tries: tuple[tuple[tuple[bool, bool], Line], ...] = (
        (full, tail),
        (brief, tail),
        (none, tail),
        (full, []),
        (brief, []),
        (none, []),
    )
    for (shares, is_brief), legend in tries:
        outlets = column_outlets(
            left,
            right,
            shape.layout,
            on_left=on_left,
            glyphs=glyphs,
            tags=tags,
            shares=shares,
            brief=is_brief,
        )
        if width([*lead, *outlets, *legend], cells) <= room:
            return spread([*lead, *outlets], legend, room, cells, PAGE, glyphs.ellipsis)
    return fit([*lead, *outlets], room, cells, PAGE, glyphs.ellipsis)


def three_outlets(
    outlets: Sequence[Outlet],
    second: Share | None,
    shape: Geometry,
    glyphs: Glyphs,
    cells: Cells,
) -> Line:
    """Return the outlets over three panes, each with how much of it is told where.

    Args:
        outlets: left, right, third; the left one's share is that which the right one tells.
        second: the share of the left one that the third one tells.
        shape: of the page.
        glyphs: the signs in force.
        cells: what a text takes on the screen.
    """
    line: Line = []
    used = 0
    for at, (outlet, (start, end)) in enumerate(zip(outlets, shape.text_columns, strict=True)):
        line.append((" " * (start - used), "text", PAGE))
        if at:
            line += _outlet(outlet, outlets[0], end - start, glyphs, cells)
        else:
            line += _left_of_three(outlets, second, end - start, glyphs, cells)
        used = end
    return fit(line, shape.width + shape.ruler, cells, PAGE)


def _left_of_three(
    outlets: Sequence[Outlet], second: Share | None, room: int, glyphs: Glyphs, cells: Cells
) -> Line:
    """Return the left outlet with how much of it either of the two others tells, if it fits."""
    left, right, third = outlets
    said = [""]
    if left.share is not None and second is not None:
        told = _told(left.share, glyphs)
        said = [
            f"{told} linked to {right.name}, {second.told} to {third.name}",
            f"{told} to {right.name}, {second.told} to {third.name}",
            f"{told} to {right.tag}, {second.told} to {third.tag}",
            "",
        ]
    spare = room - cells(left.name) - 2
    tail = next(text for text in said if cells(text) <= spare or not text)
    date = f"  {left.date}" if left.date and len(left.date) + cells(tail) + 3 <= spare else ""
    head: Line = [(left.name, left.style, PAGE), (date, "muted", PAGE)]
    return spread(head, [(tail, "text", PAGE)], room, cells, PAGE, glyphs.ellipsis)


def third_counts(
    counts: dict[str, int], against: tuple[str, str], room: int, glyphs: Glyphs, cells: Cells
) -> Line:
    """Return how often each glyph stands before the third pane, and against whom it is meant.

    Args:
        counts: by glyph.
        against: name and tag of the left outlet; the tag serves where the name has no room.
        room: cells of the pane's text.
        glyphs: the signs in force.
        cells: what a text takes on the screen.
    """
    signs: Line = []
    for glyph, count in counts.items():
        style = "third" if glyph == "+" else KIND_STYLES[glyph]
        signs += [(glyphs.sign(glyph), style, PAGE), (f" {count}  ", "muted", PAGE)]
    lines: list[Line] = [[(f"against {name}: ", "muted", PAGE), *signs] for name in against]
    return next((line for line in lines if width(line, cells) - 2 <= room), lines[-1])


def three_legends(pair: Line, third: Line, shape: Geometry, glyphs: Glyphs, cells: Cells) -> Line:
    """Return the legend of the pair over its two panes, and that of the third pane over it."""
    start, end = shape.text_columns[2]
    line: Line = fit(pair, start, cells, PAGE)
    line += fit(third, end - start, cells, PAGE, glyphs.ellipsis)
    return fit(line, shape.width + shape.ruler, cells, PAGE)


def _outlet(side: Outlet, other: Outlet, room: int, glyphs: Glyphs, cells: Cells) -> Line:
    """Return name, date, share bar and share in exactly the pane's text width."""
    tail: Line = []
    if side.share is not None:
        told = f"  {_told(side.share, glyphs)} "
        long = f"linked to {other.name}"
        roomy = room >= 50 and cells(side.name) + cells(told + long) + 12 <= room
        bar = share_bar(side.share, 10 if roomy else 5, side.style, glyphs, PAGE)
        tail = [
            (" ", "text", PAGE),
            *bar,
            (told, "text", PAGE),
            (long if roomy else "linked", "muted", PAGE),
        ]
    spare = room - width(tail, cells) - cells(side.name) - 4
    date = f"  {side.date}" if side.date and len(side.date) <= spare else ""
    head: Line = [(side.name, side.style, PAGE), (date, "muted", PAGE)]
    return spread(head, tail, room, cells, PAGE, glyphs.ellipsis)
