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
from tellings.ui.dialogs.scroll import Scrolling
from tellings.ui.present.glyphs import Glyphs
from tellings.ui.present.helpsheet import help_lines
from tellings.ui.present.legends import Legend
from tellings.ui.present.line import BAR, Line
from tellings.ui.widgets.field import Field
from tellings.ui.widgets.lines import Lines


class Help(Scrolling):
    """What the signs mean and all keys in columns, narrowed by what is typed after '/'."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("slash", "find", "find", show=False, id="help-find", tooltip="Find a key."),
        Binding(
            "q,question_mark,f1", "close", "close", show=False, id="help-close", tooltip="Close."
        ),
    ]
    heading = "Marks and keys"
    keys = "j/k space b more  / find  esc close"

    def __init__(
        self, keys: Sequence[Key], glyphs: Glyphs, legend: Legend = (), wanted: str = ""
    ) -> None:
        """Show keys and signs, all or those that hold what is ``wanted``."""
        super().__init__()
        self.listed = keys
        """The keys that it shows, all or those that are looked for."""
        self._glyphs = glyphs
        self._legend = legend
        self._wanted = wanted

    def content(self) -> list[Widget]:
        """Return the search field and the keys."""
        self._input = Field(self._wanted, placeholder="find a key or a mark")
        self._input.display = bool(self._wanted)
        self._lines = Lines(self._build, ground=BAR, name="keys-of-help")
        self.scroll = VerticalScroll(self._lines)
        return [self._input, self.scroll]

    def _build(self, columns: int) -> list[Line]:
        return help_lines(self.listed, columns, self._wanted, self._glyphs, cell_len, self._legend)

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
        self.scroll.focus()
