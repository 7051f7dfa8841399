"""A look at a report before it is saved."""

from rich.cells import cell_len

from tellings.reading.display import displayable
from tellings.ui.dialogs.scroll import ScrollBox
from tellings.ui.present.line import BAR, Line
from tellings.ui.present.wordwrap import wrap_pieces

MOST = 400
"""Lines of the report that are shown."""


class Preview(ScrollBox):
    """The first lines of a report, as they would stand in its file."""

    def __init__(self, text: str, format_name: str) -> None:
        super().__init__()
        self.heading = f"Preview: {format_name}"
        self._text = text

    def lines(self, columns: int) -> list[Line]:
        """Return the report's lines, long ones wrapped, and what is not shown."""
        held = self._text.splitlines()
        shown: list[Line] = []
        for line in held[:MOST]:
            pieces = [(displayable(line), "text", BAR)]
            shown += wrap_pieces(pieces, max(20, columns - 1), cell_len) or [[]]
        if len(held) > MOST:
            shown.append([(f"{len(held) - MOST:,} more lines", "muted", BAR)])
        return shown
