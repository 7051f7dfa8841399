"""Clashing numbers: figures that count one thing on both sides and can't be one number."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tellings.compare.anchors import anchored
from tellings.compare.clash_money import Told, a_zero_apart, in_another_currency, is_price
from tellings.compare.figures import Figure, compatible
from tellings.compare.measured import one_measure
from tellings.compare.near import common, company
from tellings.compare.numbers import read_number
from tellings.compare.other_time import counts_by_then, of_another_year
from tellings.compare.sizes import far_in_size, near_in_size
from tellings.compare.subtotals import adds_up
from tellings.compare.surpassed import is_surpassed
from tellings.compare.tolls import FATES, done_to, keys_of
from tellings.compare.words import Line

_PEOPLE = (
    "people person persons man men woman women child children other others civilian civilians "
    "victim victims resident residents individual individuals worker workers passenger passengers "
    "demonstrator demonstrators protester protesters opponent opponents marchers"
)
_NEEDED = {"": 1, "%": 3, "time": 2}
"""Content words that two figures must have in common around them, by unit."""
_NEEDED_ELSE = 2
_ALIKE = 0.5
"""Share of the smaller company that two very unlike durations have in common."""
_MANY = 2
"""Percentages of a sentence above which it can't be told which of them answers which."""
_OPEN = 1.7
"""How many times larger the most than the least of a figure is that tells little: 'dozens'."""
_TO_THE_HEAD = 100
"""Up to which a toll told without 'about' is not rounded."""
_TOLLS = ("dead", "hurt", "lost")
_NO_NOUN = ("", "more", "others")
"""Words behind a figure that don't say what it counts."""
_HELPERS = frozenset(("rescue", "rescuer", "rescuers"))
"""Words of the key of 'rescued' that tell of nobody that he was saved."""
_SMALL = 2
"""Up to which a number stands in a sentence by chance."""


@dataclass(frozen=True, slots=True)
class NumberClash:
    """Two figures that don't go together."""

    left: Figure
    right: Figure
    counted: str
    """What they count, as the left side says it; '' where only the unit says so."""

    @property
    def asked(self) -> str:
        """What the two answer: 'how many tanks', 'how much' of money."""
        unit = self.left.unit.split(" ")[0]
        if not unit:
            return f"how many {self.counted}".rstrip()
        return {"time": "how long", "length": "how far", "speed": "how fast"}.get(unit, "how much")


def clashing_numbers(
    left: Line,
    right: Line,
    ours: Sequence[Figure],
    theirs: Sequence[Figure],
    told_left: Iterable[Told],
    told_right: Iterable[Told],
) -> list[NumberClash]:
    """Return the figures of two linked sentences that clash.

    Args:
        left: the left sentence's words.
        right: the right one's.
        ours: the left sentence's figures.
        theirs: the right one's.
        told_left: all figures of the left article, each with its sentence; a figure that also
            stands there is no clash.
        told_right: the same on the right.
    """
    known_left, known_right = tuple(told_left), tuple(told_right)
    found: list[NumberClash] = []
    crowded = min(sum(one.unit == "%" for one in side) for side in (ours, theirs)) > _MANY
    for mine in ours:
        if mine.unit == "%" and crowded:
            continue
        for other in theirs:
            if any(
                _agree((left, mine), one) and not _leaves_open(one, (right, other))
                for one in known_right
            ):
                continue
            if any(
                _agree(one, (right, other)) and not _leaves_open(one, (left, mine))
                for one in known_left
            ):
                continue
            if _names(right, mine) or _names(left, other):
                continue
            counted = _one_thing(left, mine, right, other)
            if counted is None and a_zero_apart(mine, other, known_left, known_right):
                counted = ""
            if counted is not None and not (
                adds_up(left, mine, other) or adds_up(right, other, mine)
            ):
                found.append(NumberClash(mine, other, counted))
    return _nearest_in_size(found)


