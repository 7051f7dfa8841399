"""Correcting: links, roles and names put right by hand, kept beside the story, undoable."""

from collections.abc import Sequence

from tellings.model import CONTENT_ROLES, Corrections, Role, SentenceIndex, SentenceRef
from tellings.reading.changes import Change
from tellings.reading.corrections import (
    link,
    link_passages,
    name_outlet,
    set_role,
    unlink,
)
from tellings.reading.panes import Pane, Side
from tellings.reading.restored import passage_of, sentences_of
from tellings.reading.rows import Row
from tellings.ui.messages import CorrectionsChanged, SittingChanged
from tellings.ui.undoing import Undoing
from tellings.ui.views.base import ReadingBase
from tellings.ui.views.telling import linking

LinkEnds = tuple[SentenceRef, SentenceRef]
"""The two sentences of a link."""


class Correcting(ReadingBase, Undoing):
    """Actions that put the engine right."""

    def action_pin(self) -> None:
        """Take this passage as one end of a link; the second time, as the other end."""
        row, reader, names = self.reader.row, self.reader, self.desk.names
        if row is None:
            return
        if not reader.is_compared:
            self.say("still comparing" if reader.right is not None else "one outlet: no links")
            return
        held, active = self.link_end, reader.side
        here = self._refs(active)
        ends = [here, *(self._refs(side) for side in reader.sides[:2] if side != active)]
        if not any(ends) or (reader.is_on_third and not here):
            if active.blocks:
                key = self.glyphs.key("not-content")
                said = f"these lines are not part of the story; {key} says that they are"
                self.say(said, problem=True)
            else:
                self.say_empty()
        elif held:
            other = next((refs for refs in ends if refs and refs[0].article != held[0].article), ())
            if other and (here or not reader.is_on_third):
                self.take_end(())
                said = f"linked {_sentences(held)} to {_sentences(other)}"
                self._correct(link_passages(self.desk.corrections, held, other), said)
            else:
                self.say("that is the same outlet: a link joins two", problem=True)
        else:
            self._pin_level(active, names)

    def _pin_level(self, active: Side, names: Sequence[str]) -> None:
        """Link the active side to what stands level with it, or take it as one end of a link."""
        corrections = self.desk.corrections
        other, level = self._level(active)
        mine, theirs = self._refs(active), self._refs(other) if other else ()
        pairs = [pair.link for pair in level.pairs if level.holds(pair.link.left, pair.link.right)]
        if not mine or not theirs or other is None:
            self.take_end(mine or theirs)
            self.say(linking(self, self.app.size.width))
            return
        whom = f" with {names[other.outlet]}" if self.reader.is_on_third else ""
        left, right = (other, active) if active.pane > other.pane else (active, other)
        for each in pairs:
            ends = (
                SentenceRef(left.article.id, each.left),
                SentenceRef(right.article.id, each.right),
            )
            corrections = link(corrections, *ends)
        if pairs:
            self._correct(
                corrections, f"{_counted(pairs, 'link')} of this passage{whom} kept by hand"
            )
        else:
            self._correct(link_passages(corrections, mine, theirs), f"linked{whom}")

    def _level(self, active: Side) -> tuple[Side | None, Row]:
        """Return the side that the active one is held against, and the row that holds both."""
        reader, row = self.reader, self.reader.row
        assert row is not None, "a side has text"
        beside = reader.beside
        if active.pane is not Pane.THIRD or beside is None:
            return next((side for side in reader.sides[:2] if side != active), None), row
        held = beside.rows[row.index] if reader.block is None else None
        if held is None:
            return None, row
        return reader.sides[0 if beside.on_left[row.index] else 1], held

    def action_unlink(self) -> None:
        """Take the links with what stands beside this passage away; where none does, the others."""
        row, reader = self.reader.row, self.reader
        if row is None:
            return
        active = reader.side
        beside, elsewhere = self._links(active)
        links = beside or elsewhere
        if not links:
            self.say("nothing is linked here")
            return
        corrections = self.desk.corrections
        for one, other in links:
            corrections = unlink(corrections, one, other)
        whom = ""
        if active.pane is Pane.THIRD:
            ids = {one.article for one, _ in links}
            names = [self.desk.names[s.outlet] for s in reader.sides if s.article.id in ids]
            whom = f" with {' and '.join(names)}"
        said = f"{_counted(links, 'link')}{whom} taken away"
        if not beside:
            said += ": with passages elsewhere"
        elif elsewhere:
            said += f"; {self.glyphs.key('unlink')} again: {len(elsewhere)} with passages elsewhere"
        self._correct(corrections, said)

    def _links(self, active: Side) -> tuple[list[LinkEnds], list[LinkEnds]]:
        """Return the links of the passage with what stands beside it, and with other passages."""
        reader, row = self.reader, self.reader.row
        assert row is not None, "a side has text"
        beside: list[LinkEnds] = []
        elsewhere: list[LinkEnds] = []
        if active.pane is not Pane.THIRD:
            left, right = reader.document.left, reader.document.right
            for at in (pair.link for pair in row.pairs):
                assert right is not None, "a link has two sides"
                ends = (SentenceRef(left.id, at.left), SentenceRef(right.id, at.right))
                (beside if row.holds(at.left, at.right) else elsewhere).append(ends)
            return beside, elsewhere
        for base in reader.sides[:2]:
            comparison = reader.known(base.outlet, active.outlet)
            for at in (pair.link for pair in (comparison.pairs if comparison else ())):
                if not _has(active, at.right):
                    continue
                ends = (
                    SentenceRef(base.article.id, at.left),
                    SentenceRef(active.article.id, at.right),
                )
                (beside if _has(base, at.left) else elsewhere).append(ends)
        return beside, elsewhere

    def action_not_content(self) -> None:
        """Mark the paragraph as no part of the story, or as part of it again."""
        if self.reader.row is None:
            return
        side = self.reader.side
        if not side.blocks:
            self.say_empty()
            return
        block = side.blocks[0]
        role = Role.BOILERPLATE if block.role in CONTENT_ROLES else Role.BODY
        said = "not part of the story" if role is Role.BOILERPLATE else "part of the story"
        self._correct(
            set_role(self.desk.corrections, side.article.id, block.paragraph, role),
            f"{self.desk.names[side.outlet]} ¶{block.label}: {said}",
        )

    def action_rename(self) -> None:
        """Ask what the outlet in focus is called."""
        from tellings.ui.dialogs.ask import Ask

        place = self.reader.side.outlet
        article = self.reader.story.articles[place]
        shown = article.name

        def named(name: str | None) -> None:
            # what was offered and taken as it was puts nothing right
            if name and name.strip() and name.strip() != shown:
                corrected = name_outlet(self.desk.corrections, article.id, name.strip())
                self._correct(corrected, f"now called {name.strip()}")

        self.app.push_screen(Ask(f"Name of {self.desk.names[place]}", shown), named)

    def action_note(self) -> None:
        """Ask for a note on the passage in focus."""
        from tellings.ui.dialogs.ask import Ask

        if self.reader.row is None:
            return
        side = self.reader.side
        if not side.blocks:
            self.say_empty()
            return
        place = (side.article.id, side.blocks[0].paragraph)

        def noted(text: str | None) -> None:
            if text is None:
                return
            said = ""
            if text.strip():
                self.desk.notes[place] = text.strip()
                said = "note saved"
            elif self.desk.notes.pop(place, None) is not None:
                said = "note taken away"
            self.screen.post_message(SittingChanged())
            self.redraw_page()
            self.say(said)

        self.app.push_screen(
            Ask(
                f"Note on {self.desk.names[side.outlet]} ¶{side.blocks[0].label}",
                self.desk.notes.get(place, ""),
                "goes into the report",
            ),
            noted,
        )

    def taken_back(self, change: Change) -> None:
        """Remember what a correction was about, to go there when that is compared anew."""
        self.restored = change

    def show_restored(self) -> None:
        """Go to the passage that a correction was about which was taken back, if it is shown."""
        change, reader = self.restored, self.reader
        articles = [side.article for side in reader.sides]
        refs = sentences_of(change, articles) if change else []
        if not refs:
            return
        row = passage_of(refs, reader.document, reader.cursor.row)
        if row is not None:
            self.restored = None
            reader.go_to(row)
        elif not reader.focus_third(refs[0].sentence):
            return
        if change and (change.put.roles or change.gone.roles):
            # the side that the role was set on is the active one again
            reader.on_left = refs[0].article == reader.document.left.id
            reader.third_pane.is_active = row is None
        self.redraw_page()
        self.moved(jump=True)

    def _correct(self, corrections: Corrections, said: str) -> None:
        if not self.desk.correct(corrections):
            self.say(f"{said} already")
            return
        self.screen.post_message(CorrectionsChanged())
        self.say(f"{said}; {self.glyphs.key('undo')} takes it back")

    @staticmethod
    def _refs(side: Side) -> tuple[SentenceRef, ...]:
        """Return the sentences of a side that carry claims."""
        return tuple(
            SentenceRef(side.article.id, at)
            for block in side.blocks
            for at in range(block.first, block.last)
            if side.article.sentences[at].is_content
        )


def _sentences(refs: Sequence[SentenceRef]) -> str:
    return _counted(refs, "sentence")


def _counted(held: Sequence[object], what: str) -> str:
    return f"{len(held)} {what}{'s' if len(held) > 1 else ''}"


def _has(side: Side, sentence: SentenceIndex) -> bool:
    """Return whether a sentence is in focus on a side."""
    return any(block.first <= sentence < block.last for block in side.blocks)
