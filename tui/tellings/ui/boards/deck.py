"""The deck: holds the boards, has them worked out, and shows one of them."""

from collections.abc import Callable

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical

from tellings.compare.comparer import Comparer
from tellings.reading.board_claims import ClaimsTable
from tellings.reading.board_figures import FiguresTable
from tellings.reading.board_matrix import MatrixTable
from tellings.reading.board_order import OrderTable
from tellings.reading.board_quotes import QuotesTable
from tellings.reading.board_set import BoardSet, board_set, with_origins
from tellings.reading.desk import Desk
from tellings.reading.display import displayable
from tellings.ui.background import Background
from tellings.ui.boards.base import BoardView
from tellings.ui.boards.claims import ClaimsView
from tellings.ui.boards.figures import FiguresView
from tellings.ui.boards.matrix import MatrixView
from tellings.ui.boards.messages import BoardsFailed, BoardsMade
from tellings.ui.boards.order import OrderView
from tellings.ui.boards.quotes import QuotesView
from tellings.ui.messages import HintsChanged
from tellings.ui.present.glyphs import Glyphs
from tellings.ui.present.keybar import Hint
from tellings.ui.present.line import PAGE, Line
from tellings.ui.widgets.lines import Lines

Make = Callable[[Desk, Glyphs, BoardSet], BoardView]

LOOK = 0.2
"""Seconds between two looks at how far the boards are: those that take less show no bar."""

VIEWS: dict[int, Make] = {
    1: lambda desk, glyphs, made: ClaimsView(
        desk, glyphs, ClaimsTable(made.comparer, made.claims, made.support)
    ),
    2: lambda desk, glyphs, made: QuotesView(desk, glyphs, QuotesTable(made.comparer, made.quotes)),
    3: lambda desk, glyphs, made: MatrixView(
        desk, glyphs, MatrixTable(made.comparer, made.outlets, desk.names)
    ),
    4: lambda desk, glyphs, made: FiguresView(
        desk, glyphs, FiguresTable(made.comparer, made.figures)
    ),
    5: lambda desk, glyphs, made: OrderView(
        desk, glyphs, OrderTable(made.comparer, made.claims, made.order)
    ),
}
"""The boards by their tab."""