def _names(line: Line, figure: Figure) -> bool:
    """Return whether a sentence has the other side's number too: '11 of the 14' beside '14'."""
    if figure.unit or figure.low != figure.high or figure.low <= _SMALL:
        return False
    return any(
        read is not None and read[0] == read[1] == figure.low
        for read in (read_number(line, at) for at, word in enumerate(line) if word.is_word)
    )


def _nearest_in_size(clashes: Iterable[NumberClash]) -> list[NumberClash]:
    """Return clashes in which no figure stands twice, those of figures alike in size first."""
    kept: list[NumberClash] = []
    for clash in sorted(
        clashes,
        key=lambda one: (
            max(one.left.high, one.right.high) / max(1e-9, min(one.left.high, one.right.high)),
            one.left.start,
            one.right.start,
        ),
    ):
        if all(clash.left != one.left and clash.right != one.right for one in kept):
            kept.append(clash)
    return sorted(kept, key=lambda one: one.left.start)


def _agree(one: Told, other: Told) -> bool:
    """Return whether two figures can be one number of one thing."""
    mine, theirs = one[1], other[1]
    if not compatible(mine, theirs) or _other_toll(*one, *other):
        return False
    if mine.unit:
        return True
    people = is_person(mine) and is_person(theirs)
    if not people:
        return not set(mine.heads).isdisjoint(theirs.heads)
    if _in_a_sum(*one) != _in_a_sum(*other):
        return False
    fates = fate_of(*one), fate_of(*other)
    return None in fates or fates[0] == fates[1]


def _other_toll(left: Line, mine: Figure, right: Line, other: Figure) -> bool:
    """Return whether two figures are tolls told to the head: 38 hurt are not 40 rounded down."""
    if mine.unit or other.unit or mine.low == other.low:
        return False
    if any(one.low != one.high or one.low > _TO_THE_HEAD for one in (mine, other)):
        return False
    return fate_of(left, mine) in _TOLLS and is_person(mine) and is_person(other)


def _leaves_open(known: Told, told: Told) -> bool:
    """Return whether a toll is told more vaguely by the same article: 'at least 12', 'dozens'.

    That it doesn't exclude another article's toll says nothing: what the article tells is exact.
    """
    vague, exact = known[1], told[1]
    if vague.high <= _OPEN * vague.low or exact.low != exact.high:
        return False
    return fate_of(*known) is not None and _agree(known, told)


def _one_thing(left: Line, mine: Figure, right: Line, other: Figure) -> str | None:
    """Return what two figures both count, None where they count different things."""
    if compatible(mine, other) and not _other_toll(left, mine, right, other):
        return None
    here = company(left, mine.start, mine.reach)
    there = company(right, other.start, other.reach)
    shared = common(here, there) if near_in_size(mine, other) else here & there
    if mine.unit != other.unit:
        return "" if shared and in_another_currency(mine, other) else None
    if far_in_size(mine, other):
        return None
    if of_another_year(left, right) or of_another_year(right, left):
        return None
    if not mine.unit and counts_by_then(left) != counts_by_then(right):
        return None
    if is_surpassed(left, mine) != is_surpassed(right, other):
        return None
    if mine.unit:
        shared |= set(mine.heads) & set(other.heads)  # both tall, both deep
        needed = _NEEDED.get(mine.unit, _NEEDED_ELSE)
        priced = is_price(left, mine) and is_price(right, other) and near_in_size(mine, other)
        if priced or one_measure(left, mine, right, other):
            needed = 1
        if mine.unit == "time":
            if near_in_size(mine, other) or anchored(left, mine, right, other):
                needed = 1
            elif len(shared) < _ALIKE * min(len(here), len(there)):
                return None
        return "" if len(shared) >= needed else None
    fates = fate_of(left, mine), fate_of(right, other)
    if is_person(mine) and is_person(other):
        if fates[0] != fates[1] or _qualified_apart(mine, other):
            return None
        if _in_a_sum(left, mine) != _in_a_sum(right, other):
            return None
        if _rest(mine) != _rest(other) and fates[0] in (None, "dead"):
            return None  # 'twelve others' of sixteen
        needed = 1 if near_in_size(mine, other) else _NEEDED_ELSE
        if not fates[0] and len(shared) < needed:
            return None
        counted = left_words(left, mine)
        return fates[0] if fates[0] and counted in _NO_NOUN else counted
    both = [head for head in mine.heads if head in other.heads]
    if not both or _qualified_apart(mine, other):
        return None
    if fates[0] != fates[1] and (None not in fates or len(both) < _NEEDED_ELSE):
        return None  # match points saved and match points had are match points
    if near_in_size(mine, other):
        shared |= (set(mine.heads) & there) | (set(other.heads) & here)
    if len(both) < 2 and len(shared) < _NEEDED[""]:
        return None
    return left_words(left, mine)


