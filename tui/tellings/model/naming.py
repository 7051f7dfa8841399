"""What to call the articles of a story and the months of a year, the same in every locale."""

from collections import Counter
from collections.abc import Iterable

from tellings.model.text import CONTENT_ROLES, Article, Role

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)

_ROLES = {
    Role.BOILERPLATE: "not part of the story",
    Role.META: "date or source line",
    Role.EMBED: "embedded post",
}


def role_words(role: Role) -> str:
    """Return what readers call a role: 'byline', 'not part of the story'."""
    return _ROLES.get(role, role.value)


def standing(role: Role) -> str:
    """Return whether a paragraph of a role belongs to what is told, as a reader puts it right."""
    return "part of the story" if role in CONTENT_ROLES else "not part of the story"


def names(articles: Iterable[Article]) -> tuple[str, ...]:
    """Return a name for each article, unique among them: its outlet, with the id where two agree.

    A name's line breaks and runs of spaces become one space, so that it fits a heading or a cell.
    """
    held = tuple(articles)
    plain = [" ".join(article.name.split()) or article.id for article in held]
    count = Counter(plain)
    return tuple(
        name if count[name] == 1 else f"{name} ({article.id})"
        for name, article in zip(plain, held, strict=True)
    )
