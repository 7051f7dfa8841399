"""The third pane: which outlet stands in it, and what it tells beside the two others."""

from typing import TYPE_CHECKING

from tellings.model import Article
from tellings.reading.beside import Beside
from tellings.reading.document import Document

if TYPE_CHECKING:
    from tellings.model import Comparison

Pair = tuple[int, int | None]
"""The articles on the left and on the right, by their places in the story."""


class ThirdPane:
    """The choice of a third outlet; it is never one of the two others."""

    def __init__(self) -> None:
        self.has_room = False
        """Whether the screen is wide enough to show it."""
        self.wanted: int | None = None
        """The outlet that was chosen, None for the first one that is free."""
        self.is_active = False
        """Whether keys are about it, as long as it is shown."""
        self._held: Beside | None = None
        self._made_of: tuple[object, ...] = ()

    def outlet(self, count: int, pair: Pair) -> int | None:
        """Return the outlet for the third pane, None where a story of ``count`` has no third."""
        if pair[1] is None:
            return None
        free = [at for at in range(count) if at not in pair]
        return self.wanted if self.wanted in free else next(iter(free), None)

    def make_way(self, third: int | None, before: Pair, now: Pair) -> None:
        """Give the third pane the outlet that another one took the place of, where it was taken."""
        if third is None or third not in now:
            self.wanted = third
            return
        left = [at for at in reversed(before) if at is not None and at not in now]
        self.wanted = left[0] if left else None

    def beside(
        self,
        document: Document,
        article: Article,
        left: "Comparison | None",
        right: "Comparison | None",
    ) -> Beside:
        """Return what the pane shows; worked out anew only where something of it changed.

        What it shows stays as long as its comparison is worked out again, so that nothing flickers.
        """
        held = self._held
        known = held is not None and held.is_compared and held.article.id == article.id
        if held is not None and known and left is None and self._made_of[0] is document:
            return held
        parts = (document, article, left, right)
        same = len(self._made_of) == len(parts) and all(
            one is other for one, other in zip(self._made_of, parts, strict=True)
        )
        if self._held is None or not same:
            # most sittings begin with two panes
            from tellings.reading.lay_beside import beside

            self._held, self._made_of = beside(document, article, left, right), parts
        return self._held
