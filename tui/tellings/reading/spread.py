"""The spread: which articles of a story lie open, and which passage is in focus."""

from collections.abc import Set
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from tellings.model import Story
from tellings.reading.anchor import Anchor, counterparts, in_focus
from tellings.reading.beside import Beside
from tellings.reading.counts import Tally, tally
from tellings.reading.cursor import Cursor
from tellings.reading.document import Document, compared, uncompared
from tellings.reading.folding import Folding
from tellings.reading.history import Place
from tellings.reading.kinds import Flag
from tellings.reading.manner import Layout
from tellings.reading.rows import Row
from tellings.reading.search import Found, Hit, search
from tellings.reading.third import ThirdPane

if TYPE_CHECKING:
    from tellings.model import Comparison


@dataclass(frozen=True, slots=True)
class Page:
    """What is shown of two compared articles; of long ones it takes time to work out."""

    document: Document
    tally: Tally


def page_of(comparison: "Comparison") -> Page:
    """Return what is shown of two compared articles."""
    return Page(compared(comparison), tally(comparison))


def _has(comparison: "Comparison", flag: Flag) -> bool:
    """Return whether two articles have a conflict, or an altered quotation."""
    if flag is Flag.CONFLICT:
        return any(pair.conflicts for pair in comparison.pairs)
    return any(pair.altered_quote for pair in comparison.pairs) or bool(comparison.altered_apart)


