"""The main screen: app bar, one of the views, key hints; and the work in the background."""

from typing import ClassVar

from rich.cells import cell_len
from textual import events, on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.screen import Screen
from textual.widgets import ContentSwitcher

from tellings.reading.desk import Desk
from tellings.reading.display import displayable
from tellings.settings.schema import Settings
from tellings.ui.bindings import GLOBAL, bindings
from tellings.ui.messages import HintsChanged, PairCompared, PairFailed, PairWanted
from tellings.ui.present.geometry import SMALLEST
from tellings.ui.present.glyphs import Glyphs
from tellings.ui.present.header import app_bar
from tellings.ui.present.keybar import key_bar
from tellings.ui.present.line import PAGE, Line
from tellings.ui.present.small import small_lines
from tellings.ui.views.reader import ReaderView
from tellings.ui.views.telling import short_date
from tellings.ui.widgets.lines import Lines


class MainScreen(Screen[None]):
    """A story, opened."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings(GLOBAL)]
    AUTO_FOCUS = "Canvas"

    def __init__(self, desk: Desk, glyphs: Glyphs, settings: Settings) -> None:
        super().__init__()
        self.desk = desk
        self.glyphs = glyphs
        self.view = ReaderView(desk, glyphs, settings)
        self._tab = 0
        self._working = False

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
        self.call_after_refresh(self._work)

    def on_resize(self, event: events.Resize) -> None:
        """Show the page, or that there is no room for it."""
        columns, rows = SMALLEST
        self.set_class(event.size.width < columns or event.size.height < rows, "-small")

    # work in the background

    @on(PairWanted)
    def _pair_wanted(self) -> None:
        self._work()

    def _work(self) -> None:
        """Start comparing the next pair, the one on the page first."""
        todo = self.desk.waiting()
        count = len(self.desk.reader.story.articles)
        pairs = count * (count - 1) // 2
        if todo:
            self.view.progress = f"comparing {count} texts: {pairs - len(todo)} of {pairs}"
        else:
            self.view.progress = ""
        self.view.redraw_strip()
        if todo and not self._working:
            self._working = True
            left, right = todo[0]
            comparer = self.desk.comparer

            def compare() -> None:
                try:
                    comparer.pair(left, right)
                except Exception as error:
                    self.post_message(PairFailed(f"{type(error).__name__}: {error}"))
                    raise
                self.post_message(PairCompared(comparer, left, right))

            self.run_worker(compare, thread=True, group="compare", exit_on_error=False)

    @on(PairCompared)
    def _pair_compared(self, event: PairCompared) -> None:
        self._working = False
        first = not self.view.reader.is_compared
        if self.desk.take(event.comparer, event.left, event.right):
            if first:
                self.view.reader.start()
            self.view.redraw_page(keep=False)
        self._work()

    @on(PairFailed)
    def _pair_failed(self, event: PairFailed) -> None:
        self._working = False
        self.view.progress = ""
        self.notify(f"comparing failed: {event.reason}", severity="error", markup=False)

    # what the bars show

    def _bar_lines(self, columns: int) -> list[Line]:
        story = self.desk.reader.story
        days = [day for article in story.articles if (day := article.masthead.published)]
        outlets = f"{len(story.articles)} outlet{'s' if len(story.articles) > 1 else ''}"
        about = f"{outlets} · {short_date(min(days))}" if days else outlets
        title = displayable(story.title)
        return [app_bar(title, about, self._tab, columns, self.glyphs, cell_len)]

    def _key_lines(self, columns: int) -> list[Line]:
        return [key_bar(self.view.hints(), columns, self.glyphs, cell_len)]

    def _small_lines(self, columns: int) -> list[Line]:
        names = [article.source.name for article in self.desk.story.articles[:2]]
        return small_lines(columns, self.size.height, [displayable(name) for name in names])

    @on(HintsChanged)
    def _hints_changed(self) -> None:
        self.keys.renew()

    # keys

    def action_leave(self) -> None:
        """Leave the program."""
        self.app.exit(0)
