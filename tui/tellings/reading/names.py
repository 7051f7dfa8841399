"""Names: what each outlet is called where room is short."""

from collections.abc import Sequence

from tellings.model import Article
from tellings.reading.display import displayable

TAG_LENGTH = 3
"""Characters of the shortest name."""


def names(articles: Sequence[Article]) -> tuple[str, ...]:
    """Return a name for every article, told apart by its id where two share one."""
    plain = [displayable(article.name) for article in articles]
    return tuple(
        f"{name} ({displayable(article.id)})" if plain.count(name) > 1 else name
        for name, article in zip(plain, articles, strict=True)
    )


def tags(called: Sequence[str]) -> tuple[str, ...]:
    """Return names of at most three characters, all different: initials, else first letters."""
    taken: list[str] = []
    for name in called:
        taken.append(next(tag for tag in _candidates(name, len(taken)) if tag not in taken))
    return tuple(taken)


def _candidates(name: str, place: int) -> list[str]:
    """Return tags for a name, the best one first; the last is its number."""
    words = [word for word in "".join(c if c.isalnum() else " " for c in name).split() if word]
    if len(words) > 1 and words[0].casefold() == "the":
        words = words[1:]
    initials = "".join(word[0] for word in words).upper()
    first = words[0] if words else "?"
    tags = [first.upper()] if len(first) <= TAG_LENGTH and len(words) == 1 else []
    if len(words) > 1:
        tags.append(initials[:TAG_LENGTH])
    tags += [first[:TAG_LENGTH].upper(), (first[:1] + name[-2:]).upper()]
    letters = "".join(words).upper()
    tags += [letters[0] + a + b for a in letters[1:] for b in letters[2:]] if letters else []
    return [*tags, *(f"{letters[:1]}{number}"[-TAG_LENGTH:] for number in range(place, place + 99))]
