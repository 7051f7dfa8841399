"""Speakers: who a sentence names as having said what it quotes."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from tellings.compare.vocabulary import CONJUNCTIONS, SAYING, TITLE_WORDS, word_set
from tellings.compare.words import Line, Word
from tellings.model import Span

_PRONOUNS = word_set("he she they it we i you who which")
_BETWEEN = word_set(
    """
    has had have also later repeatedly firmly flatly previously recently earlier then further
    reportedly once again is was are were been being
    """
)
"""Words that may stand between a name and its verb."""
_DAYS = word_set(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june
    july august september october november december
    """
)
_INVERTING = word_set(
    """
    said says added adds explained explains wrote writes noted notes insisted insists replied
    replies declared declares argued argues concluded tweeted admitted admits acknowledged stressed
    recalled warned warns asked asks told remarked commented
    """
)
"""Verbs that stand before their subject after a quotation: '..., said Rao'."""
_ARTICLES = frozenset(("the", "a", "an"))
_APPOSITION = 12
"""Words an apposition between a name and its verb may have."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who is named as the speaker, and the words that say so, in the sentence's own offsets."""

    speaker: str | None
    """None where a pronoun or a common noun stands for the speaker."""
    span: Span


def attribution(line: Line, quotations: Sequence[Span]) -> Attribution | None:
    """Return who a sentence says is quoted in it, None where it doesn't say.

    Args:
        line: the sentence's words.
        quotations: what is quoted in it, in the sentence's own offsets; what stands inside is no
            attribution.
    """
    outside = [
        at
        for at, word in enumerate(line)
        if not any(span.start <= word.start < span.end for span in quotations)
    ]
    verbs = [at for at in outside if line[at].low in SAYING]
    # the verb nearest to a quotation speaks for it
    verbs.sort(key=lambda at: (min((_gap(line[at], span) for span in quotations), default=0), at))
    free = set(outside)
    for verb in verbs:
        if line[verb].low.endswith("ing"):
            continue  # 'adding': its subject stands too far away to be sure of
        found = _subject_before(line, verb, free) or _subject_after(line, verb, free)
        if found:
            first, last = found
            name = _name(line[first:last])
            start, end = (
                min(line[first].start, line[verb].start),
                max(line[last - 1].end, line[verb].end),
            )
            return Attribution(name, Span(start, end))
    return _according_to(line, free)


def same_speaker(one: str | None, other: str | None) -> bool | None:
    """Return whether two speakers can be one; None where one of them isn't named."""
    if one is None or other is None:
        return None
    mine, theirs = _plain(one), _plain(other)
    return bool(mine and theirs and (mine[-1] in theirs or theirs[-1] in mine))


def _plain(name: str) -> list[str]:
    return [part.removesuffix("'s") for part in re.findall(r"[\w'-]+", name.lower())]


def _gap(word: Word, span: Span) -> int:
    return span.start - word.end if word.end <= span.start else max(0, word.start - span.end)


def _subject_before(line: Line, verb: int, free: set[int]) -> tuple[int, int] | None:
    """Return the words of the subject that ends just before a verb."""
    at = verb - 1
    while at in free and line[at].low in _BETWEEN:
        at -= 1
    if at in free and line[at].text == ",":
        # 'Name, the minister of trade, said': the name stands before the apposition
        opening = at - 1
        while opening in free and line[opening].text != "," and line[opening].low not in SAYING:
            opening -= 1
        opener = line[opening + 1].low
        if (
            opening in free
            and line[opening].text == ","
            and at - opening <= _APPOSITION
            and (opener in ("who", "whose") or opener not in CONJUNCTIONS)
        ):
            at = opening - 1
    if at not in free:
        return None
    if line[at].low in _PRONOUNS:
        return at, at + 1
    first = at
    while first in free and (
        _in_name(line[first]) or (first < at and line[first].low in ("of", "-"))
    ):
        first -= 1
    first += 1
    return (first, at + 1) if first <= at and _in_name(line[first]) else None


def _subject_after(line: Line, verb: int, free: set[int]) -> tuple[int, int] | None:
    """Return the words of the subject that starts just after a verb."""
    if line[verb].low in _INVERTING and line[verb - 1].is_word and verb:
        return None
    if line[verb].low not in _INVERTING and line[verb].low != "to":
        return None
    at = verb + 1
    if at in free and line[at].low in _ARTICLES:
        at += 1
    if at in free and line[at].low in _PRONOUNS:
        return at, at + 1
    while at in free and line[at].low in TITLE_WORDS and not line[at].text[:1].isupper():
        at += 1
    last = at
    while last in free and (_in_name(line[last]) or (last > at and line[last].text in ".-")):
        last += 1
    while last > at and not line[last - 1].is_word:
        last -= 1
    return (at, last) if last > at else None


def _in_name(word: Word) -> bool:
    return word.text[:1].isupper() and word.low not in _DAYS and word.low not in _PRONOUNS


def _name(words: Sequence[Word]) -> str | None:
    """Return the name without titles; None where nothing but a pronoun or a title is there."""
    if words[0].low in _PRONOUNS:
        return None
    at = 0
    while at < len(words) - 1 and (
        words[at].low.rstrip(".") in TITLE_WORDS
        or words[at].low in _ARTICLES
        or not words[at].is_word
    ):
        at += 1
    # 'NATO Secretary General Jens Stoltenberg': what stands before the title is no name either
    titles = [place for place, word in enumerate(words) if word.low in TITLE_WORDS]
    if titles:
        at = max(at, titles[-1] + 1)
    rest = [word for word in words[at:] if word.is_word]
    if not rest:
        return None
    return " ".join(word.text for word in rest).removesuffix("'s").removesuffix("’s")


def _according_to(line: Line, free: set[int]) -> Attribution | None:
    for at in sorted(free):
        if line[at].low == "according" and at + 2 < len(line) and line[at + 1].low == "to":
            found = _subject_after(line, at + 1, free)
            if found and line[found[0]].low not in _PRONOUNS:
                span = Span(line[at].start, line[found[1] - 1].end)
                return Attribution(_name(line[found[0] : found[1]]), span)
    return None
