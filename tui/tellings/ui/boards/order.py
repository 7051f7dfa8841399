"""The order board: in which order each outlet tells the story."""

from collections.abc import Callable

from tellings.model import Claim
from tellings.reading.board_claims import differs
from tellings.reading.board_order import OrderTable
from tellings.reading.board_target import Target
from tellings.reading.desk import Desk
from tellings.reading.display import displayable
from tellings.ui.boards.base import BoardView, elsewhere
from tellings.ui.present.board_bits import centred
from tellings.ui.present.board_order import (
    OrderShape,
    followed_lines,
    order_head,
    order_line,
    order_shape,
)
from tellings.ui.present.glyphs import Glyphs
from tellings.ui.present.keybar import Hint
from tellings.ui.present.legends import Legend, order_legend
from tellings.ui.present.line import Line

STRIP = 5
"""Rows of the strip about the followed claim, its title included."""


class OrderView(BoardView):
    """A column an outlet, its claims from the lead to the end."""

    def __init__(self, desk: Desk, glyphs: Glyphs, table: OrderTable) -> None:
        super().__init__(desk, glyphs)
        self.table = table

    @property
    def shape(self) -> OrderShape:
        """The columns."""
        return order_shape(self.paper, self.table.outlet)

    def legend(self) -> Legend:
        """Return what the signs of the board mean."""
        return order_legend()

    def head_lines(self, columns: int) -> list[Line]:
        """Return the title and the outlets."""
        return order_head(self.paper, self.shape, self.table)

    def body_line(self, line: int) -> Line:
        """Return the claims at one place of every order."""
        if not any(self.table.columns):
            words, key = displayable(self.table.words), self.glyphs.key("back")
            held = f"no claim holds “{words}”; {key} clears"
            said = held if words else "no claims to put in order"
            return centred(self.paper, [said], 3)[line]
        return order_line(self.paper, self.shape, self.table, line)

    def redraw(self) -> None:
        """Show the orders as they are now."""
        if not self.is_mounted:
            return
        paper, claim = self.paper, self.table.followed
        self.head.styles.height = 4 if paper.is_tall else 2
        self.detail.styles.height = STRIP if not paper.is_narrow else STRIP - 1
        self.head.renew()
        if claim is None or not any(self.table.columns):
            self.body.show(2)
            self.show_detail([])
            return
        self.body.show(
            max(map(len, self.table.columns)), self.table.place_in(self.table.outlet) or 0
        )
        self.show_detail(followed_lines(paper, self.table, claim, STRIP), 0)

    def target(self) -> Target | None:
        """Return the passage that tells the followed claim."""
        return self.table.target(self.now)

    def resume(self, before: BoardView) -> None:
        """Take over outlet and place."""
        if isinstance(before, OrderView):
            self.table.search(before.table.words)
            self.table.take_outlet(before.table.outlet)
            self.table.go_to(before.table.place_in(before.table.outlet) or 0)

    def step_back(self) -> bool:
        """End the search, else show all claims again."""
        if self.end_search():
            return True
        if not self.table.only_shared:
            return False
        self.table.toggle_shared()
        self.changed()
        return True

    def copied(self) -> str:
        """Return the chosen outlet's claims in its order."""
        outlet, claims = self.table.outlet, self.table.claims.claims
        lines = [self.desk.names[outlet]]
        for place in self.table.columns[outlet]:
            said = " ".join(self.table.wording(outlet, claims[place.claim]).split())
            lines.append(f"¶{place.paragraph + 1} {displayable(said)}")
        return "\n".join(lines)

    def hints(self) -> list[Hint]:
        """Return the key hints of the moment."""
        return [
            ("j/k", "claim"),
            ("h/l", "outlet"),
            ("enter", "read side by side"),
            ("tab", "shared only"),
            ("/", "filter"),
            ("c", "conflict"),
            ("y", "copy"),
            ("s", "save"),
        ]

    # keys

    def action_step(self, direction: int) -> None:
        """Follow the next claim of the chosen outlet."""
        self._after(self.table.step(direction * self.take_count()))

    def action_outlet(self, direction: int) -> None:
        """Choose another outlet."""
        self._after(self.table.take_outlet(self.table.outlet + direction * self.take_count()))

    def action_page(self, direction: int) -> None:
        """Move by a page."""
        rows = max(1, self.body.size.height - 1)
        self._after(self.table.step(direction * rows * self.take_count()))

    def action_half(self, direction: int) -> None:
        """Move by half a page."""
        rows = max(1, self.body.size.height // 2)
        self._after(self.table.step(direction * rows * self.take_count()))

    def action_end(self, last: bool) -> None:
        """Follow the chosen outlet's first or last claim, or the one whose number was typed."""
        count = len(self.table.columns[self.table.outlet])
        self._after(self.table.go_to(self.count - 1 if self.count else count if last else 0))

    def action_chip(self, direction: int) -> None:
        """Leave out what one outlet alone tells, or show it again."""
        self.say("shared claims only" if self.table.toggle_shared() else "all claims")
        self.changed()

    def action_conflict(self, direction: int) -> None:
        """Follow the next claim with a conflict."""
        self._seek(lambda claim: bool(claim.conflicts), direction, "conflict")

    def action_quote(self, direction: int) -> None:
        """Follow the next claim with an altered quotation."""
        self._seek(lambda claim: claim.altered_quote, direction, "altered quote")

    def action_difference(self, direction: int) -> None:
        """Follow the next claim that isn't told alike by all who tell it."""
        self._seek(differs, direction, "difference")

    def _seek(self, wanted: Callable[[Claim], bool], direction: int, what: str) -> None:
        if self.table.seek(wanted, direction * self.take_count()):
            self.changed()
        else:
            self.say(f"no {what} {'below' if direction > 0 else 'above'} in this outlet")

    @elsewhere
    def action_base(self) -> None:
        """Say that there is no base here."""
        self.say("no base to choose on this board")

    @elsewhere
    def action_sort(self, direction: int) -> None:
        """Say that the order is what this board shows."""
        self.say("this board shows each outlet's own order")

    def take_words(self, words: str) -> None:
        """Show only claims with these words."""
        self.table.search(words)

    @property
    def words(self) -> str:
        """What was searched for."""
        return self.table.words

    def action_info(self) -> None:
        """Show or hide the strip."""
        self.toggle_class("-bare")

    def action_open(self) -> None:
        """Read the followed claim in the chosen outlet."""
        self.read()

    def body_clicked(self, line: int, column: int) -> None:
        """Follow the claim that was clicked; once more, read it."""
        outlet = self.shape.outlet_at(column)
        if outlet is None or line >= len(self.table.columns[outlet]):
            return
        before = (self.table.outlet, self.table.claim)
        self.table.take_outlet(outlet)
        self.table.go_to(line)
        self.changed()
        if before == (self.table.outlet, self.table.claim):
            self.read()

    def _after(self, moved: bool) -> None:
        if moved:
            self.changed()
