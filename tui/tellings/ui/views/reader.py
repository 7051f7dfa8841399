"""The reading view: header, page, ruler and strip, kept in step with the reader's state."""

from dataclasses import replace
from typing import ClassVar

from rich.cells import cell_len
from textual import events, on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal

from tellings.reading.blocks import Block
from tellings.reading.folding import Entry
from tellings.reading.manner import Detail, Layout
from tellings.reading.panes import Pane
from tellings.reading.search import Hit
from tellings.reading.signs import loud
from tellings.ui.bindings import READER, bindings
from tellings.ui.hinting import renew_hints
from tellings.ui.messages import PairWanted
from tellings.ui.present.geometry import (
    TALL,
    THREE_PANES,
    TWO_PANES,
    Geometry,
    detail_rows,
    geometry,
)
from tellings.ui.present.keybar import Hint
from tellings.ui.present.line import PAGE, Line
from tellings.ui.present.page import page_of
from tellings.ui.present.paint import FOCUSED_MATCH
from tellings.ui.present.ruler import row_at_cell, ruler_glyphs, ruler_lines
from tellings.ui.present.sheet import sheet_of
from tellings.ui.views import hints, telling
from tellings.ui.views.choosing import Choosing
from tellings.ui.views.correcting import Correcting
from tellings.ui.views.finding import Finding
from tellings.ui.views.moving import Moving
from tellings.ui.views.taking import Taking
from tellings.ui.widgets.canvas import Canvas
from tellings.ui.widgets.field import Field
from tellings.ui.widgets.lines import Lines
from tellings.ui.widgets.ruler import Ruler

CHROME = 2
"""Rows of the screen that are not the view's: app bar and key hints."""


