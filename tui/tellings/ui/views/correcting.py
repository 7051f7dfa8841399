"""Correcting: links, roles and names put right by hand, kept beside the story, undoable."""

from tellings.model import CONTENT_ROLES, Corrections, Role, SentenceRef
from tellings.reading.corrections import (
    link,
    name_outlet,
    set_role,
    unlink,
)
from tellings.reading.rows import Row
from tellings.ui.dialogs.ask import Ask
from tellings.ui.messages import CorrectionsChanged
from tellings.ui.views.base import ReadingBase


class Correcting(ReadingBase):
    """Actions that put the engine right."""

    def action_pin(self) -> None:
        """Take this passage as one end of a link; the second time, as the other end."""
        row = self.reader.row
        refs = self._refs(row) if row else (None, None)
        if row is None or not any(refs):
            return
        if self.link_end is None:
            if all(refs) and row.pairs:
                self._correct(link(self.desk.corrections, *self._pair(refs)), "link pinned")
                return
            self.link_end = refs[0] or refs[1]
            self.say("now p on the passage of the other outlet; esc forgets")
            return
        held, self.link_end = self.link_end, None
        other = next((ref for ref in refs if ref and ref.article != held.article), None)
        if other is None:
            self.say("that is the same outlet: a link joins two", problem=True)
            return
        self._correct(link(self.desk.corrections, held, other), "linked by hand")

    def action_unlink(self) -> None:
        """Take the links within this passage away."""
        row = self.reader.row
        if row is None or not row.pairs:
            self.say("nothing is linked here")
            return
        corrections = self.desk.corrections
        document = self.reader.document
        assert document.right is not None
        for pair in row.pairs:
            corrections = unlink(
                corrections,
                SentenceRef(document.left.id, pair.link.left),
                SentenceRef(document.right.id, pair.link.right),
            )
        self._correct(corrections, "unlinked; U takes it back")

    def action_not_content(self) -> None:
        """Mark the paragraph as no part of the story, or as part of it again."""
        row = self.reader.row
        if row is None:
            return
        on_left = bool(row.left) and (self.reader.on_left or not row.right)
        document = self.reader.document
        article = document.left if on_left else document.right
        block = (row.left if on_left else row.right)[0]
        assert article is not None
        role = Role.BOILERPLATE if block.role in CONTENT_ROLES else Role.BODY
        said = "not part of the story" if role is Role.BOILERPLATE else "part of the story"
        self._correct(
            set_role(self.desk.corrections, article.id, block.paragraph, role),
            f"¶{block.label}: {said}; U takes it back",
        )

    def action_rename(self) -> None:
        """Ask what the outlet on the active side is called."""
        reader = self.reader
        place = reader.left if reader.on_left or reader.right is None else reader.right
        article = reader.story.articles[place]

        def named(name: str | None) -> None:
            if name and name.strip():
                corrected = name_outlet(self.desk.corrections, article.id, name.strip())
                self._correct(corrected, f"now called {name.strip()}")

        self.app.push_screen(Ask(f"Name of {self.desk.names[place]}", article.name), named)

    def action_undo(self) -> None:
        """Take the last correction back."""
        if not self.desk.undo():
            self.say("nothing was corrected in this sitting")
            return
        self.screen.post_message(CorrectionsChanged())
        self.say("taken back")

    def action_note(self) -> None:
        """Ask for a note on the passage in focus."""
        row = self.reader.row
        if row is None:
            return
        document = self.reader.document
        article = document.left if row.left else document.right
        assert article is not None
        place = (article.id, (row.left or row.right)[0].paragraph)

        def noted(text: str | None) -> None:
            if text is None:
                return
            said = ""
            if text.strip():
                self.desk.notes[place] = text.strip()
                said = "note saved"
            elif self.desk.notes.pop(place, None) is not None:
                said = "note taken away"
            self.redraw_page()
            self.say(said)

        self.app.push_screen(
            Ask("Note on the passage", self.desk.notes.get(place, ""), "goes into the report"),
            noted,
        )

    def _correct(self, corrections: Corrections, said: str) -> None:
        self.desk.correct(corrections)
        self.screen.post_message(CorrectionsChanged())
        self.say(said)

    def _refs(self, row: Row) -> tuple[SentenceRef | None, SentenceRef | None]:
        """Return the first sentences of both sides of a row."""
        document = self.reader.document
        left = SentenceRef(document.left.id, row.left[0].first) if row.left else None
        right = None
        if row.right and document.right is not None:
            right = SentenceRef(document.right.id, row.right[0].first)
        return left, right

    @staticmethod
    def _pair(
        refs: tuple[SentenceRef | None, SentenceRef | None],
    ) -> tuple[SentenceRef, SentenceRef]:
        one, other = refs
        assert one is not None
        assert other is not None
        return one, other
