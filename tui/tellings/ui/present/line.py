"""Lines: runs of text with the name of a style and of the ground they stand on."""

from collections.abc import Callable, Iterable

Piece = tuple[str, str, str]
"""Text, style name, ground name; names are those of ``look.tcss`` without the prefix."""
Line = list[Piece]
Cells = Callable[[str], int]

PAGE, FOCUS, BAR, SELECT = "page", "focus", "bar", "select"
"""The grounds."""


def width(line: Iterable[Piece], cells: Cells) -> int:
    """Return the cells that a line takes."""
    return sum(cells(text) for text, _, _ in line)


def clip(text: str, room: int, cells: Cells, ellipsis: str = "…") -> str:
    """Return the text, cut with an ellipsis where it takes more than ``room`` cells."""
    if cells(text) <= room:
        return text
    if room < 1:
        return ""
    cut = text[:room]
    while cut and cells(cut) > room - 1:
        cut = cut[:-1]
    return cut.rstrip() + ellipsis


def fit(line: Line, room: int, cells: Cells, ground: str, ellipsis: str = "") -> Line:
    """Return the line in exactly ``room`` cells: cut at the right, or filled with its ground.

    A terminal narrower than what stands beside the line leaves it less than no room: none then.
    """
    room = max(room, 0)
    out: Line = []
    used = 0
    for text, style, under in line:
        wide = cells(text)
        if used + wide > room:
            text = clip(text, room - used, cells, ellipsis) if ellipsis else text[: room - used]
            while cells(text) > room - used:
                text = text[:-1]
            wide = cells(text)
            out.append((text, style, under))
            used += wide
            break
        out.append((text, style, under))
        used += wide
    if used < room:
        out.append((" " * (room - used), "text", ground))
    return out


def spread(
    left: Line, right: Line, room: int, cells: Cells, ground: str, ellipsis: str = "…"
) -> Line:
    """Return one line with a part at either end; the left one gives way."""
    tail = width(right, cells)
    head = fit(left, max(0, room - tail), cells, ground, ellipsis)
    return fit([*head, *right], room, cells, ground)
