"""Arranging the claims board: which claims to show, and in which order."""

from collections.abc import Sequence
from enum import StrEnum

from tellings.model import Article, ArticleIndex, Claim, ClaimsBoard


class Sort(StrEnum):
    """An order of the claims."""

    COVERAGE = "coverage"
    """Told by most first."""
    PLACE = "place"
    """As one article tells them; those that it doesn't tell last."""
    CONFLICT = "conflict"
    """Conflicts first, then altered quotations, then the rest by coverage."""


class Show(StrEnum):
    """A choice among the claims."""

    ALL = "all"
    CONFLICT = "conflict"
    QUOTE = "quote"
    """An utterance that several quote in other words."""
    ONE = "one"
    """Told by one outlet, and not even perhaps by another."""
    EVERYONE = "everyone"
    """Told by every outlet."""
    BUT_ONE = "but-one"
    """Told by all outlets but one, and not even perhaps by that one."""
    ONLY = "only"
    """Told by the named outlet and nobody else."""
    NOT = "not"
    """Not told by the named outlet, not even perhaps."""


NAMING = frozenset({Show.ONLY, Show.NOT})
"""The choices that need an outlet."""


def shown(
    board: ClaimsBoard, show: Show = Show.ALL, article: ArticleIndex | None = None
) -> tuple[Claim, ...]:
    """Return the claims of a choice, in the board's order.

    Raises:
        ValueError: if the choice is about an outlet and none is named.
    """
    if show in NAMING and article is None:
        raise ValueError(f"the choice {show.value!r} is about an outlet: name it")
    return tuple(claim for claim in board.claims if _fits(claim, show, article))


def _fits(claim: Claim, show: Show, article: ArticleIndex | None) -> bool:
    match show:
        case Show.CONFLICT:
            return bool(claim.conflicts)
        case Show.QUOTE:
            return claim.altered_quote
        case Show.ONE:
            return len(claim.tellers) == 1
        case Show.EVERYONE:
            return claim.told_by == claim.of
        case Show.BUT_ONE:
            return claim.told_by == len(claim.tellers) == claim.of - 1
        case Show.ONLY:
            return claim.tellers == (article,)
        case Show.NOT:
            return article not in claim.tellers
        case Show.ALL:
            return True


def counts(board: ClaimsBoard, article: ArticleIndex | None = None) -> dict[Show, int]:
    """Return how many claims each choice shows; those about an outlet only where one is named."""
    choices = [show for show in Show if article is not None or show not in NAMING]
    return {show: len(shown(board, show, article)) for show in choices}


def matching(board: ClaimsBoard, claims: Sequence[Claim], words: str) -> tuple[Claim, ...]:
    """Return the claims with the words in their title or a mention; capitals count if given."""
    fold = (lambda text: text) if words != words.lower() else str.lower

    def holds(claim: Claim) -> bool:
        texts = [claim.title]
        texts += [board.articles[m.article].text[m.start : m.end] for m in claim.mentions]
        return any(words in fold(text) for text in texts)

    return tuple(claim for claim in claims if holds(claim))


def arranged(
    claims: Sequence[Claim],
    sort: Sort = Sort.COVERAGE,
    article: ArticleIndex = 0,
    *,
    backwards: bool = False,
) -> tuple[Claim, ...]:
    """Return claims in an order; those that are equal in it stay in the board's order.

    Args:
        claims: claims of one board.
        sort: the order.
        article: whose order counts for ``Sort.PLACE``.
        backwards: turn the order round.
    """

    def key(claim: Claim) -> tuple[int, int, int]:
        match sort:
            case Sort.PLACE:
                mention = claim.first_in(article)
                return (mention is None, mention.start if mention else 0, claim.id)
            case Sort.CONFLICT:
                return (not claim.conflicts, not claim.altered_quote, claim.id)
            case Sort.COVERAGE:
                return (-claim.told_by, -claim.perhaps_by, claim.id)

    return tuple(sorted(claims, key=key, reverse=backwards))


def article_named(articles: Sequence[Article], name: str) -> ArticleIndex | None:
    """Return the article that a person means: by id, outlet or the beginning of either.

    None where nothing or more than one fits.
    """
    wanted = name.casefold()
    for fits in (str.__eq__, str.startswith):
        found = [
            place
            for place, article in enumerate(articles)
            if any(fits(called.casefold(), wanted) for called in (article.id, article.name))
        ]
        if len(found) == 1:
            return found[0]
    return None
