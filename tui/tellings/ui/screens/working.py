"""Work behind the main screen: comparing, and reading files again."""

from os.path import isfile

from textual import on

from tellings.ingest.names import files_of
from tellings.reading.display import displayable
from tellings.reading.effort import Effort
from tellings.reading.watching import Watch
from tellings.ui.messages import FilesRead, ReadFailed, ReloadWanted
from tellings.ui.screens.comparing import Comparing

LOOK_AGAIN = 1.0
"""Seconds between two looks at the files."""


class Working(Comparing):
    """A screen whose work runs in threads; what they find comes back as messages."""

    _is_reading = False
    _watch: Watch | None = None

    def begin_work(self, *, watch: bool) -> None:
        """Compare once the text is on the screen, and look after the files if ``watch``."""
        self.begin_comparing()
        if watch:
            self._watch = Watch(name for name in files_of(self.desk.story) if isfile(name))
            self.set_interval(LOOK_AGAIN, self._look_again)

    def _look_again(self) -> None:
        """Have the files read again that have changed."""
        if self._watch is None or self._is_reading:
            return
        seen = self._watch.look()
        for name in seen.gone:
            self._warn(f"{name}: is gone; its text stays as it was read")
        if seen.changed:
            self._read(seen.changed, asked=False)

    @on(ReloadWanted)
    def _reload_wanted(self) -> None:
        self.desk.effort = Effort.ALL
        self._plan()
        self._read(files_of(self.desk.story), asked=True)

    def _read(self, names: tuple[str, ...], *, asked: bool) -> None:
        """Have files read again in a thread."""
        self._is_reading = True
        story = self.desk.story

        def read() -> None:
            from tellings.ingest.again import read_again

            try:
                again = read_again(story, names)
            except Exception as error:
                self.post_message(ReadFailed(f"{type(error).__name__}: {error}"))
            else:
                self.post_message(FilesRead(again, names, asked))

        self.run_worker(read, thread=True, group="read", exit_on_error=False)

    @on(ReadFailed)
    def _read_failed(self, event: ReadFailed) -> None:
        self._is_reading = False
        self._warn(f"reading again failed: {event.reason}")

    @on(FilesRead)
    def _files_read(self, event: FilesRead) -> None:
        self._is_reading = False
        kept, watch = event.again.kept, self._watch
        for name in event.names:
            lasting = watch is None or (name in kept and watch.is_lasting(name))
            if name not in kept and watch is not None:
                watch.was_read(name)
            if name in kept and (event.asked or lasting):
                self._warn(f"{kept[name]}; its text stays as it was read")
        changed = event.again.story.articles != self.desk.story.articles
        if changed:
            self.desk.reread(event.again.story)
            # sentences may have other numbers now
            self.view.link_end = ()
            self._corrections_changed()
        if changed:
            self.notify("read again", timeout=2)
        elif event.asked and not kept:
            self.say("read again: nothing has changed")

    def _warn(self, said: str) -> None:
        self.notify(displayable(said), severity="warning", markup=False)

    def say(self, text: str, *, problem: bool = False) -> None:
        """Show a short message in the view that is on the screen."""
        raise NotImplementedError
