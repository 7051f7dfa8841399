"""Names: what each outlet is called where room is short."""

from collections.abc import Iterator, Sequence
from itertools import count

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
    """Return names of at most three characters, all different: initials, else first letters.

    What stands in parentheses only tells equal names apart, so it is left out here.
    """
    taken: list[str] = []
    for name in called:
        bare = name.split(" (")[0] or name
        taken.append(next(tag for tag in _candidates(bare) if tag not in taken))
    return tuple(taken)


def _candidates(name: str) -> Iterator[str]:
    """Yield tags for a name, the best one first, without an end."""
    words = "".join(char if char.isalnum() else " " for char in name).split()
    if len(words) > 1 and words[0].casefold() == "the":
        words = words[1:]
    initials = "".join(word[0] for word in words).upper()
    first = (words[0] if words else "?").upper()
    if len(words) > 1:
        yield initials[:TAG_LENGTH]
    yield first[:TAG_LENGTH]
    for number in count(2):
        digits = str(number)
        yield first[: TAG_LENGTH - len(digits)] + digits
