"""The main screen: app bar, one of the views, key hints; and the work in the background."""

import gc
import os
import sys
from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from rich.cells import cell_len
from textual import events, on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.screen import Screen
from textual.widgets import ContentSwitcher

from tellings.errors import TellingsError
from tellings.model import Story
from tellings.reading.desk import Desk
from tellings.reading.display import displayable
from tellings.settings.schema import Settings
from tellings.ui.bindings import BOARDS, GLOBAL, READER, bindings
from tellings.ui.dialogs.help import Help
from tellings.ui.dialogs.left_out import LeftOut
from tellings.ui.messages import (
    CorrectionsChanged,
    HintsChanged,
    LibraryWanted,
    PairCompared,
    PairFailed,
    PairWanted,
    ReloadWanted,
)
from tellings.ui.present.geometry import SMALLEST
from tellings.ui.present.glyphs import Glyphs
from tellings.ui.present.header import app_bar
from tellings.ui.present.keybar import key_bar
from tellings.ui.present.line import PAGE, Line
from tellings.ui.present.small import small_lines
from tellings.ui.sitting import changed_at, close_desk
from tellings.ui.theme import CYCLE
from tellings.ui.views.reader import ReaderView
from tellings.ui.views.telling import left_out, short_date
from tellings.ui.widgets.lines import Lines

HEAD_START = 0.05
"""Seconds that the first page has for being painted before comparing takes the processor."""

LOOK_AGAIN = 2.0
"""Seconds between two looks at the files."""

if TYPE_CHECKING:
    from tellings.ui.boards.deck import BoardDeck
    from tellings.ui.boards.messages import PassageWanted


