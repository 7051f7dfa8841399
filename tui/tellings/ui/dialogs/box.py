"""The box that every dialog is: a title in its top line, its keys in the bottom line."""

from typing import ClassVar, Generic, TypeVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widget import Widget

from tellings.ui.present.glyphs import ASCII, UNICODE, Glyphs

Answer = TypeVar("Answer")


class Box(ModalScreen[Answer], Generic[Answer]):
    """A rounded box over the page."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "close", "close", show=False, id="dialog-close", tooltip="Close this.")
    ]

    heading = ""
    keys = "esc close"

    def compose(self) -> ComposeResult:
        """The box around what the dialog shows."""
        box = Vertical(*self.content(), id="box")
        # titles read markup from plain text: names of outlets must not be able to use it
        box.border_title = Content(self.signs.words(self.heading))
        box.border_subtitle = Content(self.signs.words(self.keys))
        yield box

    @property
    def signs(self) -> Glyphs:
        """The signs in force."""
        return ASCII if self.app.has_class("-ascii") else UNICODE

    def content(self) -> list[Widget]:
        """Return the widgets inside the box."""
        raise NotImplementedError

    def action_close(self) -> None:
        """Close without an answer."""
        self.dismiss(None)
