"""The figures board: every number, date, person and place, by outlet."""

from typing import Any

from rich.cells import cell_len

from tellings.model import Fact
from tellings.reading.board_figures import FiguresTable
from tellings.reading.board_target import Target
from tellings.reading.desk import Desk
from tellings.reading.display import displayable
from tellings.ui.boards.base import elsewhere
from tellings.ui.boards.listing import ListBoard
from tellings.ui.present.board_figures import (
    FiguresShape,
    fact_opened,
    fact_preview,
    fact_row,
    figures_head,
    figures_shape,
)
from tellings.ui.present.glyphs import Glyphs
from tellings.ui.present.keybar import Hint
from tellings.ui.present.legends import Legend, figures_legend
from tellings.ui.present.line import Line


class FiguresView(ListBoard):
    """A row a detail, a column an outlet."""

    table: FiguresTable

    def __init__(self, desk: Desk, glyphs: Glyphs, table: FiguresTable) -> None:
        super().__init__(desk, glyphs)
        self.table = table
        self._longest = max((cell_len(fact.subject) for fact in table.items), default=0)

    @property
    def shape(self) -> FiguresShape:
        """The columns."""
        return figures_shape(self.paper, self._longest, self.table.outlet)

    def row_state(self) -> tuple[FiguresShape, int]:
        """Return what rows look different by, besides the selected one."""
        shape = self.shape
        # without columns every row begins with the chosen outlet
        return shape, 0 if shape.value else self.table.outlet

    def legend(self) -> Legend:
        """Return what the signs of the board mean."""
        return figures_legend(self.glyphs)

    def column_heads(self) -> Line:
        """Return the line over the columns."""
        return figures_head(self.paper, self.shape, self.table.outlet)

    def row_line(self, item: Any, *, selected: bool) -> Line:
        """Return a detail's row."""
        fact: Fact = item
        return fact_row(
            self.paper,
            self.shape,
            fact,
            selected=selected,
            outlet=self.table.outlet,
            pattern=self.pattern,
        )

    def preview(self, item: Any, room: int) -> list[Line]:
        """Return the sentences that give the selected detail."""
        return fact_preview(self.paper, item, self.table.board.articles, room)

    def wordings(self, item: Any) -> tuple[list[Line], list[tuple[int, int]]]:
        """Return all sentences that give the selected detail."""
        detail = fact_opened(self.paper, item, self.table.board.articles, self.table.pick)
        return detail.lines, detail.places

    def heading(self) -> str:
        """Return what the selected detail is."""
        return self.glyphs.words(self.table.selected.subject) if self.table.selected else ""

    def nothing(self) -> str:
        """Return what to say where nothing was found."""
        return "no number, date, person or place found; the rules for them know English"

    def is_loud(self, item: Any, *, quote: bool) -> bool:
        """Return whether the outlets' values don't go together."""
        return not quote and not item.agree

    @elsewhere
    def action_quote(self, direction: int) -> None:
        """Say where quotations are."""
        self.say(f"quotations are on board {self.glyphs.key('quotes')}")

    def first_pick(self) -> int:
        """Return the chosen outlet's mention."""
        return self.table.first_of_outlet()

    def target(self) -> Target | None:
        """Return the passage that gives it."""
        return self.table.target(self.now)

    def copied(self) -> str:
        """Return the selected detail with every outlet's values."""
        fact = self.table.selected
        if fact is None:
            return ""
        lines = [displayable(fact.subject)]
        for place in fact.tellers:
            values = displayable("; ".join(fact.values(place))) or "named"
            lines.append(f"{self.desk.names[place]}: {values}")
        return "\n".join(lines)

    def hints(self) -> list[Hint]:
        """Return the key hints of the moment."""
        if self.table.opened:
            return self.opened_hints()
        return [
            ("j/k", "detail"),
            ("h/l", "outlet"),
            ("enter", "where it stands"),
            ("tab", "choice"),
            ("c", "difference"),
            ("/", "filter"),
            ("> <", "sort"),
            ("y", "copy"),
            ("s", "save"),
        ]

    def body_clicked(self, line: int, column: int) -> None:
        """Select the row and outlet that were clicked."""
        outlet = self.shape.outlet_at(column)
        if outlet is not None:
            self.table.take_outlet(outlet)
        super().body_clicked(line, column)