class MainScreen(Screen[None]):
    """A story, opened."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings(GLOBAL)]
    AUTO_FOCUS = "Canvas"

    def __init__(self, desk: Desk, glyphs: Glyphs, settings: Settings) -> None:
        super().__init__()
        self.desk = desk
        self.glyphs = glyphs
        self.settings = settings
        self._seen: dict[str, int] = {}
        self.view = ReaderView(desk, glyphs, settings)
        self.view.message = left_out(desk.story.skipped)
        self._deck: BoardDeck | None = None
        self._tab = 0
        self._from = 0
        self._working = False
        self._stopped = False
        """Whether the reader has called off comparing what is not on the page."""
        self._begun = False
        self._opening = desk.reader.place
        """Whether reading has begun: from then on only the reader moves the focus."""

    def compose(self) -> ComposeResult:
        """Bar, views, hints, and what is shown instead where there is no room."""
        self.bar = Lines(self._bar_lines, name="bar")
        self.keys = Lines(self._key_lines, name="keys")
        self.small = Lines(self._small_lines, ground=PAGE, name="small")
        yield self.bar
        with ContentSwitcher(initial="reader", id="views"):
            yield self.view
        yield self.keys
        yield self.small

    def on_mount(self) -> None:
        """Have the first pair compared once the text is on the screen."""
        self.call_after_refresh(self.set_timer, HEAD_START, self._work)
        if self.settings.reader.reload:
            self._seen = changed_at(self.desk.story)
            self.set_interval(LOOK_AGAIN, self._look_again)

    def _look_again(self) -> None:
        """Read the files again where one of them has changed."""
        now = changed_at(self.desk.story)
        if now != self._seen:
            self._seen = now
            self.post_message(ReloadWanted())

    def on_resize(self, event: events.Resize) -> None:
        """Show the page, or that there is no room for it."""
        columns, rows = SMALLEST
        small = event.size.width < columns or event.size.height < rows
        self.set_class(small, "-small")
        if not small:
            self.call_after_refresh(self._take_keys)

    # work in the background

    @on(PairWanted)
    def _pair_wanted(self) -> None:
        self._work()

    def _work(self) -> None:
        """Start comparing the next pair, the one on the page first."""
        todo = self.desk.waiting()
        if self._stopped and self.view.reader.is_compared:
            todo = []
        count = len(self.desk.reader.story.articles)
        pairs = count * (count - 1) // 2
        if todo:
            self.view.progress = f"comparing {count} texts: {pairs - len(todo)} of {pairs}"
        else:
            self.view.progress = ""
            # what is held now stays: going through it again and again would delay keys by 0.1 s
            gc.freeze()
        self.view.redraw_strip()
        if self._deck is not None:
            self._deck.compared(self.view.progress)
        if todo and not self._working:
            self._working = True
            left, right = todo[0]
            desk = self.desk

            def compare() -> None:
                try:
                    comparer = desk.comparer
                    comparer.pair(left, right)
                except Exception as error:
                    self.post_message(PairFailed(f"{type(error).__name__}: {error}"))
                    raise
                self.post_message(PairCompared(comparer, left, right))

            self.run_worker(compare, thread=True, group="compare", exit_on_error=False)

    @property
    def _is_untouched(self) -> bool:
        return self.desk.reader.place == self._opening

    @on(PairCompared)
    def _pair_compared(self, event: PairCompared) -> None:
        self._working = False
        # where somebody has moved already, the place is theirs
        first, self._begun = not self._begun and self._is_untouched, True
        if self.desk.take(event.comparer, event.left, event.right):
            if first and not self.desk.resume():
                self.view.reader.start()
            self.view.redraw_page(keep=False)
        self._work()

    @on(PairFailed)
    def _pair_failed(self, event: PairFailed) -> None:
        self._working = False
        self.view.progress = ""
        if self._deck is not None:
            self._deck.compared(f"comparing failed: {event.reason}")
        self.notify(f"comparing failed: {event.reason}", severity="error", markup=False)

    @on(CorrectionsChanged)
    def _corrections_changed(self) -> None:
        self._working = False
        self.view.redraw_page()
        self.bar.renew()
        self._work()

    @on(ReloadWanted)
    def _reload_wanted(self) -> None:
        self.run_worker(self._read_again, thread=True, exit_on_error=False, group="read")

    def _read_again(self) -> None:
        """Read the story's files; runs in a thread."""
        from tellings.ingest import open_story

        names = [article.source.name for article in self.desk.story.articles]
        try:
            story = open_story(names)
        except TellingsError as error:
            self.app.call_from_thread(
                self.notify, error.line(), severity="error", markup=False, title=""
            )
            return
        self.app.call_from_thread(self._reread, self._kept_of(story))

    def _kept_of(self, story: Story) -> Story:
        """Return a story that was read again with what was known of it from the first time."""
        before = self.desk.story
        skipped = tuple(dict.fromkeys((*before.skipped, *story.skipped)))
        return replace(story, title=before.title, skipped=skipped)

    def _reread(self, story: Story) -> None:
        self._stopped = False
        self.desk.reread(story)
        self.notify("read again", markup=False)
        self.post_message(CorrectionsChanged())

    # what the bars show

    def _bar_lines(self, columns: int) -> list[Line]:
        story = self.desk.reader.story
        days = [day for article in story.articles if (day := article.masthead.published)]
        outlets = f"{len(story.articles)} outlet{'s' if len(story.articles) > 1 else ''}"
        about = f"{outlets} · {short_date(min(days))}" if days else outlets
        title = displayable(story.title)
        return [app_bar(title, about, self._tab, columns, self.glyphs, cell_len)]

    def _key_lines(self, columns: int) -> list[Line]:
        hints = self.boards.hints() if self._tab else self.view.hints()
        return [key_bar(hints, columns, self.glyphs, cell_len)]

    def _small_lines(self, columns: int) -> list[Line]:
        names = [article.source.name for article in self.desk.story.articles[:2]]
        return small_lines(columns, self.size.height, [displayable(name) for name in names])

    @on(HintsChanged)
    def _hints_changed(self) -> None:
        self.keys.renew()

    # keys

    def action_leave(self) -> None:
        """Go back to the reader, and from there out of the program."""
        if self._tab:
            self.action_view(0)
            return
        problem = close_desk(self.desk)
        self.app.exit(0, message=f"tellings: {problem}" if problem else None)

    def action_stories(self) -> None:
        """Close this story and choose another one."""
        problem = close_desk(self.desk)
        if problem:
            self.notify(problem, severity="warning", markup=False)
        self.post_message(LibraryWanted())

    def action_dismiss(self) -> None:  # type: ignore[override]
        """Close what is open, or end a search or filter."""
        if self._tab:
            if not self.boards.step_back():
                self.action_view(0)
        elif self.view.step_back():
            return
        elif self._from:
            self.action_view(self._from)
        elif self.view.progress and self.view.reader.is_compared:
            self._stopped = True
            self.view.progress = ""
            self.view.say("comparing the other pairs stopped; r begins again")

    @property
    def boards(self) -> "BoardDeck":
        """The boards; made when one is first looked at, since most sittings begin with reading."""
        if self._deck is None:
            from tellings.ui.boards.deck import BoardDeck

            self._deck = BoardDeck(self.desk, self.glyphs)
            self.query_one("#views", ContentSwitcher).mount(self._deck)
            self._deck.compared(self.view.progress)
        return self._deck

    def action_view(self, tab: int) -> None:
        """Show the reader or a board; a board is worked out when it is first shown."""
        self._tab, self._from = tab, 0
        if tab:
            self.boards.show(tab)
        elif self._deck is not None:
            self._deck.show(0)
        self.query_one("#views", ContentSwitcher).current = "boards" if tab else "reader"
        self._take_keys()
        self.bar.renew()
        self.keys.renew()

    def _take_keys(self) -> None:
        """Give the keyboard to what is shown."""
        if self._tab:
            self.boards.take_keys()
        else:
            self.view.canvas.focus()

    def on_passage_wanted(self, event: "PassageWanted") -> None:
        """Read what a board leads to."""
        board = self._tab
        self.action_view(0)
        self._from = board
        self.view.read_passage(event.target)

    def on_export_wanted(self) -> None:
        """Save a report; asked for on a board."""
        self.view.action_export()

    def action_suspend(self) -> None:
        """Go to the background where the system has one."""
        # the first process of a terminal has no shell that could bring it back
        alone = sys.platform == "win32" or os.getsid(0) == os.getpid()
        if alone or self.app.is_headless or self.app.is_web:
            self.notify("the reader can't be suspended here; q leaves it", markup=False)
        else:
            self.app.action_suspend_process()

    def action_help(self) -> None:
        """Show every key."""
        keys = BOARDS if self._tab else READER
        self.app.push_screen(Help((*keys, *GLOBAL), self.glyphs))

    def action_left_out(self) -> None:
        """Show which files could not be read."""
        self.app.push_screen(LeftOut(self.desk.story.skipped))

    def action_theme(self) -> None:
        """Change to the next of the reader's themes."""
        now = self.app.theme
        self.app.theme = CYCLE[(CYCLE.index(now) + 1) % len(CYCLE)] if now in CYCLE else CYCLE[0]
        self.notify(f"theme: {self.app.theme.removeprefix('tellings-')}", markup=False)