class ReaderView(Moving, Choosing, Finding, Correcting, Taking):
    """Two articles side by side, with everything that belongs to reading them."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings(READER)]

    _drawn: tuple[Entry, ...] = ()
    _marks: tuple[str, ...] = ()
    _focus: tuple[Block | None, Hit | None] = (None, None)
    """What only the third article tells, and the match, as they were drawn in focus."""
    _pane: Pane = Pane.LEFT
    """The pane that was drawn as the active one."""

    def compose(self) -> ComposeResult:
        """Header lines, the page with its ruler, the strip."""
        self.header = Lines(self._header_lines, ground=PAGE, name="header")
        self.ruler = Ruler(self._ruler_lines)
        self.strip = Lines(self._strip_lines, name="strip")
        yield self.header
        with Horizontal(id="body"):
            yield self.canvas
            yield self.ruler
        # selecting what is there on focus would let a letter typed at once be typed over
        self.search = Field(placeholder="search the articles", id="search", select_on_focus=False)
        yield self.search
        yield self.strip
        # by the terminal's size, so that the first layout is right
        self._shape(self.app.size.width, self.app.size.height - CHROME)

    def on_mount(self) -> None:
        """Take the keyboard."""
        self.canvas.focus()

    def on_resize(self, event: events.Resize) -> None:
        """Lay everything out for another size; the place stays."""
        if self.is_of_size:
            self.unsay()
        self._shape(event.size.width, event.size.height)
        self.header.renew()
        self.strip.renew()

    # redrawing

    def pair_changed(self) -> None:
        """Show the two articles that are on the page now, and have them compared."""
        self.redraw_page(keep=False)
        self.screen.post_message(PairWanted())

    def open_page(self) -> None:
        """Show the top of the page, with the first difference in focus if it is in view there."""
        self.reader.start()
        self.redraw_page(keep=False)
        if not self.canvas.show_top():
            self.reader.begin()
            self.redraw_page(keep=False)

    def moved(self, *, jump: bool) -> None:
        """Show the passage that is in focus now."""
        if self.reader.cursor.entries != self._drawn:
            self.redraw_page(keep=False)
        else:
            self.canvas.focus_row(self.reader.cursor.row, jump=jump)
            self.redraw_strip()

    def match_changed(self) -> None:
        """Show the match that is in focus now, in whatever pane it is."""
        if self.reader.pane is not self._pane:
            self.redraw_page()
        self.moved(jump=True)
        self.canvas.show_style(FOCUSED_MATCH)

    def redraw_page(self, *, keep: bool = True) -> None:
        """Lay the page out anew; the passage in focus stays where it stands if ``keep``."""
        if not self.is_mounted or not self.canvas.size.width:
            return
        reader, desk = self.reader, self.desk
        reader.settle(has_room=self.size.width >= THREE_PANES)
        sheet = sheet_of(
            reader,
            self._geometry(),
            self.glyphs,
            cell_len,
            desk.wording,
            desk.names,
            desk.tags,
            desk.tellers() if reader.layout is Layout.SINGLE else (),
            replace(desk.touched(), linking=frozenset(self.link_end)),
            desk.third_wordings() if reader.beside else None,
        )
        anchor = self.canvas.focus_offset() if keep and self.canvas.page else None
        self._drawn = reader.cursor.entries
        self._pane = reader.pane
        self._marks = ()
        self.canvas.text_columns = self._geometry().text_columns
        self.canvas.show(page_of(sheet), reader.cursor.row, anchor=anchor)
        self.header.renew()
        self.redraw_strip()

    def redraw_strip(self) -> None:
        """Show anew what is said about the passage in focus, and where it is."""
        focus = self.reader.block, self.reader.hit
        if focus != self._focus:
            self._focus = focus
            self.canvas.redraw()
        self._shape(self.size.width, self.size.height)
        self.strip.renew()
        self.ruler.renew()
        renew_hints(self)

    def hints(self) -> list[Hint]:
        """Return the key hints of the moment."""
        return hints.reading(self.reader, self.number, is_linking=bool(self.link_end))

    def _shape(self, columns: int, rows: int) -> None:
        """Give header, strip and ruler their sizes."""
        rows += CHROME
        self.header.styles.height = self._header_rows(columns, rows)
        self.strip.styles.height = self._strip_rows(columns, rows)
        self.ruler.styles.width = self._geometry(columns).ruler

    def _header_rows(self, columns: int, rows: int) -> int:
        if columns < TWO_PANES or self.reader.right is None:
            return 1
        return 4 if rows >= TALL else 2

    def _strip_rows(self, columns: int, rows: int) -> int:
        detail = self.reader.detail
        if detail is Detail.OFF:
            return 1
        if detail is Detail.FULL:
            return min(rows // 2, len(telling.strip(self, columns, rows)))
        return detail_rows(rows)

    def _geometry(self, columns: int = 0) -> Geometry:
        longest = max(len(article.paragraphs) for article in self.reader.story.articles)
        columns = columns or self.size.width
        is_pair = self.reader.right is not None
        has_third = self.reader.third is not None
        return geometry(
            columns,
            self.reader.layout,
            len(str(longest)) + 1,
            is_pair=is_pair,
            has_third=has_third,
        )

    # what the widgets show

    def _header_lines(self, columns: int) -> list[Line]:
        return telling.header(self, self._geometry(), columns, self.size.height + CHROME)

    def _strip_lines(self, columns: int) -> list[Line]:
        return telling.strip(self, columns, self.size.height + CHROME)

    def _ruler_lines(self, width: int, height: int) -> list[Line]:
        page = self.canvas.page
        if page is None:
            return []
        if len(self._marks) != height:
            beside, rows = self.reader.beside, self.reader.document.rows
            if beside is not None:
                rows = tuple(loud(row, beside) for row in rows)
            self._marks = ruler_glyphs(rows, lambda row: page.span(row)[0], page.total, height)
        focus = page.span(self.reader.cursor.row)[0]
        return ruler_lines(self._marks, self.glyphs, page.total, self.canvas.top, focus, width)

    # mouse

    @on(Canvas.Scrolled)
    def _scrolled(self) -> None:
        self.ruler.renew()

    @on(Canvas.RowClicked)
    def _row_clicked(self, event: Canvas.RowClicked) -> None:
        columns = self._geometry().text_columns
        reader, page = self.reader, self.canvas.page
        self.restored = None
        before = reader.pane
        on_third = len(columns) > 2 and event.column >= columns[1][1] + 2
        reader.third_pane.is_active = on_third
        if len(columns) > 1 and not on_third:
            reader.on_left = event.column < columns[1][0] - 3
        reader.cursor.to_row(event.row)
        alone = page.alone_at(event.line) if page and on_third else None
        if alone is not None:
            reader.focus_third(alone.first)
        self.canvas.mark_row(reader.cursor.row)
        if reader.pane is before:
            self.canvas.redraw()
            self.redraw_strip()
        else:
            self.redraw_page()

    @on(Ruler.CellClicked)
    def _cell_clicked(self, event: Ruler.CellClicked) -> None:
        page = self.canvas.page
        if page is not None:
            row = page.row_at(row_at_cell(event.cell, event.height, page.total))
            if self.reader.go_to(row):
                self.moved(jump=True)
