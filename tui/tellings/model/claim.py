"""Claims: what a story's outlets report, as one table over all of them."""

from dataclasses import dataclass
from enum import StrEnum

from tellings.model.comparison import Conflict
from tellings.model.text import Article, SentenceIndex

ArticleIndex = int
"""An article's place in its story, from 0."""


class How(StrEnum):
    """How an article tells a claim that it tells at all."""

    TOLD = "told"
    PARTLY = "partly"
    """It leaves out something that most others tell with it, or is too far from the title in its
    words to be sure that it tells all of it."""
    CONFLICT = "conflict"
    """A detail doesn't go together with what another article says."""
    PERHAPS = "perhaps"
    """It is linked with those that tell it, but what it has in common with the title is too little
    to say that it tells it: more likely not than so."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A run of one sentence that tells a claim; offsets count through the article's text."""

    article: ArticleIndex
    sentence: SentenceIndex
    start: int
    end: int
    how: How = How.TOLD


@dataclass(frozen=True, slots=True)
class ClaimConflict:
    """A conflict between two mentions of one claim; ``left`` and ``right`` name the articles."""

    left: ArticleIndex
    right: ArticleIndex
    left_sentence: SentenceIndex
    right_sentence: SentenceIndex
    conflict: Conflict


@dataclass(frozen=True, slots=True)
class Claim:
    """A statement that a reader could check, with every place that tells it."""

    id: int
    """Its place in the board's own order, from 0."""
    title: str
    """The shortest clear wording, word for word from one article."""
    title_article: ArticleIndex
    mentions: tuple[Mention, ...]
    """By article, then sentence; at most one a sentence."""
    of: int
    """How many articles the story has."""
    origins: int
    """How many independent origins those that tell it have: copies of one agency's text count
    once."""
    conflicts: tuple[ClaimConflict, ...] = ()
    altered_quote: bool = False
    """True where two of its mentions quote one utterance in other words."""
    quoted: bool = False
    """True where a mention holds a quotation that another mention holds too."""

    @property
    def tellers(self) -> tuple[ArticleIndex, ...]:
        """The articles that tell it or perhaps do, in the story's order."""
        return tuple(sorted({mention.article for mention in self.mentions}))

    @property
    def sure_tellers(self) -> tuple[ArticleIndex, ...]:
        """The articles that tell it in full, in part or in conflict, in the story's order."""
        told = {mention.article for mention in self.mentions if mention.how is not How.PERHAPS}
        return tuple(sorted(told))

    @property
    def told_by(self) -> int:
        """How many articles tell it; those that perhaps do are not among them."""
        return len(self.sure_tellers)

    @property
    def perhaps_by(self) -> int:
        """How many more articles perhaps tell it."""
        return len(self.tellers) - self.told_by

    @property
    def clashes_surely(self) -> bool:
        """True where one of its conflicts is more than a possible one."""
        return any(held.conflict.sure for held in self.conflicts)

    @property
    def possible_conflicts(self) -> int:
        """How many of its conflicts are no more than possible."""
        return sum(not held.conflict.sure for held in self.conflicts)

    def mentions_in(self, article: ArticleIndex) -> tuple[Mention, ...]:
        """Return where an article tells it or perhaps does, in order; empty where it doesn't."""
        return tuple(mention for mention in self.mentions if mention.article == article)

    def how(self, article: ArticleIndex) -> How | None:
        """Return how an article tells it, None where it doesn't.

        One conflicting mention makes a conflict, one full mention makes it told.
        """
        mention = self.mention_in(article)
        return mention.how if mention else None

    def mention_in(self, article: ArticleIndex) -> Mention | None:
        """Return the first mention that tells it as ``how`` says, None where there is none."""
        return min(
            self.mentions_in(article),
            key=lambda mention: _STRONGEST.index(mention.how),
            default=None,
        )

    def first_in(self, article: ArticleIndex) -> Mention | None:
        """Return where an article first tells it: perhaps only where it does nowhere for sure."""
        mentions = self.mentions_in(article)
        sure = (mention for mention in mentions if mention.how is not How.PERHAPS)
        return next(sure, mentions[0] if mentions else None)


_STRONGEST = (How.CONFLICT, How.TOLD, How.PARTLY, How.PERHAPS)


@dataclass(frozen=True, slots=True)
class ClaimsBoard:
    """Every claim of a story against every outlet.

    Each content sentence stands in at least one claim, or in ``unclaimed`` where it holds no word
    that could tell one.
    """

    articles: tuple[Article, ...]
    claims: tuple[Claim, ...]
    """Widest coverage first, then by the place of the first mention."""
    unclaimed: tuple[tuple[ArticleIndex, SentenceIndex], ...] = ()
