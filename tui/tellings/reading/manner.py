"""How the page is laid out and how much is said: what a reader chooses and a session keeps."""

from enum import StrEnum


class Layout(StrEnum):
    """How two articles are laid out on the page."""

    ALIGNED = "aligned"
    """Passages level, in the left article's order."""
    OWN = "own order"
    """Each as it was written; the other pane follows the passage in focus."""
    UNIFIED = "unified"
    """One column, both wordings below each other."""
    SINGLE = "single"
    """One article, with who else tells each passage in the margin."""
    THREE = "three panes"
    """A third article level with the two aligned ones."""


class Words(StrEnum):
    """Where the words that differ are marked."""

    HERE = "here"
    """Loudly in the passage in focus, quietly elsewhere."""
    ALL = "everywhere"
    OFF = "off"


class Detail(StrEnum):
    """How much the strip at the bottom says."""

    SHORT = "short"
    FULL = "full"
    OFF = "off"
