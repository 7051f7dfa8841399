"""What all boards share: widgets, keys and redrawing."""

from collections.abc import Callable
from typing import ClassVar, TypeVar

from rich.cells import cell_len
from textual import events, on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.events import Click

from tellings.reading.board_target import Target
from tellings.reading.desk import Desk
from tellings.reading.display import displayable
from tellings.ui.bindings import BOARDS, READER, bindings
from tellings.ui.boards.messages import PassageWanted
from tellings.ui.boards.roll import Roll
from tellings.ui.boards.searching import Searching
from tellings.ui.hinting import renew_hints
from tellings.ui.messages import (
    ExportWanted,
    HintsChanged,
    ReloadWanted,
    SourceWanted,
)
from tellings.ui.onward import is_shown, open_before, press_again
from tellings.ui.present.board_bits import Paper
from tellings.ui.present.glyphs import Glyphs
from tellings.ui.present.keybar import Hint
from tellings.ui.present.legends import Legend
from tellings.ui.present.line import PAGE, Line
from tellings.ui.present.rows import Rows
from tellings.ui.undoing import Undoing
from tellings.ui.widgets.field import Field
from tellings.ui.widgets.lines import Lines

CHROME = 2
"""Rows of the screen that are not the view's: app bar and key hints."""


Action = TypeVar("Action", bound=Callable[..., None])
_ELSEWHERE: set[object] = set()


def elsewhere(action: Action) -> Action:
    """Mark an action that only says where its key has use; help of the board leaves it out."""
    _ELSEWHERE.add(action)
    return action


