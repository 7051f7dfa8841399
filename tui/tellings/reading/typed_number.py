"""The number that is typed before a key, as in 3j or 12g; a digit left alone opens a view.

Enter opens it without the wait, and after 34 that of the 4: a second digit alone can't, since 12g
may be typed slowly.
"""

from dataclasses import dataclass

PAUSE = 0.4
"""Seconds after which a digit was typed for itself."""
_MOST = 5
"""Digits that count; more are a slip."""
_VIEWS = "0123456"
"""Digits that open something."""


@dataclass(slots=True)
class TypedNumber:
    """What has been typed of a number so far."""

    digits: str = ""
    begun: int = 0
    """How many numbers have been begun, this one included."""

    @property
    def value(self) -> int:
        """The number, 0 for none."""
        return int(self.digits[-_MOST:] or 0)

    def add(self, digit: str) -> bool:
        """Take in a digit; return whether it opens a view if nothing follows it."""
        if self.value:
            self.digits += digit
            return False
        self.digits = digit
        self.begun += 1
        return digit in _VIEWS

    @property
    def opens(self) -> int | None:
        """The view, from 1, that enter opens at once: that of the last digit; None for none."""
        last = self.digits[-1:]
        return int(last) if last and last != "0" and last in _VIEWS else None

    def entered(self) -> str:
        """Return the action that opens that view, and forget the number; '' for none."""
        view = self.opens
        if view is None:
            return ""
        self.digits = ""
        return f"view({view - 1})"

    def take(self) -> int:
        """Return the number, 0 for none, and forget it."""
        value, self.digits = self.value, ""
        return value

    def left_alone(self, begun: int) -> str:
        """Return the action that opens the view of a digit, and forget it.

        Args:
            begun: which number it was; '' is returned where anything came after its digit, be it
                the same digit once more.
        """
        if self.begun != begun or len(self.digits) != 1:
            return ""
        number = int(self.digits)
        self.digits = ""
        return f"view({number - 1})" if number else "stories"
