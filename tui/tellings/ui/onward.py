"""Keys for the view that comes: typed right behind the digit that opens it, or before it is there.

A digit is a number for the key behind it where that key has use for one; before any other key it
stands for itself, without the pause that otherwise tells the two apart.
"""

from typing import Any

from textual import events
from textual.binding import ActiveBinding
from textual.screen import Screen
from textual.widget import Widget

from tellings.reading.typed_number import TypedNumber
from tellings.ui.present.header import TABS
from tellings.ui.present.keybar import Hint

COUNTED = frozenset(
    {
        "next-passage",
        "prev-passage",
        "page-down",
        "page-up",
        "half-down",
        "half-up",
        "top",
        "bottom",
        "line-down",
        "line-up",
        "next-diff",
        "prev-diff",
        "diff-only",
        "diff-back",
        "next-linked",
        "prev-linked",
        "next-conflict",
        "prev-conflict",
        "next-quote",
        "prev-quote",
        "next-left-only",
        "next-right-only",
        "next-reworded",
        "next-outlet",
        "prev-outlet",
        "next-base",
        "prev-base",
        "third",
    }
)
"""The actions, by the ids that a user's keymap names, that have use for a number."""
CLOSING = frozenset({"back", "quit"})
"""Those that end what was begun: a digit, too."""
AT_ONCE = "tellings"
"""The action whose key opens a digit's view without the wait, and is used up by that."""


def is_shown(widget: Widget) -> bool:
    """Return whether a view is the one on the screen, not one that another took the place of."""
    return all(node.display for node in widget.ancestors_with_self if isinstance(node, Widget))


def view_wanted(number: TypedNumber, key: ActiveBinding | None) -> str:
    """Return the action of the view that a typed digit opens before a key, '' for none."""
    if key is None or key.binding.id in COUNTED | CLOSING:
        return ""
    return number.left_alone(number.begun)


def view_entered(number: TypedNumber, key: ActiveBinding | None) -> str:
    """Return the action of the view that a key opens at once after a number, '' for none."""
    return number.entered() if key is not None and key.binding.id == AT_ONCE else ""


def then_enter(number: TypedNumber) -> list[Hint]:
    """Return the hint of the key that opens the view of a digit at once; none without a view."""
    return [] if number.opens is None else [("enter", f"opens {TABS[number.opens - 1].lower()}")]


def press_again(widget: Widget, event: events.Key) -> None:
    """Have a key taken by whatever has the keyboard now, never by the view that passes it on."""
    event.stop()
    focused = widget.screen.focused
    if focused is not None and widget in focused.ancestors_with_self:
        widget.screen.set_focus(None)
    widget.app.post_message(events.Key(event.key, event.character))


async def open_before(screen: Screen[Any], action: str, event: events.Key) -> None:
    """Open a view at once, and have a key that was typed for it taken there."""
    event.stop()
    await screen.run_action(action)
    screen.app.post_message(events.Key(event.key, event.character))