class BoardDeck(Vertical):
    """All boards of a story; they are worked out when one is first looked at.

    The screen tells it how far comparing is (``compared``) and which board to show (``show``).
    """

    def __init__(self, desk: Desk, glyphs: Glyphs) -> None:
        super().__init__(id="boards")
        self.desk = desk
        self.glyphs = glyphs
        self.tab = 0
        self._made: BoardSet | None = None
        self._views: dict[int, BoardView] = {}
        self._before: dict[int, BoardView] = {}
        """Boards that were replaced, for where the reader was in them."""
        self._progress = ""
        self._under_way: Background | None = None
        self._failed = ""

    def compose(self) -> ComposeResult:
        """What is shown while there is no board yet."""
        self._waiting = Lines(self._waiting_lines, ground=PAGE, name="boards-waiting")
        yield self._waiting

    @property
    def active(self) -> BoardView | None:
        """The board that is shown, None while it is worked out or put on the screen."""
        view = self._views.get(self.tab) if self.is_current else None
        return view if view is not None and view.is_mounted else None

    @property
    def is_current(self) -> bool:
        """True where the boards are those of the story as it is corrected now."""
        return self._made is not None and self._made.comparer is self.desk.comparer

    def show(self, tab: int) -> None:
        """Show a board, as soon as the deck itself is on the screen; 0 for none."""
        self.tab = tab
        if self.is_mounted:
            self._refresh()

    def on_mount(self) -> None:
        """Show the board that was asked for meanwhile."""
        self._refresh()

    def on_unmount(self) -> None:
        """Leave nothing under way for a story that nobody reads any more."""
        self.halt()

    def compared(self, progress: str) -> None:
        """Take in how far comparing is; '' for done."""
        self._progress = progress
        if self.tab and not self.is_current and self.is_mounted:
            self._refresh()

    def hints(self) -> list[Hint]:
        """Return the key hints of the moment."""
        if self.active is None:
            return [("1", "reader"), ("esc", "stop")]
        if self.active.message:
            return [("", self.active.message)]
        if self.active.count:
            then = [*self.active.then(), ("j k h l", "so many"), ("] c e", "jumps"), ("g", "row")]
            then.append(("esc", "none"))
            return [(f"{self.active.count} {self.glyphs.ellipsis}", "then"), *then]
        return self.active.hints()

    def step_back(self) -> bool:
        """Take back one thing that was asked for; return False where there is nothing."""
        if self.active is not None and self.active.count:
            self.active.forget_count()
            return True
        return self.active is not None and self.active.step_back()

    def take_keys(self) -> None:
        """Give the keyboard to the board that is shown."""
        if self.active is not None:
            self.active.take_keys()

    # working out

    def _refresh(self) -> None:
        if not self.tab:
            return
        made = self._made
        if made is not None and not self.is_current:
            self._forget()
            if made.comparer.shares_with(self.desk.comparer):
                self._made = with_origins(made, self.desk.comparer)
        if not self.is_current:
            self._work()
        elif self.tab not in self._views:
            assert self._made is not None, "boards that are current are made"
            view = VIEWS[self.tab](self.desk, self.glyphs, self._made)
            if self.tab in self._before:
                before = self._before.pop(self.tab)
                view.resume(before)
                view.message = before.message
            self._views[self.tab] = view
            self.mount(view)
        for tab, view in self._views.items():
            view.display = tab == self.tab
        self._waiting.display = self.tab not in self._views
        self._waiting.renew()
        if self.active is not None:
            self.active.take_keys()
            self.active.redraw()
        self.screen.post_message(HintsChanged())

    def _forget(self) -> None:
        """Take down the boards of a story that has been corrected meanwhile."""
        for view in self._views.values():
            view.remove()
        self._before |= self._views
        self._views.clear()
        self._made = None

    def _work(self) -> None:
        """Have the boards worked out once all pairs are compared."""
        if self._under_way is not None or self._progress:
            return
        self._failed = ""
        comparer = self.desk.comparer

        def work() -> None:
            try:
                made = board_set(comparer)
            except Exception as error:
                self.post_message(BoardsFailed(comparer, f"{type(error).__name__}: {error}"))
            else:
                self.post_message(BoardsMade(made))

        self._under_way = Background(work)
        self._look = self.set_interval(LOOK, self._waiting.renew)

    def halt(self) -> bool:
        """Call off working out the boards; return False where they are not."""
        if self._under_way is None:
            return False
        self._under_way.stop()
        self._under_way = None
        self._look.stop()
        return True

    @on(BoardsMade)
    def _boards_made(self, event: BoardsMade) -> None:
        event.stop()
        if self._is_late(event.boards.comparer):
            return
        self.halt()
        self._made = event.boards
        self._refresh()

    @on(BoardsFailed)
    def _boards_failed(self, event: BoardsFailed) -> None:
        event.stop()
        if self._is_late(event.comparer):
            return
        self.halt()
        self._failed = displayable(f"the boards could not be worked out: {event.reason}")
        self._waiting.renew()

    def _is_late(self, comparer: Comparer) -> bool:
        """Return whether work was called off too late to hear of it; other may be under way."""
        return comparer is not self.desk.comparer

    def _waiting_lines(self, columns: int) -> list[Line]:
        blank: Line = []
        return [blank, blank, [("   " + self.glyphs.words(self._said()), "muted", PAGE)]]

    def _said(self) -> str:
        """Return what is worked out, and how far that is."""
        if self._under_way is not None:
            progress = self._under_way.progress
            if progress is None:
                return ""
            glyphs = self.glyphs
            return progress.line(glyphs.full, glyphs.empty, stop=glyphs.key("back"))
        # not the comparer's story: that one may still be made, and drawing would wait for it
        count = len(self.desk.story.articles)
        return self._failed or self._progress or f"comparing {count} texts"
