"""Whether the outlets that a row of the claims board names really tell what its title says.

A cell is an outlet in a row that several tell, besides the one that the title is taken from. It is
right where a passage of it shares a hand-made claim with the sentence that the title stands in.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, fields

from tellings.board.graph import Node
from tellings.model import Claim, ClaimsBoard, How

Labels = dict[Node, frozenset[str]]
"""The hand-made claims of each sentence that tells any."""


@dataclass(frozen=True)
class Rows:
    """Counts of what a board says of who tells what, and of how much of it holds."""

    told: int = 0
    """Cells in full: the outlet tells it, or clashes with it in a detail."""
    told_right: int = 0
    partly: int = 0
    """Cells in part."""
    partly_right: int = 0
    perhaps: int = 0
    """Cells that perhaps tell it."""
    perhaps_right: int = 0
    by_all: int = 0
    """Rows that every outlet tells in full."""
    by_all_right: int = 0
    """Those of them in which every cell is right."""
    wanted: int = 0
    """Outlets of hand-made claims that several outlets tell, counted claim by claim."""
    kept: int = 0
    """Those of them that stand rightly in full in a row with such a title, or give the title."""

    def __add__(self, other: "Rows") -> "Rows":
        """Return the counts of both."""
        names = [field.name for field in fields(self)]
        return Rows(**{name: getattr(self, name) + getattr(other, name) for name in names})

    def line(self) -> str:
        """Return the shares on one line."""
        return (
            f"told cells right {_share(self.told_right, self.told)}, "
            f"in part {_share(self.partly_right, self.partly)}, "
            f"perhaps {_share(self.perhaps_right, self.perhaps)}, "
            f"rows told by all right {_share(self.by_all_right, self.by_all)}, "
            f"cells kept {_share(self.kept, self.wanted)}"
        )


def rows(board: ClaimsBoard, labels: Labels) -> Rows:
    """Return how much of a board's rows holds."""
    counts = Rows()
    kept: set[tuple[str, int]] = set()
    for claim in board.claims:
        if len(claim.tellers) > 1:
            row, told = _row(board, claim, labels)
            counts += row
            kept |= told
    tellers: dict[str, set[int]] = defaultdict(set)
    for (article, _), names in labels.items():
        for name in names:
            tellers[name].add(article)
    wanted = {(name, at) for name, told in tellers.items() if len(told) > 1 for at in told}
    return counts + Rows(wanted=len(wanted), kept=len(wanted & kept))


def _row(board: ClaimsBoard, claim: Claim, labels: Labels) -> tuple[Rows, set[tuple[str, int]]]:
    """Return the counts of one row, and the hand-made claims that it gives to outlets rightly."""
    titled = _labels_of_title(board, claim, labels)
    full, perhaps, right = set(), set(), set()
    kept: set[tuple[str, int]] = set()
    others = [article for article in claim.tellers if article != claim.title_article]
    for article in others:
        mentions = ((article, mention.sentence) for mention in claim.mentions_in(article))
        shared = titled & _union(labels, mentions)
        if claim.how(article) is How.PERHAPS:
            perhaps.add(article)
        elif claim.how(article) is not How.PARTLY:
            full.add(article)
            kept |= {(name, article) for name in shared}
        if shared:
            right.add(article)
    if full & right:
        kept |= {(name, claim.title_article) for name in titled}
    parts = set(others) - full - perhaps
    is_by_all = len(full) + 1 == claim.of and claim.how(claim.title_article) is not How.PARTLY
    return Rows(
        told=len(full),
        told_right=len(full & right),
        partly=len(parts),
        partly_right=len(parts & right),
        perhaps=len(perhaps),
        perhaps_right=len(perhaps & right),
        by_all=int(is_by_all),
        by_all_right=int(is_by_all and full <= right),
    ), kept


def _labels_of_title(board: ClaimsBoard, claim: Claim, labels: Labels) -> frozenset[str]:
    """Return the claims of the sentence that the title stands in word for word."""
    article = board.articles[claim.title_article]
    return _union(
        labels,
        (
            (claim.title_article, mention.sentence)
            for mention in claim.mentions_in(claim.title_article)
            if claim.title in article.sentences[mention.sentence].text
        ),
    )


def _union(labels: Labels, nodes: Iterable[Node]) -> frozenset[str]:
    return frozenset().union(*(labels.get(node, frozenset()) for node in nodes))


def _share(right: int, of: int) -> str:
    return f"{right}/{of} {right / of:.3f}" if of else "0/0"
