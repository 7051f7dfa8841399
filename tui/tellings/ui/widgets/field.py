"""A line to type in."""

from textual.widgets import Input

from tellings.reading.display import displayable


class Field(Input):
    """An input in which no text acts on the terminal, whether pasted, typed or put there."""

    def validate_value(self, value: str) -> str:
        """Return what the line holds instead of a text, as long as that."""
        return displayable(value)
