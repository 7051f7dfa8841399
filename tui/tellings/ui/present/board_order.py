"""The order board: a column an outlet, its claims from top to end, one of them followed."""

import re
from dataclasses import dataclass

from tellings.board.cells import told_by
from tellings.model import Claim
from tellings.reading.board_order import OrderTable
from tellings.reading.display import displayable
from tellings.reading.order_words import OMITTED
from tellings.ui.present.board_bits import Paper, rule_title
from tellings.ui.present.line import BAR, PAGE, SELECT, Line

_NUMBER = re.compile(r"claim \d+: ")
"""What stands before words that another row begins with too."""
GUTTER = 3
"""Cells between two columns: where the followed claim goes up or down."""
MANY = 12
"""Outlets from which only those that tell the followed claim are listed."""


@dataclass(frozen=True, slots=True)
class OrderShape:
    """The columns at one width, in cells."""

    column: int
    first: int
    shown: int

    def outlet_at(self, x: int) -> int | None:
        """Return the outlet whose column stands on a screen column."""
        at = (x - 1) // (self.column + GUTTER)
        return self.first + at if x > 0 and at < self.shown else None


def order_shape(paper: Paper, outlet: int) -> OrderShape:
    """Return the columns for a terminal, with the chosen outlet's among them."""
    count = max(1, len(paper.names))
    least = 26 if paper.is_wide else 34
    room = paper.columns - 2
    shown = max(1, min(count, (room + GUTTER) // (least + GUTTER)))
    column = min(60, (room + GUTTER) // shown - GUTTER)
    first = max(0, min(outlet - shown // 2, count - shown))
    return OrderShape(column, first, shown)


def order_head(paper: Paper, shape: OrderShape, table: OrderTable) -> list[Line]:
    """Return the title and the outlets over their columns."""
    shared = "shared claims only" if table.only_shared else "all claims"
    shared = f"with “{displayable(table.words)}”" if table.words else shared
    called = "  Who tells what when"
    view = paper.in_view(shape.first, shape.shown)
    parts = [*filter(None, (view, shared)), "from the lead down", "1 told by one outlet only"]
    notes = ["   " + " · ".join(parts[:count]) for count in range(len(parts), 0, -1)]
    room = paper.columns - paper.cells(called)
    note = next((each for each in notes if paper.cells(each) <= room), notes[-1])
    named: Line = [(called, "strong", PAGE), (paper.words(note), "muted", PAGE)]
    title = paper.fit(named, paper.columns, PAGE)
    heads: Line = [(" ", "text", PAGE)]
    last = shape.first + shape.shown - 1
    for outlet in range(shape.first, last + 1):
        called = paper.short_name(outlet, shape.column - 8)
        before = "<" if outlet == shape.first and outlet else ""
        after = ">" if outlet == last and outlet + 1 < len(paper.names) else ""
        style = "name" if outlet == table.outlet else "muted"
        head: Line = [
            (f"{before}{called}{after}", style, PAGE),
            (f" {len(table.columns[outlet])}", "muted", PAGE),
        ]
        heads += paper.fit(head, shape.column + GUTTER, PAGE)
    blank: Line = []
    return [blank, title, blank, heads] if paper.is_tall else [title, heads]


def order_line(paper: Paper, shape: OrderShape, table: OrderTable, line: int) -> Line:
    """Return the claims that stand at one place of every outlet's order."""
    cells: Line = [(" ", "text", PAGE)]
    for outlet in range(shape.first, shape.first + shape.shown):
        cells += _cell(paper, shape, table, outlet, line)
        if outlet + 1 < shape.first + shape.shown:
            cells += _slope(paper, table, outlet, line)
    return paper.fit(cells, paper.columns, PAGE)


def _cell(paper: Paper, shape: OrderShape, table: OrderTable, outlet: int, line: int) -> Line:
    """Return an outlet's claim at a place: its paragraph, marks, and how it begins there."""
    column = table.columns[outlet]
    if line >= len(column):
        return [(" " * shape.column, "text", PAGE)]
    place = column[line]
    claim = table.claims.claims[place.claim]
    followed = place.claim == table.claim
    ground = SELECT if followed else PAGE
    mark = "!" if claim.conflicts else ('"' if claim.altered_quote else " ")
    alone = len(claim.tellers) == 1
    mark = "1" if alone else mark
    style = "strong" if followed else ("muted" if alone else "text")
    bar = paper.glyphs.bar if followed and outlet == table.outlet else " "
    number = f"{place.paragraph + 1:>3} "
    room = shape.column - len(number) - 3
    said = displayable(table.wording(outlet, claim))
    before, omitted, rest = said.partition(OMITTED)
    if omitted and (not before or _NUMBER.fullmatch(before)):
        said = before + paper.words(omitted) + rest
    title = paper.clip(" ".join(said.split()), room)
    cells: Line = [
        (bar, "accent", ground),
        (number, "muted", ground),
        (mark, {"!": "conflict", '"': "quote"}.get(mark, "muted"), ground),
        (" ", "text", ground),
        (title, style, ground),
    ]
    return paper.fit(cells, shape.column, ground)


def _slope(paper: Paper, table: OrderTable, outlet: int, line: int) -> Line:
    """Return where the followed claim goes in the next outlet: up, level or down."""
    here = table.place_in(outlet)
    there = table.place_in(outlet + 1) if outlet + 1 < len(table.columns) else None
    if here != line or there is None:
        return [(" " * GUTTER, "text", PAGE)]
    sign = "→" if there == here else ("↓" if there > here else "↑")
    return [(f" {paper.words(sign)} ", "accent", PAGE)]


def followed_lines(paper: Paper, table: OrderTable, claim: Claim, room: int) -> list[Line]:
    """Return where every outlet tells the followed claim, in at most ``room`` lines."""
    names = paper.called
    title: Line = [(told_by(claim), "strong", BAR)]
    lines: list[Line] = [rule_title(paper, title, f"{paper.glyphs.key('tellings')} reads it")]
    said = " ".join(displayable(claim.title).split())
    lines.append([("   " + paper.clip(said, paper.columns - 4), "strong", BAR)])
    places = []
    # of many outlets those that are silent are left out, and the chosen one comes first
    many = claim.of > MANY
    order = [table.outlet] * many + [at for at in range(claim.of) if not many or at != table.outlet]
    for outlet in order:
        at = table.place_in(outlet)
        if at is None and many:
            continue
        if at is None:
            places.append(f"{names[outlet]} not told")
        else:
            count = len(table.columns[outlet])
            where = " (lead)" if at < 3 else (" (end)" if at >= count - 3 else "")
            places.append(f"{names[outlet]} {at + 1} of {count}{where}")
    line = ""
    for place in places:
        if line and paper.cells(f"{line}  ·  {place}") > paper.columns - 4:
            lines.append([(f"   {paper.words(line)}", "muted", BAR)])
            line = ""
        line = f"{line}  ·  {place}" if line else place
    lines.append([(f"   {paper.words(line)}", "muted", BAR)])
    return lines[:room]
