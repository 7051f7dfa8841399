"""Taking away: copies, reports, the source itself."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from tellings.errors import TellingsError
from tellings.model import Article
from tellings.reading.display import displayable
from tellings.reading.rows import Row
from tellings.ui.messages import ReloadWanted, SourceWanted
from tellings.ui.views.base import ReadingBase
from tellings.ui.views.telling import short_date

if TYPE_CHECKING:
    from tellings.ui.dialogs.export import Wish


class Taking(ReadingBase):
    """Actions that hand something over to other programs."""

    def action_copy(self, both: bool) -> None:
        """Copy what is selected, else the passage in focus, of the active side or of both."""
        selected = self.screen.get_selected_text()
        if selected:
            self.app.copy_to_clipboard(selected)
            return
        row = self.reader.row
        if row is None:
            return
        sides = [True, False] if both else [self._side_with_text(row)]
        text = "\n\n".join(filter(None, (self._quoted(row, on_left=side) for side in sides)))
        self.app.copy_to_clipboard(text)

    def _side_with_text(self, row: Row) -> bool:
        return self.reader.on_left if row.is_aligned else bool(row.left)

    def _quoted(self, row: Row, *, on_left: bool) -> str:
        """Return one side's text with its source, '' where it has none."""
        article = self.article(on_left=on_left)
        blocks = row.left if on_left else row.right
        if article is None or not blocks:
            return ""
        text = "\n\n".join(displayable(article.text[block.start : block.end]) for block in blocks)
        place = self.reader.left if on_left else self.reader.right
        assert place is not None
        day = short_date(article.masthead.published)
        source = ", ".join(filter(None, (self.desk.names[place], day, f"¶{blocks[0].label}")))
        return f"{text}\n({source})"

    def article(self, *, on_left: bool) -> Article | None:
        """Return the article of one side."""
        return self.reader.document.left if on_left else self.reader.document.right

    def action_source(self, edit: bool) -> None:
        """Open what the active side came from: its page, or its file in the editor."""
        reader = self.reader
        place = reader.left if reader.on_left or reader.right is None else reader.right
        self.screen.post_message(SourceWanted(place, edit))

    def action_reload(self) -> None:
        """Read the files of the story again."""
        self.screen.post_message(ReloadWanted())

    def action_export(self) -> None:
        """Ask what to save and where, and save it."""
        from tellings.ui.dialogs.export import Export

        reader, desk = self.reader, self.desk
        is_pair = reader.right is not None
        pair = ""
        if reader.right is not None:
            pair = f"{desk.names[reader.left]} and {desk.names[reader.right]}"
        count = len(reader.story.articles)
        folder = self.settings.export.folder or "."
        stem = "-".join(
            reader.story.articles[at].id for at in (reader.left, reader.right or reader.left)
        )
        dialog = Export(pair, count, Path(folder), stem, self.settings.export.format, self._preview)
        if not is_pair:
            self.say("one outlet: a report compares at least two", problem=True)
            return
        self.app.push_screen(dialog, self._save)

    def _save(self, wish: "Wish | None") -> None:
        if wish is None:
            return
        self.say("writing the report")
        self.run_worker(lambda: self._write(wish), thread=True, exit_on_error=False)

    def _preview(self, wish: "Wish") -> None:
        self.run_worker(lambda: self._show(wish), thread=True, exit_on_error=False)

    def _show(self, wish: "Wish") -> None:
        """Build a report and show it over the dialog; runs in a thread."""
        from tellings.ui.dialogs.preview import Preview

        preview = Preview(self._report(wish), wish.format)
        self.app.call_from_thread(self.app.push_screen, preview)

    def _write(self, wish: "Wish") -> None:
        """Build and write a report; runs in a thread."""
        from tellings.report.write import write

        try:
            write(wish.path, self._report(wish), overwrite=wish.overwrite)
        except TellingsError as error:
            self.app.call_from_thread(self.say, error.line(), problem=True)
            return
        self.app.call_from_thread(self.say, f"saved {wish.path}")

    def _report(self, wish: "Wish") -> str:
        """Return the text of a report as it stands in its file."""
        from tellings.report import ReaderNote, build, render

        desk, reader = self.desk, self.reader
        assert reader.right is not None
        document = build(
            desk.comparer,
            pair=(reader.left, reader.right) if wish.is_pair else None,
            notes=[ReaderNote(*place, text) for place, text in sorted(desk.notes.items())],
            date=date.today(),
            for_format=wish.format,
        )
        return render(document, wish.format)
