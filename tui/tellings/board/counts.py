"""Numbers by what they count, grouped over the outlets."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from tellings.board.clashes import Clashes
from tellings.board.details import Draft, DraftMention, Worded
from tellings.board.excerpts import FIGURE, excerpt
from tellings.board.graph import LinkGraph
from tellings.board.labels import Label, label
from tellings.board.linkage import average_linkage
from tellings.compare.clash_number import fate_of, is_person
from tellings.compare.details import READ
from tellings.compare.figures import Figure, compatible, figures
from tellings.compare.near import company
from tellings.compare.plain_figures import plain_figures
from tellings.compare.qualified import limit_start
from tellings.compare.units import CODES, CURRENCIES
from tellings.model import Role, Span
from tellings.model.steps import stepwise

CUT = 0.5
"""Mean likeness from which two groups of figures count one thing, 0..1."""
COMPANY = 2
"""Content words around two figures with a unit that make them one detail."""
NEAR = 1.6
"""How many times larger one of two figures may be that count one thing."""
DIFFER = 0.8
"""Likeness of figures that may count one thing but are not one number."""
CLASH = 3.0
"""Likeness of figures that clash: it holds them together in a group of some more."""
NEVER = -1000.0
"""Likeness of figures that count two things: no group holds both."""
GRAVE = ("dead", "hurt", "lost")
"""Fates of people by which even one counts."""
PEOPLE = 2
"""Words after a figure among which a word of fate tells that it counts people."""
FEW = 10
"""Up to which 'the two' takes up who was told of before."""
ROUND_SPEED = 10_000.0
"""Metres an hour whose multiples are too common to be one speed wherever they are told."""
SUMS = frozenset((*CURRENCIES.values(), *CODES.values()))
_YEAR = re.compile(r"(?:18|19|20)\d\d")


@dataclass(frozen=True, slots=True)
class _Counted:
    where: Worded
    node: tuple[int, int]
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


def count_facts(sentences: Sequence[Worded], graph: LinkGraph, clashes: Clashes) -> list[Draft]:
    """Return the numbers of a story, one draft for each thing that is counted or measured.

    Figures belong together that count the same in linked sentences or clash there, and anywhere
    those that also agree. They go together unless some of them clash.
    """
    counted = [each for where in sentences for each in _counted(where)]
    alike = {}
    for i, one in enumerate(stepwise(counted)):
        for j in range(i + 1, len(counted)):
            if value := _likeness(one, counted[j], graph, clashes):
                alike[i, j] = value
    groups = average_linkage(counted, alike, CUT)
    return [_draft(group, clashes) for group in groups if not all(map(_is_article, group))]


def _counted(where: Worded) -> Iterator[_Counted]:
    """Yield the figures of a sentence that count something to be told."""
    node = (where.article, where.sentence.index)
    years = frozenset(word.text for word in where.line if _YEAR.fullmatch(word.text))
    if where.language != READ:
        for figure in plain_figures(where.line, where.language):
            near = _near(where, figure)
            yield _Counted(where, node, figure, figure.start, None, near, years)
        return
    end = 0
    for figure in figures(where.line):
        if figure.start >= end and not _is_other(where, figure):
            fate = fate_of(where.line, figure) if is_person(figure, PEOPLE) else None
            start = limit_start(where.sentence.text, figure.start)
            yield _Counted(where, node, figure, start, fate, _near(where, figure), years)
        end = max(end, figure.end)  # 'four months' of 'six years and four months'


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


def _is_article(counted: _Counted) -> bool:
    """Return whether a figure is a 'one' that could as well be 'a': 'not one word'."""
    return counted.value.lower() == "one" and counted.fate not in GRAVE


def _likeness(one: _Counted, other: _Counted, graph: LinkGraph, clashes: Clashes) -> float:
    """Return how surely two figures count one thing: up to 1, below 0 where they don't."""
    mine, theirs = one.figure, other.figure
    if one.node == other.node and not compatible(mine, theirs):
        return NEVER
    if _clash(one, other, clashes):
        return CLASH
    if mine.unit != theirs.unit:
        return 0.0
    if one.fate and other.fate and one.fate != other.fate:
        return NEVER
    agree = compatible(mine, theirs)
    linked = graph.score(one.node, other.node) > 0
    if not (linked or agree):
        return 0.0
    shared = len(one.near & other.near)
    of_two_years = one.years and other.years and one.years.isdisjoint(other.years)
    if agree and not of_two_years and _is_told_alike(mine, theirs, linked=linked or shared > 0):
        return 1.0
    one_toll = linked and one.fate in GRAVE and one.fate == other.fate and not of_two_years
    if one.years != other.years and shared <= COMPANY and not one_toll:
        return 0.0  # the year of a dateline dates no toll
    if _is_one_number(mine, theirs, linked=linked):
        return 1.0
    if mine.unit:
        same = shared >= COMPANY if linked else shared > COMPANY and agree
    elif one.fate and one.fate == other.fate:
        same = linked or agree
    else:
        heads = set(mine.heads) & set(theirs.heads)
        same = bool(heads) and (linked or (shared >= 1 and agree))
    if not same or agree:
        return float(same)
    is_near = max(mine.low, theirs.low) <= NEAR * min(mine.high, theirs.high)
    return DIFFER if is_near and one.fate == other.fate else 0.0


