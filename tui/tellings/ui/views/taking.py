"""Taking away: copies, reports, the source itself."""

from tellings.reading.display import displayable
from tellings.reading.panes import Side
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
        sides = self.reader.sides if both else (self.reader.side,)
        text = "\n\n".join(filter(None, map(self._quoted, sides)))
        if text:
            self.app.copy_to_clipboard(text)
        elif self.reader.row is not None:
            self.say_empty()

    def _quoted(self, side: Side) -> str:
        """Return one side's text with its source, '' where it has none."""
        article, blocks = side.article, side.blocks
        if not blocks:
            return ""
        text = "\n\n".join(displayable(article.text[block.start : block.end]) for block in blocks)
        day = short_date(article.masthead.published)
        name = self.desk.names[side.outlet]
        source = ", ".join(filter(None, (name, day, f"¶{blocks[0].label}")))
        return f"{text}\n({source})"

    def action_source(self, edit: bool) -> None:
        """Open what the side in focus came from: its page, or its file at the passage."""
        outlet = self.reader.side.outlet
        self.screen.post_message(SourceWanted(outlet, edit, self.source_words()))

    def source_words(self) -> str:
        """Return the text of the passage in focus, of the side that keys are about."""
        side = self.reader.side
        return side.article.text[side.blocks[0].start : side.blocks[0].end] if side.blocks else ""

    def action_reload(self) -> None:
        """Read the files of the story again."""
        self.screen.post_message(ReloadWanted())

    def action_export(self) -> None:
        """Ask what to save and where, and save it."""
        self.screen.post_message(ExportWanted())
