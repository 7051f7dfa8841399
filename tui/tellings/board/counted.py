"""Figures of a story's sentences that count something to be told."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from tellings.board.details import Worded
from tellings.board.graph import Node
from tellings.board.labels import is_plural, label
from tellings.compare.clash_number import fate_of, is_person
from tellings.compare.details import READ
from tellings.compare.figures import Figure, figures
from tellings.compare.near import company
from tellings.compare.plain_figures import plain_figures
from tellings.compare.qualified import limit_start
from tellings.model import Role

PEOPLE = 2
"""Words after a figure among which a word of fate tells that it counts people."""
FEW = 10
"""Up to which 'the two' takes up who was told of before."""
_THESE = frozenset(("these", "those", "them"))
"""Words behind 'of' that take up what the sentence before told of."""
_YEAR = re.compile(r"(?:18|19|20)\d\d")


@dataclass(frozen=True, slots=True)
class Counted:
    """A figure with what tells which other ones count the same."""

    where: Worded
    node: Node
    """Its article and sentence."""
    figure: Figure
    start: int
    """Where it begins with the words that limit it: 'more than'."""
    fate: str | None
    """What became of the people it counts, None where it counts none or that isn't told."""
    near: frozenset[str]
    """Keys of the content words around it."""
    years: frozenset[str]
    """The years that its sentence names."""

    @property
    def value(self) -> str:
        """The figure as the text has it, with what limits it."""
        return self.where.text(self.start, self.figure.end)


def counted_in(where: Worded, before: Worded | None = None) -> Iterator[Counted]:
    """Yield the figures of a sentence that count something to be told.

    Args:
        where: the sentence.
        before: the one before it in its article, which says what '31 of these' are.
    """
    node = (where.article, where.sentence.index)
    years = frozenset(word.text for word in where.line if _YEAR.fullmatch(word.text))
    if where.language != READ:
        for figure in plain_figures(where.line, where.language):
            near = _near(where, figure)
            yield Counted(where, node, figure, figure.start, None, near, years)
        return
    end = 0
    for figure in figures(where.line):
        if figure.start >= end and not _is_other(where, figure):
            if before is not None and _takes_up(where, figure):
                told = (word.key for word in before.line if is_plural(word))
                figure = replace(figure, heads=(*figure.heads, *told))
            fate = fate_of(where.line, figure) if is_person(figure, PEOPLE) else None
            start = limit_start(where.sentence.text, figure.start)
            yield Counted(where, node, figure, start, fate, _near(where, figure), years)
        end = max(end, figure.end)  # 'four months' of 'six years and four months'


def _takes_up(where: Worded, figure: Figure) -> bool:
    """Return whether a figure counts some of what was told of: '31 of these vehicles'."""
    behind = [word.low for word in where.line if word.start >= figure.end][:2]
    return len(behind) > 1 and behind[0] == "of" and behind[1] in _THESE


def _near(where: Worded, figure: Figure) -> frozenset[str]:
    return company(where.line, figure.start, figure.reach)


def _is_other(where: Worded, figure: Figure) -> bool:
    """Return whether a figure tells the time, is part of a name, or takes up who was told of."""
    line, at = where.line, figure.place
    before = line[at - 1] if at else None
    after = next((word for word in line if word.start >= figure.end), None)
    if before and before.low == "past":
        return True  # half past two
    if figure.unit == "time" and after and after.low == "past":
        return True  # ten minutes past two
    if before is None or not line[at].text.isalpha():
        return False
    if line[at].text.istitle() and before.text.istitle() and at > 1:
        return not where.is_titled and where.sentence.role is not Role.HEADLINE  # Channel Six
    return before.low == "the" and figure.high <= FEW and not label(line, figure, 0).is_noun
