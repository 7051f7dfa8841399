"""Conflicts: details of a shared claim that don't go together, gathered for one linked pair."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from tellings.compare.clash_age import clashing_ages
from tellings.compare.clash_date import clashing_dates
from tellings.compare.clash_lasting import clashing_lasting
from tellings.compare.clash_name import clashing_names, clashing_persons
from tellings.compare.clash_number import clashing_numbers
from tellings.compare.clash_place import clashing_places
from tellings.compare.clash_season import clashing_seasons
from tellings.compare.clash_side import clashing_sides
from tellings.compare.clash_single import clashing_singles
from tellings.compare.clash_source import clashing_sources
from tellings.compare.clash_speaker import WHO
from tellings.compare.contrast import contrast
from tellings.compare.details import READ, Details
from tellings.compare.equal_words import in_equal_words
from tellings.compare.fates import clashing_fates
from tellings.compare.near import content
from tellings.compare.planned import PLANNED, Act
from tellings.compare.polarity import MAYBE_OPPOSITE, OPPOSITE, equal_besides, opposites
from tellings.compare.strength import ASKED, LOUD, Firmness
from tellings.compare.words import Line
from tellings.model import Article, Conflict, ConflictType, Link, Span

Found = TypeVar("Found")
_FURTHER = (clashing_lasting, clashing_ages, clashing_singles, clashing_seasons, clashing_sides)
"""What is looked for between two linked sentences besides figures and dates."""
_SHARED_FOR_ACT = 2
"""Content words that two sentences must share besides a verb for 'done or planned'."""
_SHARED_FOR_STRENGTH = 2
"""The same for a difference of strength."""
_SHARE = 0.25
"""Share of the smaller sentence's content that both must tell for either to be worth a look."""
_LONG_AGO = frozenset(("which year", "which month"))
"""Notes of dates that keep two sentences from being about one event."""
_GOVERNED = 5
"""Words after 'mainly' or 'such as' among which both sides must name one thing."""


@dataclass(frozen=True, slots=True)
class Pairing:
    """Two linked sentences with what else is linked to either: a detail told there is no clash."""

    link: Link
    left: Sequence[int]
    """All left sentences linked to the right one, this one included."""
    right: Sequence[int]
    """All right sentences linked to the left one, this one included."""


def pairings(links: Sequence[Link]) -> list[Pairing]:
    """Return every link with the others at either end, in order."""
    left: dict[int, list[int]] = defaultdict(list)
    right: dict[int, list[int]] = defaultdict(list)
    for link in links:
        left[link.right].append(link.left)
        right[link.left].append(link.right)
    return [Pairing(link, left[link.right], right[link.left]) for link in links]


