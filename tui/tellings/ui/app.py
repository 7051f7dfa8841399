"""The application: themes, keymap, and which screen is shown."""

from collections.abc import Iterable
from functools import partial
from pathlib import PurePath
from typing import Any, ClassVar

from textual.app import SystemCommand
from textual.command import CommandPalette
from textual.screen import Screen
from textual.theme import Theme

from tellings.model import Story
from tellings.reading.desk import Desk
from tellings.reading.display import displayable
from tellings.settings.schema import Settings
from tellings.ui.bindings import BOARDS, GLOBAL, READER
from tellings.ui.copying import Copying
from tellings.ui.keymap import checked
from tellings.ui.look import COMPONENTS
from tellings.ui.messages import LibraryWanted, StoryOpened
from tellings.ui.present.glyphs import ASCII, UNICODE
from tellings.ui.screens.main import MainScreen
from tellings.ui.sitting import open_desk
from tellings.ui.theme import DARK, themes, variables
from tellings.ui.widgets.scrollbar import choose_scroll_bars


class TellingsApp(Copying):
    """The reader of one story after another."""

    TITLE = "tellings"
    CSS_PATH: ClassVar[str | PurePath | list[str | PurePath] | None] = [
        "app.tcss",
        "boards.tcss",
        "look.tcss",
        "ascii.tcss",
    ]
    COMPONENT_CLASSES: ClassVar[set[str]] = set(COMPONENTS)
    ENABLE_COMMAND_PALETTE = True

    def __init__(
        self,
        story: Story | None,
        settings: Settings,
        *,
        theme: str,
        ascii_only: bool = False,
        no_colour: bool = False,
    ) -> None:
        # without colours only attributes may be sent, which the ANSI way does
        super().__init__(ansi_color=True if no_colour else None)
        self.settings = settings
        self._story = story
        self.glyphs = ASCII if ascii_only else UNICODE
        self.set_class(ascii_only, "-ascii")
        choose_scroll_bars(ascii_only=ascii_only)
        self.desk: Desk | None = None
        for each in themes():
            self.register_theme(each)
        self.theme = theme
        keymap, self.problems = checked(settings.keys)
        """What is wrong with the user's keymap."""
        self.set_keymap(keymap)

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """Return the reader's own variables, so that built-in themes work too."""
        return variables(DARK)

    def get_system_commands(self, screen: Screen[Any]) -> Iterable[SystemCommand]:
        """Return every key's action for the command palette."""
        if not isinstance(screen, MainScreen):
            return
        if screen.desk.story.skipped:
            yield SystemCommand(
                "files left out",
                "Show which files could not be read, and why.",
                screen.action_left_out,
            )
        board = screen.boards.active
        own = (BOARDS, board) if board else (READER, screen.view)
        for keys, node in (own, (GLOBAL, screen)):
            for key in keys:
                run = partial(self.run_action, key.action, node)
                words = self.glyphs.words
                title = words(f"{key.does}  ({key.shown})")
                yield SystemCommand(title, words(key.tooltip), run)

    def action_command_palette(self) -> None:
        """Open the palette, with a prompt in characters that every terminal has."""
        if not isinstance(self.screen, CommandPalette):
            self.push_screen(CommandPalette(placeholder="find a command", id="--command-palette"))

    def on_mount(self) -> None:
        """Open the story, or the library where there is none."""
        self.theme_changed_signal.subscribe(self, self._repaint)
        if self._story is not None:
            self.open_story(self._story)
        else:
            self.open_library()

    def _repaint(self, theme: Theme) -> None:
        """Let every widget forget the colours of the theme before."""
        for screen in self.screen_stack:
            for widget in screen.query("*"):
                widget.notify_style_update()
                widget.refresh()

    def open_library(self) -> None:
        """Show the stories to choose from, over the one that is open."""
        from tellings.ui.screens.library import LibraryScreen

        self.push_screen(LibraryScreen(self.glyphs, over_story=isinstance(self.screen, MainScreen)))

    def on_library_wanted(self, event: LibraryWanted) -> None:
        """Show the stories to choose from."""
        self.open_library()

    def on_story_opened(self, event: StoryOpened) -> None:
        """Show a story that was read."""
        self.open_story(event.story)

    def open_story(self, story: Story) -> None:
        """Open a story where it was left."""
        desk, message = open_desk(story, self.settings.reader)
        self.desk = desk
        self._open(MainScreen(desk, self.glyphs, self.settings))
        for said in (message, *(problem.line() for problem in self.problems)):
            if said:
                self.notify(displayable(said), severity="warning", markup=False, timeout=8)

    def _open(self, screen: Screen[None]) -> None:
        """Show a screen in the place of the one before, and of the library over it."""
        while len(self.screen_stack) > 2:
            self.pop_screen()
        if len(self.screen_stack) > 1:
            self.switch_screen(screen)
        else:
            self.push_screen(screen)
