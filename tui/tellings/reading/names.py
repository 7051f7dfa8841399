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

_NUMBERED = re.compile(r"(.*[^\W\d_][\W_]*)0*([0-9]{1,3})$", re.DOTALL)
"""A name that ends in a number: what stands before it, and the number."""


def names(articles: Sequence[Article]) -> tuple[str, ...]:
    """Return a short name for every article, told apart by its id where two share one."""
    ids = [displayable(article.id) for article in articles]
    plain = [displayable(article.name) for article in articles]
    return tuple(
        f"{_cut(name)} ({own})" if plain.count(name) > 1 else _cut(name)
        for name, own in zip(plain, ids, strict=True)
    )


def _cut(name: str) -> str:
    return name if len(name) <= LONGEST else name[: LONGEST - 1].rstrip() + "…"


def tags(called: Sequence[str]) -> tuple[str, ...]:
    """Return names of three characters at most, all different: initials, else first letters.

    A numbered name keeps its number, so that ``paper-12`` is P12 and no other outlet seems to be;
    a number above 99 takes a fourth character. What stands in parentheses only tells equal names
    apart, so it is left out here.
    """
    bare = [name.split(" (")[0] or name for name in called]
    numbered = {at: held for at, name in enumerate(bare) if (held := _NUMBERED.match(name))}
    short: dict[int, str] = {}
    for at, held in numbered.items():
        taken = set(short.values())
        short[at] = next(tag for tag in _numbered(held) if tag not in taken)
    # what would read as the number of another one
    taken = set(short.values()).union(*(_readings(held) for held in numbered.values()))
    for at, name in enumerate(bare):
        if at not in short:
            short[at] = next(tag for tag in _candidates(name) if tag not in taken)
            taken.add(short[at])
    return tuple(short[at] for at in range(len(bare)))


def _numbered(held: re.Match[str]) -> Iterator[str]:
    """Yield tags that keep the number of a name, the best one first, without an end."""
    words, digits = _words(held[1]), held[2]
    whole = "".join(_words(held[0])).upper()
    if len(whole) <= TAG_LENGTH:
        yield whole
    room = max(1, TAG_LENGTH - len(digits))
    first = words[0].upper()
    yield "".join(word[0] for word in words).upper()[:room] + digits
    for letters in range(2, room + 2):
        yield first[:letters] + digits
    for number in count(2):
        yield f"{first[0]}{digits}.{number}"


def _readings(held: re.Match[str]) -> set[str]:
    """Return the tags that read as a numbered name."""
    letters = "".join(_words(held[1])).upper()
    return {letters[:length] + held[2] for length in range(1, TAG_LENGTH + 1)}


def _words(name: str) -> list[str]:
    words = "".join(char if char.isalnum() else " " for char in name).split()
    return words[1:] if len(words) > 1 and words[0].casefold() == "the" else words


def _candidates(name: str) -> Iterator[str]:
    """Yield tags for a name, the best one first, without an end."""
    words = _words(name)
    initials = "".join(word[0] for word in words).upper()
    first = (words[0] if words else "?").upper()
    if len(words) > 1:
        yield initials[:TAG_LENGTH]
    yield first[:TAG_LENGTH]
    for number in count(2):
        digits = str(number)
        yield first[: TAG_LENGTH - len(digits)] + digits
