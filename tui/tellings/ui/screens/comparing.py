"""Comparing behind the main screen: pair by pair in a thread, the one on the page first."""

import gc
import sys
from collections import deque
from time import monotonic
from typing import TYPE_CHECKING

from textual import on
from textual.screen import Screen
from textual.timer import Timer

from tellings.reading.desk import Desk
from tellings.reading.display import displayable
from tellings.reading.effort import Effort, put_off
from tellings.reading.history import Place
from tellings.reading.progress import Progress
from tellings.ui.background import Background
from tellings.ui.messages import CorrectionsChanged, PairCompared, PairFailed, PairWanted
from tellings.ui.present.glyphs import Glyphs
from tellings.ui.views.reader import ReaderView

if TYPE_CHECKING:
    from tellings.ui.boards.deck import BoardDeck

HEAD_START = 0.05
"""Seconds that the first page has for being painted before comparing takes the processor."""

TURN = 0.0005
"""Seconds after which the thread that compares lets the one that draws go on; Python's own 0.005
are a third of a frame, several times for one key."""

LOOK = 0.2
"""Seconds between two looks at how far comparing is."""

LONG = 1.0
"""Seconds after which a pair is told of itself, being long."""

CELLS = 20
"""Length of the bar."""


class Comparing(Screen[None]):
    """A screen whose story is compared in a thread; what comes of it comes as messages."""

    desk: Desk
    view: ReaderView
    glyphs: Glyphs
    _deck: "BoardDeck | None" = None
    _todo: deque[tuple[int, int]]
    """The pairs still to compare, the next one first; some may be known meanwhile."""
    _under_way: Background | None = None
    """The comparing of a pair."""
    _begun = False
    """Whether reading has begun: from then on only the reader moves the focus."""
    _round = 0
    """Counts the pairs whose comparing was called off: what comes of them nobody waits for."""
    _shown: Progress | None = None
    """How far comparing was when it was last shown."""
    _shown_at = 0.0
    _ticks: Timer
    _opening: Place
    """Where the reader stood at first."""

    def begin_comparing(self) -> None:
        """Compare once the text is on the screen."""
        self._opening = self.desk.reader.place
        self._todo = deque()
        sys.setswitchinterval(TURN)
        self._ticks = self.set_interval(LOOK, self._tick, pause=True)
        self.call_after_refresh(self.set_timer, HEAD_START, self._plan)

    @on(PairWanted)
    def _pair_wanted(self) -> None:
        self._want_page()
        self._plan()

    def _want_page(self) -> None:
        """Have what is on the page compared where comparing had been called off."""
        if self.desk.effort is Effort.NOTHING and not put_off(self.desk.story):
            self.desk.effort = Effort.PAGE

    def _plan(self) -> None:
        """Find out what is still to compare, and go on with it."""
        self._todo = deque(self.desk.waiting())
        self._go_on()

    def _go_on(self) -> None:
        """Start comparing the next pair."""
        reader, todo = self.desk.reader, self._todo
        while todo and reader.knows(*todo[0]):
            todo.popleft()
        # what is held now stays: looking for rubbish in it again and again delays keys by 0.3 s
        gc.freeze()
        if not todo:
            self._ticks.pause()
            self._tell(None)
            return
        self._ticks.resume()
        count = len(reader.story.articles)
        pairs = count * (count - 1) // 2
        self._tell(Progress(f"comparing {count} texts", pairs - len(todo), pairs))
        if self._under_way is None:
            self._compare(*todo[0])

    def _compare(self, left: int, right: int) -> None:
        """Have one pair compared in a thread."""
        desk, turn = self.desk, self._round

        def compare() -> None:
            try:
                comparer = desk.comparer
                page = desk.work(comparer, left, right)
            except Exception as error:
                self.post_message(PairFailed(f"{type(error).__name__}: {error}", turn))
            else:
                self.post_message(PairCompared(comparer, left, right, turn, page))

        self._under_way = Background(compare)

    def halt(self) -> None:
        """Call off the pair that is under way."""
        if self._under_way is not None:
            self._under_way.stop()
            self._under_way = None
            self._round += 1

    def on_unmount(self) -> None:
        """Leave nothing under way for a story that nobody reads any more."""
        self.halt()

    # telling how far it is

    def _line(self, progress: Progress) -> str:
        """Return how far comparing is, for the boards."""
        glyphs = self.glyphs
        return progress.line(glyphs.full, glyphs.empty, stop=glyphs.key("back"))

    def _tell(self, progress: Progress | None) -> None:
        """Show how far comparing is, None for done; what differs by little waits for the next look.

        Drawing for each of five thousand pairs would take as long as some of them.
        """
        self.view.progress = progress
        held = self._shown
        is_like = progress and held and progress.filled(CELLS) == held.filled(CELLS)
        if not is_like or monotonic() - self._shown_at >= LOOK:
            self._show_progress()

    def _tick(self) -> None:
        """Show what is not shown yet, and of a pair that takes long how far it is itself."""
        pair = self._under_way
        if pair is not None and pair.progress is not None and monotonic() - pair.begun > LONG:
            self.view.progress = pair.progress
        if self.view.progress != self._shown:
            self._show_progress()

    def _show_progress(self, failed: str = "") -> None:
        self._shown, self._shown_at = self.view.progress, monotonic()
        self.view.redraw_strip()
        self.tell_deck(failed)

    def tell_deck(self, failed: str = "") -> None:
        """Let the boards know how far comparing is, or that it failed."""
        if self._deck is not None:
            progress = self.view.progress
            said = self._line(progress) if progress else ""
            self._deck.compared(failed or said or self.desk.put_off)

    # what comes of it

    @property
    def _is_untouched(self) -> bool:
        return self.desk.reader.place == self._opening

    @on(PairCompared)
    def _pair_compared(self, event: PairCompared) -> None:
        if event.round != self._round:
            return
        self._under_way = None
        # where somebody has moved already, the place is theirs
        first, self._begun = not self._begun and self._is_untouched, True
        if self.desk.take(event.comparer, event.left, event.right, event.page):
            if first and not self.desk.resume():
                self.view.open_page()
            else:
                self.view.redraw_page(keep=False)
                self.view.show_restored()
        elif self.desk.reader.beside and self.desk.reader.third in (event.left, event.right):
            self.view.redraw_page()
            self.view.show_restored()
        self._go_on()

    @on(PairFailed)
    def _pair_failed(self, event: PairFailed) -> None:
        if event.round != self._round:
            return
        self._under_way = None
        said = displayable(f"comparing failed: {event.reason}")
        self.view.progress = None
        self._show_progress(said)
        self.notify(said, severity="error", markup=False)

    @on(CorrectionsChanged)
    def _corrections_changed(self) -> None:
        self.halt()
        if self._deck is not None:
            self._deck.halt()
        self._want_page()
        self.view.redraw_page()
        self.renew_bar()
        self._plan()

    def stop_comparing(self) -> bool:
        """Call off comparing; return False where nothing is being compared."""
        if not self.view.progress:
            return False
        self.desk.effort = Effort.NOTHING
        self.halt()
        self._plan()
        self.view.say(self.desk.put_off)
        return True

    def resume_comparing(self) -> None:
        """Go on with what was called off."""
        if self.desk.effort in (Effort.PAGE, Effort.NOTHING):
            self.desk.effort = Effort.UNASKED
            self._plan()

    def renew_bar(self) -> None:
        """Draw the line at the top anew."""
        raise NotImplementedError
