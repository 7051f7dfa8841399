"""Three panes in tests: sizes, showing them, and reading a pane."""

from tests.ui.driving import Driven, drawn

WALL, ROOM, SHORT = (240, 60), (180, 50), (179, 50)
"""Sizes with room for three panes, one of them barely, and one a column short of it."""


def header(driven: Driven) -> str:
    """Return the header's text."""
    return "\n".join(drawn(driven.view.header))


def panes(driven: Driven, words: str) -> list[str]:
    """Return the texts of the three panes on the line that holds some words, and its gutters."""
    (line,) = [line for line in driven.page() if words in line]
    (_, first), (second, right), (third, end) = driven.view.canvas.text_columns
    left = line[: first - 1]
    return [left, line[first:second], line[second:right], line[right:third], line[third:end]]


async def three(driven: Driven) -> None:
    """Show three panes, from the top."""
    await driven.press("g", "B")
