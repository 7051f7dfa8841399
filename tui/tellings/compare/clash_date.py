"""Clashing dates: moments of one event that can't be the same."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from tellings.compare.dates import Moment, agree, around, compatible
from tellings.compare.near import REACH, company
from tellings.compare.vocabulary import SAYING, word_set
from tellings.compare.words import Line, Word

_NEEDED = 2
"""Content words that two moments must have in common around them to be about one event."""
_OPENING = 6
"""Words after a date that opens a sentence among which its verb is looked for."""
_ALONE = 0.5
"""Share of the smaller company that must be common to both, 0..1."""

_SAME_EVENT = 0.3
"""The same where both name one event."""
_EVENTS = {
    "blast": word_set("blast blasts explosion explosions exploded explode blew bombing"),
    "crash": word_set("crash crashed collision collided derailed derailment"),
    "fire": word_set("fire blaze"),
    "quake": word_set("earthquake quake tremor"),
    "shooting": word_set("shooting shot gunman"),
    "sinking": word_set("sank sinking capsized"),
    "collapse": word_set("collapse collapsed"),
}
"""Words for what happens once to one thing."""

_APPOINTED = {
    low: act
    for act, words in {
        "sentence": "sentence sentenced sentencing",
        "funeral": "buried funeral",
        "office": "inaugurated inauguration sworn oath",
    }.items()
    for low in word_set(words)
}
"""What is done once to one person, on a day that is set, by the words for it."""
_BEGUN = word_set("left departed began begun started opened sailed boarded took entered")
_ENDED = word_set("landed arrived ended finished closed returned docked reached stopped came")
"""What begins and what ends: a plane that left before noon landed after it."""
_JUST_BEFORE = 4
"""Words before a date among which that stands."""


@dataclass(frozen=True, slots=True)
class DateClash:
    """Two moments that don't go together."""

    left: Moment
    right: Moment


def clashing_dates(
    left: Line,
    right: Line,
    ours: Sequence[Moment],
    theirs: Sequence[Moment],
    told_left: Sequence[Moment],
    told_right: Sequence[Moment],
) -> list[DateClash]:
    """Return the dates and times of two linked sentences that clash.

    A moment clashes only with one of its scale in like company.

    Args:
        left: the left sentence's words.
        right: the right one's.
        ours: the left sentence's moments.
        theirs: the right one's.
        told_left: moments of all left sentences linked to the right one; one that agrees with a
            moment there is no clash.
        told_right: the same on the right.
    """
    found = []
    for mine in ours:
        for other in theirs:
            if not _comparable(mine, other) or compatible(mine, other):
                continue
            if any(agree(mine, one) for one in told_right) or any(
                agree(one, other) for one in told_left
            ):
                continue
            if _one_event(left, mine, right, other):
                if around(mine, other):
                    found.append(DateClash(_with_side(left, mine), _with_side(right, other)))
                else:
                    found.append(DateClash(mine, other))
    return found


def _with_side(line: Line, moment: Moment) -> Moment:
    """Return a moment with the words that tell its side: 'shortly before midnight'."""
    before = [word for word in line if word.start < moment.start]
    return replace(moment, start=before[-2].start)


def _one_event(left: Line, mine: Moment, right: Line, other: Moment) -> bool:
    if _of_saying(left, mine) != _of_saying(right, other):
        return False
    here = company(left, mine.start, mine.end)
    there = company(right, other.start, other.end)
    shared = here & there
    least = min(len(here), len(there))
    if around(mine, other):
        # of two things few happen at one time of the clock
        return bool(shared) and not _from_start_to_end(left, right)
    if mine.scale == other.scale == "day" and _event(left, mine) & _event(right, other):
        return len(shared) >= _NEEDED and len(shared) >= _SAME_EVENT * least
    acts, whose = zip(_appointed(left, mine), _appointed(right, other), strict=True)
    if acts[0] & acts[1] and any(whose):
        # 'sentencing is due on 11 April' tells of whom the article is about
        return bool(whose[0] & whose[1]) or not all(whose)
    return least > 0 and len(shared) >= min(_NEEDED, least) and len(shared) >= _ALONE * least


def _from_start_to_end(left: Line, right: Line) -> bool:
    """Return whether one sentence tells how a thing began and the other one how it ended."""
    ours, theirs = {word.low for word in left}, {word.low for word in right}
    return bool((ours & _BEGUN and theirs & _ENDED) or (ours & _ENDED and theirs & _BEGUN))


def _appointed(line: Line, moment: Moment) -> tuple[frozenset[str], frozenset[str]]:
    """Return what is set for a day of the month, by the words before it, and the names of whom."""
    ahead = [word for word in line if word.end <= moment.start]
    acts = [word for word in ahead[-_JUST_BEFORE:] if word.low in _APPOINTED]
    if moment.given_day is None or not acts:
        return frozenset(), frozenset()
    behind = _names(word for word in ahead if word.start > acts[0].start)
    return frozenset(_APPOINTED[word.low] for word in acts), behind or _names(ahead)


def _names(words: Iterable[Word]) -> frozenset[str]:
    return frozenset(
        word.key
        for word in words
        if word.text[:1].isupper() and word.substance == 1.0 and word.low not in _APPOINTED
    )


def _event(line: Line, moment: Moment) -> frozenset[str]:
    """Return what happened at a moment, by the words before it in its sentence."""
    near = [word for word in line if moment.start - 2 * REACH <= word.start < moment.start]
    told = {word.low for word in near}
    return frozenset(event for event, words in _EVENTS.items() if words & told)


def _comparable(mine: Moment, other: Moment) -> bool:
    """Return whether two moments are of one scale, or a day and a month."""
    if mine.scale == other.scale:
        return True
    return {mine.scale, other.scale} == {"day", "month"} and None not in (mine.month, other.month)


def _of_saying(line: Line, moment: Moment) -> bool:
    """Return whether a moment dates the saying, not what is said: 'police said on Friday'."""
    ahead = [word for word in line if word.end <= moment.start]
    behind = [word for word in line if word.start >= moment.end]
    before = _up_to_mark(ahead[::-1])[:3]
    # a date that opens the sentence belongs to its first verb, any other to what stands beside it
    after = _up_to_mark(behind)[: _OPENING if len(ahead) <= 1 else 1]
    return any(word.low in SAYING for word in (*before, *after))


def _up_to_mark(words: Sequence[Word]) -> list[Word]:
    """Return the words up to the first punctuation mark."""
    return list(takewhile(lambda word: word.is_word, words))
