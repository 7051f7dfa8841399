"""Panes: what each of them shows of the passage in focus, and which one keys are about."""

from dataclasses import dataclass, replace
from enum import IntEnum
from itertools import chain

from tellings.model import Article, SentenceIndex
from tellings.reading.blocks import Block
from tellings.reading.history import Place
from tellings.reading.marks import NO_MARKS
from tellings.reading.spread import Spread


class Pane(IntEnum):
    """Where an article stands on the page."""

    LEFT = 0
    RIGHT = 1
    THIRD = 2


@dataclass(frozen=True, slots=True)
class Side:
    """What one pane shows of the passage in focus; it may be nothing."""

    pane: Pane
    outlet: int
    """The article's place in the story."""
    article: Article
    blocks: tuple[Block, ...]


class Panes(Spread):
    """A spread whose panes can be made active one by one.

    With the third pane active, what only that article tells is in reach: it stands in no row, so
    the cursor counts it as parts above or below the row that it follows.
    """

    @property
    def is_on_third(self) -> bool:
        """Whether keys are about the third pane; never where it isn't shown."""
        return self.third_pane.is_active and self.beside is not None

    @property
    def pane(self) -> Pane:
        """The active pane."""
        if self.is_on_third:
            return Pane.THIRD
        return Pane.LEFT if self.on_left or self.right is None else Pane.RIGHT

    @property
    def sides(self) -> tuple[Side, ...]:
        """What every pane shows of the passage in focus."""
        row, block, beside = self.row, self.block, self.beside
        document = self.document
        of_pair = row if block is None else None
        sides = [Side(Pane.LEFT, self.left, document.left, of_pair.left if of_pair else ())]
        if self.right is not None and document.right is not None:
            blocks = of_pair.right if of_pair else ()
            sides.append(Side(Pane.RIGHT, self.right, document.right, blocks))
        if beside is not None and self.third is not None:
            held = beside.rows[row.index] if row else None
            blocks = (block,) if block else held.right if held else ()
            sides.append(Side(Pane.THIRD, self.third, beside.article, blocks))
        return tuple(sides)

    @property
    def side(self) -> Side:
        """The side that keys are about: the active one, or of the pair the only one with text."""
        sides = self.sides
        active = sides[self.pane]
        if active.blocks or self.is_on_third:
            return active
        return next((each for each in sides[:2] if each.blocks), active)

    @property
    def block(self) -> Block | None:
        """What only the third article tells, if that is in focus; None for a row."""
        part = self.cursor.part
        if not part or not self.is_on_third:
            return None
        above, below = self.alone(self.cursor.place)
        if part > 0:
            return below[part - 1] if part <= len(below) else None
        return above[part] if -part <= len(above) else None

    @property
    def place(self) -> Place:
        """Where the reader is now."""
        place, block, third = super().place, self.block, self.third
        if block is None or third is None:
            return place
        return replace(place, alone=(third, block.first))

    def alone(self, place: int) -> tuple[tuple[Block, ...], tuple[Block, ...]]:
        """Return what only the third article tells above and below an entry, folded lines not."""
        beside, entries = self.beside, self.cursor.entries
        if beside is None or not 0 <= place < len(entries):
            return (), ()
        after = beside.after[entries[place].first + 1 : entries[place].last + 2]
        below = self._open(tuple(chain.from_iterable(after)))
        return self._open(beside.after[0]) if place == 0 else (), below

    def focus_third(self, sentence: SentenceIndex) -> bool:
        """Make the third pane active where it shows a sentence; False where it doesn't show it."""
        beside = self.beside
        row = beside.row_of(sentence) if beside else None
        if row is None:
            return False
        self.cursor.to_row(row)
        self.third_pane.is_active = True
        above, below = self.alone(self.cursor.place)
        for part, block in chain(enumerate(above, -len(above)), enumerate(below, 1)):
            if block.first <= sentence < block.last:
                self.cursor.part = part
        return True

    def _open(self, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
        """Return the blocks that stand in no row, without those folded or left out."""
        found = self.found.third if self.found else NO_MARKS
        runs = self.folding.runs(blocks, found)
        return tuple(block for note, held in runs if not note for block in held)
