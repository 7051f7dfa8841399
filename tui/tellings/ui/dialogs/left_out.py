"""Files that were left out when a story was read: each with the reason and what helps."""

from collections.abc import Sequence

from rich.cells import cell_len

from tellings.reading.display import displayable
from tellings.ui.dialogs.scroll import ScrollBox
from tellings.ui.present.line import BAR, Line
from tellings.ui.present.wordwrap import wrap_pieces


class LeftOut(ScrollBox):
    """One paragraph a file: its name, why it was left out, and what to do."""

    heading = "Files left out"

    def __init__(self, skipped: Sequence[str]) -> None:
        super().__init__()
        self._skipped = skipped

    def lines(self, columns: int) -> list[Line]:
        """Return the files below each other."""
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
