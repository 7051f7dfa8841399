"""Polarity: a shared predicate that one sentence affirms and the other one denies.

A predicate is denied by a negation before it in its clause, or by its opposite from a small table.
Two negations, 'not only' and 'no doubt' deny nothing.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from tellings.compare.near import clause, company
from tellings.compare.vocabulary import NEGATIVE_WORDS, word_set
from tellings.compare.words import Line
from tellings.model import Span

OPPOSITE = "says the opposite?"
"""Note of the conflict that an opposite claim makes."""
OPPOSITES = (
    (
        "rise rises rose risen climbed increased",
        "fall falls fell fallen dropped declined decreased",
    ),
    ("guilty convict convicted", "innocent acquit acquitted cleared exonerated freed"),
    ("true", "false untrue"),
    ("confirm confirms confirmed", "deny denies denied"),
    ("accept accepts accepted approve approves approved", "reject rejects rejected"),
    ("legal lawful", "illegal unlawful"),
    ("win wins won", "lose loses lost"),
    ("support supports supported back backs backed", "oppose opposes opposed"),
    ("open opens opened reopened", "close closes closed shut"),
    ("alive survive survived", "dead die died"),
    ("safe", "unsafe dangerous"),
    ("succeed succeeds succeeded", "fail fails failed"),
    (
        "allow allows allowed permit permits permitted",
        "ban bans banned forbid forbids forbidden prohibit prohibits prohibited",
    ),
    ("strengthen strengthens strengthened", "weaken weakens weakened"),
)
"""Words that say the opposite of each other about one subject."""
_MORE = word_set("more over above")
_LESS = word_set("fewer less under below")
_NOT = word_set(
    """
    not never cannot aren't can't couldn't didn't doesn't don't hadn't hasn't haven't isn't
    shouldn't wasn't weren't won't wouldn't
    """
)
_MODALS = {
    "will": "will", "won't": "will", "would": "would", "wouldn't": "would", "could": "could",
    "couldn't": "could", "can": "can", "can't": "can", "cannot": "can", "may": "may",
    "might": "may", "should": "should", "shouldn't": "should", "must": "must",
}  # fmt: skip
"""What isn't told as done; by its plain form."""
_UNSURE = NEGATIVE_WORDS | word_set(
    """
    if unless whether until before yet once almost nearly hardly barely scarcely fail failed fails
    failure unable unlikely lack lacked lacks stop stopped no-one nobody nothing rather
    """
)
"""Words beside which a predicate is not plainly affirmed."""
_NOT_A_DENIAL = word_set("only just merely simply necessarily yet doubt least more less fewer to")
"""Words after a negation that leave the rest affirmed or open."""
_LINKING = word_set("found proven proved ruled declared considered believed deemed")
"""Verbs that link a subject to what it is said to be."""
_VERBAL = ("ed", "s", "ing")
"""Endings of verbs in another form than the one that a negation needs."""
_AHEAD = 3
"""Words after a negation among which its predicate stands."""
_NEEDED = 2
"""Content words that two clauses must have in common besides the predicate."""
_SHARE = 0.6
"""The same, as a share of the smaller one's content."""


@dataclass(frozen=True, slots=True)
class Stand:
    """A predicate as a sentence tells it; offsets count from the sentence's start."""

    about: str
    """What is affirmed or denied: the predicate's key, or the first word of its opposites."""
    affirmed: bool
    start: int
    """Start of the negation, if any, else of the predicate."""
    end: int
    word: str
    """The predicate itself, in lower case."""
    negated: bool
    subject: frozenset[str]
    """Content before the predicate in its clause."""
    figures: frozenset[str]
    """Figures before it there."""
    modals: frozenset[str]
    """'will', 'could' and the like just before it, without their negation."""


def opposites(
    left: Line, right: Line, told_left: Iterable[Line], told_right: Iterable[Line]
) -> tuple[Span, Span] | None:
    """Return where two linked sentences say the opposite of one thing, None where they don't.

    Args:
        left: the left sentence's words.
        right: the right one's.
        told_left: all left sentences linked to the right one; what one of them affirms or denies
            as the right one does is no clash.
        told_right: the same on the right.
    """
    quantity = _quantities(left, right)
    if quantity:
        return quantity
    ours, theirs = _stands(left), _stands(right)
    known_left = _known(told_left)
    known_right = _known(told_right)
    for mine in ours:
        for other in theirs:
            if mine.about != other.about or mine.affirmed == other.affirmed:
                continue
            if (mine.about, mine.affirmed) in known_right:
                continue
            if (other.about, other.affirmed) in known_left:
                continue
            if _one_claim(left, mine, right, other):
                return Span(mine.start, mine.end), Span(other.start, other.end)
    return None