def conflicts(left: Details, right: Details, pairing: Pairing) -> tuple[Conflict, ...]:
    """Return what a reader of two linked sentences should check, the surest first."""
    link = pairing.link
    mine, theirs = left.lines[link.left], right.lines[link.right]
    found = [
        Conflict(
            ConflictType.NUMBER,
            Span(clash.left.start, clash.left.reach),
            Span(clash.right.start, clash.right.reach),
            sure=True,
            note=clash.asked,
        )
        for clash in clashing_numbers(
            mine,
            theirs,
            left.figures[link.left],
            right.figures[link.right],
            left.all_figures,
            right.all_figures,
        )
    ]
    found += (
        Conflict(
            ConflictType.DATE,
            Span(clash.left.start, clash.left.end),
            Span(clash.right.start, clash.right.end),
            sure=True,
            note="at what time" if clash.left.scale == "clock" else f"which {clash.left.scale}",
        )
        for clash in clashing_dates(
            mine,
            theirs,
            left.moments[link.left],
            right.moments[link.right],
            _of(left.moments, pairing.left),
            _of(right.moments, pairing.right),
        )
    )
    for clashing in _FURTHER:
        found += clashing(left, right, link)
    found += [
        clash
        for clash in in_equal_words(left, right, link, pairing.left, pairing.right)
        if not _told(clash, found)
    ]
    found += (
        Conflict(ConflictType.NAME, clash.left, clash.right, sure=True, note=clash.note)
        for clash in clashing_names(
            left.titled[link.left], right.titled[link.right], left.all_titled, right.all_titled
        )
    )
    if not any(one.type is ConflictType.NAME for one in found):
        found += (
            Conflict(ConflictType.NAME, clash.left, clash.right, sure=True, note=clash.note)
            for clash in clashing_persons(
                mine,
                theirs,
                left.full_names[link.left],
                right.full_names[link.right],
                left.all_words,
                right.all_words,
            )
        )
    found += clashing_places(left, right, link)
    found += (
        Conflict(
            ConflictType.SOURCE,
            Span(one.start, one.end),
            Span(other.start, other.end),
            sure=False,
            note="who says it",
        )
        for one, other in clashing_sources(
            mine,
            theirs,
            left.sources[link.left],
            right.sources[link.right],
            _of(left.lines, pairing.left),
            _of(right.lines, pairing.right),
        )
    )
    found += _acts(left, right, pairing)
    opposing = [] if _of_two_times(found) else _opposed(left, right, pairing)
    found += opposing
    found += (
        clash
        for clash, loud in _strengths(left, right, pairing)
        if loud and not any(_beside(clash, one) for one in opposing)
    )
    return tuple(_placed(conflict, left, right, link) for conflict in found)


def _of_two_times(found: Iterable[Conflict]) -> bool:
    """Return whether two sentences tell of different years or months: what rose then may fall."""
    return any(one.type is ConflictType.DATE and one.note in _LONG_AGO for one in found)


def _told(clash: Conflict, found: Iterable[Conflict]) -> bool:
    """Return whether a clash is of words that another one has on either side."""
    return any(_beside(clash, one) for one in found)


def disagree(found: Iterable[Conflict]) -> bool:
    """Return whether some conflicts keep two sentences from telling the same.

    They do where one says the opposite of the other or gives another number, date or speaker.
    """
    return any(
        conflict.note in (OPPOSITE, MAYBE_OPPOSITE, WHO)
        or (conflict.sure and conflict.type in (ConflictType.NUMBER, ConflictType.DATE))
        for conflict in found
    )


def read_fully(articles: Iterable[Article]) -> bool:
    """Return whether conflicts of all types are looked for between any two of these articles.

    Where one is not in English, numbers that differ in otherwise equal words are all that is found.
    """
    return all(article.language == READ for article in articles)


def notes(left: Details, right: Details, pairing: Pairing) -> tuple[Conflict, ...]:
    """Return the quiet differences of strength between two linked sentences."""
    return tuple(
        _placed(clash, left, right, pairing.link)
        for clash, loud in _strengths(left, right, pairing)
        if not loud
    )


def _placed(conflict: Conflict, left: Details, right: Details, link: Link) -> Conflict:
    """Return a conflict of sentence offsets as one of article offsets."""
    here = left.article.sentences[link.left].start
    there = right.article.sentences[link.right].start
    return Conflict(
        conflict.type,
        Span(conflict.left.start + here, conflict.left.end + here),
        Span(conflict.right.start + there, conflict.right.end + there),
        conflict.sure,
        conflict.note,
    )


def _of(by_line: Sequence[tuple[Found, ...]], places: Iterable[int]) -> tuple[Found, ...]:
    """Return what was found in some sentences."""
    return tuple(one for place in places for one in by_line[place])


