"""A box of lines that scrolls: what is only read and closed again."""

from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.widget import Widget

from tellings.ui.dialogs.box import Box
from tellings.ui.present.line import BAR, Line
from tellings.ui.widgets.lines import Lines


class ScrollBox(Box[None]):
    """Lines under a heading; j and k scroll, and so do the arrows and page keys."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("j", "down", "down", show=False, id="scroll-down", tooltip="Scroll down."),
        Binding("k", "up", "up", show=False, id="scroll-up", tooltip="Scroll up."),
    ]
    keys = "j/k more  esc close"

    def content(self) -> list[Widget]:
        """Return the lines in what scrolls them."""
        self._scroll = VerticalScroll(Lines(self.lines, ground=BAR, name="scroll-lines"))
        return [self._scroll]

    def lines(self, columns: int) -> list[Line]:
        """Return the lines for a box of so many columns."""
        raise NotImplementedError

    def on_mount(self) -> None:
        """Let scrolling keys work at once."""
        self._scroll.focus()

    def action_down(self) -> None:
        """Scroll down."""
        self._scroll.scroll_relative(y=1, animate=False)

    def action_up(self) -> None:
        """Scroll up."""
        self._scroll.scroll_relative(y=-1, animate=False)
