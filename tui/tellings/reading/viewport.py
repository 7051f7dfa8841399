"""Viewport: where to scroll so that the passage in focus stays comfortably in view."""

from tellings.model import ScreenRow

MIDDLE = 0.6
"""The part of the body's height in which the focus moves without any scrolling."""
REST = 1 / 3
"""Where in the body a passage comes to rest after a jump."""


def clamp(top: ScreenRow, height: int, total: int) -> ScreenRow:
    """Return the nearest top row that leaves no emptiness below the last line."""
    return max(0, min(top, total - height))


def rest(start: ScreenRow, length: int, height: int, total: int) -> ScreenRow:
    """Return the top row after a jump: the passage begins at a third, whole where it fits."""
    lead = min(int(height * REST), max(0, height - length))
    return clamp(start - lead, height, total)


def follow(top: ScreenRow, start: ScreenRow, length: int, height: int, total: int) -> ScreenRow:
    """Return the top row after a step of the focus; moves only if it leaves the middle."""
    margin = int(height * (1 - MIDDLE) / 2)
    if length > height - 2 * margin:
        margin = max(0, (height - length) // 2)
    if length > height:
        return clamp(start, height, total)
    if start < top + margin:
        return clamp(start - margin, height, total)
    if start + length > top + height - margin:
        return clamp(start + length - height + margin, height, total)
    return clamp(top, height, total)