class BoardView(Searching, Undoing):
    """A head, a body of lines, and what is said about the selected part of it."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings(BOARDS)]

    def __init__(self, desk: Desk, glyphs: Glyphs) -> None:
        super().__init__(classes="board")
        self.desk = desk
        self.glyphs = glyphs
        self.message = ""
        """What was said last, shown until the next key."""

    def compose(self) -> ComposeResult:
        """Head, body, detail, and the search line."""
        self.head = Lines(self.head_lines, ground=PAGE, name="board-head")
        self.body = self.make_body()
        self.detail = Roll(self._detail_line, name="board-detail", ground=self.detail_ground)
        self.search = Field(
            placeholder="show only rows with", id="board-search", select_on_focus=False
        )
        yield self.head
        yield self.body
        yield self.detail
        yield self.search

    detail_ground = "bar"
    _detail: Rows

    def make_body(self) -> Roll:
        """Return the widget of the body."""
        return Roll(self.body_line, name="board-body")

    @classmethod
    def has_use_for(cls, action: str) -> bool:
        """Return whether an action, as keys name it, does more here than say where it does."""
        name = action.partition("(")[0]
        return getattr(cls, f"action_{name}", None) not in _ELSEWHERE

    # what a kind of board has to say

    def head_lines(self, columns: int) -> list[Line]:
        """Return the lines over the body."""
        raise NotImplementedError

    def body_line(self, line: int) -> Line:
        """Return one line of the body."""
        raise NotImplementedError

    def legend(self) -> Legend:
        """Return what the signs of the board mean, for its help."""
        return ()

    def redraw(self) -> None:
        """Show everything as it is now."""
        raise NotImplementedError

    def hints(self) -> list[Hint]:
        """Return the key hints of the moment."""
        raise NotImplementedError

    def target(self) -> Target | None:
        """Return the passage that the selected part leads to."""
        raise NotImplementedError

    def step_back(self) -> bool:
        """Take back one thing that was asked for; return False where there is nothing."""
        raise NotImplementedError

    def copied(self) -> str:
        """Return the text that copying takes."""
        raise NotImplementedError

    def resume(self, before: "BoardView") -> None:
        """Take over where the reader was in a board that this one replaces."""
        raise NotImplementedError

    # shared

    @property
    def paper(self) -> Paper:
        """The terminal and the outlets, as drawing needs them."""
        return Paper(
            self.size.width or self.app.size.width,
            (self.size.height or self.app.size.height - CHROME) + CHROME,
            self.glyphs,
            cell_len,
            self.desk.names,
            self.desk.tags,
        )

    @property
    def now(self) -> tuple[int, int | None]:
        """The articles on the reader's page."""
        return self.desk.reader.left, self.desk.reader.right

    def show_detail(self, rows: Rows, first: int | None = None, last: int = 0) -> None:
        """Show lines below the body, some of them in view."""
        self._detail = rows
        self.detail.show(len(rows), first, last)

    def _detail_line(self, line: int) -> Line:
        return self._detail[line]

    def on_mount(self) -> None:
        """Show the board."""
        self._detail = []
        if is_shown(self):
            # meanwhile another view may have been asked for
            self.take_keys()
        self.screen.post_message(HintsChanged())

    def take_keys(self) -> None:
        """Take the keyboard."""
        # at once: keys typed meanwhile are for this board
        self.screen.set_focus(self.search if self.search.has_class("-open") else self.body)

    def on_resize(self, event: events.Resize) -> None:
        """Lay everything out for another size; the selected part stays selected."""
        if event.size.width:
            self.redraw()

    def changed(self) -> None:
        """Show what is selected now."""
        self.redraw()
        renew_hints(self)

    def say(self, text: str) -> None:
        """Show a short message in the place of the key hints, until the next key."""
        self.message = displayable(text)
        self.screen.post_message(HintsChanged())

    async def on_key(self, event: events.Key) -> None:
        """Run the board's own keys here, in the order in which they were typed.

        Left to the application, a key would be looked up only after its event has risen through
        every widget, and the letter typed behind it would already be on its way.
        """
        if not is_shown(self):
            press_again(self, event)
            return
        if self.message:
            self.message = ""
            self.screen.post_message(HintsChanged())
        held = self.screen.active_bindings.get(event.key)
        if self.takes_typing(event):
            event.stop()
        elif self.search.has_focus:
            return
        elif event.character and event.character in "0123456789":
            event.stop()
            self.take_digit(event.character)
        elif entered := self.view_entered(held):
            event.stop()
            await self.screen.run_action(entered)
        elif view := self.view_wanted(held):
            await open_before(self.screen, view, event)
        elif held is not None and held.node is self:
            event.stop()
            await self.run_action(held.binding.action)
            self.forget_count()
        elif held is None and event.is_printable and event.character:
            keys = self.glyphs.keys
            self.forget_count()
            self.say(keys.unused(event.key, event.character, READER, "the reader"))

    def takes_typing(self, event: events.Key) -> bool:
        """Return whether a key was typed for the search line before that had the focus."""
        if not self.search.has_class("-open") or self.search.has_focus:
            return False
        if event.character and event.character.isprintable():
            self.search.insert_text_at_cursor(event.character)
            return True
        if event.key == "enter":
            self.take_words(self.search.value)
            self.submit_search()
            return True
        return False

    def read(self) -> None:
        """Open the selected passage in the reader."""
        target = self.target()
        if target is not None:
            self.screen.post_message(PassageWanted(target))

    def action_copy(self) -> None:
        """Copy what is selected with all its wordings."""
        text = self.copied()
        if text:
            self.app.copy_to_clipboard(text)

    @elsewhere
    def action_linked(self, direction: int) -> None:
        """Say where outlets can be skipped."""
        self.say("no outlets to skip on this board")

    @elsewhere
    def action_apart(self) -> None:
        """Say where origins are."""
        matrix, key = self.glyphs.key("matrix"), self.glyphs.key("apart")
        self.say(f"origins: on board {matrix} {key} makes an outlet its own")

    @elsewhere
    def action_together(self) -> None:
        """Say where origins are."""
        matrix, key = self.glyphs.key("matrix"), self.glyphs.key("together")
        self.say(f"origins: on board {matrix} {key} makes two outlets one")

    async def action_return(self) -> None:
        """Go back one step, like the key that closes what is open."""
        await self.screen.run_action("dismiss")

    def action_export(self) -> None:
        """Ask what to save and where."""
        self.screen.post_message(ExportWanted())

    def action_source(self, edit: bool) -> None:
        """Open what the selected telling came from."""
        target = self.target()
        if target is None:
            self.say("nothing is selected here that came from somewhere")
        else:
            self.screen.post_message(SourceWanted(target.article, edit))

    def action_reload(self) -> None:
        """Read the files of the story again."""
        self.screen.post_message(ReloadWanted())

    @on(Roll.Resized)
    def _roll_resized(self) -> None:
        self.redraw()

    @on(Roll.Clicked)
    def _clicked(self, event: Roll.Clicked) -> None:
        if event.roll is self.body:
            self.body_clicked(event.line, event.column)

    def body_clicked(self, line: int, column: int) -> None:
        """Select what was clicked."""

    def head_clicked(self, row: int, column: int) -> None:
        """Take the choice that was clicked."""

    def on_click(self, event: Click) -> None:
        """Pass a click on the head on."""
        if event.widget is self.head:
            self.head_clicked(event.y - self.head.region.y + self.region.y, event.x)