def _acts(left: Details, right: Details, pairing: Pairing) -> Iterable[Conflict]:
    link = pairing.link
    mine, theirs = left.lines[link.left], right.lines[link.right]
    shared = content(mine) & content(theirs)
    least = max(_SHARED_FOR_ACT, _SHARE * min(len(content(mine)), len(content(theirs))))
    done_left, done_right = _of(left.done, pairing.left), _of(right.done, pairing.right)
    plans_left, plans_right = _of(left.planned, pairing.left), _of(right.planned, pairing.right)
    for ours, others, known in (
        (left.done[link.left], right.planned[link.right], (*done_right, *plans_left)),
        (left.planned[link.left], right.done[link.right], (*done_left, *plans_right)),
    ):
        for one in ours:
            for other in others:
                about = shared - {one.key}
                if one.key != other.key or _has(known, one.key) or len(about) < least:
                    continue
                if one.in_part != other.in_part:
                    continue  # half of them by Friday, all by Sunday
                yield Conflict(
                    ConflictType.STRENGTH,
                    Span(one.start, one.end),
                    Span(other.start, other.end),
                    sure=False,
                    note=PLANNED,
                )
                return


def _opposed(left: Details, right: Details, pairing: Pairing) -> list[Conflict]:
    link = pairing.link
    spans = opposites(
        left.lines[link.left],
        right.lines[link.right],
        left.stands[link.left],
        right.stands[link.right],
        _of(left.stands, pairing.left),
        _of(right.stands, pairing.right),
    )
    if spans is None:
        spans = clashing_fates(
            left.fates[link.left],
            right.fates[link.right],
            _of(left.fates, pairing.left),
            _of(right.fates, pairing.right),
        )
    if spans is None and left.article.language == right.article.language:
        ours, theirs = left.words[link.left], right.words[link.right]
        spans = contrast(ours, theirs, left.article.language)
    if spans is None:
        return []
    sure = equal_besides(left.words[link.left], right.words[link.right], *spans)
    note = OPPOSITE if sure else MAYBE_OPPOSITE
    return [Conflict(ConflictType.STRENGTH, *spans, sure=sure, note=note)]


def _beside(one: Conflict, other: Conflict) -> bool:
    """Return whether two conflicts are about words that overlap on either side."""
    return (one.left.start < other.left.end and other.left.start < one.left.end) or (
        one.right.start < other.right.end and other.right.start < one.right.end
    )


def _has(acts: Iterable[Act], key: str) -> bool:
    return any(act.key == key for act in acts)


def _strengths(left: Details, right: Details, pairing: Pairing) -> list[tuple[Conflict, bool]]:
    """Return the differences of strength, each with whether it is worth a look."""
    link = pairing.link
    known_left = _steps(_of(left.firmness, pairing.left))
    known_right = _steps(_of(right.firmness, pairing.right))
    mine, theirs = left.lines[link.left], right.lines[link.right]
    found = []
    ours, others = left.firmness[link.left], right.firmness[link.right]
    shared = content(mine) & content(theirs)
    for scale in sorted({one.scale for one in ours} & {one.scale for one in others}):
        one, other = _strongest(ours, scale), _strongest(others, scale)
        if len(shared) < _SHARED_FOR_STRENGTH:
            continue
        if (scale, one.step) in known_right or (scale, other.step) in known_left:
            continue
        conflict = Conflict(
            ConflictType.STRENGTH,
            Span(one.start, one.end),
            Span(other.start, other.end),
            sure=False,
            note=ASKED[scale],
        )
        loud = (
            scale in LOUD
            and abs(one.step - other.step) >= LOUD[scale]
            and len(shared) >= _SHARE * min(len(content(mine)), len(content(theirs)))
        )
        if scale == "how much" and not _governed(mine, one) & _governed(theirs, other):
            continue
        found.append((conflict, loud))
    return found


def _steps(words: Iterable[Firmness]) -> frozenset[tuple[str, int]]:
    return frozenset((word.scale, word.step) for word in words)


def _governed(line: Line, word: Firmness) -> frozenset[str]:
    """Return the content just after a word: what 'mainly' and 'such as' are about."""
    return content([one for one in line if one.start >= word.end][:_GOVERNED])


def _strongest(words: Iterable[Firmness], scale: str) -> Firmness:
    return max(
        (word for word in words if word.scale == scale), key=lambda word: (word.step, -word.start)
    )
