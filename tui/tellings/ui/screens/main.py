"""The main screen: app bar, one of the views, key hints; and the work in the background."""

import os
import sys
from typing import TYPE_CHECKING, ClassVar

from rich.cells import cell_len
from textual import events, on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.widgets import ContentSwitcher

from tellings.reading.desk import Desk
from tellings.reading.display import displayable
from tellings.settings.schema import Settings
from tellings.ui.bindings import BOARDS, GLOBAL, READER, bindings
from tellings.ui.messages import HintsChanged, LibraryWanted
from tellings.ui.present.geometry import SMALLEST
from tellings.ui.present.glyphs import Glyphs
from tellings.ui.present.header import TABS, app_bar, tab_at
from tellings.ui.present.keybar import key_bar
from tellings.ui.present.line import PAGE, Line
from tellings.ui.present.small import small_lines
from tellings.ui.screens.exporting import Exporting
from tellings.ui.screens.keeping import Keeping
from tellings.ui.screens.opening import Opening
from tellings.ui.screens.working import Working
from tellings.ui.sitting import close_desk
from tellings.ui.theme import CYCLE
from tellings.ui.views.dates import short_date
from tellings.ui.views.hints import with_way_back
from tellings.ui.views.reader import ReaderView
from tellings.ui.views.telling import left_out
from tellings.ui.widgets.lines import Lines

if TYPE_CHECKING:
    from tellings.ui.boards.deck import BoardDeck
    from tellings.ui.boards.messages import PassageWanted


