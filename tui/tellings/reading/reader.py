"""The reader's state: what lies open, where one is in it, what is shown; without a screen."""

from bisect import bisect_right
from collections.abc import Callable
from itertools import takewhile

from tellings.model import SentenceIndex, Story
from tellings.reading.cursor import Wanted
from tellings.reading.history import History, Place
from tellings.reading.kinds import RowKind
from tellings.reading.manner import Detail, Layout, Words
from tellings.reading.panes import Pane, Panes
from tellings.reading.search import Hit, sentence_at


class Reader(Panes):
    """Two articles of a story on the page, and how a reader moves through them.

    Methods that move return True where anything changed.
    """

    def __init__(self, story: Story, left: int = 0, right: int | None = None) -> None:
        super().__init__(story, left, right)
        self.words = Words.HERE
        self.detail = Detail.SHORT
        self.history = History()
        self.marks: dict[str, Place] = {}

    # moving

    def start(self) -> None:
        """Put the focus on the first difference, else where the text begins."""
        row = next((row for row in self.document.rows if row.is_difference), None)
        if row is None:
            self.begin()
        else:
            self.cursor.to_row(row.index)

    def begin(self) -> None:
        """Put the focus where the text begins: on the first claim."""
        told = (row for row in self.document.rows if row.kind is not RowKind.ASIDE)
        row = next(told, None)
        if row is not None:
            self.cursor.to_row(row.index)

    def step(self, count: int) -> bool:
        """Move the focus by passages, in the order in which the layout shows them."""
        if self.is_on_third:
            way = 1 if count > 0 else -1
            # a number that was typed may be far beyond the end
            moved = takewhile(bool, (self._step_part(way) for _ in range(abs(count))))
            return sum(moved) > 0
        if self.layout not in (Layout.OWN, Layout.SINGLE):
            return self.cursor.step(count)
        order = self._own_order()
        if not order:
            return False
        row = self.cursor.row
        at = order.index(row) if row in order else bisect_right(sorted(order), row) - 1
        return self.cursor.to_row(order[max(0, min(len(order) - 1, at + count))])

    def leap(self, wanted: Wanted, count: int) -> bool:
        """Jump to the ``count``-th wanted passage, backwards for negative counts."""
        row = self.cursor.seek(wanted, count)
        return row is not None and self.go_to(row)

    def go_to(self, row: int) -> bool:
        """Jump to a row, remembering where the jump began."""
        before = self.place
        changed = self.cursor.to_row(row)
        if changed:
            self.history.leave(before)
        return changed

    def go_to_end(self, *, last: bool) -> bool:
        """Jump to the first or last passage."""
        before = self.place
        changed = self.cursor.last() if last else self.cursor.first()
        if changed:
            self.history.leave(before)
        return changed

    def has_paragraph(self, number: int) -> bool:
        """Return whether the active side has a paragraph of this number, from 1."""
        if self.is_on_third:
            return self._first_of_third(number) is not None
        return self.document.row_of_paragraph(number - 1, on_left=self.on_left) is not None

    def go_to_paragraph(self, number: int) -> bool:
        """Jump to a paragraph of the active side by the number that readers see."""
        if self.is_on_third:
            sentence, before = self._first_of_third(number), self.place
            if sentence is None or not self.focus_third(sentence) or before == self.place:
                return False
            self.history.leave(before)
            return True
        row = self.document.row_of_paragraph(number - 1, on_left=self.on_left)
        return row is not None and self.go_to(row)

    def back(self) -> bool:
        """Return to where the last jump began."""
        return self._travel(self.history.back)

    def forward(self) -> bool:
        """Undo going back."""
        return self._travel(self.history.forward)

    def other_side(self) -> bool:
        """Go to where the other article tells it; where that stands beside, change sides."""
        rows = self.counterparts()
        if rows:
            later = [row for row in rows if row > self.cursor.row]
            return self.go_to(min(later) if later else min(rows))
        if self.row is None or not self.row.is_aligned:
            return False
        self.on_left = not self.on_left
        return True

    def walk(self, direction: int) -> bool:
        """Make another pane active: the next one with text here, or whose outlet tells this.

        Where that stands in another row, go there. With two panes they change places as the active
        one, where both have text.
        """
        if self.beside is None:
            if self.row is None or not self.row.is_aligned:
                return False
            self.on_left = not self.on_left
            return True
        return any(self._enter(Pane((self.pane + direction * step) % 3)) for step in (1, 2))

    def _enter(self, pane: Pane) -> bool:
        """Make a pane active if it tells the passage in focus, or has anything beside it."""
        row, beside = self.row, self.beside
        if row is None or beside is None:
            return False
        on_left, on_third = pane is Pane.LEFT, pane is Pane.THIRD
        elsewhere = None
        if on_third:
            has_text = beside.rows[row.index] is not None
            sentence = beside.elsewhere(row.index)
            elsewhere = None if sentence is None else beside.row_of(sentence)
        else:
            has_text = bool(row.left if on_left else row.right)
            sentence = row.left_elsewhere if on_left else row.right_elsewhere
            if sentence is not None and self.block is None:
                elsewhere = self.document.row_of(sentence, on_left=on_left)
        part = 0
        if not has_text and elsewhere is not None:
            self.go_to(elsewhere)
        elif not has_text:
            above, below = self.alone(self.cursor.place) if on_third else ((), ())
            if not above and not below:
                return False
            part = 1 if below else -1
        self.third_pane.is_active = on_third
        self.on_left = self.on_left if on_third else on_left
        self.cursor.part = part
        return True

    def counterparts(self) -> list[int]:
        """Return the other rows that tell some of the passage in focus, or show it at home."""
        row = self.row
        if row is None:
            return []
        find = self.document.row_of
        rows = {find(pair.link.left, on_left=True) for pair in row.pairs}
        rows |= {find(pair.link.right, on_left=False) for pair in row.pairs}
        return sorted(at for at in rows if at is not None and at != row.index)

    def _travel(self, move: Callable[[Place], Place | None]) -> bool:
        place = move(self.place)
        if place is None:
            return False
        self.arrive(place)
        return True

    def arrive(self, place: Place) -> None:
        """Show a place: its articles, with its sentence in focus."""
        self.show(place.left, place.right)
        row = self.document.row_of(place.sentence, on_left=place.article == place.left)
        if row is not None:
            self.cursor.to_row(row)
        if place.alone is not None and place.alone[0] == self.third:
            self.focus_third(place.alone[1])

    # marks and matches

    def set_mark(self, letter: str) -> None:
        """Remember this place under a letter."""
        self.marks[letter] = self.place

    def go_to_mark(self, letter: str) -> bool:
        """Go to the place under a letter; the quote character goes back to the last place."""
        if letter == "'":
            return self.back()
        mark = self.marks.get(letter)
        if mark is None:
            return False
        self.history.leave(self.place)
        self.arrive(mark)
        return True

    @property
    def match(self) -> int | None:
        """Which match of the search is in focus, from 0; None for none, and where it is folded."""
        if self.found is None or not self.cursor.entries:
            return None
        if self.cursor.entries[self.cursor.place].is_fold:
            return None
        return self.found.at(self.cursor.row, self._hit)

    @property
    def hit(self) -> Hit | None:
        """The match in focus."""
        at = self.match
        return self.found.hits[at] if self.found is not None and at is not None else None

    def next_found(self, count: int) -> bool:
        """Jump to the next match, round the ends of the articles; False where there is none."""
        if not self.found or not self.found.count:
            return False
        before = self.place
        self.to_hit(self.found.hits[self.found.after(self.cursor.row, self.match, count)])
        if self.place != before:
            self.history.leave(before)
        return True

    def to_hit(self, hit: Hit) -> None:
        """Put the focus on a match: on its passage, with its pane as the active one."""
        self._hit = hit
        on_third = hit.pane == Pane.THIRD and self.beside is not None
        self.cursor.to_row(hit.row)
        self.third_pane.is_active = on_third
        if on_third and self.beside is not None:
            sentence = sentence_at(self.beside.article, hit.start)
            self.focus_third(sentence)
        else:
            self.on_left = hit.pane == Pane.LEFT

    def _step_part(self, way: int) -> bool:
        """Move by one of what the third pane shows: a row, or what only it tells between two."""
        cursor = self.cursor
        above, below = self.alone(cursor.place)
        part = cursor.part + way
        if -len(above) <= part <= len(below):
            cursor.part = part
            return True
        if not 0 <= cursor.place + way < len(cursor.entries):
            return False
        cursor.step(way)
        above, below = self.alone(cursor.place)
        cursor.part = -len(above) if way > 0 else len(below)
        return True

    def _first_of_third(self, number: int) -> SentenceIndex | None:
        """Return the first sentence of the third article's paragraph of a number, or after it."""
        paragraphs = self.beside.article.paragraphs if self.beside else ()
        for at in range(max(0, number - 1), len(paragraphs)):
            if paragraphs[at].sentences:
                return paragraphs[at].first
        return None

    def _own_order(self) -> list[int]:
        """Return the first rows of the entries with text of the active side, as it tells them."""
        cursor = self.cursor
        rows = cursor.document.in_order(on_left=self.on_left)
        return list(dict.fromkeys(cursor.entries[cursor.place_of(row)].first for row in rows))
