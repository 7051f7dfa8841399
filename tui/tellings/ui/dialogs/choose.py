"""Choosing one of several lines."""

from collections.abc import Sequence
from typing import ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widget import Widget
from textual.widgets import OptionList

from tellings.ui.dialogs.box import Box
from tellings.ui.widgets.picklist import PickList


class Choose(Box[int]):
    """A list; the answer is the place of the chosen line."""

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
        self._list.fill([(Content(line),) for line in self._lines], self._chosen)
        self._list.focus()

    def action_move(self, direction: int) -> None:
        """Move the cursor."""
        if direction > 0:
            self._list.action_cursor_down()
        else:
            self._list.action_cursor_up()

    @on(OptionList.OptionSelected)
    def _selected(self, event: OptionList.OptionSelected) -> None:
        self.dismiss(event.option_index)
