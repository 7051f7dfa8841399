"""Titles of claims: the shortest clear wording, word for word from one article."""

from collections.abc import Callable, Collection, Iterable, Iterator
from enum import IntEnum
from functools import cached_property

from tellings.board.clarity import Clarity, clarity
from tellings.board.clauses import clauses
from tellings.board.fragments import is_fragment
from tellings.board.support import Support, related
from tellings.board.title_runs import Run, bare, beginnings, repeats, without_stop
from tellings.model import ArticleIndex, Mention, Role, Span

KEPT = 0.85
"""Share of a wording's common weight that what is left of it must hold, 0..1."""
TOLD = 0.55
"""Share of the weight of what tells the claim that what is left must hold, 0..1."""
CLAUSE = 0.5
"""Share of a clause's weight that an outlet must have to tell it, 0..1."""
COVER = 0.6
"""Share of the claim's core weight that a title must hold, 0..1."""
MORE = 2
"""Outlets that must tell a wording besides, where it says too little, or has a clause that most
others lack."""
FEWEST = 4
"""Content words under which a wording says too little."""


class Fit(IntEnum):
    """How a wording stands beside the titles that other claims have, best first."""

    OWN = 0
    EMPTY = 1
    """It says little, and that of something told before: 'That is disputed'."""
    SAME = 2
    """Another title has the same words."""


_Rank = tuple[bool, Clarity, Fit, int, bool, bool, bool, bool, bool, bool, bool]
"""What a wording is judged by, the worst last."""


def title_of(
    wordings: Iterable[tuple[Mention, Span]],
    core: frozenset[str],
    support: Support,
    taken: Collection[str] = (),
    backers: Callable[[Mention], int] = lambda mention: 0,
    *,
    common_only: bool = False,
) -> tuple[Mention, Span]:
    """Return the mention whose sentence has the run that names a claim best, and that run.

    Clear wordings go first: they say more than who speaks, are whole clauses, aren't another
    claim's title, have no clause that most others lack, stand in the sentence that most other
    outlets tell too, hold most of the words that the outlets have in common, don't go beyond what
    tells the claim into another title, open on their own, are no part of another title and aren't
    a caption. Among them those win that add least of their
    own to what others tell, then the shortest; ties go by article id, then place. A wording may
    end before a further clause that holds none of the common words.

    Args:
        wordings: mentions of the claim, each with a run of it; at least one. The first run of a
            mention is what tells the claim.
        core: keys of the words that most of its tellers use.
        support: the story's words.
        taken: titles of other claims.
        backers: how many other outlets have what a mention tells too.
        common_only: whether wordings make way that have a clause that most others don't tell.
    """
    given = [Run(mention, span) for mention, span in wordings]
    backed = {run.mention: backers(run.mention) for run in given}
    choice = _Choice(given, core, support, taken, backed, common_only=common_only)
    ranked = [(choice.rank(run), run) for run in choice.runs()]
    best = min(rank for rank, _ in ranked)
    found = min((run for rank, run in ranked if rank == best), key=choice.least)
    length = len(without_stop(choice.text(found)))
    return found.mention, Span(found.span.start, found.span.start + length)


