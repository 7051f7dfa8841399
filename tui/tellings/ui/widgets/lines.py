"""A block of lines of fixed height: bars, headers, the strip, dialogs' bodies."""

from collections.abc import Callable

from textual.geometry import Size
from textual.strip import Strip
from textual.widget import Widget

from tellings.ui.look import Look
from tellings.ui.present.line import BAR, Line

Build = Callable[[int], list[Line]]
"""Returns the lines for a width in cells."""


class Lines(Widget):
    """Lines that a function builds for the width at hand; rebuilt when told so."""

    def __init__(self, build: Build, *, ground: str = BAR, name: str | None = None) -> None:
        super().__init__(id=name)
        self._build = build
        self._ground = ground
        self.look = Look(self)
        self._held: tuple[int, list[Line], list[Strip]] | None = None
        """The width, the lines built for it, and what they look like."""

    def renew(self, *, layout: bool = False) -> None:
        """Build the lines again at the next paint; ``layout`` where their number may change."""
        self._held = None
        self.refresh(layout=layout)

    def check(self) -> None:
        """Build the lines again, and paint them only where they are others than before."""
        if self._held is None or self._held[1] != self._build(self.size.width):
            self.renew()

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """Return how many lines there are at a width, for an automatic height."""
        return len(self._build(width))

    def notify_style_update(self) -> None:
        """Forget styles that a change of theme made old."""
        super().notify_style_update()
        self.look.forget()
        self._held = None

    def render_line(self, y: int) -> Strip:
        """Return one line of the block."""
        width = self.size.width
        if self._held is None or self._held[0] != width:
            lines = self._build(width)
            self._held = (width, lines, [self.look.strip(line) for line in lines])
        strips = self._held[2]
        style = self.look.style("text", self._ground)
        if y >= len(strips):
            return Strip.blank(width, style)
        return strips[y].adjust_cell_length(width, style)
