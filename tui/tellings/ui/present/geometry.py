"""Geometry: how many cells each part of the page gets at a width; all counts are cells."""

from dataclasses import dataclass

from tellings.reading.reader import Layout

WIDE = 120
"""Columns from which the page is roomy: words in the legend, wide paragraph numbers."""
TWO_PANES = 96
"""Columns from which two panes stand side by side."""
LONGEST = 84
"""The longest line of article text; more is hard to read."""
SMALLEST = (60, 16)
"""The least columns and rows that the reader works in."""
TALL = 40
LOW = 28
GUTTER = 5


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
        if self.layout in (Layout.ALIGNED, Layout.OWN):
            first = self.margin + 2 + self.number
            second = first + self.text + GUTTER + 2 + self.number
            return ((first, first + self.text), (second, second + self.text))
        first = self.margin + (UNIFIED_LEAD if self.layout is Layout.UNIFIED else 2 + self.number)
        return ((first, first + self.text),)


UNIFIED_LEAD = 8
"""Cells before the text of the unified layout: bar, glyph, space, tag 3, two spaces."""
TAGS = 18
"""Cells of the margin of the single layout: a passage's glyph, and who else tells it."""


def geometry(columns: int, wanted: Layout, label: int, *, is_pair: bool) -> Geometry:
    """Return the geometry for a terminal width.

    Args:
        columns: of the whole terminal.
        wanted: the layout that was asked for; panes need TWO_PANES columns.
        label: characters of the longest paragraph number.
        is_pair: False for one article alone.
    """
    layout = wanted if is_pair else Layout.SINGLE
    if columns < TWO_PANES and layout in (Layout.ALIGNED, Layout.OWN):
        layout = Layout.UNIFIED
    ruler = 4 if columns >= TWO_PANES else 3
    page = columns - ruler
    number = max(3 if columns >= WIDE else 2, label)
    if layout in (Layout.ALIGNED, Layout.OWN):
        text = min(LONGEST, (page - GUTTER) // 2 - number - 2)
        used = 2 * (text + number + 2) + GUTTER
    elif layout is Layout.UNIFIED:
        text = min(LONGEST, page - UNIFIED_LEAD - 1)
        used = UNIFIED_LEAD + text
    else:
        tags = TAGS if is_pair else 0
        text = min(LONGEST, page - number - 3 - tags)
        used = 2 + number + text + tags
    margin = max(0, (page - used) // 2) if text == LONGEST else 0
    return Geometry(layout, page, number, text, margin, ruler)


def detail_rows(rows: int) -> int:
    """Return how many rows the detail strip may take, its title included."""
    if rows >= TALL:
        return 7
    if rows >= LOW:
        return 6
    return 4 if rows >= 20 else 1
