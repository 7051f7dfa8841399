"""The matrix of outlets: who shares how much with whom, and who draws on whom."""

from tellings.board.origins import origin_groups
from tellings.model import Corrections
from tellings.reading.board_matrix import MatrixTable
from tellings.reading.board_target import Target
from tellings.reading.corrections import join_origins, leave_origin, set_apart
from tellings.reading.desk import Desk
from tellings.reading.display import displayable
from tellings.ui.boards.base import BoardView, elsewhere
from tellings.ui.boards.heat import HeatLook
from tellings.ui.boards.roll import Roll
from tellings.ui.look import Look
from tellings.ui.messages import CorrectionsChanged
from tellings.ui.present.board_matrix import (
    ALONE,
    MatrixShape,
    matrix_head,
    matrix_lines,
    matrix_shape,
    origin_lines,
    pair_lines,
)
from tellings.ui.present.glyphs import Glyphs
from tellings.ui.present.keybar import Hint
from tellings.ui.present.legends import Legend, matrix_legend
from tellings.ui.present.line import PAGE, Line

FEW = 4
"""Outlets of one origin that a message names."""
STRIP = 5
"""Rows of the strip about the chosen pair, its title included."""


class HeatRoll(Roll):
    """A roll that knows the colours of the cells."""

    def make_look(self) -> Look:
        """Return the look with the cells' grounds."""
        return HeatLook(self)


