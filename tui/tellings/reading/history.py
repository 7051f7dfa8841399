"""History: the places a reader jumped from, walked back like a browser's pages."""

from collections import deque
from dataclasses import dataclass

from tellings.model import SentenceIndex

LENGTH = 200
"""Places kept; older ones are forgotten."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a reader was: the articles on the page and a sentence of one of them."""

    left: int
    right: int | None
    article: int
    """The article of the sentence in focus, by its place in the story."""
    sentence: SentenceIndex
    alone: tuple[int, SentenceIndex] | None = None
    """What only a third article tells, if that was in focus: the article and its sentence."""


class History:
    """Places before and after the present one."""

    def __init__(self) -> None:
        self._behind: deque[Place] = deque(maxlen=LENGTH)
        self._ahead: list[Place] = []

    @property
    def can_go_back(self) -> bool:
        """True where there is a place to go back to."""
        return bool(self._behind)

    def leave(self, place: Place) -> None:
        """Remember a place that a jump leaves; forgets what lay ahead."""
        if not self._behind or self._behind[-1] != place:
            self._behind.append(place)
        self._ahead.clear()

    def back(self, now: Place) -> Place | None:
        """Return the place before ``now``, None at the beginning."""
        while self._behind:
            place = self._behind.pop()
            if place != now:
                self._ahead.append(now)
                return place
        return None

    def forward(self, now: Place) -> Place | None:
        """Return the place that going back left last, None where there is none."""
        if not self._ahead:
            return None
        self._behind.append(now)
        return self._ahead.pop()