def _known(lines: Iterable[Line]) -> frozenset[tuple[str, bool]]:
    return frozenset((stand.about, stand.affirmed) for line in lines for stand in _stands(line))


def _one_claim(left: Line, mine: Stand, right: Line, other: Stand) -> bool:
    """Return whether two stands are about one subject, in like company."""
    if not mine.subject & other.subject or mine.modals != other.modals:
        return False
    if mine.figures != other.figures:
        return False  # so many were for it, so many against
    if mine.negated != other.negated:
        affirmed, denied = (other, mine) if mine.negated else (mine, other)
        if affirmed.word != denied.word and not affirmed.word.endswith(_VERBAL):
            return False  # 'support' the noun, 'not supported' the verb
    here = company(left, mine.start, mine.end)
    there = company(right, other.start, other.end)
    shared = len(here & there)
    return shared >= _NEEDED and shared >= _SHARE * min(len(here), len(there))


def _stands(line: Line) -> list[Stand]:
    """Return what a sentence plainly affirms or denies."""
    table = _table()
    held = {word.low for word in line} & table.keys()
    found: list[Stand] = []
    for at, word in enumerate(line):
        if not word.substance or word.key[:1].isdigit() or word.place:
            continue
        if word.low in _LINKING and any(one.low in table for one in line[at + 1 : at + 2]):
            continue  # 'not found guilty' denies the guilt
        group, positive = table.get(word.low, (word.key, True))
        place = clause(line, at)
        negations = [
            spot for spot in range(max(place.start, at - _AHEAD), at) if _denies(line, spot, at)
        ]
        unsure = any(
            line[spot].low in _UNSURE for spot in place if spot != at and spot not in negations
        )
        both = {side for name, side in (table[low] for low in held) if name == group}
        if len(negations) > 1 or unsure or len(both) > 1:
            continue
        first = negations[0] if negations else at
        ahead = line[place.start : first]
        found.append(
            Stand(
                group,
                positive != bool(negations),
                line[first].start,
                word.end,
                word.low,
                bool(negations),
                frozenset(one.key for one in ahead if one.substance == 1.0),
                frozenset(one.key for one in ahead if one.key[:1].isdigit()),
                frozenset(
                    _MODALS[one.low]
                    for one in line[max(place.start, at - _AHEAD) : at]
                    if one.low in _MODALS
                ),
            )
        )
    return found


def _denies(line: Line, at: int, predicate: int) -> bool:
    """Return whether a word is a negation of the predicate after it."""
    if line[at].low not in _NOT:
        return False
    between = line[at + 1 : predicate + 1]
    if any(not word.is_word or word.low in _NOT_A_DENIAL for word in between):
        return False
    # adverbs and forms of 'be' may stand between, no other content
    return not any(
        word.substance and word.low not in _LINKING and not word.low.endswith("ly")
        for word in between[:-1]
    )


def _quantities(left: Line, right: Line) -> tuple[Span, Span] | None:
    """Return 'more than 200' against 'fewer than 200' of the same."""
    for at, first in _bounds(left):
        for spot, second in _bounds(right):
            if left[at].key != right[spot].key or first[1] == second[1]:
                continue
            mine = Span(left[first[0]].start, left[at].end)
            other = Span(right[second[0]].start, right[spot].end)
            here = company(left, mine.start, mine.end)
            there = company(right, other.start, other.end)
            if len(here & there) >= max(_NEEDED, _SHARE * min(len(here), len(there))):
                return mine, other
    return None


def _bounds(line: Line) -> list[tuple[int, tuple[int, bool]]]:
    """Return the figures with 'more than' or 'fewer than' before them: place, word, more or not."""
    found = []
    for at, word in enumerate(line):
        if not any(char.isdigit() for char in word.key) or at == 0:
            continue
        first = at - 2 if line[at - 1].low == "than" and at >= 2 else at - 1
        negated = first > 0 and line[first - 1].low in ("no", "not")
        if line[first].low in _MORE | _LESS and not negated:
            found.append((at, (first, line[first].low in _MORE)))
    return found


@cache
def _table() -> dict[str, tuple[str, bool]]:
    """Return for every word of the opposites its pair's name and its side."""
    table: dict[str, tuple[str, bool]] = {}
    for positive, negative in OPPOSITES:
        name = positive.split()[0]
        for words, side in ((positive, True), (negative, False)):
            table.update((word, (name, side)) for word in words.split())
    return table