class MatrixView(BoardView):
    """A heat table of the outlets, and where their texts say they have it from."""

    def __init__(self, desk: Desk, glyphs: Glyphs, table: MatrixTable) -> None:
        super().__init__(desk, glyphs)
        self.table = table
        self._lines: list[Line] = []

    def make_body(self) -> Roll:
        """Return the widget of the table."""
        return HeatRoll(self.body_line, name="board-body")

    @property
    def shape(self) -> MatrixShape:
        """The table's cells."""
        return matrix_shape(self.paper, self.table.column)

    def legend(self) -> Legend:
        """Return what the signs of the board mean."""
        return matrix_legend(self.glyphs)

    def head_lines(self, columns: int) -> list[Line]:
        """Return the title and the heads of the columns."""
        return matrix_head(self.paper, self.shape, self.table)

    def body_line(self, line: int) -> Line:
        """Return one line of the table."""
        return self._lines[line]

    def redraw(self) -> None:
        """Show the table as it is now."""
        if not self.is_mounted:
            return
        paper, shape, table = self.paper, self.shape, self.table
        self.head.styles.height = 4 if paper.is_tall else 2
        self.detail.styles.height = STRIP if not paper.is_narrow else STRIP - 1
        self.head.renew()
        lines = matrix_lines(paper, shape, table)
        if shape.beside:
            at = shape.width + 8
            aside = origin_lines(paper, table.board, paper.columns - at - 1)
            for number, line in enumerate(aside):
                if number == len(lines):
                    lines.append([])
                lines[number] = [*paper.fit(lines[number], at, PAGE), *line]
        else:
            if not shape.blank:
                lines.append([])
            lead: Line = [("  ", "text", PAGE)]
            for line in origin_lines(paper, table.board, paper.columns - 3):
                if line:
                    lines.append([*lead, *line])
        self._lines = lines
        first = table.row * shape.pitch
        self.body.show(len(lines), first, first + shape.tall)
        self.show_detail(pair_lines(paper, table), 0)

    def target(self) -> Target | None:
        """Return the chosen pair."""
        return self.table.target()

    def resume(self, before: BoardView) -> None:
        """Take over order and cell."""
        if isinstance(before, MatrixView):
            self.table.next_sort(before.table.sort)
            self.table.search(before.table.words)
            self.table.choose(before.table.row, before.table.column)

    def step_back(self) -> bool:
        """End the search."""
        return self.end_search()

    def copied(self) -> str:
        """Return the table as text, with tabs between the cells."""
        names = self.desk.names
        outlets, shares = self.table.outlets, self.table.board.shares
        lines = ["\t".join(["", *(names[column] for column in outlets)])]
        for row in self.table.rows:
            cells = [
                f"{round(100 * share.ratio)} %" if (share := shares.get((row, column))) else ""
                for column in outlets
            ]
            lines.append("\t".join([names[row], *cells]))
        return "\n".join(lines)

    def hints(self) -> list[Hint]:
        """Return the key hints of the moment."""
        if len(self.table.outlets) == 1:
            return [("0", "other stories"), ("y", "copy"), ("s", "save")]
        return [
            ("h j k l", "pair"),
            ("enter", "read side by side"),
            ("x", "turn round"),
            ("> <", "order"),
            ("/", "outlet"),
            ("W", "own origin"),
            ("w", "one origin"),
            ("c", "conflict"),
            ("y", "copy"),
            ("s", "save"),
        ]

    # keys

    def action_step(self, direction: int) -> None:
        """Choose the row below or above."""
        self._after(self.table.move(direction * self.take_count(), 0))

    def action_outlet(self, direction: int) -> None:
        """Choose the column to the right or left."""
        self._after(self.table.move(0, direction * self.take_count()))

    def action_page(self, direction: int) -> None:
        """Move by the rows in view."""
        self._after(self.table.move(direction * self._rows_in_view() * self.take_count(), 0))

    def action_half(self, direction: int) -> None:
        """Move by half the rows in view."""
        rows = max(1, self._rows_in_view() // 2)
        self._after(self.table.move(direction * rows * self.take_count(), 0))

    def action_end(self, last: bool) -> None:
        """Choose the first or last row, or the one whose number was typed."""
        row = self.count - 1 if self.count else len(self.table.rows) if last else 0
        self._after(self.table.choose(row, self.table.column))

    def action_chip(self, direction: int) -> None:
        """Choose the next cell, row by row."""
        count = len(self.table.outlets)
        cells = count * len(self.table.rows)
        place = (self.table.row * count + self.table.column + direction) % cells
        self._after(self.table.choose(*divmod(place, count)))

    def action_conflict(self, direction: int) -> None:
        """Choose the next pair with a conflict."""
        if self.table.seek_conflict(direction * self.take_count()):
            self.changed()
        else:
            self.say("no further pair with a conflict")

    def action_difference(self, direction: int) -> None:
        """Choose the next pair with a conflict: of pairs nothing else differs in kind."""
        self.action_conflict(direction)

    @elsewhere
    def action_quote(self, direction: int) -> None:
        """Say where quotations are."""
        self.say(f"quotations are on board {self.glyphs.key('quotes')}")

    def action_base(self) -> None:
        """Choose the same pair the other way round."""
        self._after(self.table.turn())

    def action_sort(self, direction: int) -> None:
        """Change the order of the outlets."""
        said = self.table.next_sort(direction)
        self.changed()
        self.say(f"order: {said}")

    def take_words(self, words: str) -> None:
        """Give a row only to outlets with these words in their names."""
        if not self.table.search(words):
            self.say(f"no outlet is called “{displayable(words)}”")

    @property
    def words(self) -> str:
        """What was searched for."""
        return self.table.words

    def action_apart(self) -> None:
        """Count the row's outlet as its own origin, or no longer."""
        row, _ = self.table.pair
        article, name = self.table.board.articles[row].id, self.paper.called[row]
        if row in self.table.board.overruled.apart:
            self._overrule(leave_origin(self.desk.corrections, article))
            self.say(f"{name}: origin as its text says; {self.glyphs.key('undo')} takes it back")
        else:
            self._overrule(set_apart(self.desk.corrections, article))
            self.say(f"{name}: own origin; {self.glyphs.key('undo')} takes it back")

    def action_together(self) -> None:
        """Count the chosen outlets as one origin, or no longer."""
        (row, column), articles = self.table.pair, self.table.board.articles
        name = self.paper.called[row]
        if len(self.table.outlets) == 1:
            self.say(ALONE)
        elif row == column:
            self.say("choose two different outlets")
        elif self.table.board.overruled.joins(row, column):
            self._overrule(leave_origin(self.desk.corrections, articles[row].id))
            self.say(f"{name}: origin as its text says; {self.glyphs.key('undo')} takes it back")
        elif self.table.is_one_origin:
            key = self.glyphs.key("apart")
            self.say(f"one origin already; {key} sets the row’s outlet apart")
        else:
            ids = articles[row].id, articles[column].id
            self._overrule(join_origins(self.desk.corrections, *ids))
            ended = self._ended(row, column)
            self.say(f"{self._one_origin(row)}{ended}; {self.glyphs.key('undo')} undoes it")

    def _one_origin(self, row: int) -> str:
        """Return who is of one origin with an outlet as it is corrected now."""
        board, tags = self.table.board, self.paper.tags
        groups = origin_groups(board.articles, board.origins, self.desk.corrections)
        group = next(group for group in groups if row in group)
        more = f" and {len(group) - FEW} more" if len(group) > FEW else ""
        return f"{', '.join(tags[place] for place in group[:FEW])}{more}: one origin"

    def _ended(self, row: int, column: int) -> str:
        """Return which of two outlets were origins of their own until they were joined."""
        apart, tags = self.table.board.overruled.apart, self.paper.tags
        ended = [tags[place] for place in (row, column) if place in apart]
        return f", {' and '.join(ended)} no longer its own" if ended else ""

    def _overrule(self, corrections: Corrections) -> None:
        self.desk.correct(corrections)
        self.screen.post_message(CorrectionsChanged())

    def action_info(self) -> None:
        """Show or hide the strip."""
        self.toggle_class("-bare")

    def action_open(self) -> None:
        """Read the chosen pair side by side."""
        if len(self.table.outlets) == 1:
            self.say(ALONE)
        elif self.table.target() is None:
            self.say("choose two different outlets")
        else:
            self.read()

    def body_clicked(self, line: int, column: int) -> None:
        """Choose the cell that was clicked; once more, read the pair."""
        shape = self.shape
        row, at = line // shape.pitch, shape.column_at(column)
        if at is None or row >= len(self.table.rows):
            return
        if not self.table.choose(row, at):
            self.read()
        self.changed()

    def _rows_in_view(self) -> int:
        return max(1, self.body.size.height // self.shape.pitch)

    def _after(self, moved: bool) -> None:
        if moved:
            self.changed()
