"""Taking away: copies, reports, the source itself."""

from tellings.model import Article
from tellings.reading.display import displayable
from tellings.reading.rows import Row
from tellings.ui.messages import ExportWanted, ReloadWanted, SourceWanted
from tellings.ui.views.base import ReadingBase
from tellings.ui.views.dates import short_date


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
        sides = [True, False] if both else [self.reader.is_on_left]
        text = "\n\n".join(filter(None, (self._quoted(row, on_left=side) for side in sides)))
        self.app.copy_to_clipboard(text)

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
        """Open what the side in focus came from: its page, or its file at the passage."""
        self.screen.post_message(SourceWanted(self.reader.outlet, edit, self.source_words()))

    def source_words(self) -> str:
        """Return the text of the passage in focus, of the side that keys are about."""
        row, on_left = self.reader.row, self.reader.is_on_left
        article = self.article(on_left=on_left)
        blocks = (row.left if on_left else row.right) if row else ()
        return article.text[blocks[0].start : blocks[0].end] if article and blocks else ""

    def action_reload(self) -> None:
        """Read the files of the story again."""
        self.screen.post_message(ReloadWanted())

    def action_export(self) -> None:
        """Ask what to save and where, and save it."""
        self.screen.post_message(ExportWanted())
