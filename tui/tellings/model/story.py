"""Stories: the articles about one event."""

from dataclasses import dataclass

from tellings.model.text import Article


@dataclass(frozen=True, slots=True)
class Story:
    """The articles about one event, in reading order; their ids are unique."""

    title: str
    articles: tuple[Article, ...]
    skipped: tuple[str, ...] = ()
    """A line for each source that was passed over: file, reason, remedy."""
    unopened: tuple[str, ...] = ()
    """Of the names that were asked for, those of which nothing opens."""

    def index_of(self, article_id: str) -> int:
        """Return the place of the article with this id.

        Raises:
            KeyError: if no article has it.
        """
        for place, article in enumerate(self.articles):
            if article.id == article_id:
                return place
        raise KeyError(article_id)
