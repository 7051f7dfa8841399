"""Which figures of a story count one thing: how alike they are, found without trying every pair."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations, product

from tellings.board.clashes import Clashes
from tellings.board.counted import FEW, Counted
from tellings.board.graph import LinkGraph, Node
from tellings.compare.clash_number import is_person
from tellings.compare.figures import Figure, compatible, highest
from tellings.compare.units import CODES, CURRENCIES
from tellings.model import Span
from tellings.model.groups import joined
from tellings.model.steps import stepwise

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
ROUND_SPEED = 10_000.0
"""Metres an hour whose multiples are too common to be one speed wherever they are told."""
SUMS = frozenset((*CURRENCIES.values(), *CODES.values()))

Pair = tuple[int, int]
"""Two figures by their places, the lower first."""


def likenesses(counted: Sequence[Counted], graph: LinkGraph, clashes: Clashes) -> dict[Pair, float]:
    """Return how alike figures are, for all pairs that decide which of them count one thing.

    These are the pairs above 0, and those below 0 among figures that hang together by the others:
    no pair else can keep a group apart, since nothing brings it together.
    """
    alike: dict[Pair, float] = {}
    for pair in stepwise(_promising(counted, graph, clashes)):
        value = likeness(counted[pair[0]], counted[pair[1]], graph, clashes)
        if value > 0:
            alike[pair] = value
    apart: dict[Pair, float] = {}
    for group in joined(alike):
        for pair in stepwise(_contrary(counted, sorted(group))):
            value = likeness(counted[pair[0]], counted[pair[1]], graph, clashes)
            if value < 0:
                apart[pair] = value
    return alike | apart


def _promising(counted: Sequence[Counted], graph: LinkGraph, clashes: Clashes) -> set[Pair]:
    """Return the pairs that may be above 0: of clashing or linked sentences, or else much alike.

    Elsewhere figures count one thing only where they agree and have a word, a fate or a speed in
    common.
    """
    places: dict[Node, list[int]] = defaultdict(list)
    common: dict[tuple[str, str, object], list[int]] = defaultdict(list)
    for place, each in enumerate(counted):
        places[each.node].append(place)
        for kind, key in _keys(each):
            common[each.figure.unit, kind, key].append(place)
    near = [
        *clashes.conflicts,
        *((node, other) for node in places for other in graph.counterparts.get(node, ())),
    ]
    found: set[Pair] = set()
    for one, other in near:
        if one in places and other in places:
            found.update((min(two), max(two)) for two in product(places[one], places[other]))
    for group in stepwise(list(common.values())):
        found.update(_agreeing(counted, group))
    return found


def _keys(counted: Counted) -> Iterator[tuple[str, object]]:
    """Yield what figures of sentences that are not linked have in common if they are alike."""
    figure = counted.figure
    for key in counted.near:
        yield "near", key
    if figure.unit:
        for key in figure.heads:
            yield "head", key
    if counted.fate:
        yield "fate", counted.fate
    if figure.unit == "speed":
        yield "speed", figure.low


def _agreeing(counted: Sequence[Counted], group: Sequence[int]) -> Iterator[Pair]:
    """Yield the pairs of a group whose values can be one."""
    ordered = sorted(group, key=lambda place: counted[place].figure.low)
    for at, one in enumerate(ordered):
        most = highest(counted[one].figure)
        for other in ordered[at + 1 :]:
            if counted[other].figure.low > most:
                break
            yield min(one, other), max(one, other)


def _contrary(counted: Sequence[Counted], group: Sequence[int]) -> set[Pair]:
    """Return the pairs that may be below 0: of one sentence, or of people of two fates."""
    places: dict[Node, list[int]] = defaultdict(list)
    for place in group:
        places[counted[place].node].append(place)
    fated = [place for place in group if counted[place].fate]
    return {pair for each in (*places.values(), fated) for pair in combinations(each, 2)}


def likeness(one: Counted, other: Counted, graph: LinkGraph, clashes: Clashes) -> float:
    """Return how surely two figures count one thing: up to 1, below 0 where they don't."""
    mine, theirs = one.figure, other.figure
    if one.node == other.node and not compatible(mine, theirs):
        return NEVER
    if clash(one, other, clashes):
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


def clash(one: Counted, other: Counted, clashes: Clashes) -> bool:
    """Return whether the comparison of two articles found that two figures clash."""
    first, second = (one, other) if one.node <= other.node else (other, one)
    found = clashes.conflicts.get((first.node, second.node))
    return found is not None and any(
        _overlap(first, each.conflict.left) and _overlap(second, each.conflict.right)
        for each in found
    )


def _overlap(counted: Counted, span: Span) -> bool:
    own = counted.where.span(counted.figure.start, counted.figure.end)
    return own.start < span.end and span.start < own.end
