"""Having the key hints follow what the page shows."""

from typing import Protocol, runtime_checkable

from textual.widget import Widget


@runtime_checkable
class HasHints(Protocol):
    """A screen with key hints."""

    def renew_hints(self) -> None:
        """Show the hints as they are now."""
        ...


def renew_hints(widget: Widget) -> None:
    """Have a widget's screen show its key hints as they are now, in the same frame as the widget.

    A message would reach the screen in time too, but the hints' line would be marked for painting
    a moment later than the page, and follow it one frame behind.
    """
    screen = widget.screen
    if isinstance(screen, HasHints):
        screen.renew_hints()
