"""Polarity: a shared predicate that one sentence affirms and the other one denies."""

from collections.abc import Iterable, Sequence

from tellings.compare.near import company
from tellings.compare.stands import ALIVE, PAST, Stand
from tellings.compare.vocabulary import word_set
from tellings.compare.words import Line
from tellings.model import Span

OPPOSITE = "says the opposite"
"""Note of the conflict that an opposite claim makes where all besides it is equal."""
MAYBE_OPPOSITE = "says the opposite?"
"""The same where the two are worded differently."""
_MORE = word_set("more over above")
_LESS = word_set("fewer less under below")
_VERBAL = ("ed", "s", "ing")
"""Endings of verbs in another form than the one that a negation needs."""
_NEEDED = 2
"""Content words that two clauses must have in common besides the predicate."""
_MANY, _NEARLY_ALL = 3, 0.8
"""The same where the one is told in the active voice and the other in the passive."""
_SHARE = 0.6
"""The same, as a share of the smaller one's content."""

_AGAIN = word_set("reopen reopens reopened resume resumes resumed")
"""Predicates that tell how a thing went on after an end."""
_FOR = 3
"""Words of 'for nine hours'."""
_BY_ANYBODY = frozenset(("suspect",))
"""Acts whose subject says little: who suspects is an authority, whatever its name."""


def opposites(
    left: Line,
    right: Line,
    ours: Sequence[Stand],
    theirs: Sequence[Stand],
    told_left: Iterable[Stand],
    told_right: Iterable[Stand],
) -> tuple[Span, Span] | None:
    """Return where two linked sentences say the opposite of one thing, None where they don't.

    Args:
        left: the left sentence's words.
        right: the right one's.
        ours: what the left one affirms or denies.
        theirs: the same of the right one.
        told_left: the same of all left sentences linked to the right one; what is told there as
            the right one tells it is no clash.
        told_right: the same on the right.
    """
    quantity = _quantities(left, right)
    if quantity:
        return quantity
    known_left = frozenset((one.about, one.affirmed) for one in told_left)
    known_right = frozenset((one.about, one.affirmed) for one in told_right)
    for mine in ours:
        for other in theirs:
            if mine.about != other.about or mine.affirmed == other.affirmed:
                continue
            if (mine.about, mine.affirmed) in known_right:
                continue
            if (other.about, other.affirmed) in known_left:
                continue
            if _for_a_time(left, mine, other) or _for_a_time(right, other, mine):
                continue
            if _one_claim(left, mine, right, other):
                return _told(left, mine, right, other), _told(right, other, left, mine)
    return None


def _for_a_time(line: Line, stand: Stand, other: Stand) -> bool:
    """Return whether a thing was ended for a while only and the other side tells how it went on."""
    behind = [word for word in line if word.start >= stand.end][:_FOR]
    told = len(behind) == _FOR and behind[0].low == "for"
    return told and behind[1].key[:1].isdigit() and other.word in _AGAIN


def _told(line: Line, stand: Stand, other_line: Line, other: Stand) -> Span:
    """Return where a stand is told, with that of which the other one says that there is none."""
    if not other.none:
        return Span(stand.start, stand.end)
    denied = {word.key for word in other_line if other.start <= word.start < other.end}
    ahead = [word for word in line if word.start < stand.start]
    starts = [word.start for word in ahead if word.substance and word.key in denied]
    if not starts and ahead and ahead[-1].key[:1].isdigit():
        starts = [ahead[-1].start]  # 'three arrests' against none
    return Span(max(starts, default=stand.start), stand.end)


def equal_besides(left: Line, right: Line, here: Span, there: Span) -> bool:
    """Return whether two sentences are word for word equal but for a run of each."""
    return _keys_besides(left, here) == _keys_besides(right, there)


def _keys_besides(line: Line, run: Span) -> list[str]:
    return [word.key for word in line if word.is_word and not run.start <= word.start < run.end]


def _one_claim(left: Line, mine: Stand, right: Line, other: Stand) -> bool:
    """Return whether two stands are about one subject, in like company."""
    if mine.modals != other.modals:
        return False
    none = mine.none or other.none
    if mine.figures != other.figures and not none:
        return False  # so many were for it, so many against
    if mine.negated != other.negated and _is_noun_of(mine, other):
        return False
    common = mine.subject & other.subject
    counted = bool(mine.figures) and mine.figures == other.figures
    apart = mine.subject - common and other.subject - common
    if mine.about == ALIVE and len(common) == 1 and apart and not counted:
        return False  # the driver of the lorry and that of the bus
    same = bool(mine.subject) and mine.subject == other.subject
    if none:
        same = _same_heads(mine, other)
    vague = mine.vague or other.vague or mine.about in _BY_ANYBODY
    light = 0.4 if same else 0.0  # 'at the time' says nothing of what there was
    here = company(left, mine.start, mine.end, above=light)
    there = company(right, other.start, other.end, above=light)
    if none and same:  # the run of a denial holds its noun: 'no fault was found'
        here, there = here | mine.subject, there | other.subject
    shared, least = len(here & there), min(len(here), len(there))
    if not (common or counted or same or vague):
        # 'the court allowed the march': what is the subject of the one is by whom of the other
        turned = mine.opposed and other.opposed and not none
        return turned and shared >= _MANY and shared >= _NEARLY_ALL * least
    return shared >= (1 if same else _NEEDED) and shared >= _SHARE * least


def _is_noun_of(mine: Stand, other: Stand) -> bool:
    """Return whether what one side affirms may be the noun 'support' of 'not supported'."""
    affirmed, denied = (other, mine) if mine.negated else (mine, other)
    if affirmed.word == denied.word or affirmed.word in PAST or affirmed.word.endswith(_VERBAL):
        return False
    return not (affirmed.opposed and denied.opposed) or denied.word.startswith(affirmed.word)


def _same_heads(mine: Stand, other: Stand) -> bool:
    """Return whether a subject that 'no' denies is the other one, or 'nobody' stands for it."""
    denied, told = (mine, other) if mine.none else (other, mine)
    if denied.vague:
        return bool(told.subject or told.figures)
    return bool(denied.subject) and denied.subject <= told.subject


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
