"""Files that were left out when a story was read: each with the reason and what helps."""

from collections.abc import Sequence

from rich.cells import cell_len
from textual.containers import VerticalScroll
from textual.widget import Widget

from tellings.reading.display import displayable
from tellings.ui.dialogs.box import Box
from tellings.ui.present.line import BAR, Line
from tellings.ui.present.wordwrap import wrap_pieces
from tellings.ui.widgets.lines import Lines


class LeftOut(Box[None]):
    """One paragraph a file: its name, why it was left out, and what to do."""

    heading = "Files left out"
    keys = "j/k more  esc close"

    def __init__(self, skipped: Sequence[str]) -> None:
        super().__init__()
        self._skipped = skipped

    def content(self) -> list[Widget]:
        """Return the files below each other."""
        self._lines = Lines(self._build, ground=BAR, name="left-out")
        self._scroll = VerticalScroll(self._lines)
        return [self._scroll]

    def on_mount(self) -> None:
        """Let scrolling keys work at once."""
        self._scroll.focus()

    def key_j(self) -> None:
        """Scroll down."""
        self._scroll.scroll_relative(y=1, animate=False)

    def key_k(self) -> None:
        """Scroll up."""
        self._scroll.scroll_relative(y=-1, animate=False)

    def _build(self, columns: int) -> list[Line]:
        lines: list[Line] = []
        for said in self._skipped:
            name, _, rest = displayable(said).partition(": ")
            lines.append([(name, "strong", BAR)])
            wrapped = wrap_pieces(
                [(f"{rest}; left out, the others were opened", "text", BAR)],
                max(20, columns - 3),
                cell_len,
            )
            lines += [[("  ", "text", BAR), *line] for line in wrapped]
            lines.append([])
        return lines
