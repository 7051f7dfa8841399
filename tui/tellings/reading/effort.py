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


CALLED_OFF = "comparing stopped; a board or r goes on with it"
"""What to tell of it."""

MOST_UNASKED = 1_000_000
"""Characters of a story that is compared as soon as it is open: some 250 news reports. What is
longer takes hundreds of megabytes, and minutes for a pair of books."""


def put_off(story: Story) -> str:
    """Return what to tell of a story that is compared only when asked for, '' for all others."""
    size = sum(len(article.text) for article in story.articles)
    if size <= MOST_UNASKED or len(story.articles) < 2:
        return ""
    return f"{size / 1e6:.1f} million characters: compared only when r asks"
