"""Clashing sources: a shared claim that the two sides put down to different people."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from tellings.compare.near import content
from tellings.compare.vocabulary import CONJUNCTIONS, DETERMINERS, word_set
from tellings.compare.words import Line, Word
from tellings.model import Span

_GENERIC = word_set(
    """
    official officials authority authorities source sources report reports statement spokesman
    spokeswoman spokesperson government ministry department office administration agency reporter
    reporters media newspaper law expert experts analyst analysts people person he she they it
    police company witness witnesses document documents data
    """
)
"""Who these stand for can't be told, so that they never clash."""
_AGENCIES = word_set(
    """
    ap reuters afp bbc cnn nbc cbs abc bloomberg associated press yonhap tass dpa times post herald
    guardian journal tribune today news telegraph
    """
)
"""Who reports another outlet's report is no clash of sources."""
_STATING = word_set(
    """
    said says told tells claimed claims stated warned warns argued argues noted announced announces
    reported reports added adds insisted insists explained explains declared admitted confirmed
    """
)
"""Verbs that put a claim down to their subject."""
_SHARED = 0.34
"""Share of the smaller sentence's content, sources left out, that both must tell, 0..1."""
_WORDS = 5
"""Words of a source's name that are looked at."""


@dataclass(frozen=True, slots=True)
class Named:
    """A source as a sentence names it, in the sentence's own offsets."""

    start: int
    end: int
    keys: frozenset[str]
    cited: bool
    """True for 'according to X', False for 'X said'."""


def sources(line: Line, quotations: Sequence[Span]) -> tuple[Named, ...]:
    """Return whom a sentence names as the source of what it says, in order."""
    found = []
    for at, word in enumerate(line):
        if any(span.start <= word.start < span.end for span in quotations):
            continue
        if word.low == "according" and at + 2 < len(line) and line[at + 1].low == "to":
            found.append(_source(line, at, _phrase(line, at + 2), cited=True))
        elif word.low in ("citing", "cited") and at + 1 < len(line):
            found.append(_source(line, at, _phrase(line, at + 1), cited=True))
        elif word.low in _STATING and at:
            found.append(_source(line, at, _subject(line, at), cited=False))
    return tuple(source for source in found if source is not None)


def clashing_sources(
    left: Line,
    right: Line,
    ours: Sequence[Named],
    theirs: Sequence[Named],
    told_left: Line,
    told_right: Line,
) -> list[tuple[Named, Named]]:
    """Return the sources of two linked sentences that clash.

    At least one of the two must be cited ('according to X'), and the sentences must share a good
    part of what they tell.

    Args:
        left: the left sentence's words.
        right: the right one's.
        ours: the left sentence's sources.
        theirs: the right one's.
        told_left: words of all left sentences linked to the right one; a source that stands there
            is no clash.
        told_right: the same on the right.
    """
    mine, other = content(left), content(right)
    named = frozenset[str]().union(*(one.keys for one in (*ours, *theirs)))
    told = min(len(mine - named), len(other - named))
    if not told or len((mine & other) - named) < _SHARED * told:
        return []
    keys_left = {word.key for word in told_left}
    keys_right = {word.key for word in told_right}
    return [
        (one, two)
        for one in ours
        for two in theirs
        if (one.cited or two.cited)
        and one.keys.isdisjoint(keys_right)
        and two.keys.isdisjoint(keys_left)
    ][:1]


def _phrase(line: Line, at: int) -> range:
    last = at
    while last < len(line) and last - at < _WORDS and _goes_on(line, at, last):
        last += 1
    return range(at, last)


def _goes_on(line: Line, first: int, at: int) -> bool:
    """Return whether a word still belongs to the source that begins at ``first``."""
    word = line[at]
    if at > first and word.text == "-":
        return word.start == line[at - 1].end
    if not word.is_word or word.low in CONJUNCTIONS or _ends(word):
        return False
    begun = any(one.text[:1].isupper() for one in line[first:at])
    if begun and word.low != "of":
        return word.text[:1].isupper()
    return at == first or word.low not in DETERMINERS


def _ends(word: Word) -> bool:
    return word.low in ("on", "in", "to", "at", "said", "is", "was", "has", "had", "for")


def _subject(line: Line, verb: int) -> range:
    last = verb
    while last > 0 and line[last - 1].low in ("has", "had", "have", "also", "later", "repeatedly"):
        last -= 1
    first = last
    while first > 0 and (line[first - 1].text[:1].isupper() or line[first - 1].low in ("of", "-")):
        first -= 1
    return range(first, last)


def _source(line: Line, at: int, place: range, *, cited: bool) -> Named | None:
    words = [line[here] for here in place if line[here].is_word]
    keys = frozenset(
        word.key
        for word in words
        if word.substance > 0 and word.low not in _GENERIC and not _weekday(word.low)
    )
    if not keys or any(re.sub(r"\W", "", word.low) in _AGENCIES for word in words):
        return None
    if not any(word.text[:1].isupper() and word.key in keys for word in words):
        return None  # 'the study', 'the union': who that is stands elsewhere
    first = min(place.start, at)
    return Named(line[first].start, max(words[-1].end, line[at].end), keys, cited)


def _weekday(low: str) -> bool:
    return low.endswith("day") and len(low) > 5
