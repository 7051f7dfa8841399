"""Copying: the terminal's clipboard, the system's programs, else a file; and what came of it."""

import os

from textual.app import App

from tellings.reading.display import displayable
from tellings.settings.paths import state_dir
from tellings.ui.messages import CopyMade
from tellings.ui.present.glyphs import Glyphs


class Copying(App[int]):
    """An application whose copies arrive where the terminal refuses them, too."""

    glyphs: Glyphs
    _told_of_copies = False
    """Whether it was said where a copy is that the terminal may not have taken."""

    def copy_to_clipboard(self, text: str) -> None:
        """Copy by every way there is, and have it said what came of it."""
        from tellings.settings.clipboard import copied, reaches_terminal

        text = text.encode("utf-8", "replace").decode()
        if reaches_terminal(text, os.environ):
            super().copy_to_clipboard(text)

        def copy() -> None:
            self.post_message(CopyMade(copied(text, state_dir(), os.environ)))

        self.run_worker(copy, thread=True, group="copy", exit_on_error=False)

    def action_help_quit(self) -> None:
        """Say how to leave: that is what ctrl+c was pressed for, where nothing is selected."""
        said = f"{self.glyphs.key('quit')} leaves; ^C copies what is selected"
        say = getattr(self.screen, "say", None)
        if say is not None:
            say(said)
        else:
            # one, however often it is pressed
            self.clear_notifications()
            self.notify(said, markup=False, timeout=3)

    def on_copy_made(self, event: CopyMade) -> None:
        """Say what came of a copy; where else the text is, the first time at least."""
        made = event.outcome
        if made.more and (made.is_new or not self._told_of_copies):
            self._told_of_copies = True
            self.notify(displayable(made.more), markup=False, timeout=10)
        say = getattr(self.screen, "say", None)
        if say is not None:
            say(made.said)
        elif not made.more:
            self.notify(made.said, markup=False)
