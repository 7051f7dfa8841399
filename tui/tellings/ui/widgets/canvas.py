"""The canvas: the page of article text, drawn line by line from a pure layout."""

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

from rich.segment import Segment
from textual import events
from textual.geometry import Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.selection import Selection
from textual.strip import Strip

from tellings.reading.viewport import clamp, follow, rest
from tellings.ui.look import Look
from tellings.ui.present.line import PAGE
from tellings.ui.present.page import Page

KEPT = 600
"""Items whose strips are kept drawn."""
WHEEL = 3
"""Lines that one notch of the wheel scrolls."""


class Canvas(ScrollView, can_focus=True, inherit_bindings=False):
    """Shows a page and scrolls it; knows which row is in focus, not what it means."""

    @dataclass
    class Scrolled(Message):
        """The part of the page in view changed, and nothing else."""

    @dataclass
    class RowClicked(Message):
        """A row of the page was clicked."""

        row: int
        column: int
        line: int
        """Of the page, from its top."""

    def __init__(self, lay_out: Callable[[], None]) -> None:
        """Call ``lay_out``, which is to show a page, where the size is another one."""
        super().__init__()
        self._lay_out = lay_out
        self._laid_out = Size(0, 0)
        self.look = Look(self)
        self.page: Page | None = None
        self._strips: OrderedDict[tuple[int, int, bool], list[Strip]] = OrderedDict()
        self._shifts: tuple[int, ...] = ()
        self._focused: tuple[frozenset[int], ...] = ()
        self._labels: dict[int, str] = {}
        self.text_columns: tuple[tuple[int, int], ...] = ()
        """Where article text stands, pane by pane; a selection stays within one."""

    @property
    def top(self) -> int:
        """The page's screen row at the top of the view."""
        return self.scroll_offset.y

    def show(self, page: Page, row: int, *, anchor: int | None = None) -> None:
        """Show another page with a row in focus.

        Args:
            page: the page.
            row: the row in focus.
            anchor: lines between the top of the view and the row; None lets it rest at a third.
        """
        self.page = page
        self._laid_out = self.size
        self._strips.clear()
        self._focus(row)
        start, length = page.focus_span(row)
        height = self.size.height
        if anchor is None:
            top = rest(start, length, height, page.total)
        elif 0 <= anchor <= height - length:
            top = start - anchor
        else:
            top = follow(start - anchor, start, length, height, page.total)
        self._scroll(top)
        self.refresh()

    def focus_row(self, row: int, *, jump: bool) -> None:
        """Put the focus on a row and scroll so far that it is comfortably in view."""
        if self.page is None:
            return
        offset = self.page.focus_span(row)[0] - self.top
        self._focus(row)
        start, length = self.page.focus_span(row)
        height, total = self.size.height, self.page.total
        in_view = offset >= 0 and offset + length <= height
        if jump and not in_view:
            top = rest(start, length, height, total)
        else:
            top = follow(start - offset, start, length, height, total)
        self._scroll(top)
        self.refresh()

    def show_style(self, style: str) -> None:
        """Scroll so far that text of a style is in view, if the row in focus has any."""
        line = self.page.line_of(self.page.row, style) if self.page else None
        if self.page is not None and line is not None:
            height = self.size.height
            if not self.top <= line < self.top + height:
                self._scroll(rest(line, 1, height, self.page.total))

    def show_top(self) -> bool:
        """Scroll to the top if the row in focus is whole in view there; return whether it is."""
        if self.page is None:
            return True
        start, length = self.page.focus_span(self.page.row)
        if start and start + length > self.size.height:
            return False
        self._scroll(0)
        return True

    def focus_offset(self) -> int:
        """Return the lines between the top of the view and the row in focus."""
        return self.page.focus_span(self.page.row)[0] - self.top if self.page else 0

    def scroll_lines(self, count: int) -> bool:
        """Scroll by lines without moving the focus; return whether anything moved."""
        before = self.top
        self._scroll(before + count)
        if self.top != before:
            self.post_message(self.Scrolled())
        return self.top != before

    def scroll_within(self, direction: int) -> bool:
        """Scroll within a row taller than the view; return False where its end is in view."""
        if self.page is None:
            return False
        start, length = self.page.focus_span(self.page.row)
        height = self.size.height
        if length <= height or not start - height < self.top < start + length:
            return False
        step = max(1, height // 2)
        if direction > 0:
            left = start + length - (self.top + height)
            return left > 0 and self.scroll_lines(min(step, left))
        left = self.top - start
        return left > 0 and self.scroll_lines(-min(step, left))

    def first_whole_row(self) -> int:
        """Return the first row that begins in view."""
        if self.page is None:
            return 0
        row = self.page.row_at(self.top)
        if self.page.span(row)[0] < self.top:
            below = self.page.row_at(self.page.row_end(row))
            if self.page.span(below)[0] < self.top + self.size.height:
                return below
        return row

    def row_at_end(self, *, last: bool) -> int:
        """Return the first or the last row of the page."""
        return self.page.row_at(self.page.total if last else 0) if self.page else 0

    def mark_row(self, row: int) -> None:
        """Put the focus on a row without scrolling, as far as that leaves it in view."""
        if self.page is None:
            return
        offset = self.page.span(row)[0] - self.top
        self._focus(row)
        self._scroll(self.page.span(row)[0] - offset)
        self.refresh()

    def rows_in_view(self) -> list[int]:
        """Return the rows whose beginning is in view."""
        if self.page is None:
            return []
        lines = range(self.top, self.top + self.size.height)
        rows = dict.fromkeys(self.page.row_at(line) for line in lines)
        return [row for row in rows if self.page.span(row)[0] in lines]

    def label_rows(self, labels: dict[int, str]) -> None:
        """Show a letter on the first line of rows; none at all for an empty mapping."""
        self._labels = labels
        self.refresh()

    def redraw(self) -> None:
        """Draw everything anew; the layout stays."""
        self._strips.clear()
        self.refresh()

    def notify_style_update(self) -> None:
        """Forget what a change of theme made old."""
        super().notify_style_update()
        self.look.forget()
        self._strips.clear()

    def render_line(self, y: int) -> Strip:
        """Return one line of the view: the columns' lines side by side."""
        if self.size != self._laid_out:
            # now, not by a message: the first thing that is drawn has the text on it
            self._lay_out()
        width = self.size.width
        blank = self.look.style("text", PAGE)
        if self.page is None:
            return Strip.blank(width, blank)
        line = y + self.top
        parts = []
        for at, (column, shift) in enumerate(zip(self.page.columns, self._shifts, strict=True)):
            parts.append(self._column_line(at, line - shift) or Strip.blank(column.width, blank))
        strip = parts[0] if len(parts) == 1 else Strip.join(parts)
        if self._labels:
            row = self.page.row_at(line)
            label = self._labels.get(row)
            if label and self.page.span(row)[0] == line:
                badge = self.look.strip([(f" {label} ", "active", PAGE)])
                strip = Strip.join([badge, strip.crop(3)])
        strip = strip.adjust_cell_length(width, blank)
        selection = self.text_selection
        if selection is not None:
            strip = self._selected(strip, selection, line)
        return strip.apply_offsets(0, line)

    def _selected(self, strip: Strip, selection: Selection, line: int) -> Strip:
        """Return a line with what is selected of it marked; within one pane only."""
        span = self._pane_span(selection, line, strip.cell_length)
        if span is None:
            return strip
        start, end = span
        style = self.look.style("match", PAGE)
        middle = Strip([Segment(part.text, style) for part in strip.crop(start, end)])
        return Strip.join([strip.crop(0, start), middle, strip.crop(end)])

    def _pane_span(self, selection: Selection, line: int, width: int) -> tuple[int, int] | None:
        """Return the columns of a line that are selected, None for none."""
        span = selection.get_span(line)
        if span is None:
            return None
        first, last = self._pane(selection)
        start = max(span[0], first)
        end = min(span[1] if span[1] >= 0 else width, last)
        return (start, end) if start < end else None

    def _pane(self, selection: Selection) -> tuple[int, int]:
        """Return the columns of the pane in which a selection began."""
        panes = self.text_columns or ((0, self.size.width),)
        begun = selection.start.x if selection.start else 0
        return next((pane for pane in panes if begun < pane[1]), panes[-1])

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """Return the selected text of one pane, its lines joined where only the width broke them.

        A blank line ends a paragraph; everything else was one line in the article.
        """
        if self.page is None or selection.start is None or selection.end is None:
            return None
        lines = []
        top = self.top
        for line in range(selection.start.y, selection.end.y + 1):
            strip = self.render_line(line - top)
            span = self._pane_span(selection, line, strip.cell_length)
            lines.append(strip.crop(*span).text.strip() if span else "")
        paragraphs = "\n".join(lines).split("\n\n")
        text = "\n\n".join(" ".join(part.split("\n")) for part in paragraphs)
        return text, "\n"

    def selection_updated(self, selection: Selection | None) -> None:
        """Draw the selection anew."""
        self.refresh()

    def _column_line(self, at: int, line: int) -> Strip | None:
        assert self.page is not None
        column = self.page.columns[at]
        extents = column.extents
        if not 0 <= line < extents.total:
            return None
        item = extents.at(line)
        focused = item in self._focused[at]
        key = (at, item, focused)
        strips = self._strips.get(key)
        if strips is None:
            strips = [self.look.strip(held) for held in column.lines(item, focused=focused)]
            self._strips[key] = strips
            while len(self._strips) > KEPT:
                self._strips.popitem(last=False)
        offset = line - extents.start(item)
        return strips[offset] if offset < len(strips) else None

    def _focus(self, row: int) -> None:
        assert self.page is not None
        self.page.focus(row)
        self._shifts = self.page.shifts()
        self._focused = tuple(column.focused(row) for column in self.page.columns)

    def _scroll(self, top: int) -> None:
        assert self.page is not None
        total = self.page.total
        height = self.size.height
        self.virtual_size = Size(self.size.width, max(total, height))
        self.scroll_to(y=clamp(top, height, total), animate=False, immediate=True, force=True)

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """Scroll a little; the focus stays where it is."""
        event.stop()
        event.prevent_default()
        self.scroll_lines(WHEEL)

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """Scroll back a little."""
        event.stop()
        event.prevent_default()
        self.scroll_lines(-WHEEL)

    def on_click(self, event: events.Click) -> None:
        """Tell which row was clicked."""
        if self.page is not None:
            line = event.y + self.top
            self.post_message(self.RowClicked(self.page.row_at(line), event.x, line))
