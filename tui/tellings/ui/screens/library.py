"""The library: the bundled stories and the reader's own, to choose from."""

from typing import ClassVar

from rich.cells import cell_len
from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.screen import Screen
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from tellings.errors import TellingsError
from tellings.ingest import open_story
from tellings.ingest.library import LibraryStory, bundled_stories, user_stories
from tellings.reading.display import displayable
from tellings.settings.paths import data_dir
from tellings.ui.bindings import LIBRARY, bindings
from tellings.ui.dialogs.help import Help
from tellings.ui.messages import StoryOpened
from tellings.ui.present.glyphs import Glyphs
from tellings.ui.present.keybar import key_bar
from tellings.ui.present.line import BAR, PAGE, Line, fit, spread
from tellings.ui.widgets.lines import Lines

HINTS = (("j/k", "story"), ("enter", "open"), ("r", "read again"), ("q", "leave"))


class LibraryScreen(Screen[None]):
    """A list of stories; the chosen one is opened over it."""

    BINDINGS: ClassVar[list[BindingType]] = [
        *bindings(LIBRARY),
        Binding("j", "move(1)", "down", show=False, id="library-down", tooltip="Next story."),
        Binding("k", "move(-1)", "up", show=False, id="library-up", tooltip="Story before."),
    ]

    def __init__(self, glyphs: Glyphs, *, over_story: bool = False) -> None:
        """Show the stories; ``over_story`` where one is open behind, to which esc returns."""
        super().__init__()
        self.glyphs = glyphs
        self._over_story = over_story
        self._stories: list[LibraryStory] = []

    def compose(self) -> ComposeResult:
        """A bar, the list, what the story in focus holds, key hints."""
        self.bar = Lines(self._bar, name="bar")
        self.list = OptionList(id="stories")
        self.about = Lines(self._about, ground=PAGE, name="about")
        self.keys = Lines(self._keys, name="keys")
        yield self.bar
        yield self.list
        yield self.about
        yield self.keys

    def on_mount(self) -> None:
        """Fill the list."""
        self.action_reload()
        self.list.focus()

    def action_reload(self) -> None:
        """Look again which stories there are."""
        self._stories = [*user_stories(data_dir()), *bundled_stories()]
        self.list.clear_options()
        for story in self._stories:
            title = Content.styled(displayable(story.title), "bold")
            outlets = f"{story.count} outlet{'s' if story.count > 1 else ''}"
            origin = "comes with tellings" if story.bundled else "yours"
            second = Content.styled(f"\n{outlets}  {displayable(story.name)}  {origin}", "dim")
            self.list.add_option(Option(title + second + Content("\n")))
        if self._stories:
            self.list.highlighted = 0
        self.about.renew()

    def action_move(self, direction: int) -> None:
        """Move to another story."""
        if direction > 0:
            self.list.action_cursor_down()
        else:
            self.list.action_cursor_up()

    @on(OptionList.OptionHighlighted)
    def _highlighted(self) -> None:
        self.about.renew()

    @on(OptionList.OptionSelected)
    def _selected(self, event: OptionList.OptionSelected) -> None:
        story = self._stories[event.option_index]

        def read() -> None:
            try:
                opened = open_story([str(story.folder)])
            except TellingsError as error:
                self.app.call_from_thread(self.notify, error.line(), severity="error", markup=False)
                return
            self.app.post_message(StoryOpened(opened))

        self.run_worker(read, thread=True, exclusive=True, exit_on_error=False)

    def action_back(self) -> None:
        """Return to the story that was open; where none was, stay."""
        if self._over_story:
            self.dismiss()

    def action_leave(self) -> None:
        """Leave the program."""
        self.app.exit(0)

    def action_help(self) -> None:
        """Show every key."""
        self.app.push_screen(Help(LIBRARY, self.glyphs))

    def _bar(self, columns: int) -> list[Line]:
        name: Line = [
            (" tellings ", "name", BAR),
            ("the same news, as each outlet told it", "muted", BAR),
        ]
        count = f"{len(self._stories)} stories "
        return [spread(name, [(count, "muted", BAR)], columns, cell_len, BAR)]

    def _about(self, columns: int) -> list[Line]:
        at = self.list.highlighted
        if at is None or at >= len(self._stories):
            said = [
                ("No story here yet", "strong"),
                ("Put each outlet's text of one event in a folder, one file an outlet:", "muted"),
                ("tellings monday/", "accent"),
                ("tellings a.txt b.txt", "accent"),
            ]
            return [[("   ", "text", PAGE), (text, style, PAGE)] for text, style in said]
        about = displayable(self._stories[at].about)
        return [fit([("   ", "text", PAGE), (about, "muted", PAGE)], columns, cell_len, PAGE, "…")]

    def _keys(self, columns: int) -> list[Line]:
        back = (("esc", "back to the story"),) if self._over_story else ()
        return [key_bar((*HINTS[:-1], *back, HINTS[-1]), columns, self.glyphs, cell_len)]
