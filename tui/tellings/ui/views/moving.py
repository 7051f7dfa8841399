"""Moving: steps, pages, jumps and the way back."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from tellings.reading.cursor import Wanted
from tellings.reading.kinds import Flag
from tellings.reading.signs import differs, is_linked, shows
from tellings.ui.views.base import ReadingBase

if TYPE_CHECKING:
    from tellings.reading.board_target import Target

ALONE = "one telling: there is nothing to compare it with"
"""What is said where a story has no second outlet."""
_NAMES = {
    "-": "passage that only the left tells",
    "+": "passage that only the right tells",
    "~": "reworded passage",
}


class Moving(ReadingBase):
    """Actions that change where the reader is."""

    def action_step(self, direction: int) -> None:
        """Move the focus by passages; a passage taller than the view scrolls first."""
        count = self.take_count()
        if count == 1 and self.canvas.scroll_within(direction):
            return
        if self.reader.step(direction * count):
            self.moved(jump=False)

    def action_scroll(self, direction: int) -> None:
        """Scroll by lines; the focus stays on its passage."""
        self.canvas.scroll_lines(direction * self.take_count())

    def action_page(self, direction: int) -> None:
        """Scroll by pages and put the focus on the first whole passage."""
        self._scroll(direction * max(1, self.canvas.size.height - 2) * self.take_count())

    def action_half(self, direction: int) -> None:
        """Scroll by half pages."""
        self._scroll(direction * max(1, self.canvas.size.height // 2) * self.take_count())

    def _scroll(self, lines: int) -> None:
        if self.canvas.scroll_lines(lines):
            row = self.canvas.first_whole_row()
        else:
            row = self.canvas.row_at_end(last=lines > 0)
        self.reader.cursor.to_row(row)
        self.canvas.mark_row(self.reader.cursor.row)
        self.redraw_strip()

    def action_end(self, last: bool) -> None:
        """Go to the first or last passage, or to the paragraph whose number was typed."""
        number = self.number.take()
        reader = self.reader
        if not number:
            moved = reader.go_to_end(last=last)
        elif reader.has_paragraph(number):
            moved = reader.go_to_paragraph(number)
        else:
            outlet = reader.sides[reader.pane].outlet
            self.say(f"{self.desk.names[outlet]} has no ¶{number}", problem=True)
            return
        if moved:
            self.moved(jump=True)
        else:
            self.redraw_strip()

    def action_again(self, direction: int) -> None:
        """Go to the next match while searching, else repeat the last kind of jump."""
        if self.reader.found is not None:
            if self.reader.next_found(direction * self.take_count()):
                self.match_changed()
            return
        self.action_difference(direction)

    def action_difference(self, direction: int) -> None:
        """Go to the next passage that differs."""
        beside = self.reader.beside
        self._leap(lambda row: differs(row, beside), direction, "difference")

    def action_linked(self, direction: int) -> None:
        """Go to the next passage that both articles tell."""
        beside = self.reader.beside
        who = "all three" if beside else "both"
        self._leap(lambda row: is_linked(row, beside), direction, f"passage told by {who}")

    def action_conflict(self, direction: int) -> None:
        """Go to the next conflict."""
        beside = self.reader.beside
        self._leap(
            lambda row: shows(row, Flag.CONFLICT, beside),
            direction,
            "conflict",
            elsewhere=lambda: self._elsewhere(Flag.CONFLICT, "matrix", "next-conflict"),
        )

    def action_quote(self, direction: int) -> None:
        """Go to the next altered quotation."""
        beside = self.reader.beside
        self._leap(
            lambda row: shows(row, Flag.QUOTE, beside),
            direction,
            "altered quote",
            elsewhere=lambda: self._elsewhere(Flag.QUOTE, "quotes", "next-quote"),
        )

    def action_kind(self, glyph: str) -> None:
        """Go to the next passage of one kind, and from the last one on to the first.

        With three panes the glyph may stand before any of them.
        """
        beside = self.reader.beside
        name = f"passage with {glyph}" if beside else _NAMES[glyph]
        self._leap(lambda row: shows(row, glyph, beside), 1, name, around=True)

    def action_other_side(self) -> None:
        """Go to where the other article tells it, or change the active side.

        With three panes, go to the next one that tells it.
        """
        reader = self.reader
        self._change_pane(lambda: reader.walk(1) if reader.beside else reader.other_side())

    def action_pane(self, direction: int) -> None:
        """Make the pane before or after this one active."""
        self._change_pane(lambda: self.reader.walk(direction))

    def _change_pane(self, change: Callable[[], bool]) -> None:
        reader, before = self.reader, self.reader.pane
        if reader.right is None:
            self.say(ALONE)
        elif not change():
            self.say("told here by one only: there is no other side to go to")
        else:
            if reader.pane is not before:
                self.redraw_page()
            self.moved(jump=True)
            if reader.beside is not None:
                self.say(f"keys are about {self.desk.names[reader.side.outlet]} now")

    def action_travel(self, forward: bool) -> None:
        """Go back to where the last jump began, or forward again."""
        if not forward and self.reader.place == self.arrived:
            self.arrived = None
            self.screen.call_later(self.screen.run_action, "dismiss")
            return
        pair = (self.reader.left, self.reader.right)
        if not (self.reader.forward() if forward else self.reader.back()):
            self.say("nothing further on" if forward else "this is where you began")
        elif pair != (self.reader.left, self.reader.right):
            self.pair_changed()
        else:
            self.moved(jump=True)

    def read_passage(self, target: "Target") -> None:
        """Show the passage that a board leads to."""
        reader = self.reader
        changed = reader.show(target.left, target.right)
        row = reader.document.row_of(target.sentence, on_left=target.article == target.left)
        if row is not None:
            reader.cursor.to_row(row)
        self.arrived = reader.place
        if changed:
            self.pair_changed()
        else:
            self.moved(jump=True)

    def pair_changed(self) -> None:
        """Show the two articles that are on the page now."""
        raise NotImplementedError

    def _elsewhere(self, flag: Flag, board: str, jump: str) -> str:
        """Return in how many other pairs a flag is known to stand, and what leads there.

        Args:
            flag: a conflict or an altered quotation.
            board: the id of the key that opens the board which shows it.
            jump: the id of the key that goes to it there.
        """
        count, key = self.reader.pairs_with(flag), self.glyphs.key
        if not count:
            return ""
        others = f"{count} other pair{'s' if count > 1 else ''}"
        # a digit right before a key that takes a number would be that number
        return f", but in {others}: {key(board)} {key('tellings')}, then {key(jump)}"

    def _leap(
        self,
        wanted: Wanted,
        direction: int,
        what: str,
        *,
        around: bool = False,
        elsewhere: Callable[[], str] | None = None,
    ) -> None:
        reader = self.reader
        if reader.right is None:
            self.say(ALONE)
            return
        if not reader.is_compared:
            self.say(self.desk.put_off or "still comparing")
            return
        if reader.leap(wanted, direction * self.take_count()):
            self.moved(jump=True)
            return
        rows = [row.index for row in reader.document.rows if wanted(row)]
        if around and rows and reader.go_to(rows[0]):
            self.moved(jump=True)
            self.say("from the top again")
        elif rows:
            self.say(f"no {what} {'below' if direction > 0 else 'above'}")
        else:
            here = f"no {what} in these {'three' if reader.beside else 'two'}"
            self.say(here + (elsewhere() if elsewhere else ""))
