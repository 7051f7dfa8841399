"""Ages told without a name: 'the 49-year-old', 'a man of 43', 'brothers aged 9 and 12'."""

from dataclasses import dataclass

from tellings.compare.lasting import GREATEST
from tellings.compare.vocabulary import word_set
from tellings.compare.words import Line
from tellings.model import Span

_ONE = word_set("man woman boy girl teenager passenger driver guard pensioner cyclist pedestrian")
"""Who is told of by an age alone."""
_SEVERAL = word_set(
    """
    men women boys girls brothers sisters children sons daughters teenagers twins siblings victims
    passengers workers observers cousins friends people pupils students tourists players soldiers
    """
)
_WENT_ON = word_set(
    """
    became began beat came cut did fell felt fled found gave got grew held hit kept knew led left
    lost made met paid put ran rose sat saw sent set shot sold spent spoke stood swam swore threw
    took went withdrew won wore wrote
    """
)
"""Verbs in the past without '-ed' that follow 'the 49-year-old'."""
_REACH = 2
"""Words behind 'a 43-year-old' among which it is told who is that old."""


@dataclass(frozen=True, slots=True)
class Aged:
    """How old one person is, or each of several; offsets count from the sentence's start."""

    of: str
    """Key of the word for the one person; '' where it is told of somebody known, or of several."""
    years: tuple[int, ...]
    spans: tuple[Span, ...]
    """Where each age stands."""


def ages(line: Line) -> tuple[Aged, ...]:
    """Return the ages of persons who are not named beside them, in order."""
    return tuple(
        aged
        for at in range(len(line))
        for aged in (_years_old(line, at), _of_one(line, at), _of_several(line, at))
        if aged is not None
    )


def _years_old(line: Line, at: int) -> Aged | None:
    """Read 'the 49-year-old' and 'a 43-year-old man'."""
    told = [word.low for word in line[at + 1 : at + 5]]
    years = _age(line, at)
    if at < 1 or years is None or told != ["-", "year", "-", "old"]:
        return None
    behind = [word.low for word in line[at + 5 : at + 5 + _REACH]]
    of = next((low for low in behind if low in _ONE), "")
    span = Span(line[at].start, line[at + 4].end)
    if of and line[at - 1].low in ("a", "an", "the"):
        return Aged(of, (years,), (span,))
    follows = line[at + 5] if at + 5 < len(line) else None
    stands_alone = (
        follows is None
        or follows.substance < 1
        or follows.low.endswith("ed")
        or follows.low in _WENT_ON
    )
    return Aged("", (years,), (span,)) if line[at - 1].low == "the" and stands_alone else None


def _of_one(line: Line, at: int) -> Aged | None:
    """Read 'a man of 43', 'a man aged 43' and 'a man, 43,'."""
    years = _age(line, at)
    if at < 3 or years is None or line[at - 2].low not in _ONE:
        return None
    last = line[at + 1] if at + 1 < len(line) else None
    between = line[at - 1].low
    if between == "," and (last is None or last.text not in (",", ".")):
        return None
    if between not in ("of", "aged", ",") or (last is not None and last.low in ("and", "or")):
        return None
    return Aged(line[at - 2].low, (years,), (Span(line[at].start, line[at].end),))


def _of_several(line: Line, at: int) -> Aged | None:
    """Read 'brothers aged 9 and 12', 'boys of 9 and 11', 'observers, 62 and 71'."""
    ahead = [word.low for word in line[max(0, at - 3) : at]]
    opener = ahead[-1:] == ["aged"] or (len(ahead) > 1 and ahead[-1] in ("of", ","))
    if not opener or not _SEVERAL & set(ahead):
        return None
    found = [at]
    while (place := _following(line, found[-1])) is not None:
        found.append(place)
    years = [_age(line, place) for place in found]
    if len(found) < 2 or None in years:
        return None
    spans = tuple(Span(line[place].start, line[place].end) for place in found)
    return Aged("", tuple(year for year in years if year is not None), spans)


def _following(line: Line, at: int) -> int | None:
    """Return the place of the age behind one and a comma or 'and'."""
    place = at + 1
    while place < len(line) and line[place].low in (",", "and"):
        place += 1
    return place if place > at + 1 and _age(line, place) is not None else None


def _age(line: Line, at: int) -> int | None:
    key = line[at].key if at < len(line) else ""
    return int(key) if key.isdecimal() and int(key) <= GREATEST else None
