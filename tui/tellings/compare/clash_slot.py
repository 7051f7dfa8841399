"""Clashing numbers of two sentences that are otherwise nearly equal, in any language.

Where the same words stand around two different numbers, these answer one question, whatever it is:
no knowledge of the language is needed.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

import cydifflib

from tellings.compare.number_words import NO_NOUN, ROUGHLY
from tellings.compare.rounding import rounded
from tellings.compare.slots import OPEN, Item, Slot, items, slots
from tellings.compare.units import MEASURE_NAMES
from tellings.compare.words import Line, Word

SHARE = 0.75
"""Share of the longer sentence's words that must stand in both, in one order, 0..1."""
PART = 0.4
"""The same where two words on either side of a number are equal, not just one."""
LEAST = 2
"""Words that must be common."""
_MARKS = 2
"""Words before a number among which it is marked as rough."""
_COUNTED = 3
"""Letters from which the word behind a number is shown with it: it is what is counted."""


@dataclass(frozen=True, slots=True)
class SlotClash:
    """Two numbers that don't go together; ``reach`` is where the words they count end."""

    left: Slot
    right: Slot
    left_reach: int
    right_reach: int
    year: bool
    word_for_word: bool
    """True where the sentences differ in numbers alone, and neither number is marked as rough."""


def clashing_slots(
    left: Line,
    right: Line,
    told_left: Iterable[Line],
    told_right: Iterable[Line],
    language: str = "en",
) -> list[SlotClash]:
    """Return the numbers of two linked sentences that clash, none where the words differ much.

    Args:
        left: the left sentence's words.
        right: the right one's.
        told_left: the other left sentences linked to the right one; a number that stands there too
            is no clash.
        told_right: the same on the right.
        language: ISO 639-1 code of both articles.
    """
    ours, theirs = items(left, language), items(right, language)
    if not (any(map(_is_slot, ours)) and any(map(_is_slot, theirs))):
        return []
    known_left, known_right = _values(told_left, language), _values(told_right, language)
    found = []
    alike = _keys(ours) == _keys(theirs)
    for at, other_at in _aligned(ours, theirs):
        mine, other = ours[at], theirs[other_at]
        if not (isinstance(mine, Slot) and isinstance(other, Slot)):
            continue
        plain = (
            alike
            and mine.factor == other.factor
            and _is_plain(left, mine, language)
            and _is_plain(right, other, language)
        )
        if not _differ(mine, other, rough=not plain):
            continue
        if _value(mine) in known_right or _value(other) in known_left:
            continue
        found.append(
            SlotClash(
                mine,
                other,
                _reach(left, mine),
                _reach(right, other),
                _years(mine, other),
                plain,
            )
        )
    return found


def _aligned(ours: Sequence[Item], theirs: Sequence[Item]) -> list[tuple[int, int]]:
    """Return the places (left, right) of numbers with equal words before and behind them."""
    matcher = cydifflib.SequenceMatcher(None, _keys(ours), _keys(theirs), autojunk=False)
    pairs = {
        (block.a + step, block.b + step)
        for block in matcher.get_matching_blocks()
        for step in range(block.size)
    }
    words = sum(not _is_slot(ours[i]) for i, _ in pairs)
    longer = max(sum(not _is_slot(item) for item in side) for side in (ours, theirs))
    if words < max(LEAST, PART * longer):
        return []
    around = {*pairs, (-1, -1), (len(ours), len(theirs))} if words >= SHARE * longer else pairs
    steps = (-1, 1) if words >= SHARE * longer else (-2, -1, 1, 2)
    return sorted(
        (i, j)
        for i, j in pairs
        if _is_slot(ours[i]) and all((i + step, j + step) in around for step in steps)
    )


def _keys(side: Sequence[Item]) -> list[str]:
    return [OPEN if isinstance(item, Slot) else item for item in side]


def _is_slot(item: Item) -> bool:
    return isinstance(item, Slot)


def _values(lines: Iterable[Line], language: str) -> Collection[tuple[str, tuple[float, ...]]]:
    return {_value(slot) for line in lines for slot in slots(line, language)}


def _value(slot: Slot) -> tuple[str, tuple[float, ...]]:
    return slot.kind if slot.named else "", slot.parts


def _is_plain(line: Line, slot: Slot, language: str) -> bool:
    """Return whether a number is whole and unmarked, so that one near it is another number."""
    held = [word for word in line if slot.start <= word.start < slot.end]
    before = [word.low for word in line if word.start < slot.start][-_MARKS:]
    return not any("." in word.key for word in held) and ROUGHLY.get(
        language, frozenset()
    ).isdisjoint(before)


def _differ(one: Slot, other: Slot, *, rough: bool) -> bool:
    """Return whether two numbers can't be one, nor one told in another unit.

    Where they may be ``rough``, neither can be the other one rounded.
    """
    if one.kind != other.kind or len(one.parts) != len(other.parts):
        return False
    if one.unit != other.unit:
        return _other_currency(one, other)
    mine = [part * one.factor for part in one.parts]
    theirs = [part * other.factor for part in other.parts]
    if mine == theirs:
        return False
    exact = len(mine) > 1 or one.kind or (_years(one, other) and not one.unit)
    return bool(exact) or not rough or not rounded(mine[0], theirs[0])


def _other_currency(one: Slot, other: Slot) -> bool:
    """Return whether one sum is told in two currencies; other sums may be converted."""
    if "" in (one.unit, other.unit) or MEASURE_NAMES.intersection((one.unit, other.unit)):
        return False
    return one.parts == other.parts


def _years(one: Slot, other: Slot) -> bool:
    return all(
        len(slot.parts) == 1
        and slot.parts[0].is_integer()
        and 1000 <= slot.parts[0] <= 2100
        and not (slot.grouped or slot.unit or slot.kind)
        for slot in (one, other)
    )


def _reach(line: Line, slot: Slot) -> int:
    """Return the end of the word behind a number, the number's own end where none belongs to it."""
    if slot.unit or slot.kind == "nth" or slot.named:
        return slot.end
    behind = next((word for word in line if word.start >= slot.end), None)
    return behind.end if behind and _is_counted(behind, slot) else slot.end


def _is_counted(word: Word, slot: Slot) -> bool:
    if not word.text.isalpha() or word.start > slot.end + 1 or word.low in NO_NOUN:
        return False
    return word.substance > 0 and (len(word.text) > _COUNTED or not word.text.isascii())
