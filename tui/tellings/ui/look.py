"""The look: names of styles and grounds become the terminal's styles, by way of the CSS."""

from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip
from textual.widget import Widget

from tellings.ui.present.line import Line

STYLES = (
    "text",
    "strong",
    "title",
    "sub",
    "muted",
    "rule",
    "accent",
    "name",
    "key",
    "active",
    "left",
    "right",
    "third",
    "conflict",
    "quote",
    "only-left",
    "only-right",
    "only-third",
    "only-left-quiet",
    "only-right-quiet",
    "only-third-quiet",
    "reworded",
    "faint",
    "quote-words",
    "possible",
    "conflict-words",
    "match",
    "match-focused",
)
GROUNDS = ("page", "focus", "bar", "select")

COMPONENTS = frozenset(f"look--{name}" for name in (*STYLES, *GROUNDS))
"""The component classes that the application declares for them."""


class Look:
    """Resolves styles and remembers them.

    The component classes belong to the application: every widget draws with the same ones, and
    working them out once for each widget would cost a good part of the start.
    """

    def __init__(self, widget: Widget) -> None:
        self._widget = widget
        self._styles: dict[tuple[str, str], Style] = {}

    def forget(self) -> None:
        """Forget what was resolved; to be called when theme or CSS changed."""
        self._styles.clear()

    def style(self, name: str, ground: str) -> Style:
        """Return the style for text of a name on a ground; a style's own ground wins."""
        held = self._styles.get((name, ground))
        if held is None:
            part = self._widget.app.get_component_styles
            under = part(f"look--{ground}").partial_rich_style
            held = under + part(f"look--{name}").partial_rich_style
            self._styles[name, ground] = held
        return held

    def strip(self, line: Line) -> Strip:
        """Return a line as a strip."""
        style = self.style
        return Strip([Segment(text, style(name, ground)) for text, name, ground in line])