class _Choice:
    """The wordings that may become one claim's title, and what each has to be said for it."""

    def __init__(
        self,
        given: Iterable[Run],
        core: frozenset[str],
        support: Support,
        taken: Collection[str],
        backed: dict[Mention, int],
        *,
        common_only: bool,
    ) -> None:
        self._given = list(given)
        self._core = core
        self._support = support
        self._articles = support.index.articles
        self._taken = frozenset(map(without_stop, taken))
        self._backed = backed
        self._common_only = common_only
        self._needed: dict[Mention, frozenset[str]] = {}
        """The words of the run of each mention that tells the claim."""
        for run in self._given:
            self._needed.setdefault(run.mention, self.keys(run))

    def text(self, run: Run) -> str:
        """Return a run's words."""
        return self._articles[run.mention.article].text[run.span.start : run.span.end]

    def keys(self, run: Run) -> frozenset[str]:
        """Return the keys of a run's content words."""
        node = (run.mention.article, run.mention.sentence)
        return self._support.keys_in(node, run.span.start, run.span.end)

    def runs(self) -> Iterator[Run]:
        """Yield the wordings, what is left of each without further clauses, and its sentence."""
        for run in self._full:
            article = self._articles[run.mention.article]
            yield run
            for span in beginnings(article.text, run.span):
                shorter = Run(run.mention, span)
                if self._still_tells(shorter, run):
                    yield shorter
            sentence = article.sentences[run.mention.sentence].span
            yield Run(run.mention, bare(article.text, sentence), is_wider=True)

    def rank(self, run: Run) -> _Rank:
        """Return what a wording is judged by, the worst last."""
        text = self.text(run)
        how = clarity(text)
        repeated = repeats(text, self._taken)
        says_little, leans = len(self.keys(run)) < FEWEST, how is Clarity.LEANS
        sentence = self._articles[run.mention.article].sentences[run.mention.sentence]
        return (
            is_fragment(text),
            how if how > Clarity.LEANS else Clarity.CLEAR,
            self._fit(text, is_empty=says_little and leans),
            MORE * (says_little or self._says_more(run)) - self._backed[run.mention],
            self._common(run) < COVER * self._support.weight_of(self._core),
            repeated and run.is_wider,
            leans,
            repeated,
            says_little,
            run.is_wider,
            sentence.role is Role.CAPTION,
        )

    def least(self, run: Run) -> tuple[int, int, tuple[str, int]]:
        """Return by what equally clear wordings go: what they add, their length, their place."""
        node = (run.mention.article, run.mention.sentence)
        return self._own_share(run), len(self.text(run)), self._support.order(node)

    @cached_property
    def _full(self) -> list[Run]:
        """The given runs without what tells nothing at their edges."""
        return [
            Run(run.mention, bare(self._articles[run.mention.article].text, run.span))
            for run in self._given
        ]

    @cached_property
    def _told(self) -> dict[ArticleIndex, frozenset[str]]:
        """The content words of all the wordings of each article."""
        told: dict[ArticleIndex, frozenset[str]] = {}
        for run in self._full:
            place = run.mention.article
            told[place] = told.get(place, frozenset()) | self.keys(run)
        return told

    def _fit(self, text: str, *, is_empty: bool) -> Fit:
        if not self._taken:
            return Fit.OWN
        if without_stop(text) in self._taken:
            return Fit.SAME
        return Fit.EMPTY if is_empty else Fit.OWN

    def _says_more(self, run: Run) -> bool:
        """Return whether a clause of a wording is told by no more than half of the others."""
        if not self._common_only:
            return False
        parts = (
            Span(run.span.start + clause.start, run.span.start + clause.end)
            for clause in clauses(self.text(run))
        )
        return any(self._is_own(Run(run.mention, part)) for part in parts)

    def _is_own(self, clause: Run) -> bool:
        """Return whether no more than half of the others tell a clause; False for what is short."""
        others = [keys for place, keys in self._told.items() if place != clause.mention.article]
        keys, weight = self.keys(clause), self._support.weight_of
        if not others or len(keys) < FEWEST:
            return False
        least = CLAUSE * weight(keys)
        told = (
            weight(key for key in keys if any(related(key, other) for other in theirs))
            for theirs in others
        )
        return 2 * sum(share >= least for share in told) <= len(others)

    def _common(self, run: Run) -> int:
        return self._support.weight_of(self._core & self.keys(run))

    def _still_tells(self, shorter: Run, full: Run) -> bool:
        """Return whether what is left of a wording holds what the whole of it tells."""
        common, weight = self._common(shorter), self._support.weight_of
        if self._common_only and common >= COVER * weight(self._core):
            rest = Span(shorter.span.end, full.span.end)
            if self._is_own(Run(full.mention, rest)):
                return True
        if common < KEPT * self._common(full):
            return False
        needed = self._needed[shorter.mention]
        return weight(self.keys(shorter) & needed) >= TOLD * weight(needed)

    def _own_share(self, run: Run) -> int:
        """Return in fifths how much of a wording no other outlet tells; 0 for a sole teller."""
        others = [keys for place, keys in self._told.items() if place != run.mention.article]
        if not any(others):
            return 0
        keys, weight = self.keys(run), self._support.weight_of
        told = frozenset().union(*others)
        alone = {key for key in keys if not any(related(key, other) for other in told)}
        return round(5 * weight(alone) / (weight(keys) or 1))
