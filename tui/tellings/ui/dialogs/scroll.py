"""Boxes that scroll by the keys of the page: what is read and closed again."""

from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.widget import Widget

from tellings.ui.dialogs.box import Box
from tellings.ui.present.line import BAR, Line
from tellings.ui.widgets.lines import Lines


def _key(keys: str, action: str, name: str, does: str) -> Binding:
    return Binding(keys, action, does, show=False, id=f"scroll-{name}", tooltip=f"Scroll {does}.")


class Scrolling(Box[None]):
    """A box whose ``scroll`` moves by lines, pages and half pages, and to either end."""

    BINDINGS: ClassVar[list[BindingType]] = [
        _key("j,down", "lines(1)", "down", "down"),
        _key("k,up", "lines(-1)", "up", "up"),
        _key("space,f,pagedown,ctrl+f", "pages(1)", "page-down", "down by a page"),
        _key("b,pageup,ctrl+b", "pages(-1)", "page-up", "up by a page"),
        _key("d,ctrl+d", "pages(0.5)", "half-down", "down by half a page"),
        _key("u,ctrl+u", "pages(-0.5)", "half-up", "up by half a page"),
        _key("g,home", "end(False)", "top", "to the top"),
        _key("G,end", "end(True)", "bottom", "to the end"),
    ]
    keys = "j/k space b more  esc close"
    scroll: VerticalScroll

    def on_mount(self) -> None:
        """Let the keys work at once."""
        self.scroll.focus()

    def action_lines(self, count: int) -> None:
        """Scroll by lines."""
        self.scroll.scroll_relative(y=count, animate=False)

    def action_pages(self, count: float) -> None:
        """Scroll by pages, a line of the one before staying in view."""
        rows = max(1, self.scroll.size.height - 1)
        self.action_lines(int(rows * count) or (1 if count > 0 else -1))

    def action_end(self, last: bool) -> None:
        """Scroll to the top or to the end."""
        if last:
            self.scroll.scroll_end(animate=False)
        else:
            self.scroll.scroll_home(animate=False)


class ScrollBox(Scrolling):
    """Lines under a heading."""

    def content(self) -> list[Widget]:
        """Return the lines in what scrolls them."""
        self.scroll = VerticalScroll(Lines(self.lines, ground=BAR, name="scroll-lines"))
        return [self.scroll]

    def lines(self, columns: int) -> list[Line]:
        """Return the lines for a box of so many columns."""
        raise NotImplementedError
