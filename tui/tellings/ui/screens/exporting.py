"""Saving reports: asking for what and where, writing in the background, remembering it."""

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from textual import on
from textual.screen import Screen

from tellings.errors import TellingsError, WriteError
from tellings.reading.desk import Desk
from tellings.reading.display import displayable
from tellings.reading.last_export import LastExport, load_last_export, save_last_export
from tellings.reading.session import session_name
from tellings.settings.paths import state_dir
from tellings.settings.schema import Settings
from tellings.ui.messages import ExportWanted, PreviewMade, ReportEnded
from tellings.ui.present.glyphs import Glyphs

if TYPE_CHECKING:
    from tellings.ui.dialogs.export import Wish


class Exporting(Screen[None]):
    """A screen that saves reports."""

    desk: Desk
    settings: Settings
    glyphs: Glyphs
    _called_off: Event | None = None
    """Set to have the report that is being written dropped; None where none is."""

    @on(ExportWanted)
    def _export_wanted(self) -> None:
        """Ask what to save and where, beginning with what was chosen the last time."""
        from tellings.ui.dialogs.export import FORMATS, Export

        reader, names = self.desk.reader, self.desk.names
        if reader.right is None:
            self.say("one outlet: a report compares at least two", problem=True)
            return
        if self._called_off is not None:
            self.say(f"a report is being written; {self.glyphs.key('back')} stops it")
            return
        last, message = load_last_export(state_dir())
        if message:
            self.notify(displayable(message), severity="warning", markup=False)
        default = LastExport(self.settings.export.folder or ".", self.settings.export.format, True)
        if last is None or last.format not in dict(FORMATS):
            last = default
        # another story's folder is no place for this one's report
        is_same = last.story == session_name(self.desk.story)
        folder = last.folder if is_same and Path(last.folder).is_dir() else default.folder
        self.app.push_screen(
            Export(
                f"{names[reader.left]} and {names[reader.right]}",
                len(reader.story.articles),
                Path(folder),
                "-".join(reader.story.articles[at].id for at in (reader.left, reader.right)),
                last.format,
                self._preview,
                is_pair=last.is_pair,
            ),
            self._save,
        )

    def _save(self, wish: "Wish | None") -> None:
        if wish is None:
            return
        self.say(f"writing the report  {self.glyphs.key('back')} stops")
        called_off, build = Event(), self._report(wish)
        self._called_off = called_off
        work = partial(self._write, wish, build, called_off)
        self.run_worker(work, thread=True, exit_on_error=False)

    def _preview(self, wish: "Wish") -> None:
        work = partial(self._show, wish, self._report(wish))
        self.run_worker(work, thread=True, exit_on_error=False)

    def stop_writing(self) -> bool:
        """Call off the report that is being written; return False where there is none."""
        if self._called_off is None or self._called_off.is_set():
            return False
        self._called_off.set()
        self.say("the report is called off")
        return True

    def _show(self, wish: "Wish", build: Callable[[], str]) -> None:
        """Build a report and have it shown over the dialog; runs in a thread."""
        try:
            text = build()
        except TellingsError as error:
            self.post_message(ReportEnded(error.line(), problem=True))
        except Exception as error:
            said = f"the preview failed: {type(error).__name__}: {error}"
            self.post_message(ReportEnded(said, problem=True))
            raise
        else:
            self.post_message(PreviewMade(text, wish.format))

    def _write(self, wish: "Wish", build: Callable[[], str], called_off: Event) -> None:
        """Build and write a report; runs in a thread."""
        from tellings.report.write import write

        said, problem = "", True
        try:
            text = build()
            if not called_off.is_set():
                write(wish.path, text, overwrite=wish.overwrite)
                said, problem = f"saved {_called(wish.path)}", False
        except TellingsError as error:
            said = error.line()
        except Exception as error:
            said = f"writing failed: {type(error).__name__}: {error}"
            raise
        finally:
            self.post_message(ReportEnded(said, problem))
        if not problem:
            self._remember(wish)

    def _remember(self, wish: "Wish") -> None:
        """Keep what was chosen for the next time."""
        folder, story = str(wish.path.absolute().parent), session_name(self.desk.story)
        try:
            save_last_export(state_dir(), LastExport(folder, wish.format, wish.is_pair, story))
        except WriteError as error:
            self.post_message(ReportEnded(error.line(), problem=True))

    def _report(self, wish: "Wish") -> Callable[[], str]:
        """Return what builds the text of a report, of what is on the page and noted now.

        It may run in any thread, while the reader goes on to other outlets.
        """
        desk, reader = self.desk, self.desk.reader
        assert reader.right is not None, "a report compares at least two"
        pair = (reader.left, reader.right) if wish.is_pair else None
        noted = sorted(desk.notes.items())

        def text() -> str:
            from tellings.report import ReaderNote, build, render

            notes = [ReaderNote(*place, said) for place, said in noted]
            document = build(
                desk.comparer, pair=pair, notes=notes, date=date.today(), for_format=wish.format
            )
            return render(document, wish.format)

        return text

    @on(PreviewMade)
    def _preview_made(self, event: PreviewMade) -> None:
        from tellings.ui.dialogs.preview import Preview

        self.app.push_screen(Preview(event.text, event.format))

    @on(ReportEnded)
    def _report_ended(self, event: ReportEnded) -> None:
        self._called_off = None
        if event.said:
            self.say(event.said, problem=event.problem)

    def say(self, text: str, *, problem: bool = False) -> None:
        """Show a short message in the view that is on the screen."""
        raise NotImplementedError


def _called(path: Path) -> str:
    """Return the whole path of a file, with '~' for the user's own folder."""
    whole, home = path.absolute(), Path.home()
    return f"~/{whole.relative_to(home)}" if whole.is_relative_to(home) else str(whole)
