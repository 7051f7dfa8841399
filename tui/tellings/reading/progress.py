"""Progress: how far long work is, for a bar on the screen."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Progress:
    """Work in the background: what is done, and how many of its steps are behind it."""

    what: str
    """What is being done, as 'comparing 5 texts'."""
    done: int
    of: int
    """At least 1."""

    def filled(self, length: int) -> int:
        """Return how much of a bar of a length is filled: all of it only for work that is done."""
        return min(self.of, self.done) * length // self.of

    def line(
        self, full: str = "━", empty: str = "─", length: int = 20, *, stop: str = "esc"
    ) -> str:
        """Return bar and words as plain text; ``stop`` is the key that stops it."""
        filled = self.filled(length)
        return f"{full * filled}{empty * (length - filled)}  {self.words(stop)}"

    def words(self, stop: str) -> str:
        """Return what is being done, how far it is, and the key that stops it."""
        return f"{self.what}: {self.done} of {self.of}  {stop} stops"
