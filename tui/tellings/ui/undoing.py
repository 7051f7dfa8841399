"""Taking back what was put right: the same keys in the reader and on every board."""

from textual.widget import Widget

from tellings.reading.changes import Change, change_between
from tellings.reading.desk import Desk
from tellings.reading.taken_back import taken_back
from tellings.ui.dialogs.put_right import choose_step
from tellings.ui.messages import CorrectionsChanged
from tellings.ui.present.geometry import TWO_PANES
from tellings.ui.present.glyphs import Glyphs


class Undoing(Widget):
    """Actions that take corrections back and say which."""

    desk: Desk
    glyphs: Glyphs

    def say(self, text: str) -> None:
        """Show a short message until the next key."""
        raise NotImplementedError

    def taken_back(self, change: Change) -> None:
        """Take in what taking a correction back changes; boards show all of it anyway."""

    def action_undo(self) -> None:
        """Take the newest correction back, be it of an earlier sitting."""
        self._undo()

    def action_corrections(self) -> None:
        """Choose from all that was put right what is to be taken back."""
        choose_step(self.app, self.desk, self.glyphs, self._undo, self.say)

    def _undo(self, step: int = -1) -> None:
        """Take a step of the corrections back, and say what it was."""
        desk, before = self.desk, self.desk.corrections
        if not desk.undo(step):
            self.say("nothing is put right in this story")
            return
        self.taken_back(change_between(before, desk.corrections))
        self.screen.post_message(CorrectionsChanged())
        called = desk.names if self.app.size.width >= TWO_PANES else desk.tags
        self.say(taken_back(before, desk.corrections, desk.reader.story.articles, called))
