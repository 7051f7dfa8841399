"""The library: the bundled stories and the reader's own, to choose from."""

from typing import ClassVar

from rich.cells import cell_len
from textual import events, on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Input, OptionList

from tellings.errors import TellingsError
from tellings.ingest import open_story
from tellings.ingest.library import LibraryStory, bundled_stories, user_stories
from tellings.reading.display import displayable
from tellings.settings.paths import data_dir
from tellings.ui.bindings import LIBRARY, bindings
from tellings.ui.dialogs.help import Help
from tellings.ui.messages import StoryOpened
from tellings.ui.present.geometry import SMALLEST
from tellings.ui.present.glyphs import Glyphs
from tellings.ui.present.keybar import key_bar
from tellings.ui.present.line import BAR, PAGE, Line, fit, spread
from tellings.ui.present.small import small_lines
from tellings.ui.present.wordwrap import wrap_pieces
from tellings.ui.widgets.field import Field
from tellings.ui.widgets.lines import Lines
from tellings.ui.widgets.picklist import PickList

HINTS = (
    ("j/k", "story"),
    ("enter", "open"),
    ("/", "search"),
    ("r", "look again"),
)


class LibraryScreen(Screen[None]):
    """A list of stories; the chosen one is opened over it."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings(LIBRARY)]

    def __init__(self, glyphs: Glyphs, *, over_story: bool = False) -> None:
        """Show the stories; ``over_story`` where one is open behind, to which esc returns."""
        super().__init__()
        self.glyphs = glyphs
        self._over_story = over_story
        self._unknown = ""
        """The key typed last, where it has no use here."""
        self._every: list[LibraryStory] = []
        self._stories: list[LibraryStory] = []
        """Those that are shown."""

    def compose(self) -> ComposeResult:
        """A bar, the list, what the story in focus holds, key hints."""
        self.bar = Lines(self._bar, name="bar")
        self.list = PickList(self.glyphs.bar, name="stories")
        self.search = Field(
            placeholder="show only stories with", id="search", select_on_focus=False
        )
        self.about = Lines(self._about, ground=PAGE, name="about")
        self.keys = Lines(self._keys, name="keys")
        yield self.bar
        yield self.list
        yield self.about
        yield self.search
        yield self.keys
        yield Lines(self._small_lines, ground=PAGE, name="small")

    def on_resize(self, event: events.Resize) -> None:
        """Show the list, or that there is no room for it."""
        columns, rows = SMALLEST
        small = event.size.width < columns or event.size.height < rows
        self.set_class(small, "-small")
        if not small:
            self.call_after_refresh((self.search if self.search.display else self.list).focus)

    def _small_lines(self, columns: int) -> list[Line]:
        return small_lines(columns, self.size.height, [])

    def on_mount(self) -> None:
        """Fill the list."""
        self.action_reload()
        self.list.focus()

    def action_reload(self) -> None:
        """Look again which stories there are."""
        self._every = [*user_stories(data_dir()), *bundled_stories()]
        self._narrow()

    def _narrow(self) -> None:
        """Show the stories that hold what was searched for."""
        wanted = self.search.value.casefold().split()
        self._stories = [
            story
            for story in self._every
            if all(word in f"{story.title} {story.name}".casefold() for word in wanted)
        ]
        self.list.fill([self._entry(story) for story in self._stories])
        self.bar.renew()
        self.about.renew()

    def _entry(self, story: LibraryStory) -> tuple[Content, ...]:
        outlets = f"{story.count} outlet{'s' if story.count > 1 else ''}"
        if story.problem:
            outlets = "can't be opened"
        origin = "comes with tellings" if story.bundled else "yours"
        return (
            Content.styled(displayable(story.title), "bold"),
            Content.styled(f"{outlets}  {displayable(story.name)}  {origin}", "dim"),
            Content(""),
        )

    def action_move(self, direction: int) -> None:
        """Move to another story."""
        if direction > 0:
            self.list.action_cursor_down()
        else:
            self.list.action_cursor_up()

    def action_end(self, last: bool) -> None:
        """Move to the first or the last story."""
        if last:
            self.list.action_last()
        else:
            self.list.action_first()

    def action_open(self) -> None:
        """Open the selected story."""
        self.list.action_select()

    def action_search(self) -> None:
        """Open the search line; it narrows the list while one types."""
        self.search.display = True
        self.search.focus()

    @on(Input.Changed)
    def _typed(self) -> None:
        self._narrow()

    @on(Input.Submitted)
    def _searched(self) -> None:
        self.list.focus()

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
        """End the search; without one return to the story that was open, if any."""
        if self.search.display:
            self.search.value = ""
            self.search.display = False
            self.list.focus()
        elif self._over_story:
            self.dismiss()

    def action_leave(self) -> None:
        """Go back to the story that is open behind; without one leave the program."""
        if self._over_story:
            self.dismiss()
        else:
            self.app.exit(0)

    def on_key(self, event: events.Key) -> None:
        """Say of a key without use here which one helps."""
        typed = event.character or ""
        is_known = self.search.has_focus or event.key in self.active_bindings
        self._unknown = typed if typed.isprintable() and not is_known else ""
        self.keys.check()

    def action_help(self) -> None:
        """Show every key."""
        self.app.push_screen(Help(LIBRARY, self.glyphs))

    def _bar(self, columns: int) -> list[Line]:
        name: Line = [
            (" tellings ", "name", BAR),
            ("the same news, as each outlet told it", "muted", BAR),
        ]
        shown, every = len(self._stories), len(self._every)
        count = f"{every} stor{'y' if every == 1 else 'ies'} "
        if shown < every:
            count = f"{shown} of {count}"
        spoilt = sum(bool(story.problem) for story in self._every)
        if spoilt:
            count = f"{count.rstrip()}, {spoilt} can't be opened "
        return [spread(name, [(count, "muted", BAR)], columns, cell_len, BAR, self.glyphs.ellipsis)]

    def _about(self, columns: int) -> list[Line]:
        at = self.list.highlighted
        if self._every and not self._stories:
            said = f"no story holds “{displayable(self.search.value)}”; "
            said += f"{self.glyphs.key('library-back')} shows all"
            lines = [(self.glyphs.words(said), "muted")]
        elif at is None or at >= len(self._stories):
            lines = [
                ("No story here yet", "strong"),
                ("Put each outlet's text of one event in a folder, one file an outlet:", "muted"),
                ("tellings monday/", "accent"),
                ("tellings a.txt b.txt", "accent"),
            ]
        else:
            story = self._stories[at]
            lines = [(displayable(story.problem or story.about), "muted")]
        return [
            fit([("   ", "text", PAGE), *line], columns, cell_len, PAGE)
            for text, style in lines
            for line in wrap_pieces([(text, style, PAGE)], columns - 4, cell_len)
        ]

    def _keys(self, columns: int) -> list[Line]:
        back = (("esc", "back to the story"),) if self._over_story else ()
        hints = (*HINTS, *back)
        if self._unknown:
            key = self.glyphs.key("library-help")
            hints = (("", f"{self._unknown} does nothing here; {key} shows the keys"),)
        leave = "story" if self._over_story else "leave"
        return [key_bar(hints, LIBRARY, columns, self.glyphs, cell_len, leave=leave)]
