"""Numbers before a key of a board: 3j, 12g; alone, with a pause behind it, one opens a view."""

from functools import partial

from textual.binding import ActiveBinding
from textual.containers import Vertical
from textual.screen import Screen

from tellings.reading.typed_number import PAUSE, TypedNumber
from tellings.ui.messages import HintsChanged
from tellings.ui.onward import then_enter, view_entered, view_wanted
from tellings.ui.present.keybar import Hint


class Counting(Vertical):
    """What a board knows of the number that was typed."""

    def __init__(self, *, classes: str) -> None:
        super().__init__(classes=classes)
        self._number = TypedNumber()

    @property
    def count(self) -> int:
        """The number, 0 for none."""
        return self._number.value

    def take_count(self) -> int:
        """Return the number typed before a key, 1 for none, and forget it."""
        count = self.count or 1
        self.forget_count()
        return count

    def forget_count(self) -> None:
        """Forget the number."""
        if self._number.digits:
            self._number.take()
            self.screen.post_message(HintsChanged())

    def take_digit(self, digit: str) -> None:
        """Take in a digit."""
        if self._number.add(digit):
            # the screen's timer: a correction may take this board down meanwhile
            opening = partial(self._open_view, self._number.begun, self.screen)
            self.screen.set_timer(PAUSE, opening)
        self.screen.post_message(HintsChanged())

    async def _open_view(self, begun: int, screen: Screen[object]) -> None:
        """Open a view unless another key came meanwhile, be it for the same digit once more."""
        action = self._number.left_alone(begun)
        if action:
            # at once: a key typed meanwhile is for what is opened
            await screen.run_action(action)

    def view_entered(self, key: ActiveBinding | None) -> str:
        """Return the action of the view that a key opens at once after a number, '' for none."""
        return view_entered(self._number, key)

    def then(self) -> list[Hint]:
        """Return the hint of the key that opens the view of a digit at once."""
        return then_enter(self._number)

    def view_wanted(self, key: ActiveBinding | None) -> str:
        """Return the action of the view that a typed digit opens before a key, '' for none."""
        return view_wanted(self._number, key)
