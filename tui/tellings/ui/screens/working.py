"""Work behind the main screen: comparing pair by pair, and reading files again."""

import gc
import sys
from os.path import isfile
from typing import TYPE_CHECKING

from textual import on
from textual.screen import Screen

from tellings.ingest.names import files_of
from tellings.reading.desk import Desk
from tellings.reading.display import displayable
from tellings.reading.effort import Effort, put_off
from tellings.reading.history import Place
from tellings.reading.progress import Progress
from tellings.reading.watching import Watch
from tellings.ui.background import Background
from tellings.ui.messages import (
    CorrectionsChanged,
    FilesRead,
    PairCompared,
    PairFailed,
    PairWanted,
    ReadFailed,
    ReloadWanted,
)
from tellings.ui.present.glyphs import Glyphs
from tellings.ui.views.reader import ReaderView

if TYPE_CHECKING:
    from tellings.ui.boards.deck import BoardDeck

HEAD_START = 0.05
"""Seconds that the first page has for being painted before comparing takes the processor."""

TURN = 0.001
"""Seconds after which the thread that compares lets the one that draws go on; Python's own 0.005
are a third of a frame, several times for one key."""

LOOK_AGAIN = 1.0
"""Seconds between two looks at the files."""


class Working(Screen[None]):
    """A screen whose work runs in threads; what they find comes back as messages."""

    desk: Desk
    view: ReaderView
    glyphs: Glyphs
    _deck: "BoardDeck | None" = None
    _under_way: Background | None = None
    """The comparing of a pair."""
    _round = 0
    """Counts the pairs whose comparing was called off: what comes of them nobody waits for."""
    _begun = False
    """Whether reading has begun: from then on only the reader moves the focus."""
    _is_reading = False
    _watch: Watch | None = None
    _opening: Place
    """Where the reader stood at first."""

    def begin_work(self, *, watch: bool) -> None:
        """Compare once the text is on the screen, and look after the files if ``watch``."""
        self._opening = self.desk.reader.place
        sys.setswitchinterval(TURN)
        self.call_after_refresh(self.set_timer, HEAD_START, self._work)
        if watch:
            self._watch = Watch(name for name in files_of(self.desk.story) if isfile(name))
            self.set_interval(LOOK_AGAIN, self._look_again)

    # comparing

    @on(PairWanted)
    def _pair_wanted(self) -> None:
        self._want_page()
        self._work()

    def _want_page(self) -> None:
        """Have what is on the page compared where comparing had been called off."""
        if self.desk.effort is Effort.NOTHING and not put_off(self.desk.story):
            self.desk.effort = Effort.PAGE

    def _work(self) -> None:
        """Start comparing the next pair, the one on the page first."""
        todo = self.desk.waiting()
        # what is held now stays: looking for rubbish in it again and again delays keys by 0.3 s
        gc.freeze()
        count = len(self.desk.reader.story.articles)
        pairs = count * (count - 1) // 2
        self._tell(Progress(f"comparing {count} texts", pairs - len(todo), pairs) if todo else None)
        if todo and self._under_way is None:
            self._compare(*todo[0])

    def _compare(self, left: int, right: int) -> None:
        """Have one pair compared in a thread."""
        desk, turn = self.desk, self._round

        def compare() -> None:
            try:
                comparer = desk.comparer
                comparer.pair(left, right)
            except Exception as error:
                self.post_message(PairFailed(f"{type(error).__name__}: {error}", turn))
            else:
                self.post_message(PairCompared(comparer, left, right, turn))

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

    def _tell(self, progress: Progress | None, failed: str = "") -> None:
        """Show how far comparing is, None for done, or that it failed."""
        self.view.progress = progress
        self.view.redraw_strip()
        self.tell_deck(failed)

    def tell_deck(self, failed: str = "") -> None:
        """Let the boards know how far comparing is."""
        if self._deck is not None:
            progress = self.view.progress
            said = progress.line(self.glyphs.full, self.glyphs.empty) if progress else ""
            self._deck.compared(failed or said or self.desk.put_off)

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
        if self.desk.take(event.comparer, event.left, event.right):
            if first and not self.desk.resume():
                self.view.open_page()
            else:
                self.view.redraw_page(keep=False)
        elif self.desk.reader.beside and self.desk.reader.third in (event.left, event.right):
            self.view.redraw_page()
        self._work()

    @on(PairFailed)
    def _pair_failed(self, event: PairFailed) -> None:
        if event.round != self._round:
            return
        self._under_way = None
        said = displayable(f"comparing failed: {event.reason}")
        self._tell(None, said)
        self.notify(said, severity="error", markup=False)

    @on(CorrectionsChanged)
    def _corrections_changed(self) -> None:
        self.halt()
        if self._deck is not None:
            self._deck.halt()
        self._want_page()
        self.view.redraw_page()
        self.renew_bar()
        self._work()

    def stop_comparing(self) -> bool:
        """Call off comparing; return False where nothing is being compared."""
        if not self.view.progress:
            return False
        self.desk.effort = Effort.NOTHING
        self.halt()
        self._work()
        self.view.say(self.desk.put_off)
        return True

    def resume_comparing(self) -> None:
        """Go on with what was called off."""
        if self.desk.effort in (Effort.PAGE, Effort.NOTHING):
            self.desk.effort = Effort.UNASKED
            self._work()

    # reading again

    def _look_again(self) -> None:
        """Have the files read again that have changed."""
        if self._watch is None or self._is_reading:
            return
        seen = self._watch.look()
        for name in seen.gone:
            self._warn(f"{name}: is gone; its text stays as it was read")
        if seen.changed:
            self._read(seen.changed, asked=False)

    @on(ReloadWanted)
    def _reload_wanted(self) -> None:
        self.desk.effort = Effort.ALL
        self._work()
        self._read(files_of(self.desk.story), asked=True)

    def _read(self, names: tuple[str, ...], *, asked: bool) -> None:
        """Have files read again in a thread."""
        self._is_reading = True
        story = self.desk.story

        def read() -> None:
            from tellings.ingest.again import read_again

            try:
                again = read_again(story, names)
            except Exception as error:
                self.post_message(ReadFailed(f"{type(error).__name__}: {error}"))
            else:
                self.post_message(FilesRead(again, names, asked))

        self.run_worker(read, thread=True, group="read", exit_on_error=False)

    @on(ReadFailed)
    def _read_failed(self, event: ReadFailed) -> None:
        self._is_reading = False
        self._warn(f"reading again failed: {event.reason}")

    @on(FilesRead)
    def _files_read(self, event: FilesRead) -> None:
        self._is_reading = False
        kept, watch = event.again.kept, self._watch
        for name in event.names:
            lasting = watch is None or (name in kept and watch.is_lasting(name))
            if name not in kept and watch is not None:
                watch.was_read(name)
            if name in kept and (event.asked or lasting):
                self._warn(f"{kept[name]}; its text stays as it was read")
        changed = event.again.story.articles != self.desk.story.articles
        if changed:
            self.desk.reread(event.again.story)
            self._corrections_changed()
        if changed:
            self.notify("read again", timeout=2)
        elif event.asked and not kept:
            self.say("read again: nothing has changed")

    def _warn(self, said: str) -> None:
        self.notify(displayable(said), severity="warning", markup=False)

    def say(self, text: str, *, problem: bool = False) -> None:
        """Show a short message in the view that is on the screen."""
        raise NotImplementedError

    def renew_bar(self) -> None:
        """Draw the line at the top anew."""
        raise NotImplementedError
