"""Numbers before a key of a board: 3j, 12g; alone, with a pause behind it, one opens a view."""

from functools import partial

from textual.containers import Vertical
from textual.screen import Screen

from tellings.ui.messages import HintsChanged

PAUSE = 0.4
"""Seconds after which a digit was typed for itself."""
MOST = 5
"""Digits that count; more are a slip."""


class Counting(Vertical):
    """What a board knows of the number that was typed."""

    count = 0
    """The number, 0 for none."""
    _typed = ""
    _begun = 0
    """Numbers whose first digit was typed so far."""

    def take_count(self) -> int:
        """Return the number typed before a key, 1 for none, and forget it."""
        count = self.count or 1
        self.forget_count()
        return count

    def forget_count(self) -> None:
        """Forget the number."""
        if self._typed:
            self.count, self._typed = 0, ""
            self.screen.post_message(HintsChanged())

    def take_digit(self, digit: str) -> None:
        """Take in a digit."""
        self._typed = (str(self.count) if self.count else "") + digit
        self.count = int(self._typed[-MOST:])
        if len(self._typed) == 1:
            self._begun += 1
            if digit in "0123456":
                # the screen's timer: a correction may take this board down meanwhile
                opening = partial(self._open_view, self._typed, self._begun, self.screen)
                self.screen.set_timer(PAUSE, opening)
        self.screen.post_message(HintsChanged())

    def _open_view(self, typed: str, begun: int, screen: Screen[object]) -> None:
        """Open a view unless another key came meanwhile, be it for the same digit once more."""
        if self._typed == typed and self._begun == begun:
            self.count, self._typed = 0, ""
            action = f"view({int(typed) - 1})" if int(typed) else "stories"
            screen.call_later(screen.run_action, action)