class Spread:
    """Two articles of a story, and a third one beside them where that is wanted.

    Methods return True where anything changed.
    """

    def __init__(self, story: Story, left: int = 0, right: int | None = None) -> None:
        self.story = story
        self.left = left
        self.right = right if right is not None else (1 if len(story.articles) > 1 else None)
        self.on_left = True
        """Which side of the pair keys such as copy and open are about."""
        self.layout = Layout.ALIGNED
        self.folding = Folding()
        self.found: Found | None = None
        self._hit: Hit | None = None
        """The match that was gone to last."""
        self.third_pane = ThirdPane()
        self._settled: Beside | None = None
        self._comparisons: dict[tuple[int, int], Comparison] = {}
        self._tallies: dict[tuple[int, int], tuple[Comparison, Tally]] = {}
        self._waiting: tuple[int, Anchor] = (-1, [])
        """A row of a page that waits for its comparison, and the sentences that led to it."""
        self.cursor = Cursor(self._document(), self.folding)

    # what is on the page

    @property
    def document(self) -> Document:
        """The articles on the page."""
        return self.cursor.document

    @property
    def row(self) -> Row | None:
        """The passage in focus."""
        return self.cursor.focused

    @property
    def place(self) -> Place:
        """Where the reader is now."""
        shown = (self.left, self.right)
        here = (each for each in self._anchor() if each[0] in shown)
        article, sentence = next(here, (self.left, 0))
        return Place(self.left, self.right, article, sentence)

    @property
    def is_compared(self) -> bool:
        """True where the two on the page are compared."""
        return self.document.comparison is not None

    def knows(self, left: int, right: int) -> bool:
        """Return whether the comparison of two articles has been brought in."""
        return (left, right) in self._comparisons

    def known(self, left: int, right: int) -> "Comparison | None":
        """Return a comparison that has been brought in."""
        return self._comparisons.get((left, right))

    def tally(self, left: int, right: int) -> Tally | None:
        """Return what two articles share and where they differ, None while it is not known."""
        comparison = self.known(left, right)
        if comparison is None:
            return None
        held = self._tallies.get((left, right))
        if held is None or held[0] is not comparison:
            held = self._tallies[left, right] = comparison, tally(comparison)
        return held[1]

    def bring(
        self, left: int, right: int, comparison: "Comparison", page: "Page | None" = None
    ) -> bool:
        """Take in a comparison; if it is of the two on the page, show it.

        Args:
            left: the article on its left.
            right: the one on its right.
            comparison: the comparison.
            page: what is shown of it, where that was worked out already.
        """
        self._comparisons[left, right] = comparison
        if page is not None:
            self._tallies[left, right] = comparison, page.tally
        if (left, right) != (self.left, self.right):
            return False
        self._show(page.document if page else self._document(), self._anchor({left, right}))
        return True

    def renew(self, story: Story) -> None:
        """Take in a corrected or re-read story; comparisons have to be brought in anew.

        What is on the page stays there until its new comparison comes, so that nothing flickers.
        """
        same = [article.id for article in story.articles] == [
            article.id for article in self.story.articles
        ]
        before = self._anchor()
        self.story = story
        self._comparisons.clear()
        self._tallies.clear()
        self._waiting = -1, []
        if same and self.right is not None:
            return
        last = len(story.articles) - 1
        self.left = min(self.left, last)
        if self.right is None or self.right > last or self.right == self.left:
            self.right = next((at for at in range(last + 1) if at != self.left), None)
        self._show(self._document(), before)

    def pairs_with(self, flag: Flag) -> int:
        """Return how many pairs that are not on the page are known to have a conflict or quote.

        Args:
            flag: ``CONFLICT``, or ``QUOTE`` for an altered quotation.
        """
        shown = {self.left, self.right, self.third if self.beside else None}
        return sum(
            _has(comparison, flag)
            for (left, right), comparison in self._comparisons.items()
            if left < right and not {left, right} <= shown
        )

    # the third pane

    @property
    def third(self) -> int | None:
        """The outlet for a third pane, None where the story has none."""
        return self.third_pane.outlet(len(self.story.articles), (self.left, self.right))

    @property
    def beside(self) -> Beside | None:
        """What the third pane shows, None where no third pane is shown."""
        third, pane = self.third, self.third_pane
        if self.layout is not Layout.THREE or not pane.has_room or third is None:
            return None
        assert self.right is not None, "a third stands beside two"
        left, right = self.known(self.left, third), self.known(self.right, third)
        return pane.beside(self.document, self.story.articles[third], left, right)

    def settle(self, *, has_room: bool) -> None:
        """Let folding and search take account of the third pane, now that it is shown or not."""
        self.third_pane.has_room = has_room
        beside = self.beside
        if beside is self._settled:
            return
        self._settled = beside
        self.folding.also = beside.shares if beside else None
        self.cursor.refold()
        if self.found is not None:
            self.find(self.found.text)

    def put_third(self, outlet: int) -> bool:
        """Put an outlet into the third pane; one of the two others changes places with it."""
        third = self.third
        if third is None or outlet == third:
            return False
        if outlet == self.left:
            return self.show(third, self.right)
        if outlet == self.right:
            return self.show(self.left, third)
        self.third_pane.wanted = outlet
        return True

    # choosing outlets

    def show(self, left: int, right: int | None) -> bool:
        """Put two articles on the page and stay at the passage, or the nearest one of it."""
        if (left, right) == (self.left, self.right):
            return False
        before = self._anchor({left} if right is None else {left, right})
        self.third_pane.make_way(self.third, (self.left, self.right), (left, right))
        self.left, self.right = left, right
        self._show(self._document(), before)
        if not self.is_compared:
            self._waiting = self.cursor.row, before
        return True

    def other_right(self, step: int) -> bool:
        """Put the next outlet, or an earlier one for a negative step, on the right."""
        return self._other(step, on_left=False)

    def other_left(self, step: int) -> bool:
        """Put the next outlet on the left."""
        return self._other(step, on_left=True)

    def swap(self) -> bool:
        """Let the sides change places; the focus stays on its passage."""
        return self.right is not None and self.show(self.right, self.left)

    def _other(self, step: int, *, on_left: bool) -> bool:
        count = len(self.story.articles)
        if self.right is None or count < 3:
            return False
        now, held = (self.left, self.right) if on_left else (self.right, self.left)
        wanted = (now + step) % count
        while wanted == held:
            wanted = (wanted + (1 if step > 0 else -1)) % count
        return self.show(wanted, held) if on_left else self.show(held, wanted)

    # search

    def find(self, text: str) -> Found | None:
        """Search both articles; empty text ends the search."""
        document, beside = self.document, self.beside
        shown = {self.left, self.right, self.third if beside else None}
        others = (each for at, each in enumerate(self.story.articles) if at not in shown)
        self.found = (
            search(text, document.rows, document.left, document.right, beside, others)
            if text.strip()
            else None
        )
        return self.found

    # the document behind it

    def _document(self) -> Document:
        articles = self.story.articles
        if self.right is None:
            return uncompared(articles[self.left])
        comparison = self._comparisons.get((self.left, self.right))
        if comparison is None:
            return uncompared(articles[self.left], articles[self.right])
        return compared(comparison)

    def _show(self, document: Document, near: Anchor) -> None:
        """Put a document on the page with the focus as near as possible to where it was."""
        self.folding = replace(self.folding, opened=set(), only=None, also=None)
        self._settled = None
        self.cursor = Cursor(document, self.folding)
        if self.found is not None:
            self.find(self.found.text)
        for article, sentence in near:
            for on_left, shown in ((True, self.left), (False, self.right)):
                if shown == article:
                    row = document.row_of(sentence, on_left=on_left)
                    if row is not None:
                        self.cursor.refold(row)
                        return

    def _anchor(self, shown: Set[int] = frozenset()) -> Anchor:
        """Return sentences in focus, then those that tell the same in the articles to be shown.

        Text that is not compared yet stands beside other text by chance: as long as the focus is
        where another pair led to, what led there counts.
        """
        row = self.row
        if row is None:
            return []
        if not self.is_compared and self._waiting[0] == row.index:
            here = self._waiting[1]
            return here + counterparts(here, shown, self.known)
        here, above = in_focus(self.document.rows, row, self.left, self.right)
        return here + counterparts(here, shown, self.known) + above