def _is_one_number(mine: Figure, theirs: Figure, *, linked: bool) -> bool:
    """Return whether two equal figures are one number, though their nouns differ perhaps.

    Three days of mourning are the same days wherever they are told; 2,500 residents and 2,500
    people are the same ones in linked sentences.
    """
    if not compatible(mine, theirs):
        return False
    if mine.unit:
        return mine.low == theirs.low and not set(mine.heads).isdisjoint(theirs.heads)
    return linked and min(mine.low, theirs.low) > FEW and is_person(mine) and is_person(theirs)


def _is_told_alike(mine: Figure, theirs: Figure, *, linked: bool) -> bool:
    """Return whether two equal sums or speeds are one: few things of a story cost or run the same.

    Args:
        mine: the one figure.
        theirs: the other.
        linked: whether their sentences are linked or have company in common.
    """
    if mine.unit == "speed":
        is_round = mine.low % ROUND_SPEED == 0
        return linked or (mine.low == theirs.low and not is_round)
    return linked and mine.unit in SUMS


def _clash(one: _Counted, other: _Counted, clashes: Clashes) -> bool:
    """Return whether the comparison of two articles found that two figures clash."""
    first, second = (one, other) if one.node <= other.node else (other, one)
    found = clashes.conflicts.get((first.node, second.node))
    return found is not None and any(
        _overlap(first, each.conflict.left) and _overlap(second, each.conflict.right)
        for each in found
    )


def _overlap(counted: _Counted, span: Span) -> bool:
    own = counted.where.span(counted.figure.start, counted.figure.end)
    return own.start < span.end and span.start < own.end


def _draft(group: Sequence[_Counted], clashes: Clashes) -> Draft:
    mentions = tuple(
        DraftMention(each.where, each.start, each.figure.end, each.value) for each in group
    )
    agree = not any(_clash(one, other, clashes) for one, other in combinations(group, 2))
    return Draft(_subject(group), mentions, agree)


def _subject(group: Sequence[_Counted]) -> str:
    """Return what a group counts: the noun said most often, else the words that lead up to one.

    Those are the words around an article's first figure of the group.
    """
    said = Counter(_what(each) for each in group)
    nouns = [what for what in said if what.is_noun]
    if nouns:
        return max((said[what], -len(what.text), what.text) for what in nouns)[2]
    first = {each.where.article: _what(each).text for each in reversed(group)}
    return max(first.values(), key=lambda text: (text.index(FIGURE), len(text), text))


def _what(counted: _Counted) -> Label:
    """Return what a figure counts, in the words beside it or around it."""
    figure = counted.figure
    if counted.where.language == READ:
        found = label(counted.where.line, figure, counted.start)
        if not found.is_noun and counted.fate in GRAVE:
            return Label(counted.fate, is_noun=True)
        return found
    words = counted.where.text(figure.end, figure.reach).lstrip("-‐‑")
    if words:
        return Label(words, is_noun=True)
    return Label(excerpt(counted.where.line, figure.start, figure.end), is_noun=False)
