"""Stands: what a sentence plainly affirms or denies, predicate by predicate.

A predicate is denied by a negation before it in its clause ('not', 'no fault was'), or by its
opposite. Two negations, 'not only' and 'no doubt' deny nothing.
"""

from dataclasses import dataclass

from tellings.compare.near import clause
from tellings.compare.opposed_words import ALMOST_DENYING, Side, sides_at
from tellings.compare.vocabulary import NEGATIVE_WORDS, word_set
from tellings.compare.words import Line

_NOT = word_set(
    """
    not never cannot aren't can't couldn't didn't doesn't don't hadn't hasn't haven't isn't
    shouldn't wasn't weren't won't wouldn't
    """
)
_NONE = word_set("no none nobody no-one")
"""Words that deny what their sentence goes on to say of somebody or something."""
_NOBODY = word_set("none nobody no-one")
_MODALS = {
    "will": "will", "won't": "will", "would": "would", "wouldn't": "would", "could": "could",
    "couldn't": "could", "can": "can", "can't": "can", "cannot": "can", "may": "may",
    "might": "may", "should": "should", "shouldn't": "should", "must": "must",
}  # fmt: skip
"""What isn't told as done; by its plain form."""
_UNSURE = (NEGATIVE_WORDS - {"against"}) | word_set(
    """
    if unless whether until before yet once almost nearly hardly barely scarcely fail failed fails
    failure unable unlikely lack lacked lacks stop stopped no-one nobody nothing rather none else
    """
)
"""Words beside which a predicate is not plainly affirmed."""
_WHEN = word_set("until before")
"""Those of them that say no more than when somebody went."""
_BEATING = word_set("beat beats beaten beating defeat defeats defeated")
_NOT_A_DENIAL = word_set(
    "only just merely simply necessarily yet doubt least more less fewer to matter other"
)
"""Words after a negation that leave the rest affirmed or open."""
_LINKING = word_set("found proven proved ruled declared considered believed deemed")
"""Verbs that link a subject to what it is said to be."""
_BEING = word_set("is are was were be been being has have had longer")
"""Words between a subject and its participle."""
_AHEAD = 3
"""Words after a negation among which its predicate stands."""
_NOUNS = 5
"""The same after 'no', whose noun stands between."""
ALIVE = "alive"
"""What the opposites of living and dying are called."""
PAST = {
    past: plain
    for plain, past in (
        ("send", "sent"), ("give", "gave"), ("take", "took"), ("find", "found"), ("buy", "bought"),
        ("sell", "sold"), ("pay", "paid"), ("build", "built"), ("lose", "lost"),
        ("bring", "brought"), ("catch", "caught"), ("see", "saw"), ("know", "knew"),
        ("write", "wrote"), ("speak", "spoke"), ("break", "broke"),
    )
}  # fmt: skip
"""Past forms that no ending shows, with the plain form that 'did not' takes."""
PRONOUNS = word_set("he she they it who we i you")


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
    opposed: bool
    """True where it is one of a pair of opposites."""
    negated: bool
    none: bool
    """True where 'no' or 'nobody' denies it: of no one and of nothing."""
    subject: frozenset[str]
    """Content before the predicate in its clause."""
    vague: bool
    """True where a pronoun or 'nobody' stands for the subject."""
    figures: frozenset[str]
    """Figures before it there."""
    modals: frozenset[str]
    """'will', 'could' and the like just before it, without their negation."""


def stands(line: Line) -> tuple[Stand, ...]:
    """Return what a sentence plainly affirms or denies, in order."""
    sides = {at: found for at in range(len(line)) if (found := sides_at(line, at))}
    both = _both_sides(sides)
    inside = {at + step for at, found in sides.items() for step in range(1, found[0].size)}
    return tuple(
        stand
        for at, word in enumerate(line)
        if at in sides
        or (word.substance and not word.key[:1].isdigit() and not word.place and at not in inside)
        if not (word.low in _LINKING and at + 1 in sides)  # 'not found guilty' denies the guilt
        for side in sides.get(at, [None])
        if side is None or side.group not in both
        if (stand := _stand(line, at, side)) is not None
    )


def _both_sides(sides: dict[int, list[Side]]) -> frozenset[str]:
    """Return the opposites of which a sentence holds both: so many rose, so many fell."""
    told = {(side.group, side.positive) for found in sides.values() for side in found}
    return frozenset(group for group, positive in told if (group, not positive) in told)


def _stand(line: Line, at: int, side: Side | None) -> Stand | None:
    if at and line[at - 1].low in ALMOST_DENYING:
        return None
    place = clause(line, at)
    last = at + (side.size if side else 1)
    denied = [spot for spot in range(max(place.start, at - _NOUNS), at) if _denies(line, spot, at)]
    held = range(at, last)
    if len(denied) > 1 or any(
        _is_unsure(line, spot, at, side)
        for spot in place
        if spot not in held and spot not in denied
    ):
        return None
    first = denied[0] if denied else at
    none = bool(denied) and line[first].low in _NONE
    ahead = line[place.start : first]
    if none and any(one.substance for one in line[first:at]):
        ahead = line[first:at]  # 'no fault was found': what there is none of
    subject = frozenset(one.key for one in ahead if one.substance == 1.0)
    return Stand(
        side.group if side else PAST.get(line[at].low, line[at].key),
        (side.positive if side else True) != bool(denied),
        line[first].start,
        line[last - 1].end,
        line[at].low,
        side is not None,
        bool(denied),
        none,
        subject,
        any(one.low in PRONOUNS or one.low in _NOBODY for one in ahead),
        frozenset(one.key for one in ahead if one.key[:1].isdigit()),
        frozenset(
            _MODALS[one.low]
            for one in line[max(place.start, at - _AHEAD) : at]
            if one.low in _MODALS
        ),
    )


def _is_unsure(line: Line, spot: int, at: int, side: Side | None) -> bool:
    """Return whether a word of the clause leaves open what is said of the predicate."""
    low = line[spot].low
    if side is not None and side.group == "win" and low in _BEATING:
        return True  # who beats another wins what that one loses
    if low not in _UNSURE:
        return False
    return not (low in _WHEN and side is not None and side.group == "stayed")


def _denies(line: Line, at: int, predicate: int) -> bool:
    """Return whether a word is a negation of the predicate after it."""
    low = line[at].low
    none = low in _NONE
    if not none and (low not in _NOT or predicate - at > _AHEAD):
        return False
    between = line[at + 1 : predicate + 1]
    if any(not word.is_word or word.low in _NOT_A_DENIAL for word in between):
        return False
    between = between[:-1]
    if none and between:
        # 'no faults were found': only a form of 'be' or 'have' shows where the noun ends
        return between[-1].low in _BEING
    # adverbs and forms of 'be' may stand between, no other content
    return not any(
        word.substance and word.low not in _LINKING and not word.low.endswith("ly")
        for word in between
    )
