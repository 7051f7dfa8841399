"""A roll of lines of which only those in view are drawn."""

from collections.abc import Callable, Collection
from dataclasses import dataclass

from textual import events
from textual.geometry import Region
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from tellings.reading.viewport import clamp, follow
from tellings.ui.look import Look
from tellings.ui.present.line import PAGE, Line

LineOf = Callable[[int], Line]
WHEEL = 3
"""Lines that one notch of the wheel scrolls."""


class Roll(Widget, can_focus=True):
    """Lines that are asked for by number as they come into view."""

    ALLOW_SELECT = False

    @dataclass
    class Clicked(Message):
        """A line was clicked."""

        roll: "Roll"
        line: int
        column: int

    @dataclass
    class Resized(Message):
        """The roll got another size."""

    def __init__(self, line_of: LineOf, *, name: str, ground: str = PAGE) -> None:
        super().__init__(id=name)
        self._line_of = line_of
        self.ground = ground
        self.look = self.make_look()
        self.total = 0
        self.top = 0
        self._strips: dict[int, Strip] = {}
        self._wanted: tuple[int, int] | None = None

    def make_look(self) -> Look:
        """Return how style names become styles."""
        return Look(self)

    def show(
        self,
        total: int,
        first: int | None = None,
        last: int | None = None,
        *,
        stale: Collection[int] | None = None,
    ) -> None:
        """Draw anew.

        Args:
            total: how many lines there are now.
            first: a line that is to be in view; None leaves the view where it is.
            last: one past the last line that is to be in view with it.
            stale: the lines that look different now where the others don't; None for all.
        """
        if stale is None or total != self.total:
            self._strips.clear()
            stale = None
        self.total = total
        self._wanted = None if first is None else (first, last or first + 1)
        before = self.top
        self._settle()
        if stale is None or self.top != before:
            for line in stale or ():
                self._strips.pop(line, None)
            self.refresh()
            return
        for line in stale:
            self._strips.pop(line, None)
            if 0 <= line - self.top < self.size.height:
                self.refresh(Region(0, line - self.top, self.size.width, 1))

    def scroll_lines(self, count: int) -> bool:
        """Scroll by lines; return whether anything moved."""
        before = self.top
        self.top = clamp(self.top + count, self.size.height, self.total)
        if self.top != before:
            self.refresh()
        return self.top != before

    def _settle(self) -> None:
        height = self.size.height
        if self._wanted is not None and height:
            first, last = self._wanted
            self.top = follow(self.top, first, last - first, height, self.total)
        else:
            self.top = clamp(self.top, height, self.total)

    def on_resize(self) -> None:
        """Keep what was to be in view there."""
        self._strips.clear()
        self._settle()
        self.post_message(self.Resized())

    def notify_style_update(self) -> None:
        """Forget styles that a change of theme made old."""
        super().notify_style_update()
        self.look.forget()
        self._strips.clear()

    def render_line(self, y: int) -> Strip:
        """Return one line of the view."""
        width = self.size.width
        line = y + self.top
        style = self.look.style("text", self.ground)
        if line >= self.total:
            return Strip.blank(width, style)
        strip = self._strips.get(line)
        if strip is None or strip.cell_length != width:
            strip = self.look.strip(self._line_of(line)).adjust_cell_length(width, style)
            self._strips[line] = strip
        return strip

    def on_click(self, event: events.Click) -> None:
        """Tell which line was clicked."""
        if event.y + self.top < self.total:
            self.post_message(self.Clicked(self, event.y + self.top, event.x))

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """Scroll a little."""
        event.stop()
        event.prevent_default()
        self.scroll_lines(WHEEL)

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """Scroll back a little."""
        event.stop()
        event.prevent_default()
        self.scroll_lines(-WHEEL)
