"""All tellings of a passage: every outlet's sentences on one page."""

from typing import ClassVar

from rich.cells import cell_len
from textual import events
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.geometry import Region
from textual.widget import Widget

from tellings.ui.dialogs.box import Box
from tellings.ui.present.line import BAR, Line
from tellings.ui.present.wordwrap import wrap_pieces
from tellings.ui.widgets.lines import Lines

Telling = tuple[str, str, str]
"""Outlet and paragraph, the style of its name, and its words."""
PAUSE = 0.4
"""Seconds after which a digit that another one could follow counts alone."""


class Tellings(Box[int]):
    """Every telling; one is chosen with the selection or by its number, to be read beside."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("j,down", "move(1)", "down", show=False, id="tellings-down", tooltip="Next one."),
        Binding("k,up", "move(-1)", "up", show=False, id="tellings-up", tooltip="One before."),
        Binding(
            "space,f,pagedown,ctrl+f,d,ctrl+d",
            "page(1)",
            "page",
            show=False,
            id="tellings-page-down",
            tooltip="Scroll down by a page.",
        ),
        Binding(
            "b,pageup,ctrl+b,u,ctrl+u",
            "page(-1)",
            "page back",
            show=False,
            id="tellings-page-up",
            tooltip="Scroll up by a page.",
        ),
        Binding("g,home", "end(0)", "first", show=False, id="tellings-top", tooltip="First one."),
        Binding("G,end", "end(-1)", "last", show=False, id="tellings-bottom", tooltip="Last one."),
        Binding(
            "enter", "choose", "beside", show=False, id="tellings-choose", tooltip="Read it beside."
        ),
        Binding("q", "close", "close", show=False, id="tellings-close", tooltip="Close this."),
    ]
    heading = "All tellings"

    def __init__(self, tellings: list[Telling], articles: list[int]) -> None:
        super().__init__()
        self._tellings = tellings
        self._articles = articles
        self._chosen = 0
        self._typed = ""
        """Digits typed so far."""
        self._starts: list[int] = []
        self._usual = f"j/k select  enter or 1-{len(tellings)} read beside  space more  esc close"
        self.keys = self._usual

    def content(self) -> list[Widget]:
        """Return the tellings below each other."""
        self._lines = Lines(self._build, ground=BAR, name="all-tellings")
        self._scroll = VerticalScroll(self._lines, can_focus=False)
        return [self._scroll]

    def _build(self, columns: int) -> list[Line]:
        lines: list[Line] = []
        self._starts = []
        for at, (name, style, words) in enumerate(self._tellings):
            self._starts.append(len(lines))
            lead = f"{self.signs.bar} " if at == self._chosen else "  "
            lines.append([(lead, "accent", BAR), (f"{at + 1} ", "key", BAR), (name, style, BAR)])
            wrapped = wrap_pieces([(words, "text", BAR)], max(20, columns - 5), cell_len)
            lines += [[(lead, "accent", BAR), ("  ", "text", BAR), *line] for line in wrapped]
            lines.append([])
        self._starts.append(len(lines))
        return lines

    def _say(self, said: str) -> None:
        """Show a message in the place of the keys; '' shows these again."""
        self.keys = said or self._usual
        self._label()

    def action_move(self, direction: int) -> None:
        """Select another telling."""
        self._select(self._chosen + direction)

    def action_end(self, place: int) -> None:
        """Select the first telling, or the last for -1."""
        self._select(place % len(self._articles))

    def action_page(self, direction: int) -> None:
        """Scroll by a page, and select the first telling that begins in view."""
        rows = max(1, self._scroll.size.height - 1)
        self._scroll.scroll_relative(y=direction * rows, animate=False, immediate=True)
        top = self._scroll.scroll_offset.y
        if top >= self._scroll.max_scroll_y and direction > 0:
            self._chosen = len(self._articles) - 1
        else:
            last = len(self._articles) - 1
            self._chosen = next((at for at in range(last) if self._starts[at] >= top), last)
        self._lines.renew()

    def action_choose(self) -> None:
        """Read the selected telling beside the passage."""
        self.dismiss(self._articles[self._chosen])

    def _select(self, place: int) -> None:
        self._chosen = max(0, min(len(self._articles) - 1, place))
        self._lines.renew()
        start, end = self._starts[self._chosen], self._starts[self._chosen + 1]
        height = min(end - start, self._scroll.size.height)
        region = Region(0, start, 1, max(1, height))
        self._scroll.scroll_to_region(region, animate=False, immediate=True)

    def on_key(self, event: events.Key) -> None:
        """Take digits, two where there are so many tellings; say of other keys what to press."""
        character = event.character or ""
        if character in tuple("0123456789"):
            event.stop()
            self._digit(character)
            return
        self._typed = ""
        if event.key in self.active_bindings or not character.isprintable():
            self._say("")
        elif character:
            event.stop()
            self._say(f"{character} does nothing here  esc close")

    def _digit(self, digit: str) -> None:
        count = len(self._articles)
        typed = self._typed + digit
        self._typed = ""
        if not 0 < int(typed) <= count:
            self._say(f"no telling {typed}: there are {count}  esc close")
        elif int(typed) * 10 <= count:
            self._typed = typed
            self._say(f"{typed} {self.signs.ellipsis}  esc close")
            self.set_timer(PAUSE, lambda: self._alone(typed))
        else:
            self.dismiss(self._articles[int(typed) - 1])

    def _alone(self, typed: str) -> None:
        """Choose by one digit, unless another key came behind it."""
        if self.is_active and self._typed == typed:
            self.dismiss(self._articles[int(typed) - 1])
