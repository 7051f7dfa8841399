"""Choosing one of several lines."""

from collections.abc import Sequence
from typing import ClassVar

from rich.cells import cell_len
from textual import on
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widget import Widget
from textual.widgets import OptionList

from tellings.ui.dialogs.box import Box
from tellings.ui.present.line import clip
from tellings.ui.widgets.picklist import PickList

WIDTHS = (80, 130)
"""Least and most cells of the box, where the screen has them."""
AROUND = 11
"""Cells of the box that are no text: its edges, the bar, the scroll bar."""


class Choose(Box[int]):
    """A list of lines, each cut to the room there is; the answer is the place of the chosen one."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("j", "move(1)", "down", show=False, id="list-down", tooltip="Next line."),
        Binding("k", "move(-1)", "up", show=False, id="list-up", tooltip="Line before."),
        Binding("q", "close", "close", show=False, id="list-close", tooltip="Close this."),
    ]
    keys = "j/k move  enter choose  esc close"

    def __init__(self, heading: str, lines: Sequence[str], chosen: int = 0) -> None:
        super().__init__()
        self.heading = heading
        self._lines = lines
        self._chosen = chosen

    def content(self) -> list[Widget]:
        """Return the list."""
        self._list = PickList(self.signs.bar)
        return [self._list]

    def on_mount(self) -> None:
        """Put the cursor on the line that is chosen now."""
        least, most = WIDTHS
        longest = max(map(cell_len, self._lines), default=0)
        self._box.styles.width = min(max(least, longest + AROUND), most)
        self._fill()
        self._list.focus()

    def on_resize(self) -> None:
        """Cut the lines anew; the chosen one stays."""
        super().on_resize()
        self.call_after_refresh(self._fill)

    def _fill(self) -> None:
        chosen = self._list.highlighted
        room = self._list.room or max(map(cell_len, self._lines), default=0)
        cut = [clip(line, room, cell_len, self.signs.ellipsis) for line in self._lines]
        entries = [(Content(line),) for line in cut]
        self._list.fill(entries, self._chosen if chosen is None else chosen)

    def action_move(self, direction: int) -> None:
        """Move the cursor."""
        if direction > 0:
            self._list.action_cursor_down()
        else:
            self._list.action_cursor_up()

    @on(OptionList.OptionSelected)
    def _selected(self, event: OptionList.OptionSelected) -> None:
        self.dismiss(event.option_index)
