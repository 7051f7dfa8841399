"""Speakers whom a pronoun or an office stands for: "he said", "the harbour master added".

A reading is given only where one person fits; where two might, nobody is named.
"""

import re
from collections.abc import Iterator, Sequence

from tellings.compare.named import Named, person
from tellings.compare.office_bearers import by_office
from tellings.compare.speakers import READ, attribution
from tellings.compare.vocabulary import word_set
from tellings.compare.words import words_of
from tellings.model import Sentence, Span

_PRONOUNS = ("he", "she")
_MEN = word_set("mr sir king prince chairman spokesman congressman he")
_WOMEN = word_set("mrs ms miss dame lady queen princess chairwoman spokeswoman congresswoman she")


def readings(told: Sequence[Named]) -> dict[tuple[int, int], str]:
    """Return who speaks the quotations that name nobody, by article and where they start."""
    found = {}
    for place, named in enumerate(told):
        for quotation in named.quotations if named.article.language == READ else ():
            if quotation.speaker is None:
                name = _by_pronoun(named, quotation.attribution) or by_office(
                    named, quotation, told
                )
                if name:
                    found[place, quotation.parts[0].start] = person(name)
    return found


def _by_pronoun(named: Named, said: Span | None) -> str | None:
    """Return whom 'he' or 'she' stands for in the words that attribute a quotation.

    It is the last who spoke before in the paragraph or in the one before it, else the only person
    named there. The paragraph before is asked only where this one begins with the pronoun.
    """
    if said is None:
        return None
    article = named.article
    pronoun = _pronoun(article.text[said.start : said.end])
    if pronoun is None:
        return None
    home = next(one for one in article.sentences if one.start <= said.start < one.end)
    known, found = _speaker_before(named, home.paragraph, said.start, pronoun)
    if known or not _opens(named, home, said, pronoun):
        return found
    for at in range(home.paragraph - 1, -1, -1):
        if any(article.sentences[own].is_content for own in article.paragraphs[at].sentences):
            return _speaker_before(named, at, said.start, pronoun)[1]
    return None


def _pronoun(text: str) -> str | None:
    words = re.findall(r"\w+", text.lower())
    return next((word for word in _PRONOUNS if word in words), None)


def _opens(named: Named, home: Sentence, said: Span, pronoun: str) -> bool:
    """Return whether all that a paragraph tells before a place is about the same pronoun."""
    article = named.article
    earlier = [
        one
        for one in (article.sentences[at] for at in article.paragraphs[home.paragraph].sentences)
        if one.end <= said.start
    ]
    return all(
        pronoun in re.findall(r"\w+", one.text.lower())
        or any(part.start <= one.start and one.end <= part.end + 1 for part in named.quoted)
        for one in earlier
    )


def _speaker_before(
    named: Named, paragraph: int, end: int, pronoun: str
) -> tuple[bool, str | None]:
    """Return who spoke last in a paragraph before a place, else its only person.

    The flag says whether anybody is named at all: then nobody need be looked for elsewhere.
    """
    article = named.article
    own = article.paragraphs[paragraph]
    speakers: list[str] = []
    for sentence in (article.sentences[at] for at in own.sentences):
        if sentence.end <= end:
            speakers += _speaker(named, sentence, pronoun)
    fitting = [name for name in speakers if _fits(name, pronoun, named)]
    if fitting:
        return True, fitting[-1]
    persons = set(named.before(own.start, min(own.end, end)))
    others = sorted(name for name in persons if _fits(name, pronoun, named))
    return bool(others), others[0] if len(others) == 1 else None


def _speaker(named: Named, sentence: Sentence, pronoun: str) -> Iterator[str]:
    """Yield who speaks in a sentence, also where the same pronoun stands for somebody."""
    inside = [
        Span(part.start - sentence.start, part.end - sentence.start)
        for part in named.quoted
        if part.start < sentence.end and sentence.start < part.end
    ]
    said = attribution(words_of(sentence.text), inside)
    if said and said.speaker:
        last = said.speaker.split()[-1]
        if any(name.split()[-1] == last for name in named.persons):
            yield said.speaker
    elif said and _pronoun(sentence.text[said.span.start : said.span.end]) == pronoun:
        span = Span(sentence.start + said.span.start, sentence.start + said.span.end)
        name = _by_pronoun(named, span)
        if name:
            yield name


def _fits(name: str, pronoun: str, named: Named) -> bool:
    """Return whether a pronoun can stand for somebody, by the words before the name."""
    last = re.escape(name.split()[-1])
    before = re.compile(rf"\b([\w]+)\.?\s+(?:[A-Z][\w'’-]+\s+){{0,2}}?{last}\b")
    words = {found.group(1).lower() for found in before.finditer(named.article.text)}
    return not words & (_WOMEN if pronoun == "he" else _MEN)
