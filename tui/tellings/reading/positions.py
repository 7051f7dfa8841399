"""Positions: places of a story in names that outlive a run."""

from tellings.model import SentenceRef, Story
from tellings.reading.history import Place
from tellings.reading.session import Position


def position_of(story: Story, place: Place) -> Position:
    """Return a place of a story by its articles' ids."""
    articles = story.articles
    return Position(
        articles[place.left].id,
        None if place.right is None else articles[place.right].id,
        SentenceRef(articles[place.article].id, place.sentence),
    )


def place_of(story: Story, position: Position) -> Place | None:
    """Return where a position is in a story, None where it isn't."""
    try:
        left = story.index_of(position.left)
        right = None if position.right is None else story.index_of(position.right)
        article = story.index_of(position.focus.article)
    except KeyError:
        return None
    if left == right or position.focus.sentence >= len(story.articles[article].sentences):
        return None
    return Place(left, right, article, position.focus.sentence)