class MainScreen(Working, Opening, Exporting, Keeping):
    """A story, opened."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings(GLOBAL)]
    AUTO_FOCUS = "Canvas"

    def __init__(
        self, desk: Desk, glyphs: Glyphs, settings: Settings, *, from_library: bool = False
    ) -> None:
        """Show a story; ``from_library`` where it was chosen there."""
        super().__init__()
        self.desk = desk
        desk.asking = glyphs.key("reload")
        self.glyphs = glyphs
        self.settings = settings
        self.view = ReaderView(desk, glyphs, settings)
        self.view.message = left_out(desk.story.skipped, glyphs.key("palette"))
        self._deck: BoardDeck | None = None
        self._tab = 0
        self._from = 0
        """The board that led to what is read, 0 for none."""
        self._from_library = from_library
        self._early: list[events.Key] = []
        """Keys that were typed for a board before it was there."""

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
        self.begin_work(watch=self.settings.reader.reload)

    def on_resize(self, event: events.Resize) -> None:
        """Show the page, or that there is no room for it."""
        columns, rows = SMALLEST
        small = event.size.width < columns or event.size.height < rows
        self.set_class(small, "-small")
        if not small:
            self.call_after_refresh(self._take_keys)

    # what the bars show

    def renew_bar(self) -> None:
        """Draw the line at the top anew."""
        self.bar.renew()

    def _bar_lines(self, columns: int) -> list[Line]:
        story = self.desk.reader.story
        days = [day for article in story.articles if (day := article.masthead.published)]
        outlets = f"{len(story.articles)} outlet{'s' if len(story.articles) > 1 else ''}"
        about = f"{outlets} · {short_date(min(days))}" if days else outlets
        title = displayable(story.title)
        return [app_bar(title, about, self._tab, columns, self.glyphs, cell_len)]

    def _key_lines(self, columns: int) -> list[Line]:
        place = (*(BOARDS if self._tab else READER), *GLOBAL)
        if self._tab:
            hints, leave = self.boards.hints(), "reader"
        else:
            hints, leave = self.view.hints(), "back" if self._from else "leave"
            if self._from and not self.view.is_narrowed:
                hints = with_way_back(hints, ("esc", TABS[self._from].lower()))
            elif self._from_library and not self.view.is_narrowed:
                hints = with_way_back(hints, ("0", "library"))
        return [key_bar(hints, place, columns, self.glyphs, cell_len, leave=leave)]

    def _small_lines(self, columns: int) -> list[Line]:
        names = [article.source.name for article in self.desk.story.articles[:2]]
        return small_lines(columns, self.size.height, [displayable(name) for name in names])

    def on_click(self, event: events.Click) -> None:
        """Show the view whose name at the top was clicked."""
        if event.widget is self.bar:
            tab = tab_at(event.screen_x, self._tab, self.size.width)
            if tab is not None:
                self.action_view(tab)

    @on(HintsChanged)
    def renew_hints(self) -> None:
        """Show the key hints as they are now."""
        # mostly they stay: another frame for each key would only delay the next
        self.keys.check()
        board = self.boards.active if self._tab and self._early else None
        if board is not None:
            early, self._early = self._early, []
            for event in early:
                board.post_message(event)

    def on_key(self, event: events.Key) -> None:
        """Hold keys for a board that is still worked out or put on the screen."""
        if self._tab and self.focused is None and event.key not in self.active_bindings:
            event.stop()
            self._early.append(events.Key(event.key, event.character))

    def say(self, text: str, *, problem: bool = False) -> None:
        """Show a short message in the view that is on the screen."""
        board = self.boards.active if self._tab else None
        if board is not None:
            board.say(text)
        else:
            self.view.say(text, problem=problem)

    # keys

    def action_leave(self) -> None:
        """Go back to the board that led here or to the reader; from there out of the program."""
        if self._tab or self._from:
            self.action_view(self._from)
            return
        problem = close_desk(self.desk)
        self.app.exit(0, message=f"tellings: {displayable(problem)}" if problem else None)

    def action_stories(self) -> None:
        """Close this story and choose another one."""
        problem = close_desk(self.desk)
        if problem:
            self.notify(displayable(problem), severity="warning", markup=False)
        self.post_message(LibraryWanted())

    def action_dismiss(self) -> None:  # type: ignore[override]
        """Close what is open, or end a search or filter."""
        if self.stop_writing():
            return
        if self._tab:
            if not self.boards.step_back():
                is_waiting = self.boards.active is None
                self.action_view(0)
                if is_waiting and not self.stop_comparing() and self.boards.halt():
                    self.say("stopped; a board has them worked out anew")
        elif self.view.step_back():
            return
        elif self._from:
            self.action_view(self._from)
        else:
            self.stop_comparing()

    @property
    def boards(self) -> "BoardDeck":
        """The boards; made when one is first looked at, since most sittings begin with reading."""
        if self._deck is None:
            from tellings.ui.boards.deck import BoardDeck

            self._deck = BoardDeck(self.desk, self.glyphs)
            self.query_one("#views", ContentSwitcher).mount(self._deck)
            self.tell_deck()
        return self._deck

    def action_view(self, tab: int) -> None:
        """Show the reader or a board; a board is worked out when it is first shown."""
        self._tab, self._from = tab, 0
        self._early = []
        if tab:
            # the boards are about every pair
            self.resume_comparing()
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
            # while the board is worked out, keys are nobody's
            self.set_focus(None)
            self.boards.take_keys()
        else:
            self.set_focus(self.view.canvas)

    def on_passage_wanted(self, event: "PassageWanted") -> None:
        """Read what a board leads to."""
        board = self._tab
        self.action_view(0)
        self._from = board
        self.view.read_passage(event.target)

    def action_suspend(self) -> None:
        """Go to the background where the system has one."""
        # the first process of a terminal has no shell that could bring it back
        alone = sys.platform == "win32" or os.getsid(0) == os.getpid()
        if alone or self.app.is_headless or self.app.is_web:
            self.notify(
                f"the reader can't be suspended here; {self.glyphs.key('quit')} leaves it",
                markup=False,
            )
        else:
            self.app.action_suspend_process()

    def action_legend(self) -> None:
        """Show what the signs of this view mean."""
        self.action_help("marks")

    def action_help(self, wanted: str = "") -> None:
        """Show every key and sign, or those that hold what is ``wanted``."""
        from tellings.ui.dialogs.help import Help
        from tellings.ui.present.legends import gutter_legend

        board = self.boards.active if self._tab else None
        keys = BOARDS if self._tab else READER
        if board:
            keys = tuple(key for key in keys if board.has_use_for(key.action))
        legend = board.legend() if board else () if self._tab else gutter_legend(self.glyphs)
        self.app.push_screen(Help((*keys, *GLOBAL), self.glyphs, legend, wanted))

    def action_left_out(self) -> None:
        """Show which files could not be read."""
        from tellings.ui.dialogs.left_out import LeftOut

        self.app.push_screen(LeftOut(self.desk.story.skipped))

    def action_theme(self) -> None:
        """Change to the next of the reader's themes."""
        now = self.app.theme
        self.app.theme = CYCLE[(CYCLE.index(now) + 1) % len(CYCLE)] if now in CYCLE else CYCLE[0]
        self.notify(f"theme: {self.app.theme.removeprefix('tellings-')}", markup=False)
