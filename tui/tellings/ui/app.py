"""The application: themes, keymap, and which screen is shown."""

import gc
from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from itertools import count
from pathlib import Path, PurePath
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
from tellings.ui.ending import end_from_without
from tellings.ui.keymap import checked
from tellings.ui.keynames import KeyNames
from tellings.ui.look import COMPONENTS
from tellings.ui.messages import LibraryWanted, StoryOpened
from tellings.ui.present.glyphs import ASCII, UNICODE
from tellings.ui.screens.main import MainScreen
from tellings.ui.sitting import close_desk, open_desk
from tellings.ui.theme import DARK, themes, variables
from tellings.ui.widgets.scrollbar import choose_scroll_bars

TIDY = 1.0
"""Seconds between two looks for rubbish."""
LONG = 5
"""How many of them without anything new make a rest in which nobody is disturbed."""
RARELY = 100
"""How many smaller looks for rubbish come before a full one that nobody asked for."""
LATER = ("boards.tcss", "dialogs.tcss")
"""Style sheets of what nobody can open before the first text is on the screen."""


class TellingsApp(Copying):
    """The reader of one story after another."""

    TITLE = "tellings"
    DEFAULT_MODE: ClassVar[str] = "sitting-0"
    CSS_PATH: ClassVar[str | PurePath | list[str | PurePath] | None] = [
        "app.tcss",
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
        keymap, self.problems = checked(settings.keys)
        """What is wrong with the user's keymap."""
        self.set_keymap(keymap)
        self.glyphs = replace(ASCII if ascii_only else UNICODE, keys=KeyNames(keymap))
        self.set_class(ascii_only, "-ascii")
        choose_scroll_bars(ascii_only=ascii_only)
        self.desk: Desk | None = None
        self._message = ""
        """What went wrong with what was kept of the story."""
        self._sittings = count(1)
        self._rests = 0
        """How often in a row there was nothing new to look for rubbish in."""
        for each in themes():
            self.register_theme(each)
        # set like this the style sheets are parsed once, and not again for a change of theme
        self.set_reactive(TellingsApp.theme, theme)
        self.stylesheet.set_variables(self.get_css_variables())

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
        yield SystemCommand(
            "legend: marks, signs, glyphs",
            "Show what the marks of this view mean.",
            screen.action_legend,
        )
        board = screen.boards.active
        own = (BOARDS, board) if board else (READER, screen.view)
        for keys, node in (own, (GLOBAL, screen)):
            for key in keys:
                run = partial(self.run_action, key.action, node)
                words, names = self.glyphs.words, self.glyphs.keys
                title = words(f"{names.filled(key.does)}  ({names.every(key)})")
                yield SystemCommand(title, words(names.filled(key.tooltip)), run)

    def action_command_palette(self) -> None:
        """Open the palette, with a prompt in characters that every terminal has."""
        if not isinstance(self.screen, CommandPalette):
            self.push_screen(CommandPalette(placeholder="find a command", id="--command-palette"))

    def get_default_screen(self) -> Screen[Any]:
        """Return the story's screen, else the library: the first one, not one over an empty one."""
        return self._reading(self._story) if self._story else self._library()

    def on_mount(self) -> None:
        """Follow the theme and the system's signals, and say what went wrong at the start."""
        self.theme_changed_signal.subscribe(self, self._repaint)
        end_from_without(self, lambda: close_desk(self.desk) if self.desk else "")
        if self._story:
            self._tell_problems()

    def on_ready(self) -> None:
        """Style what is opened later, and look for rubbish again, in what is new."""
        for sheet in LATER:
            self.stylesheet.read(Path(__file__).with_name(sheet))
        self.stylesheet.parse()
        gc.freeze()
        gc.set_threshold(*gc.get_threshold()[:2], RARELY)
        gc.enable()
        self.set_interval(TIDY, self.tidy)

    def tidy(self) -> None:
        """Look for rubbish among what is new; among everything where nothing was done for long.

        Left to Python, a look comes with every tenth key and by and by takes 50 ms, three frames.
        """
        if any(gc.get_count()[1:]):
            self._rests = 0
        else:
            self._rests += 1
            if self._rests != LONG:
                return
            gc.unfreeze()
        gc.collect()
        gc.freeze()

    def _repaint(self, theme: Theme) -> None:
        """Let every widget forget the colours of the theme before."""
        for screen in self.screen_stack:
            for widget in screen.query("*"):
                widget.notify_style_update()
                widget.refresh()

    def open_library(self) -> None:
        """Show the stories to choose from, over the one that is open."""
        self.push_screen(self._library())

    def _library(self) -> Screen[None]:
        from tellings.ui.screens.library import LibraryScreen

        return LibraryScreen(self.glyphs, over_story=self.desk is not None)

    def on_library_wanted(self, event: LibraryWanted) -> None:
        """Show the stories to choose from."""
        self.open_library()

    def on_story_opened(self, event: StoryOpened) -> None:
        """Show a story that was read."""
        self.open_story(event.story)

    def open_story(self, story: Story) -> None:
        """Open a story where it was left, in the place of all that is open."""
        before, mode = self.current_mode, f"sitting-{next(self._sittings)}"
        self.add_mode(mode, partial(self._reading, story, from_library=True))
        self.switch_mode(mode)
        if before == self.DEFAULT_MODE:
            # what is to be removed has to be known
            self.add_mode(before, Screen)
        self.remove_mode(before)
        self._tell_problems()

    def _reading(self, story: Story, *, from_library: bool = False) -> MainScreen:
        """Return the screen of a story that is opened where it was left."""
        self.desk, self._message = open_desk(story, self.settings.reader)
        return MainScreen(self.desk, self.glyphs, self.settings, from_library=from_library)

    def _tell_problems(self) -> None:
        for said in (self._message, *(problem.line() for problem in self.problems)):
            if said:
                self.notify(displayable(said), severity="warning", markup=False, timeout=8)
