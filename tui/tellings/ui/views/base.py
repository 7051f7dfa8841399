"""What the parts of the reading view share: its state, its widgets, and how to redraw."""

from textual.containers import Vertical

from tellings.model import SentenceRef
from tellings.reading.changes import Change
from tellings.reading.desk import Desk
from tellings.reading.history import Place
from tellings.reading.progress import Progress
from tellings.reading.reader import Reader
from tellings.reading.typed_number import TypedNumber
from tellings.settings.schema import Settings
from tellings.ui.messages import HintsChanged
from tellings.ui.present.glyphs import Glyphs
from tellings.ui.widgets.canvas import Canvas
from tellings.ui.widgets.lines import Lines


class ReadingBase(Vertical):
    """The state behind the reading view; the mixins beside it add the actions."""

    strip: Lines

    def __init__(self, desk: Desk, glyphs: Glyphs, settings: Settings) -> None:
        super().__init__(id="reader")
        self.desk = desk
        self.glyphs = glyphs
        self.settings = settings
        self.number = TypedNumber()
        """The number typed before a key."""
        self.message = ""
        """What was said last, until the next key."""
        self.is_problem = False
        self.is_of_size = False
        """Whether the message is about the terminal's size, and over with another one."""
        self.progress: Progress | None = None
        """What is being worked out in the background."""
        self.link_end: tuple[SentenceRef, ...] = ()
        """One end of a link that is being made by hand: a passage's sentences."""
        self.restored: Change | None = None
        """What taking a correction back changed last; None once another key was pressed."""
        self.arrived: Place | None = None
        """Where a board led to; going back from there returns to the board."""
        self.canvas = Canvas(self.redraw_page)

    @property
    def reader(self) -> Reader:
        """The reader's state."""
        return self.desk.reader

    def take_count(self) -> int:
        """Return the number typed before a key, 1 for none, and forget it."""
        return self.number.take() or 1

    def take_end(self, end: tuple[SentenceRef, ...]) -> None:
        """Take one end of a link that is being made, () for none, and show that."""
        self.link_end = end
        self.redraw_page()

    def say(self, text: str, *, problem: bool = False, of_size: bool = False) -> None:
        """Show a short message in the strip's title until the next key.

        Args:
            text: what is said.
            problem: whether something that was asked for can't be done.
            of_size: whether it is about the terminal's size, and is gone with another one, too.
        """
        self.message, self.is_of_size = text, of_size
        self.is_problem = problem
        if problem:
            self.app.bell()
        self.strip.renew()
        self.screen.post_message(HintsChanged())

    def say_empty(self) -> None:
        """Say that the active pane has no text in focus, and what leads to some."""
        name = self.desk.names[self.reader.side.outlet]
        key = self.glyphs.key("other-side")
        self.say(f"{name} has no text here; {key} goes to a pane that has", problem=True)

    def unsay(self) -> None:
        """Take the last message away."""
        if self.message:
            self.message, self.is_problem = "", False
            self.strip.renew()

    def moved(self, *, jump: bool) -> None:
        """Show the passage that is in focus now, after a step or a jump."""
        raise NotImplementedError

    def match_changed(self) -> None:
        """Show the match that is in focus now."""
        raise NotImplementedError

    def redraw_page(self, *, keep: bool = True) -> None:
        """Lay the page out anew, keeping the focus where it stands if ``keep``."""
        raise NotImplementedError

    def redraw_strip(self) -> None:
        """Show anew what is said about the passage in focus."""
        raise NotImplementedError
