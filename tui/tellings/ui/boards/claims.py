"""The claims board: who tells what."""

from typing import Any

from rich.cells import cell_len
from textual import on

from tellings.board.cells import told_by
from tellings.model import Claim, How
from tellings.reading.board_claims import ClaimsTable, differs
from tellings.reading.board_target import Target
from tellings.reading.desk import Desk
from tellings.reading.display import displayable
from tellings.ui.background import Background
from tellings.ui.boards.listing import ListBoard
from tellings.ui.boards.messages import MarksMade
from tellings.ui.present.board_claims import ClaimsShape, claim_row, claims_head, claims_shape
from tellings.ui.present.board_wordings import claim_opened, claim_preview
from tellings.ui.present.glyphs import Glyphs
from tellings.ui.present.keybar import Hint
from tellings.ui.present.legends import Legend, claims_legend
from tellings.ui.present.line import Line


class ClaimsView(ListBoard):
    """A row a claim, a column an outlet."""

    table: ClaimsTable

    def __init__(self, desk: Desk, glyphs: Glyphs, table: ClaimsTable) -> None:
        super().__init__(desk, glyphs)
        self.table = table
        self._marking: Claim | None = None
        """The claim whose marks were asked for last."""
        self._under_way: Background | None = None
        self._longest = max((cell_len(claim.title) for claim in table.items), default=0)
        self._origins = any(claim.origins != claim.told_by for claim in table.items)

    @property
    def shape(self) -> ClaimsShape:
        """The columns."""
        return claims_shape(self.paper, self._longest, self._origins, self.table.outlet)

    def row_state(self) -> ClaimsShape:
        """Return what rows look different by, besides the selected one."""
        return self.shape

    def legend(self) -> Legend:
        """Return what the cells mean."""
        return claims_legend(self.glyphs)

    def column_heads(self) -> Line:
        """Return the line over the columns."""
        return claims_head(self.paper, self.shape, self.table.outlet)

    def row_line(self, item: Any, *, selected: bool) -> Line:
        """Return a claim's row."""
        claim: Claim = item
        paper, shape = self.paper, self.shape
        articles = self.table.board.articles
        # only a wide row shows them, and only those of its outlets
        mentions = (claim.mention_in(place) for place in shape.outlets if paper.is_wide)
        paragraphs = {
            mention.article: articles[mention.article].sentences[mention.sentence].paragraph + 1
            for mention in mentions
            if mention
        }
        return claim_row(
            paper,
            shape,
            claim,
            paragraphs,
            selected=selected,
            outlet=self.table.outlet,
            pattern=self.pattern,
        )

    def redraw(self) -> None:
        """Show everything, and have marks that take long worked out."""
        super().redraw()
        claim = self.table.selected
        if claim is not None and claim is not self._marking and self.table.is_waiting(claim):
            self._work(claim)

    def _work(self, claim: Claim) -> None:
        """Have the marks of a claim worked out, and no longer those of the one before."""

        def work() -> None:
            problem = ""
            try:
                self.table.work(claim)
            except Exception as error:
                problem = f"{type(error).__name__}: {error}"
            self.post_message(MarksMade(claim, problem))

        self.on_unmount()
        self._marking, self._under_way = claim, Background(work)

    def on_unmount(self) -> None:
        """Leave nothing under way that nobody looks at any more."""
        if self._under_way is not None:
            self._under_way.stop()

    @on(MarksMade)
    def _marks_made(self, event: MarksMade) -> None:
        event.stop()
        if event.problem:
            self.say(f"words could not be marked: {event.problem}")
        elif event.claim is self.table.selected:
            self.redraw()

    def preview(self, item: Any, room: int) -> list[Line]:
        """Return the wordings of the selected claim."""
        articles = self.table.board.articles
        return claim_preview(self.paper, item, self.table.worded(item, room), articles, room)

    def wordings(self, item: Any) -> tuple[list[Line], list[tuple[int, int]]]:
        """Return all wordings of the selected claim in full."""
        articles = self.table.board.articles
        worded = self.table.worded(item)
        detail = claim_opened(self.paper, item, worded, articles, self.table.pick)
        return detail.lines, detail.places

    def heading(self) -> str:
        """Return the selected claim."""
        return self.table.selected.title if self.table.selected else ""

    def nothing(self) -> str:
        """Return what to say where the story has no claims."""
        return "no claims: no text here has a sentence that tells something"

    def is_loud(self, item: Any, *, quote: bool) -> bool:
        """Return whether a claim has a conflict, or an altered quotation."""
        return bool(item.altered_quote if quote else item.conflicts)

    def differs(self, item: Any) -> bool:
        """Return whether a claim is told in part, in conflict or in other quoted words."""
        return differs(item)

    def first_pick(self) -> int:
        """Return the chosen outlet's wording."""
        return self.table.first_of_outlet()

    def target(self) -> Target | None:
        """Return the passage that tells the selected claim."""
        return self.table.target(self.now)

    def copied(self) -> str:
        """Return the selected claim with all its wordings."""
        claim = self.table.selected
        if claim is None:
            return ""
        names = self.desk.names
        lines = [displayable(claim.title), told_by(claim)]
        for mention in claim.mentions:
            article = self.table.board.articles[mention.article]
            paragraph = article.sentences[mention.sentence].paragraph + 1
            said = displayable(article.text[mention.start : mention.end])
            doubt = " (perhaps)" if mention.how is How.PERHAPS else ""
            lines.append(f"{names[mention.article]} ¶{paragraph}{doubt}: {said}")
        return "\n".join(lines)

    def hints(self) -> list[Hint]:
        """Return the key hints of the moment."""
        if self.table.opened:
            return self.opened_hints()
        claim = self.table.selected
        elsewhere = claim is not None and not any(claim.how(at) for at in self.shape.outlets)
        return [
            ("j/k", "claim"),
            *([("}/{", "who tells it")] if elsewhere else []),
            ("h/l", "outlet"),
            ("enter", "all wordings"),
            ("tab", "choice"),
            ("c", "conflict"),
            ("e", "quote"),
            ("/", "filter"),
            ("> <", "sort"),
            ("y", "copy"),
            ("s", "save"),
        ]

    def body_clicked(self, line: int, column: int) -> None:
        """Select the row and outlet that were clicked; a told cell once more opens it."""
        outlet = self.shape.outlet_at(column)
        again = line == self.table.place and outlet == self.table.outlet
        if outlet is not None:
            self.table.take_outlet(outlet)
        super().body_clicked(line, column)
        claim = self.table.selected
        if again and claim is not None and outlet is not None and claim.how(outlet):
            self.read()
