"""Backing: how sure it is that a passage of one outlet tells what another's wording says."""

import math
from collections.abc import Iterable

from tellings.board.graph import LinkGraph, Node
from tellings.board.support import Support
from tellings.link.profile import Profile, covered, near_to
from tellings.model import How, Span
from tellings.model.steps import step

BIAS, LINKED, COMMON, COVERED = -1.05, 0.72, 0.5, 0.9
"""Log-odds without anything in common; for a log-odd of the link's score, for the words that stand
on both sides, and for all of the wording's words. Fitted on hand-made claims."""
LEAST, MOST = 0.2, 0.999
"""Scores of links between which they say more the higher they are, 0..1."""
FULL = 0.9
"""Log-odds from which a passage tells a wording in full."""
PART = -0.6
"""Log-odds from which it may tell something of it: enough to stand in one row with it."""
LIKELY = 0.0
"""Log-odds from which it is more likely than not that it does."""
PLAIN = 0.5
"""Rarity of words in common, besides names, without which nothing is told in full."""
SMALL = 0.3
"""Rarity that the words of a wording are set against besides their own."""


class Backing:
    """The links and the words of a story, asked for what one passage says of another."""

    def __init__(self, graph: LinkGraph, support: Support) -> None:
        self.graph = graph
        self._index = support.index
        self._support = support

    def in_full(self, told: Node, run: Span, passage: Node) -> bool:
        """Return whether a passage tells what a run of another article's sentence says.

        Args:
            told: the sentence.
            run: what of it must be told, in offsets of its article.
            passage: the sentence of the other article.
        """
        odds, plain = self._compared(told, run, passage)
        return odds >= FULL and plain >= PLAIN

    def in_part(self, told: Node, run: Span, passage: Node) -> bool:
        """Return whether a passage may tell something of it at least."""
        odds, _ = self._compared(told, run, passage)
        return odds >= PART

    def how(self, told: Node, run: Span, passage: Node) -> How:
        """Return how a passage tells it: in full, in part, or only perhaps."""
        if self.in_full(told, run, passage):
            return How.TOLD
        odds, _ = self._compared(told, run, passage)
        return How.PARTLY if odds >= LIKELY else How.PERHAPS

    def joins(self, one: Node, other: Node) -> bool:
        """Return whether a passage tells something of what a sentence as a whole says."""
        return self.in_part(one, self._span(one), other)

    def backers(self, told: Node, passages: Iterable[Node]) -> int:
        """Return how many other articles have a passage that tells in full what a sentence says."""
        linked = self.graph.counterparts.get(told, {})
        span = self._span(told)
        return len({one[0] for one in passages if one in linked and self.in_full(told, span, one)})

    def _span(self, node: Node) -> Span:
        return self._index.articles[node[0]].sentences[node[1]].span

    def _compared(self, told: Node, run: Span, passage: Node) -> tuple[float, float]:
        """Return the log-odds that a passage tells a run, and their words besides names."""
        step()
        words = self._index.vocabulary
        rare = words.rare
        keys = self._support.keys_in(told, run.start, run.end)
        mine = sorted(words.number[key] for key in keys if key in words.number)
        phrases = tuple(each for each in self._profile(told).phrases if set(each[1]) <= set(mine))
        theirs = self._profile(passage)
        mates = near_to([*mine, *(phrase for phrase, _ in phrases)], words.mates)
        forth = covered(mine, phrases, theirs.mates, rare)
        back = covered(theirs.words, theirs.phrases, mates, rare)
        score = min(max(self.graph.score(told, passage), LEAST), MOST)
        odds = (
            BIAS
            + LINKED * math.log(score / (1 - score))
            + COMMON * math.log1p(min(forth, back))
            + COVERED * forth / (sum(rare[word] for word in mine) + SMALL)
        )
        plain = [word for word in mine if word not in words.names]
        return odds, covered(plain, phrases, theirs.mates, rare)

    def _profile(self, node: Node) -> Profile:
        return self._index.tellings[node[0]].profiles[node[1]]
