"""The ruler at the right edge: what differs on the whole page; a click goes there."""

from collections.abc import Callable
from dataclasses import dataclass

from textual import events
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from tellings.ui.look import Look
from tellings.ui.present.line import PAGE, Line

Build = Callable[[int, int], list[Line]]
"""Returns the ruler's lines for a width and a height."""


class Ruler(Widget):
    """The whole page on a few columns."""

    @dataclass
    class CellClicked(Message):
        """A cell of the ruler was clicked."""

        cell: int
        height: int

    def __init__(self, build: Build) -> None:
        super().__init__(id="ruler")
        self._build = build
        self.look = Look(self)
        self._strips: list[Strip] | None = None

    def renew(self) -> None:
        """Build the ruler again at the next paint."""
        self._strips = None
        self.refresh()

    def notify_style_update(self) -> None:
        """Forget styles that a change of theme made old."""
        super().notify_style_update()
        self.look.forget()
        self._strips = None

    def on_resize(self) -> None:
        """Build anew for another height."""
        self.renew()

    def render_line(self, y: int) -> Strip:
        """Return one cell of the ruler."""
        width, height = self.size
        if self._strips is None:
            self._strips = [self.look.strip(line) for line in self._build(width, height)]
        style = self.look.style("text", PAGE)
        if y >= len(self._strips):
            return Strip.blank(width, style)
        return self._strips[y].adjust_cell_length(width, style)

    def on_click(self, event: events.Click) -> None:
        """Tell which cell was clicked."""
        self.post_message(self.CellClicked(event.y, self.size.height))
