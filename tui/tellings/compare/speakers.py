"""Speakers: who a sentence names as having said what it quotes."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from tellings.compare.described import TRADES, of_people
from tellings.compare.plain_speakers import plain_lead, plain_subject
from tellings.compare.speech_verbs import last_of, speaks
from tellings.compare.subjects import (
    ARTICLES,
    PRONOUNS,
    Run,
    after,
    name_before,
    subject,
    told_by_another,
)
from tellings.compare.vocabulary import CONJUNCTIONS, PREPOSITIONS, TITLE_WORDS, word_set
from tellings.compare.words import Line, Word
from tellings.model import Span

_NO_NOUN = (
    PREPOSITIONS
    | CONJUNCTIONS
    | word_set("and yesterday today tonight last late later earlier this that flatly")
)
"""Words behind a name by which it isn't part of what somebody is called."""
_FULL_NAME = 2
"""Words of a name."""
READ = "en"
"""Language in which pronouns, titles and surnames are read as speakers."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who is named as the speaker, and the words that say so, in the sentence's own offsets."""

    speaker: str | None
    """None where a pronoun or a common noun stands for the speaker."""
    span: Span


def attribution(line: Line, quotations: Sequence[Span], language: str = READ) -> Attribution | None:
    """Return who a sentence says is quoted in it, None where it doesn't say.

    Args:
        line: the sentence's words.
        quotations: what is quoted in it, in the sentence's own offsets; what stands inside is no
            attribution.
        language: ISO 639-1 code of the article; in any but English only full names are read.
    """
    outside = [
        at
        for at, word in enumerate(line)
        if not any(span.start <= word.start < span.end for span in quotations)
    ]
    if language != READ:
        return _elsewhere(line, set(outside), language)
    free = set(outside)
    verbs = [at for at in outside if speaks(line, at, free)]
    # the verb nearest to a quotation speaks for it
    verbs.sort(key=lambda at: (min((_gap(line[at], span) for span in quotations), default=0), at))
    for verb in verbs:
        if line[verb].low.endswith("ing"):
            continue  # 'adding': its subject stands too far away to be sure of
        found = subject(line, verb, free)
        if found:
            first, last = found
            name = None if _describes(line, verb, found) else _name(line[first:last])
            start, end = (
                min(line[first].start, line[verb].start),
                max(line[last - 1].end, line[last_of(line, verb)].end),
            )
            return Attribution(name, Span(start, end))
        if told_by_another(line, verb, free):
            return None
    return _in_words_of(line, free) or _according_to(line, free)


def _elsewhere(line: Line, free: set[int], language: str) -> Attribution | None:
    found = plain_subject(line, free, language) or plain_lead(line, free, language)
    if found is None:
        return None
    verb, (first, last) = found
    name = " ".join(word.text for word in line[first:last])
    start = min(line[first].start, line[verb].start)
    return Attribution(name, Span(start, max(line[last - 1].end, line[verb].end)))


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


def _name(words: Sequence[Word]) -> str | None:
    """Return the name without titles; None where nothing but a pronoun or a title is there."""
    if words[0].low in PRONOUNS:
        return None
    at = 0
    while at < len(words) - 1 and (
        words[at].low.rstrip(".") in TITLE_WORDS
        or words[at].low in ARTICLES
        or not words[at].is_word
    ):
        at += 1
    # 'NATO Secretary General Jens Stoltenberg': what stands before the title is no name either
    titles = [
        place
        for place, word in enumerate(words)
        if word.low in TITLE_WORDS
        and (word.low != "of" or words[max(0, place - 1)].low in TITLE_WORDS - {"of"})
    ]
    if titles:
        at = max(at, titles[-1] + 1)
    if len(words) - at > _FULL_NAME and words[at].low in TRADES:
        at += 1
    rest = [word for word in words[at:] if word.is_word]
    if not rest:
        return None
    return " ".join(word.text for word in rest).removesuffix("'s").removesuffix("’s")


def _describes(line: Line, verb: int, run: Run) -> bool:
    """Return whether a word with a capital describes a person but doesn't name one."""
    first, last = run
    if last - first > 1 or not first or line[first - 1].low not in ARTICLES:
        return False
    if of_people(line[first]):
        return True
    # 'said the Velm mayor'
    behind = line[last] if verb < first and last < len(line) else None
    return behind is not None and behind.text.islower() and behind.low not in _NO_NOUN


def _in_words_of(line: Line, free: set[int]) -> Attribution | None:
    """Return who speaks by 'as Rao put it', 'in Rao's words' or 'in the words of Rao'."""
    for at in sorted(free):
        low = [word.low for word in line[at : at + 4]]
        if low == ["in", "the", "words", "of"]:
            first, found = at, after(line, at + 3, free)
            last = found[1] if found else 0
        elif low[:2] == ["put", "it"]:
            found = name_before(line, at, free)
            first, last = (found[0] - 1 if found else 0), at + 2
            while found and first in free and line[first].low != "as":
                first -= 1
        elif low[:1] == ["words"] and at and line[at - 1].low.endswith("'s"):
            found = name_before(line, at, free)
            first, last = (found[0] - 1 if found else 0), at + 1
            if first not in free or line[first].low != "in":
                continue
        else:
            continue
        if found and first in free:
            span = Span(line[first].start, line[last - 1].end)
            return Attribution(_name(line[found[0] : found[1]]), span)
    return None


def _according_to(line: Line, free: set[int]) -> Attribution | None:
    for at in sorted(free):
        if line[at].low == "according" and at + 2 < len(line) and line[at + 1].low == "to":
            found = after(line, at + 1, free)
            if found and line[found[0]].low not in PRONOUNS:
                span = Span(line[at].start, line[found[1] - 1].end)
                return Attribution(_name(line[found[0] : found[1]]), span)
    return None
