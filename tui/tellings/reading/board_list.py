"""A board's list: which rows are shown, in which order, and which one is selected."""

from abc import abstractmethod
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Generic, TypeVar

from tellings.reading.search import pattern_for

Item = TypeVar("Item")

SEVERAL = 2
"""Outlets from which there is something to compare."""


@dataclass(frozen=True, slots=True)
class Chip:
    """A choice among the rows of a board."""

    key: str
    said: str
    """What it is called where there is room."""
    short: str
    about_outlet: bool = False
    """True where it depends on the outlet that is chosen."""
    compares: bool = False
    """True where it says something only of several outlets."""


class BoardList(Generic[Item]):
    """The rows of one board and the reader's place in them.

    Moves and choices return True where anything changed. The selected row stays selected through
    filters and sorting as long as it is shown; else the row nearest to its place is.

    Attributes:
        shown: the rows that are shown, in order.
        place: the selected row's place among them; 0 where none is shown.
        outlet: the outlet that is chosen: its column, and what some choices are about.
        words: what was searched for; only rows that hold it are shown.
        opened: whether all wordings of the selected row are on the page.
        pick: which of its wordings is in focus then.
    """

    chips: tuple[Chip, ...] = (Chip("all", "all", "all"),)
    sorts: tuple[tuple[str, str], ...] = ()
    """Orders: a key, and what it is called; '{}' stands for the chosen outlet."""

    def __init__(self, items: Sequence[Item], outlets: int) -> None:
        self.items = tuple(items)
        self.outlets = outlets
        if outlets < SEVERAL:
            self.chips = tuple(chip for chip in self.chips if not chip.compares)
        self.shown: tuple[Item, ...] = ()
        self.place = 0
        self.outlet = 0
        self.chip = 0
        self.sort = 0
        self.words = ""
        self.opened = False
        self.pick = 0
        self._counts: dict[tuple[str, int], int] = {}
        self.arrange()

    # what a kind of board has to say

    @abstractmethod
    def chosen(self, chip: Chip) -> Sequence[Item]:
        """Return the rows of a choice, in the board's own order."""

    @abstractmethod
    def ordered(self, items: Sequence[Item], sort: str) -> Sequence[Item]:
        """Return rows in an order."""

    @abstractmethod
    def texts(self, item: Item) -> Iterable[str]:
        """Return the texts of a row that a search looks through."""

    @abstractmethod
    def wordings(self, item: Item) -> int:
        """Return how many wordings a row opens to."""

    @abstractmethod
    def tells(self, outlet: int) -> bool:
        """Return whether an outlet has a part in the selected row."""

    # the rows

    @property
    def selected(self) -> Item | None:
        """The selected row, None where none is shown."""
        return self.shown[self.place] if self.shown else None

    @property
    def active(self) -> Chip:
        """The choice in force."""
        return self.chips[self.chip]

    def count(self, chip: Chip) -> int:
        """Return how many rows a choice has."""
        key = (chip.key, self.outlet if chip.about_outlet else -1)
        if key not in self._counts:
            self._counts[key] = len(self.chosen(chip))
        return self._counts[key]

    def called(self, chip: Chip, outlet: str) -> tuple[str, str, int]:
        """Return a choice's long and short name, and the count that stands behind either."""
        return chip.said.format(outlet), chip.short.format(outlet), self.count(chip)

    def arrange(self) -> None:
        """Work out anew which rows are shown."""
        before, place = self.selected, self.place
        items: Sequence[Item] = self.chosen(self.active)
        if self.words.strip():
            pattern = pattern_for(self.words)
            items = [item for item in items if any(map(pattern.search, self.texts(item)))]
        sort = self.sorts[self.sort][0] if self.sorts else ""
        self.shown = tuple(self.ordered(items, sort))
        kept = next((at for at, item in enumerate(self.shown) if item is before), None)
        self.place = kept if kept is not None else max(0, min(place, len(self.shown) - 1))

    def resume(self, before: "BoardList[Item]") -> None:
        """Take over where the reader was in the same board of the story before a correction."""
        self.chip, self.sort, self.words = before.chip, before.sort, before.words
        self.outlet = max(0, min(before.outlet, self.outlets - 1))
        self.arrange()
        self.go_to(before.place)

    # moving

    def step(self, count: int) -> bool:
        """Move by rows, or by wordings where they are opened; stops at the ends."""
        if self.opened and self.selected is not None:
            return self._set_pick(self.pick + count)
        return self.go_to(self.place + count)

    def go_to(self, place: int) -> bool:
        """Select a row by its place; the nearest one beyond the ends."""
        place = max(0, min(place, len(self.shown) - 1))
        changed, self.place = place != self.place, place
        return changed

    def to_end(self, *, last: bool) -> bool:
        """Select the first or last row, or the first or last wording."""
        return self.step(len(self.items) + self.outlets if last else -len(self.items))

    def seek(self, wanted: Callable[[Item], bool], direction: int) -> bool:
        """Select the next wanted row, or the one before for a negative direction.

        A direction of 3 or -3 means the third one; where there are fewer, the last.
        """
        step = 1 if direction > 0 else -1
        places = range(self.place + step, len(self.shown) if step > 0 else -1, step)
        found = islice((place for place in places if wanted(self.shown[place])), abs(direction))
        last = deque(found, maxlen=1)
        return bool(last) and self.go_to(last[0])

    # choosing

    def next_chip(self, step: int) -> bool:
        """Change to the next choice that has rows; round the ends."""
        for at in range(1, len(self.chips)):
            chip = (self.chip + at * step) % len(self.chips)
            if self.count(self.chips[chip]):
                return self.take_chip(chip)
        return False

    def take_chip(self, chip: int) -> bool:
        """Change to a choice."""
        changed, self.chip = chip != self.chip, chip
        self.arrange()
        return changed

    def next_sort(self, step: int) -> bool:
        """Change to the next order; round the ends."""
        if len(self.sorts) < 2:
            return False
        self.sort = (self.sort + step) % len(self.sorts)
        self.arrange()
        return True

    def take_outlet(self, outlet: int) -> bool:
        """Choose an outlet; the nearest one beyond the ends."""
        outlet = max(0, min(outlet, self.outlets - 1))
        changed, self.outlet = outlet != self.outlet, outlet
        if changed and self._is_about_outlet:
            self.arrange()
        return changed

    def next_teller(self, step: int) -> bool:
        """Choose the next outlet that tells the selected row, round the ends; False for none."""
        ahead = ((self.outlet + at * step) % self.outlets for at in range(1, self.outlets))
        place = next((outlet for outlet in ahead if self.tells(outlet)), None)
        return place is not None and self.take_outlet(place)

    @property
    def _is_about_outlet(self) -> bool:
        """True where the choice or the order depends on the outlet that is chosen."""
        order = self.sorts[self.sort][1] if self.sorts else ""
        return self.active.about_outlet or "{}" in order

    def search(self, words: str) -> None:
        """Show only rows with these words; none for ''."""
        self.words = words
        self.arrange()

    # wordings

    def open(self, pick: int = 0) -> bool:
        """Open the wordings of the selected row; False where it has none."""
        if self.selected is None or not self.wordings(self.selected):
            return False
        self.opened = True
        self.pick = 0
        self._set_pick(pick)
        return True

    def step_back(self) -> bool:
        """Take back one thing: opened wordings, the search, the choice; False for nothing."""
        if self.opened:
            self.opened = False
        elif self.words:
            self.search("")
        elif self.chip:
            self.take_chip(0)
        else:
            return False
        return True

    def _set_pick(self, pick: int) -> bool:
        assert self.selected is not None, "wordings belong to a row"
        pick = max(0, min(pick, self.wordings(self.selected) - 1))
        changed, self.pick = pick != self.pick, pick
        return changed
