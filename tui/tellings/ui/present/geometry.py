"""Geometry: how many cells each part of the page gets at a width; all counts are cells."""

from dataclasses import dataclass

from tellings.reading.manner import Layout

WIDE = 120
"""Columns from which the page is roomy: words in the legend, wide paragraph numbers."""
TWO_PANES = 96
"""Columns from which two panes stand side by side."""
THREE_PANES = 180
"""Columns from which three panes stand side by side."""
LONGEST = 84
"""The longest line of article text; more is hard to read."""
SMALLEST = (60, 16)
"""The least columns and rows that the reader works in."""
TALL = 40
LOW = 28
GUTTER = 5
SIGNS = 2
"""Cells right of an article that stands alone, for the signs of notes and corrections."""


@dataclass(frozen=True, slots=True)
class Geometry:
    """The columns of the page, the ruler beside it not included."""

    layout: Layout
    """The layout in force; narrow terminals get no panes."""
    width: int
    """Of the page."""
    number: int
    """Of a paragraph number."""
    text: int
    """Of each line of article text."""
    margin: int
    """Free cells left of the page's content."""
    ruler: int

    @property
    def pane(self) -> int:
        """A pane: focus bar, number, space, text."""
        return 1 + self.number + 1 + self.text

    @property
    def text_columns(self) -> tuple[tuple[int, int], ...]:
        """Where article text stands, as half-open runs of page columns, one for each pane."""
        panes = PANES.get(self.layout, 0)
        if panes:
            first = self.margin + 2 + self.number
            starts = [first + at * (self.pane + GUTTER) for at in range(panes)]
            return tuple((start, start + self.text) for start in starts)
        first = self.margin + (UNIFIED_LEAD if self.layout is Layout.UNIFIED else 2 + self.number)
        return ((first, first + self.text),)


PANES = {Layout.ALIGNED: 2, Layout.OWN: 2, Layout.THREE: 3}
"""How many panes stand side by side, in the layouts that have them."""
UNIFIED_LEAD = 8
"""Cells before the text of the unified layout: bar, glyph, space, tag 3, two spaces."""
TAGS = 18
"""Cells of the margin of the single layout: a passage's glyph, and who else tells it."""


def geometry(
    columns: int, wanted: Layout, label: int, *, is_pair: bool, has_third: bool = False
) -> Geometry:
    """Return the geometry for a terminal width.

    Args:
        columns: of the whole terminal.
        wanted: the layout that was asked for; panes need TWO_PANES columns, three of them
            THREE_PANES.
        label: characters of the longest paragraph number.
        is_pair: False for one article alone.
        has_third: whether there is an article for a third pane.
    """
    layout = wanted if is_pair else Layout.SINGLE
    if layout is Layout.THREE and (columns < THREE_PANES or not has_third):
        layout = Layout.ALIGNED
    if columns < TWO_PANES and layout in (Layout.ALIGNED, Layout.OWN):
        layout = Layout.UNIFIED
    ruler = 4 if columns >= TWO_PANES else 3
    page = columns - ruler
    number = max(3 if columns >= WIDE else 2, label)
    panes = PANES.get(layout, 0)
    if panes:
        gutters = (panes - 1) * GUTTER
        text = min(LONGEST, (page - gutters) // panes - number - 2)
        used = panes * (text + number + 2) + gutters
    elif layout is Layout.UNIFIED:
        text = min(LONGEST, page - UNIFIED_LEAD - 1)
        used = UNIFIED_LEAD + text
    else:
        tags = TAGS if is_pair else SIGNS
        text = min(LONGEST, page - number - 3 - tags)
        used = 2 + number + text + tags
    margin = max(0, (page - used) // 2) if text == LONGEST else 0
    return Geometry(layout, page, number, text, margin, ruler)


def no_third_pane(columns: int, *, has_third: bool) -> str:
    """Return why three panes can't be shown, '' where they can."""
    if not has_third:
        return "this story has no third outlet"
    if columns < THREE_PANES:
        return f"they need {THREE_PANES} columns, here are {columns}"
    return ""


def next_layout(now: Layout, columns: int, *, has_third: bool) -> Layout:
    """Return the layout after one, of those that a width and a story allow.

    Without room for its panes a layout is drawn as a simpler one, which then counts as shown.
    """
    allowed: list[Layout] = [each for each in Layout if each is not Layout.THREE]
    shown = now
    if columns < TWO_PANES:
        allowed = [Layout.UNIFIED, Layout.SINGLE]
        shown = now if now in allowed else Layout.UNIFIED
    elif not no_third_pane(columns, has_third=has_third):
        allowed.append(Layout.THREE)
    elif now is Layout.THREE:
        shown = Layout.ALIGNED
    return allowed[(allowed.index(shown) + 1) % len(allowed)]


def detail_rows(rows: int) -> int:
    """Return how many rows the detail strip may take, its title included."""
    if rows >= TALL:
        return 7
    if rows >= LOW:
        return 6
    return 4 if rows >= 20 else 1
