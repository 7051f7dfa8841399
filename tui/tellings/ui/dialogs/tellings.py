"""All tellings of a passage: every outlet's sentences on one page."""

from rich.cells import cell_len
from textual.containers import VerticalScroll
from textual.widget import Widget

from tellings.ui.dialogs.box import Box
from tellings.ui.present.line import BAR, Line
from tellings.ui.present.wordwrap import wrap_pieces
from tellings.ui.widgets.lines import Lines

Telling = tuple[str, str, str]
"""Outlet and paragraph, the style of its name, and its words."""


class Tellings(Box[int]):
    """Every telling; typing its number opens it on the right side."""

    heading = "All tellings"
    keys = "1-9 read beside  esc close"

    def __init__(self, tellings: list[Telling], articles: list[int]) -> None:
        super().__init__()
        self._tellings = tellings
        self._articles = articles

    def content(self) -> list[Widget]:
        """Return the tellings below each other."""
        self._lines = Lines(self._build, ground=BAR, name="all-tellings")
        self._scroll = VerticalScroll(self._lines)
        return [self._scroll]

    def on_mount(self) -> None:
        """Let scrolling keys work at once."""
        self._scroll.focus()

    def _build(self, columns: int) -> list[Line]:
        lines: list[Line] = []
        for at, (name, style, words) in enumerate(self._tellings):
            lines.append([(f"{at + 1} ", "key", BAR), (name, style, BAR)])
            wrapped = wrap_pieces([(words, "text", BAR)], max(20, columns - 3), cell_len)
            lines += [[("  ", "text", BAR), *line] for line in wrapped]
            lines.append([])
        return lines

    def key_enter(self) -> None:
        """Close."""
        self.dismiss(None)

    def on_key(self, event: object) -> None:
        """Open the telling whose number is typed."""
        key = getattr(event, "key", "")
        if key.isdigit() and 0 < int(key) <= len(self._articles):
            self.dismiss(self._articles[int(key) - 1])
