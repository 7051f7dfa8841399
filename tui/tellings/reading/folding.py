"""Folding: which rows stand on the screen as they are, and which as one line."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from tellings.model import CONTENT_ROLES, Role
from tellings.reading.blocks import Block
from tellings.reading.kinds import SHARED_KINDS, RowKind
from tellings.reading.marks import NO_MARKS, Marks
from tellings.reading.rows import Row

_ROLE_WORDS = {
    Role.BOILERPLATE: "not part of the story",
    Role.META: "date and source lines",
    Role.BYLINE: "byline",
    Role.DATELINE: "dateline",
    Role.SUBHEADING: "subheadings",
    Role.CAPTION: "captions",
    Role.EMBED: "embedded posts",
}


@dataclass(frozen=True, slots=True)
class Entry:
    """What takes one place on the screen: a row, or a fold over several."""

    first: int
    """Index of its first row."""
    last: int
    """Index of its last row, itself included."""
    note: str = ""
    """What a fold says: '17 lines folded: not part of the story'; '' for a row."""

    @property
    def is_fold(self) -> bool:
        """True where the rows are folded to one line."""
        return bool(self.note)


@dataclass(frozen=True, slots=True)
class Filter:
    """A choice of rows, with what it is called."""

    name: str
    accepts: Callable[[Row], bool]


@dataclass(slots=True)
class Folding:
    """What a reader has chosen to fold, to hide and to see only."""

    open_all: bool = False
    """True after 'unfold all': nothing but what was folded by hand stays folded."""
    opened: set[int] = field(default_factory=set)
    """First rows of folds opened one by one."""
    hide_shared: bool = False
    """Fold what both articles tell whole."""
    also: Callable[[Row], bool] | None = None
    """Where a third article stands beside: whether it tells a row whole as well."""
    only: Filter | None = None
    """Show only the rows that it accepts; the others are left out."""

    def entries(self, rows: Sequence[Row]) -> tuple[Entry, ...]:
        """Return what is shown of the rows, in order."""
        if self.only is not None:
            return tuple(Entry(row.index, row.index) for row in rows if self.only.accepts(row))
        entries: list[Entry] = []
        place = 0
        while place < len(rows):
            reason = self._reason(rows[place])
            end = place + 1
            while reason and end < len(rows) and self._reason(rows[end]) == reason:
                end += 1
            run = rows[place:end]
            if reason and run[0].index not in self.opened:
                note = _note(run, reason, "all three" if self.also else "both")
                entries.append(Entry(run[0].index, run[-1].index, note))
            else:
                entries += [Entry(row.index, row.index) for row in run]
            place = end
        return tuple(entries)

    def hides(self, rows: Sequence[Row]) -> bool:
        """Return whether any row is one that hiding what is shared folds."""
        return any(self._is_shared(row) for row in rows)

    def close(self, row: int, rows: Sequence[Row]) -> bool:
        """Fold again the opened lines around a row; return False where none were opened."""
        reason = self._reason(rows[row])
        while reason and row and self._reason(rows[row - 1]) == reason:
            row -= 1
        if row not in self.opened:
            return False
        self.opened.discard(row)
        return True

    def _reason(self, row: Row) -> str:
        """Return why a row folds; neighbours fold together for one reason. '' for not at all."""
        if row.kind is RowKind.ASIDE:
            roles = {block.role for block in row.left + row.right}
            if self.open_all or roles == {Role.SUBHEADING}:
                return ""
            return "both" if row.is_aligned else "left" if row.left else "right"
        return "shared" if self.hide_shared and self._is_shared(row) else ""

    def _is_shared(self, row: Row) -> bool:
        is_shared = row.kind in SHARED_KINDS and not row.flags
        return is_shared and (self.also is None or self.also(row))

    def runs(
        self, blocks: Sequence[Block], found: Marks = NO_MARKS
    ) -> list[tuple[str, tuple[Block, ...]]]:
        """Return blocks that stand outside the rows in runs, each with a note or '' if shown.

        Where only some passages are shown, those blocks are that hold what was ``found``.
        """
        if self.only is not None:
            blocks = [block for block in blocks if found.within(block.start, block.end)]
        folded = [
            not self.open_all
            and block.role not in CONTENT_ROLES
            and block.role is not Role.SUBHEADING
            for block in blocks
        ]
        return [
            (lines_note(held) if is_folded else "", held)
            for is_folded, run in groupby(zip(folded, blocks, strict=True), key=lambda one: one[0])
            for held in [tuple(block for _, block in run)]
        ]


def _note(run: Sequence[Row], reason: str, who: str) -> str:
    """Return the line that stands for a run of folded rows."""
    if reason == "shared":
        return f"{len(run)} passage{'s' if len(run) > 1 else ''} {who} tell"
    return lines_note([block for row in run for block in row.left or row.right])


def lines_note(blocks: Sequence[Block]) -> str:
    """Return the line that stands for lines which are no part of the story."""
    what = _words(_ROLE_WORDS.get(block.role, "not part of the story") for block in blocks)
    return f"{len(blocks)} line{'s' if len(blocks) > 1 else ''} folded: {what}"


def _words(words: Iterable[str]) -> str:
    """Return the words once each, in order, with commas."""
    return ", ".join(dict.fromkeys(words))
