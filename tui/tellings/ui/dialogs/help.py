"""Help: every key, made from the bindings in force, with a search."""

from collections.abc import Sequence
from typing import ClassVar

from rich.cells import cell_len
from textual import on
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.widget import Widget
from textual.widgets import Input

from tellings.ui.bindings import Key
from tellings.ui.dialogs.box import Box
from tellings.ui.present.glyphs import Glyphs
from tellings.ui.present.helpsheet import help_lines
from tellings.ui.present.legends import Legend
from tellings.ui.present.line import BAR, Line
from tellings.ui.widgets.field import Field
from tellings.ui.widgets.lines import Lines


class Help(Box[None]):
    """All keys in columns and what the signs mean, narrowed by what is typed after '/'."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("j,down", "scroll(1)", "down", show=False, id="help-down", tooltip="Scroll down."),
        Binding("k,up", "scroll(-1)", "up", show=False, id="help-up", tooltip="Scroll up."),
        Binding("slash", "find", "find", show=False, id="help-find", tooltip="Find a key."),
        Binding(
            "q,question_mark,f1", "close", "close", show=False, id="help-close", tooltip="Close."
        ),
    ]
    heading = "Keys and marks"
    keys = "j/k more  / find  esc close"

    def __init__(
        self, keys: Sequence[Key], glyphs: Glyphs, legend: Legend = (), wanted: str = ""
    ) -> None:
        """Show keys and signs, all or those that hold what is ``wanted``."""
        super().__init__()
        self._every = keys
        self._glyphs = glyphs
        self._legend = legend
        self._wanted = wanted

    def content(self) -> list[Widget]:
        """Return the search field and the keys."""
        self._input = Field(self._wanted, placeholder="find a key or a mark")
        self._input.display = bool(self._wanted)
        self._lines = Lines(self._build, ground=BAR, name="keys-of-help")
        self._scroll = VerticalScroll(self._lines)
        return [self._input, self._scroll]

    def on_mount(self) -> None:
        """Let the keys of the list work at once."""
        self._scroll.focus()

    def _build(self, columns: int) -> list[Line]:
        return help_lines(self._every, columns, self._wanted, self._glyphs, cell_len, self._legend)

    def action_scroll(self, direction: int) -> None:
        """Scroll the list."""
        self._scroll.scroll_relative(y=direction, animate=False)

    def action_find(self) -> None:
        """Open the search field."""
        self._input.display = True
        self._input.focus()

    @on(Input.Changed)
    def _changed(self, event: Input.Changed) -> None:
        self._wanted = event.value
        self._lines.renew(layout=True)

    @on(Input.Submitted)
    def _submitted(self) -> None:
        self._scroll.focus()
