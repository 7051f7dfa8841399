"""Correcting: links, roles and names put right by hand, kept beside the story, undoable."""

from collections.abc import Sequence

from tellings.model import CONTENT_ROLES, Corrections, Role, SentenceIndex, SentenceRef
from tellings.reading.corrections import (
    link,
    link_passages,
    name_outlet,
    set_role,
    unlink,
)
from tellings.reading.rows import Row
from tellings.reading.taken_back import taken_back
from tellings.ui.messages import CorrectionsChanged
from tellings.ui.present.geometry import TWO_PANES
from tellings.ui.views.base import ReadingBase


class Correcting(ReadingBase):
    """Actions that put the engine right."""

    def action_pin(self) -> None:
        """Take this passage as one end of a link; the second time, as the other end."""
        row, corrections = self.reader.row, self.desk.corrections
        if row is None:
            return
        if not self.reader.is_compared:
            self.say("still comparing" if self.reader.right is not None else "one outlet: no links")
            return
        held, self.link_end = self.link_end, ()
        left, right = self._refs(row)
        if not left and not right:
            self.say("these lines are not part of the story; X says that they are", problem=True)
        elif held:
            other = next(
                (refs for refs in (left, right) if refs and refs[0].article != held[0].article), ()
            )
            if other:
                said = f"linked {_sentences(held)} to {_sentences(other)}; U takes it back"
                self._correct(link_passages(corrections, held, other), said)
            else:
                self.say("that is the same outlet: a link joins two", problem=True)
        elif left and right:
            inside = [pair.link for pair in row.pairs if row.holds(pair.link.left, pair.link.right)]
            for each in inside:
                ends = self._ref(each.left, on_left=True), self._ref(each.right, on_left=False)
                corrections = link(corrections, *ends)
            if inside:
                self._correct(corrections, "the links of this passage pinned; U takes it back")
            else:
                self._correct(link_passages(corrections, left, right), "linked; U takes it back")
        else:
            self.link_end = left or right
            self.say("now p on the passage of the other outlet; esc forgets")

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
        on_left = self.reader.is_on_left
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
        """Ask what the outlet in focus is called."""
        from tellings.ui.dialogs.ask import Ask

        place = self.reader.outlet
        article = self.reader.story.articles[place]

        def named(name: str | None) -> None:
            if name and name.strip():
                corrected = name_outlet(self.desk.corrections, article.id, name.strip())
                self._correct(corrected, f"now called {name.strip()}")

        self.app.push_screen(Ask(f"Name of {self.desk.names[place]}", article.name), named)

    def action_undo(self) -> None:
        """Take the last correction back."""
        desk, before = self.desk, self.desk.corrections
        if not desk.undo():
            self.say("nothing was corrected in this sitting")
            return
        self.screen.post_message(CorrectionsChanged())
        called = desk.names if self.app.size.width >= TWO_PANES else desk.tags
        self.say(taken_back(before, desk.corrections, self.reader.story.articles, called))

    def action_note(self) -> None:
        """Ask for a note on the passage in focus."""
        from tellings.ui.dialogs.ask import Ask

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

    def _refs(self, row: Row) -> tuple[tuple[SentenceRef, ...], tuple[SentenceRef, ...]]:
        """Return the sentences of both sides of a row that carry claims."""
        document = self.reader.document
        left, right = (
            tuple(
                SentenceRef(article.id, at)
                for block in blocks
                for at in range(block.first, block.last)
                if article.sentences[at].is_content
            )
            if article
            else ()
            for article, blocks in ((document.left, row.left), (document.right, row.right))
        )
        return left, right

    def _ref(self, sentence: SentenceIndex, *, on_left: bool) -> SentenceRef:
        """Return a sentence of one of the two articles by its name."""
        document = self.reader.document
        article = document.left if on_left or document.right is None else document.right
        return SentenceRef(article.id, sentence)


def _sentences(refs: Sequence[SentenceRef]) -> str:
    return f"{len(refs)} sentence{'s' if len(refs) > 1 else ''}"
