"""The box that every dialog is: a title in its top line, its keys in the bottom line."""

from typing import ClassVar, Generic, TypeVar

from rich.cells import cell_len
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widget import Widget

from tellings.ui.present.glyphs import ASCII, UNICODE, Glyphs
from tellings.ui.present.line import clip

LOW = 20
"""Rows of a terminal below which dialogs leave no lines blank."""

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
        self._box = Vertical(*self.content(), id="box")
        yield self._box

    def on_resize(self) -> None:
        """Name the box, and say its keys, as far as its width allows; spare lines where few are."""
        self.set_class(self.app.size.height < LOW, "-low")
        self.call_after_refresh(self._label)

    def _label(self) -> None:
        signs, room = self.signs, max(8, self._box.outer_size.width - 6)
        keys = signs.words(self.keys).split("  ")
        while len(keys) > 1 and cell_len("  ".join(keys)) > room:
            del keys[-2]
        title = clip(signs.words(self.heading), room, cell_len, signs.ellipsis)
        # titles read markup from plain text: names of outlets must not be able to use it
        self._box.border_title = Content(title)
        self._box.border_subtitle = Content("  ".join(keys))

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
