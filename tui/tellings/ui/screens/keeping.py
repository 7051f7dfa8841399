"""Keeping a sitting while it lasts: what is noted, marked or put right is in its file at once."""

from textual import on
from textual.screen import Screen

from tellings.reading.desk import Desk
from tellings.reading.display import displayable
from tellings.ui.messages import CorrectionsChanged, KeepFailed, SittingChanged
from tellings.ui.sitting import keep_desk


class Keeping(Screen[None]):
    """A screen whose sitting outlives whatever ends the program, and counts in commands at once."""

    desk: Desk

    @on(CorrectionsChanged)
    @on(SittingChanged)
    def _keep(self) -> None:
        """Write what is to be kept, in a thread: the disk may be slow."""
        keep = keep_desk(self.desk)

        def work() -> None:
            try:
                said = keep()
            except Exception as error:
                said = f"nothing was kept: {type(error).__name__}: {error}"
            if said:
                self.post_message(KeepFailed(said))

        self.run_worker(work, thread=True, group="keep", exit_on_error=False)

    @on(KeepFailed)
    def _keep_failed(self, event: KeepFailed) -> None:
        self.notify(displayable(event.said), severity="warning", markup=False)
