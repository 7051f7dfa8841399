"""Boards that are lists: moving, choosing, searching and opening, whatever the rows are."""

from collections.abc import Callable, Hashable
from functools import partial
from re import Pattern
from typing import Any, TypeVar

from tellings.reading.board_list import BoardList
from tellings.reading.display import displayable
from tellings.reading.search import pattern_for
from tellings.ui.boards.base import BoardView, elsewhere
from tellings.ui.present.board_bits import centred, chips_line, preview_rows
from tellings.ui.present.keybar import Hint
from tellings.ui.present.line import PAGE, Line
from tellings.ui.present.rows import Rows

Item = TypeVar("Item")


class ListBoard(BoardView):
    """A list over the wordings of its selected row."""

    table: BoardList[Any]
    _chips: list[tuple[int, int]]
    _empty: list[Line]
    _info = True
    _drawn: tuple[tuple[object, ...], int] | None = None
    """What the rows on the screen look as they do by, and which of them is selected."""

    # what a kind of list has to say

    def column_heads(self) -> Line:
        """Return the line over the columns."""
        raise NotImplementedError

    def row_line(self, item: Any, *, selected: bool) -> Line:
        """Return a row."""
        raise NotImplementedError

    def preview(self, item: Any, room: int) -> Rows:
        """Return what is said below the list about its selected row, the title included."""
        raise NotImplementedError

    def wordings(self, item: Any) -> tuple[Rows, list[tuple[int, int]]]:
        """Return all wordings of the selected row, and the lines that each one takes."""
        raise NotImplementedError

    def heading(self) -> str:
        """Return what stands over the opened wordings."""
        raise NotImplementedError

    def nothing(self) -> str:
        """Return what to say where the story has no row at all."""
        raise NotImplementedError

    def is_loud(self, item: Any, *, quote: bool) -> bool:
        """Return whether a row has a conflict, or an altered quotation."""
        raise NotImplementedError

    # drawing

    @property
    def pattern(self) -> Pattern[str] | None:
        """What is searched for, None for nothing."""
        return pattern_for(self.table.words) if self.table.words.strip() else None

    def head_lines(self, columns: int) -> list[Line]:
        """Return the choices and the heads of the columns."""
        paper, table = self.paper, self.table
        outlet = paper.called[table.outlet] if paper.names else ""
        chips = [table.called(chip, outlet) for chip in table.chips]
        tail: Line = [("/", "key", PAGE)]
        said = f" “{displayable(table.words)}” {len(table.shown)}" if table.words else " filter"
        tail.append((paper.words(said) + " ", "muted" if not table.words else "strong", PAGE))
        if table.sorts and not paper.is_narrow:
            order = table.sorts[table.sort][1].format(outlet)
            tail += [("  >", "key", PAGE), (f" sort: {order} ", "muted", PAGE)]
        line, self._chips = chips_line(paper, chips, table.chip, tail)
        heads = self.column_heads()
        if table.opened:
            heading = paper.clip(" ".join(displayable(self.heading()).split()), columns - 6)
            heads = [("     " + heading, "strong", PAGE)]
        lines = [line, heads]
        blank: Line = []
        return [blank, line, blank, lines[1]] if paper.is_tall else lines

    def body_line(self, line: int) -> Line:
        """Return a row, or what is said where there is none."""
        if not self.table.shown:
            return self._empty[line]
        return self.row_line(self.table.shown[line], selected=line == self.table.place)

    def redraw(self) -> None:
        """Show everything as it is now."""
        if not self.is_mounted:
            return
        table, paper = self.table, self.paper
        self.set_class(table.opened, "-opened")
        self.set_class(not self._info, "-bare")
        self.head.styles.height = 4 if paper.is_tall else 2
        self.arrange_parts()
        self.head.renew()
        item = table.selected
        if item is None:
            self._drawn = None
            self._empty = centred(paper, self._nothing_said(), self.body.size.height)
            self.body.show(len(self._empty), 0)
            self.show_detail([])
            return
        self.body.show(len(table.shown), table.place, stale=self._stale())
        if table.opened:
            rows, places = self.wordings(item)
            self.show_detail(rows, *places[table.pick])
        else:
            self.show_detail(self.preview(item, self.detail_room() - 1), 0)

    def row_state(self) -> Hashable:
        """Return what rows look different by, besides the selected one."""
        return None

    def _stale(self) -> set[int] | None:
        """Return the rows that look different since the last time; None for all of them."""
        table = self.table
        state = (table.shown, table.words, self.paper, self.row_state())
        before, self._drawn = self._drawn, (state, table.place)
        if before is None or before[0] != state:
            return None
        return {before[1], table.place}

    def resume(self, before: BoardView) -> None:
        """Take over choice, order, search and row."""
        if isinstance(before, ListBoard):
            self.table.resume(before.table)

    def arrange_parts(self) -> None:
        """Give body and detail their sizes."""
        self.detail.ground = PAGE if self.table.opened else self.detail_ground
        self.detail.styles.height = "1fr" if self.table.opened else self.detail_room()

    def detail_room(self) -> int:
        """Return the lines below the list, its title included."""
        return preview_rows(self.paper.rows)

    def _nothing_said(self) -> list[str]:
        table = self.table
        if not table.items:
            return [self.nothing()]
        outlet = self.paper.called[table.outlet]
        what = table.active.said.format(outlet)
        key = self.glyphs.key("back")
        if table.words:
            return [f"nothing among “{what}” holds “{displayable(table.words)}”; {key} clears"]
        return [f"nothing: {what}; {key} shows all"]

    # moving

    def action_step(self, direction: int) -> None:
        """Select the next row or wording."""
        self._after(self.table.step(direction * self.take_count()))

    def action_page(self, direction: int) -> None:
        """Move by a page."""
        self._leap(direction, max(1, self.body.size.height - 1))

    def action_half(self, direction: int) -> None:
        """Move by half a page."""
        self._leap(direction, max(1, self.body.size.height // 2))

    def _leap(self, direction: int, rows: int) -> None:
        times = direction * self.take_count()
        if self.table.opened:
            self.detail.scroll_lines(times * max(1, self.detail.size.height - 2))
        else:
            self._after(self.table.step(times * rows))

    def action_end(self, last: bool) -> None:
        """Select the first or last row, or the one whose number was typed."""
        number = self.count
        moved = self.table.to_end(last=last and not number)
        self._after(self.table.step(number - 1) or moved if number else moved)

    def action_conflict(self, direction: int) -> None:
        """Select the next row with a conflict."""
        self._seek(partial(self.is_loud, quote=False), direction, "conflict")

    def action_quote(self, direction: int) -> None:
        """Select the next row with an altered quotation."""
        self._seek(partial(self.is_loud, quote=True), direction, "altered quote")

    def action_difference(self, direction: int) -> None:
        """Select the next row that isn't told alike by all who tell it."""
        self._seek(self.differs, direction, "difference")

    def differs(self, item: Any) -> bool:
        """Return whether a row isn't told alike by all who tell it."""
        return self.is_loud(item, quote=False) or self.is_loud(item, quote=True)

    def _seek(self, wanted: Callable[[Any], bool], direction: int, what: str) -> None:
        self.table.opened = False
        if self.table.seek(wanted, direction * self.take_count()):
            self.changed()
        elif any(wanted(item) for item in self.table.shown):
            self.redraw()
            self.say(f"no {what} {'below' if direction > 0 else 'above'}")
        else:
            self.redraw()
            self.say(f"no {what} here")

    def _after(self, moved: bool) -> None:
        if moved:
            self.changed()

    # choosing

    def action_outlet(self, direction: int) -> None:
        """Choose another outlet's column."""
        self._after(self.table.take_outlet(self.table.outlet + direction * self.take_count()))

    def action_linked(self, direction: int) -> None:
        """Choose the next outlet that tells the selected row, and say which of them it is."""
        table = self.table
        moved = table.next_teller(direction)
        tellers = [outlet for outlet in range(table.outlets) if table.tells(outlet)]
        if moved:
            self.changed()
        if table.outlet in tellers:
            place = f"{tellers.index(table.outlet) + 1} of {len(tellers)} who tell it"
            self.say(f"{self.desk.names[table.outlet]}: {place}")
        else:
            self.say("no outlet tells it")

    def action_chip(self, direction: int) -> None:
        """Show another choice of rows."""
        self.table.opened = False
        self._after(self.table.next_chip(direction))

    def action_sort(self, direction: int) -> None:
        """Change the order of the rows."""
        if self.table.next_sort(direction):
            self.changed()
            order = self.table.sorts[self.table.sort][1]
            self.say(f"sorted: {order.format(self.paper.names[self.table.outlet])}")
        else:
            self.say("this board has one order")

    def action_info(self) -> None:
        """Show or hide the part below the list."""
        self._info = not self._info
        self.redraw()

    @elsewhere
    def action_base(self) -> None:
        """Say that there is no base here."""
        self.say("no base to choose on this board")

    def action_open(self) -> None:
        """Open the wordings of the selected row; once more, read the chosen one."""
        if self.table.opened:
            self.read()
        elif self.table.open(self.first_pick()):
            self.changed()
            self.take_keys()
            if not self.table.tells(self.table.outlet):
                self.say(f"not told by {self.desk.names[self.table.outlet]}: here is who does")

    def first_pick(self) -> int:
        """Return the wording that is in focus first."""
        return 0

    def take_keys(self) -> None:
        """Take the keyboard."""
        if self.search.has_class("-open"):
            self.screen.set_focus(self.search)
        else:
            self.screen.set_focus(self.detail if self.table.opened else self.body)

    def step_back(self) -> bool:
        """Close the wordings, else end the search, else show all rows."""
        if self.close_search():
            self.table.search("")
        elif not self.table.step_back():
            return False
        self.changed()
        self.take_keys()
        return True

    # search

    def take_words(self, words: str) -> None:
        """Show only rows with these words."""
        self.table.opened = False
        self.table.search(words)

    @property
    def words(self) -> str:
        """What was searched for."""
        return self.table.words

    # mouse

    def body_clicked(self, line: int, column: int) -> None:
        """Select the row that was clicked."""
        self.take_keys()
        if self.table.shown:
            self.table.go_to(line)
            self.changed()

    def head_clicked(self, row: int, column: int) -> None:
        """Take the choice that was clicked."""
        if row != (1 if self.paper.is_tall else 0):
            return
        for at, (start, end) in enumerate(self._chips):
            if start <= column < end:
                self.table.take_chip(at)
                self.changed()

    def opened_hints(self) -> list[Hint]:
        """Return the hints that fit while wordings are open."""
        return [
            ("j/k", "wording"),
            ("enter", "read side by side"),
            ("esc", "back to the list"),
            ("y", "copy"),
        ]
