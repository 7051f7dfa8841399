"""Effort: how much of a story is compared, and which are too long to be before anybody asks."""

from enum import Enum, auto

from tellings.model import Story


class Effort(Enum):
    """How much of a story is to be compared."""

    UNASKED = auto()
    """All of it, if it is not too long."""
    ALL = auto()
    """All of it, however long."""
    PAGE = auto()
    """What is on the page: the reader has called off the rest."""
    NOTHING = auto()
    """Nothing: the reader has called off what was being compared."""


MOST_UNASKED = 1_000_000
"""Characters of a story that is compared as soon as it is open: some 250 news reports. What is
longer takes hundreds of megabytes, and minutes for a pair of books."""


def called_off(key: str) -> str:
    """Return what to tell of comparing that was called off; ``key`` has it go on."""
    return f"comparing stopped; a board or {key} goes on with it"


def put_off(story: Story, key: str = "r") -> str:
    """Return what to tell of a story that is compared only when asked for, '' for all others.

    Args:
        story: what is open.
        key: with which one asks.
    """
    size = sum(len(article.text) for article in story.articles)
    if size <= MOST_UNASKED or len(story.articles) < 2:
        return ""
    return f"{size / 1e6:.1f} million characters: compared only when {key} asks"
