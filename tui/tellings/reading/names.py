"""Names: what each outlet is called where room is short."""

import re
from collections.abc import Iterator, Sequence
from itertools import count

from tellings.model import Article
from tellings.reading.display import displayable

TAG_LENGTH = 3
"""Characters of the shortest name."""


LONGEST = 28
"""Characters of the longest name."""

_HASH = re.compile(r"[_-][0-9a-f]{8,}$")
"""What programs that save articles put behind a file's name."""


def names(articles: Sequence[Article]) -> tuple[str, ...]:
    """Return a short name for every article, told apart by its id where two share one."""
    ids = [_HASH.sub("", displayable(article.id)) for article in articles]
    if len(set(ids)) < len(ids):
        ids = [displayable(article.id) for article in articles]
    plain = [
        short if article.name == article.id else displayable(article.name)
        for article, short in zip(articles, ids, strict=True)
    ]
    return tuple(
        f"{_cut(name)} ({short})" if plain.count(name) > 1 else _cut(name)
        for name, short in zip(plain, ids, strict=True)
    )


def _cut(name: str) -> str:
    return name if len(name) <= LONGEST else name[: LONGEST - 1].rstrip() + "…"


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