def left_words(line: Line, figure: Figure) -> str:
    """Return the words that say what a figure counts, as they stand in its sentence."""
    return " ".join(word.text for word in line if figure.end <= word.start < figure.reach)


def is_person(figure: Figure, reach: int = 1) -> bool:
    """Return whether a figure counts people: by a word for them, or by what became of them.

    Args:
        figure: the figure.
        reach: among how many words after it a word of fate tells that: '11 confirmed dead'.
    """
    people = keys_of(_PEOPLE)
    fates = [keys_of(group) for group in FATES.values()]
    return any(head in people for head in figure.heads) or any(
        head in fate for head in figure.heads[:reach] for fate in fates
    )


def _in_a_sum(line: Line, figure: Figure) -> bool:
    """Return whether a figure is one of those that add up: 'two women and a boy were killed'."""
    fates = frozenset().union(*(keys_of(words) for words in FATES.values()))
    behind = [word for word in line if word.start >= figure.end]
    for at, word in enumerate(behind):
        if word.key in fates or not (word.is_word or word.text in "-,"):
            return False
        if word.low == "and" and at + 2 < len(behind):
            added = behind[at + 1].low in ("a", "an") or behind[at + 1].key == "1"
            if added and any(after.key in fates for after in behind[at + 2 :]):
                return True
    return False


def _rest(figure: Figure) -> bool:
    """Return whether a figure counts those that another one left out: 'five others'."""
    return not keys_of("other others").isdisjoint(figure.heads)


def fate_of(line: Line, figure: Figure) -> str | None:
    """Return what becomes of the counted, by the word of fate nearest to the figure.

    'dead', 'hurt', 'lost', 'held', 'moved', 'saved', 'ill', or None.
    """
    verb = done_to(line, figure.place)
    best: tuple[int, str] | None = None
    for fate, words in FATES.items():
        if verb is not None and verb.key in keys_of(words):
            return fate
        keys = keys_of(words)
        for word in line:
            if (
                word.key in keys
                and word.low not in _HELPERS
                and not _parted(line, figure, word.start)
            ):
                # what follows a figure is likelier its own than what stands before it
                gap = (
                    word.start - figure.end
                    if word.start > figure.start
                    else (2 * (figure.start - word.end))
                )
                if best is None or (gap, fate) < best:
                    best = gap, fate
    return best[1] if best else None


def _parted(line: Line, figure: Figure, place: int) -> bool:
    """Return whether a word of fate belongs to something else than a figure.

    Another figure between the two parts them, and so does a comma where the word stands before.
    """
    after = place > figure.start
    first, last = (figure.end, place) if after else (place, figure.start)
    return any(
        word.key[:1].isdigit() or (word.text == "," and not after)
        for word in line
        if first <= word.start < last
    )


def _qualified_apart(mine: Figure, other: Figure) -> bool:
    """Return whether what both count is of different kinds: Abrams tanks and Leopard tanks."""
    common = {head for head in mine.heads if head in other.heads}
    if not common:
        return False
    ahead = _ahead(mine, common), _ahead(other, common)
    return bool(ahead[0] and ahead[1] and ahead[0].isdisjoint(ahead[1]))


def _ahead(figure: Figure, common: set[str]) -> set[str]:
    first = next(place for place, head in enumerate(figure.heads) if head in common)
    return (
        set(figure.heads[:first])
        - keys_of("more other additional another new further")
        - keys_of(_PEOPLE)
    )
