"""Effort: which stories are too long to be compared before anybody asks for it."""

from tellings.model import Story

MOST_UNASKED = 1_000_000
"""Characters of a story that is compared as soon as it is open: some 250 news reports. What is
longer takes hundreds of megabytes, and minutes for a pair of books."""


def put_off(story: Story) -> str:
    """Return what to tell of a story that is compared only when asked for, '' for all others."""
    size = sum(len(article.text) for article in story.articles)
    if size <= MOST_UNASKED or len(story.articles) < 2:
        return ""
    return f"{size / 1e6:.1f} million characters: compared only when r asks"
