"""Finding: search, filter, marks, jump letters, the outline."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from rich.cells import cell_len
from textual import events, on
from textual.widgets import Input

from tellings.reading.display import displayable
from tellings.reading.filters import filters
from tellings.reading.folding import Filter
from tellings.reading.history import Place
from tellings.reading.kinds import RowKind
from tellings.reading.panes import Pane
from tellings.reading.rows import Row
from tellings.reading.typed_number import PAUSE
from tellings.ui.bindings import BOARDS
from tellings.ui.messages import SittingChanged
from tellings.ui.onward import is_shown, open_before, press_again, view_entered, view_wanted
from tellings.ui.present.searched import elsewhere_words
from tellings.ui.views.base import ReadingBase

LETTERS = "asdfghjklqwertyuiopzxcvbnm"
"""Letters for jumping, the easiest ones to reach first."""


class Finding(ReadingBase):
    """Actions that look for a passage."""

    search: Input
    _origin = 0
    _left: Place | None = None
    """Where the search began, for the way back."""
    _pane_left = Pane.LEFT
    _pending: Callable[[str], None] | None = None
    """What the next letter is for: a mark, or a jump."""

    # search

    def action_search(self) -> None:
        """Open the search line; it searches while one types."""
        self._origin = self.reader.cursor.row
        self._left, self._pane_left = self.reader.place, self.reader.pane
        self.search.value = ""
        self.search.display = True
        # at once, so that letters typed fast do not reach the page
        self.screen.set_focus(self.search)

    @on(Input.Changed, "#search")
    def _search_changed(self, event: Input.Changed) -> None:
        reader = self.reader
        found = reader.find(event.value)
        self._return()
        if found and found.count:
            ahead = (hit for hit in found.hits if hit.row >= self._origin)
            reader.to_hit(next(ahead, found.hits[0]))
        self.redraw_page()
        self.match_changed()

    def _return(self) -> None:
        """Put the focus where it was when the search began."""
        reader = self.reader
        reader.cursor.to_row(self._origin)
        reader.third_pane.is_active = self._pane_left is Pane.THIRD
        if self._pane_left is not Pane.THIRD:
            reader.on_left = self._pane_left is Pane.LEFT

    @on(Input.Submitted, "#search")
    def _search_submitted(self) -> None:
        self.close_search()
        found = self.reader.found
        if found is not None and not found.count:
            called = self.desk.names
            right = self.reader.right
            where = called[self.reader.left] + (f" or {called[right]}" if right is not None else "")
            more = elsewhere_words(found)
            said = f"no “{displayable(found.text)}” in {where}"
            self.say(f"{said}; {more}" if more else said, problem=True)
            if not more:
                self.end_search()
        elif self._left is not None and self._left != self.reader.place:
            self.reader.history.leave(self._left)

    def close_search(self) -> None:
        """Give the keyboard back to the page."""
        self.screen.set_focus(self.canvas)
        self.search.display = False
        self.redraw_strip()

    def end_search(self) -> None:
        """Forget the search and its marks."""
        self.reader.find("")
        self.redraw_page()

    @property
    def is_narrowed(self) -> bool:
        """Whether a number, a link, a search or a filter is what esc would end first."""
        asked = self.number.value, self.link_end, self.reader.found, self.reader.folding.only
        return any(map(bool, asked))

    def step_back(self) -> bool:
        """Take back one thing that was asked for; return False where there is nothing."""
        if self._pending is not None or self.number.value:
            self._pending = None
            self.number.take()
            self.canvas.label_rows({})
        elif self.search.display:
            self._return()
            self.close_search()
            self.end_search()
        elif self.link_end:
            self.take_end(())
        elif self.screen.get_selected_text():
            self.screen.clear_selection()
        elif self.reader.found is not None:
            self.end_search()
        elif self.reader.folding.only is not None:
            self.show_only(None)
        else:
            return False
        self.redraw_strip()
        return True

    # filter

    def action_filter(self) -> None:
        """Choose which passages are shown."""
        reader, called = self.reader, self.desk.names
        third = "" if reader.third is None else called[reader.third]
        choices = filters(reader.beside, third)
        found = self.reader.found
        if found is not None and found.count:
            held = frozenset(found.rows)
            choices.insert(0, Filter(f"“{found.text}”", lambda row: row.index in held))
        noted = {place for place in self.desk.notes if self.desk.notes[place]}
        choices.append(Filter("with a note", lambda row: bool(noted & self.paragraphs(row))))
        rows = self.reader.document.rows
        counts = [sum(1 for row in rows if each.accepts(row)) for each in choices]
        only = self.reader.folding.only
        names = ["", *(each.name for each in choices)]
        now = names.index(only.name) if only and only.name in names else 0
        every = replace(self.reader.folding, only=None).entries(rows)
        passages = sum(rows[entry.first].kind is not RowKind.ASIDE for entry in every)
        lines = [f"all passages  {passages}"] + [
            f"{displayable(each.name)}  {count}"
            for each, count in zip(choices, counts, strict=True)
        ]
        lines[now] += "  (shown now)"

        def chosen(place: int | None) -> None:
            if place is None:
                return
            if place and not counts[place - 1]:
                self.say(f"nothing here: {choices[place - 1].name}")
                return
            self.show_only(choices[place - 1] if place else None)

        from tellings.ui.dialogs.choose import Choose

        self.app.push_screen(Choose("Show only", lines, now), chosen)

    def show_only(self, wanted: Filter | None) -> None:
        """Show only the rows that are wanted, or all."""
        self.reader.folding.only = wanted
        self.reader.cursor.refold()
        self.redraw_page(keep=False)

    def paragraphs(self, row: Row) -> set[tuple[str, int]]:
        """Return a row's paragraphs as (article id, paragraph)."""
        sides = self.desk.sides(row)
        return {(article.id, block.paragraph) for article, blocks in sides for block in blocks}

    # letters

    def action_mark(self) -> None:
        """Let the next letter name this passage."""

        def named(letter: str) -> None:
            self.reader.set_mark(letter)
            self.screen.post_message(SittingChanged())
            self.say(f"marked {letter}")

        self._pending = named
        self.say("mark this passage: type its letter")

    def action_to_mark(self) -> None:
        """Let the next letter say which mark to go to."""

        def named(letter: str) -> None:
            pair = (self.reader.left, self.reader.right)
            if not self.reader.go_to_mark(letter):
                self.say(f"no mark {letter}", problem=True)
            elif pair != (self.reader.left, self.reader.right):
                self.pair_changed()
            else:
                self.moved(jump=True)

        self._pending = named
        self.say("go to a mark: type its letter, or ' for the last place")

    def action_labels(self) -> None:
        """Show a letter on every passage in view and go to the one that is typed."""
        rows = self.canvas.rows_in_view()
        labels = dict(zip(rows, LETTERS, strict=False))
        self.canvas.label_rows(labels)

        def named(letter: str) -> None:
            self.canvas.label_rows({})
            row = next((row for row, label in labels.items() if label == letter), None)
            if row is not None and self.reader.go_to(row):
                self.moved(jump=True)

        self._pending = named
        self.say("jump: type the letter before a passage")

    async def on_key(self, event: events.Key) -> None:
        """Run the view's own keys here, in the order they were typed.

        Left to the application, a key would be looked up only after its event has risen through
        every widget, and the letter typed behind it would already be on its way to the page.
        """
        if not is_shown(self):
            press_again(self, event)
            return
        self.unsay()
        self.restored = None
        if self.search.display:
            self._type(event)
            return
        if self._pending is not None:
            pending, self._pending = self._pending, None
            if event.character and event.character.isprintable():
                pending(event.character)
            else:
                self.canvas.label_rows({})
            self.redraw_strip()
            event.stop()
        elif event.character and event.character in "0123456789":
            event.stop()
            self._digit(event.character)
        else:
            held = self.screen.active_bindings.get(event.key)
            if entered := view_entered(self.number, held):
                event.stop()
                await self.screen.run_action(entered)
            elif view := view_wanted(self.number, held):
                await open_before(self.screen, view, event)
            elif held is not None and held.node is self:
                event.stop()
                await self.run_action(held.binding.action)
                if self.number.digits:
                    # an action without use for a number: it must not open a view later
                    self.number.take()
                    self.redraw_strip()
            elif held is None and event.is_printable and event.character:
                self.number.take()
                keys = self.glyphs.keys
                self.say(keys.unused(event.key, event.character, BOARDS, "the boards"))
                self.redraw_strip()

    def _type(self, event: events.Key) -> None:
        """Hand a key that was typed before the search line had the focus on to it."""
        if self.search.has_focus or event.key == "escape":
            return
        event.stop()
        if event.key == "enter":
            self._search_submitted()
        elif event.character and event.character.isprintable():
            self.search.insert_text_at_cursor(event.character)

    def _digit(self, digit: str) -> None:
        """Add a digit to the count; alone, and with a pause after it, it opens a view."""
        if self.number.add(digit):
            self.set_timer(PAUSE, partial(self._open_view, self.number.begun))
        self.redraw_strip()

    async def _open_view(self, begun: int) -> None:
        """Open a view unless another key came meanwhile, be it for the same digit once more."""
        action = self.number.left_alone(begun)
        if action:
            # at once: a key typed meanwhile is for what is opened
            await self.screen.run_action(action)

    # outline

    def action_outline(self) -> None:
        """Choose a passage from the list of all."""
        reader, glyphs = self.reader, self.glyphs
        lines = []
        tags = self.desk.tags
        lead = max(map(cell_len, tags)) + 1 if reader.right is not None else 0
        for entry in reader.cursor.entries:
            row = reader.document.rows[entry.first]
            on_left = bool(row.left)
            block = (row.left or row.right)[0]
            article = reader.document.left if on_left else reader.document.right
            assert article is not None
            text = entry.note or displayable(article.text[block.start : block.end])
            sign = glyphs.sign(row.kind.glyph) or " "
            flags = "".join(glyphs.sign(flag) for flag in row.flags).ljust(3)
            place = reader.left if on_left or reader.right is None else reader.right
            tag = tags[place].ljust(lead) if lead else ""
            lines.append(f"{sign} {flags} {tag}{block.label:>4} {' '.join(text.split())}")

        def chosen(place: int | None) -> None:
            if place is not None and reader.go_to(reader.cursor.entries[place].first):
                self.moved(jump=True)

        from tellings.ui.dialogs.choose import Choose

        self.app.push_screen(Choose("Outline", lines, reader.cursor.place), chosen)

    def pair_changed(self) -> None:
        """Show the two articles that are on the page now."""
        raise NotImplementedError
