"""The quotes board: whose words these are, and what became of them."""

from functools import partial
from typing import Any

from textual.app import ComposeResult

from tellings.board.cells import said_by
from tellings.model import Article, Utterance, Version
from tellings.reading.board_changes import changes_of
from tellings.reading.board_quotes import ALTERED, QuotesTable
from tellings.reading.board_target import Target
from tellings.reading.desk import Desk
from tellings.reading.display import displayable
from tellings.ui.boards.base import elsewhere
from tellings.ui.boards.listing import ListBoard
from tellings.ui.present.board_collation import CollationRows, lead_width
from tellings.ui.present.board_quotes import (
    changes_lines,
    context_line,
    context_title,
    list_rows,
    quote_row,
    quote_title,
    quotes_head,
    strip_rows,
    version_name,
)
from tellings.ui.present.glyphs import Glyphs
from tellings.ui.present.keybar import Hint
from tellings.ui.present.legends import Legend, quotes_legend
from tellings.ui.present.line import PAGE, Line
from tellings.ui.present.rows import Joined, Made, Rows
from tellings.ui.present.wordwrap import wrap_pieces
from tellings.ui.widgets.lines import Lines


class QuotesView(ListBoard):
    """A row an utterance; below it all its versions word by word."""

    table: QuotesTable
    detail_ground = PAGE

    def __init__(self, desk: Desk, glyphs: Glyphs, table: QuotesTable) -> None:
        super().__init__(desk, glyphs)
        self.table = table

    def compose(self) -> ComposeResult:
        """The parts of every board, and the strip on what changed."""
        yield from super().compose()
        self.strip = Lines(self._strip_lines, name="board-strip")
        yield self.strip

    def arrange_parts(self) -> None:
        """A few rows of list, the versions, and the strip."""
        rows = self.paper.rows
        listed = max(1, min(list_rows(rows), len(self.table.shown)))
        self.body.styles.height = listed if self._info and self.table.shown else "1fr"
        self.detail.styles.height = "1fr"
        self.head.styles.height = 1 if self.paper.is_narrow else self.head.styles.height
        self.strip.styles.height = strip_rows(rows) if self.table.shown and self._info else 0
        self.strip.renew()

    def legend(self) -> Legend:
        """Return what the signs of the board mean."""
        return quotes_legend(self.glyphs)

    def head_lines(self, columns: int) -> list[Line]:
        """Return the choices, and the heads of the columns where there is room."""
        lines = super().head_lines(columns)
        return lines[:1] if self.paper.is_narrow else lines

    def column_heads(self) -> Line:
        """Return the line over the columns."""
        return quotes_head(self.paper)

    def row_line(self, item: Any, *, selected: bool) -> Line:
        """Return an utterance's row."""
        utterance: Utterance = item
        return quote_row(
            self.paper,
            utterance,
            self.table.said(self.table.model(utterance), self.glyphs.ellipsis),
            self.table.differing(utterance),
            selected=selected,
            pattern=self.pattern,
        )

    def preview(self, item: Any, room: int) -> Rows:
        """Return the versions of the selected utterance."""
        rows, _ = self._versions(item, None)
        return rows

    def wordings(self, item: Any) -> tuple[Rows, list[tuple[int, int]]]:
        """Return the versions with one of them in focus."""
        return self._versions(item, self.table.pick)

    def _versions(self, item: Utterance, pick: int | None) -> tuple[Rows, list[tuple[int, int]]]:
        """Return title, collation, paraphrases and context, and the lines of each version."""
        paper, table = self.paper, self.table
        collated = table.collated(item)
        quoted = [at for at, own in enumerate(item.versions) if not own.paraphrase]
        articles = table.board.articles
        place = f"{table.place + 1} of {len(table.shown)}"
        blank: Line = []
        title = [quote_title(paper, item, place), *([blank] if paper.is_tall else [])]
        places = {}
        parts: list[Rows] = [title]
        count = len(title)
        if quoted:
            picked = quoted.index(pick) if pick in quoted else None
            base = table.base_place(collated)
            block = CollationRows(paper, collated, base, articles, picked)
            for at, (start, end) in zip(quoted, block.places, strict=True):
                places[at] = (count + start, count + end)
            parts.append(block)
            count += len(block)
        for at, own in enumerate(item.versions):
            if own.paraphrase:
                lines = self._paraphrase(own, articles[own.article], chosen=at == pick)
                places[at] = (count, count + len(lines))
                parts.append(lines)
                count += len(lines)
        if paper.is_tall or table.opened:
            parts.append([blank, context_title(paper), *([blank] if paper.is_tall else [])])
            parts.append(Made(len(item.versions), partial(self._credited, item)))
        return Joined(parts), [places[at] for at in range(len(item.versions))]

    def _paraphrase(self, own: Version, article: Article, *, chosen: bool) -> list[Line]:
        """Return what an outlet says in its own words."""
        paper = self.paper
        lead = lead_width(paper)
        words = displayable(self.table.said(own, self.glyphs.ellipsis))
        said = f"{words}  (without quotation marks)"
        pieces: Line = [(said, "strong" if chosen else "muted", PAGE)]
        wrapped = wrap_pieces(pieces, paper.columns - lead - 2, paper.cells)
        name = version_name(paper, own, article, lead)
        blank: Line = [(" " * lead, "text", PAGE)]
        return [[*(blank if n else name), *one] for n, one in enumerate(wrapped)]

    def _credited(self, item: Utterance, at: int) -> Line:
        """Return who is credited with one of the versions."""
        paper, own = self.paper, item.versions[at]
        return context_line(paper, own, self.table.board.articles[own.article], lead_width(paper))

    def _strip_lines(self, columns: int) -> list[Line]:
        item = self.table.selected
        if item is None:
            return []
        paper, collated = self.paper, self.table.collated(item)
        missing = [paper.called[at] for at in range(item.of) if item.version(at) is None]
        said = f"not quoted by {', '.join(missing)}" if missing else ""
        if not collated.versions:
            return changes_lines(paper, [], said, "", strip_rows(paper.rows))
        usual = self.table.usual(collated)
        changed = changes_of(collated, usual, paper.called)
        base = f"the words of {paper.called[collated.versions[usual].article]}"
        return changes_lines(paper, changed, said, base, strip_rows(paper.rows))

    def action_base(self) -> None:
        """Mark the versions against another outlet's words."""
        base = self.table.next_base()
        self.changed()
        self.say(f"base: {self.desk.names[base] if base is not None else 'the words of most'}")

    def heading(self) -> str:
        """Return nothing: the speaker's name stands below."""
        return ""

    def nothing(self) -> str:
        """Return what to say where nobody is quoted."""
        return f"no quotation found in {len(self.desk.names)} outlets"

    def is_loud(self, item: Any, *, quote: bool) -> bool:
        """Return whether an utterance is given in other words; quotations have no conflicts."""
        return quote and item.change in ALTERED

    @elsewhere
    def action_conflict(self, direction: int) -> None:
        """Say where conflicts are."""
        self.say(f"conflicts are on board {self.glyphs.key('claims')}")

    def first_pick(self) -> int:
        """Return the chosen outlet's version."""
        return self.table.first_of_outlet()

    def target(self) -> Target | None:
        """Return the passage that quotes it."""
        return self.table.target(self.now)

    def copied(self) -> str:
        """Return the selected utterance with all its versions."""
        item = self.table.selected
        if item is None:
            return ""
        lines = [displayable(said_by(item))]
        for version in item.versions:
            said = displayable(self.table.said(version))
            quoted = said if version.paraphrase else f"“{said}”"
            lines.append(f"{self.desk.names[version.article]}: {quoted}")
        return "\n".join(lines)

    def hints(self) -> list[Hint]:
        """Return the key hints of the moment."""
        if self.table.opened:
            return [*self.opened_hints(), ("x", "other base")]
        return [
            ("j/k", "quotation"),
            ("enter", "all versions"),
            ("h/l", "outlet"),
            ("x", "other base"),
            ("tab", "choice"),
            ("/", "filter"),
            ("> <", "sort"),
            ("y", "copy"),
            ("s", "save"),
        ]
