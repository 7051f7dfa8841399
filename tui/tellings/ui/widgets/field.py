"""A line to type in."""

from textual import events
from textual.widgets import Input

from tellings.reading.display import displayable


class Field(Input):
    """An input that nothing pasted into it can make act on the terminal."""

    def on_paste(self, event: events.Paste) -> None:
        """Have what is pasted cleaned before it is taken in, of several lines the first."""
        event.text = displayable("".join(event.text.splitlines()[:1]))
