"""Asking for a line of text."""

from textual import on
from textual.widget import Widget
from textual.widgets import Input

from tellings.ui.dialogs.box import Box
from tellings.ui.widgets.field import Field


class Ask(Box[str]):
    """One line to fill in; the answer is the text, which may be empty."""

    keys = "enter accept  esc cancel"

    def __init__(self, heading: str, text: str = "", hint: str = "") -> None:
        super().__init__()
        self.heading = heading
        self._text = text
        self._hint = hint

    def content(self) -> list[Widget]:
        """Return the field."""
        self._input = Field(self._text, placeholder=self._hint)
        return [self._input]

    def on_mount(self) -> None:
        """Put the cursor into the field."""
        self._input.focus()

    @on(Input.Submitted)
    def _submitted(self, event: Input.Submitted) -> None:
        self.dismiss(event.value)
