"""Speakers of quotations whose own sentence doesn't say who speaks, by what stands before them."""

import re

from tellings.compare.antecedents import antecedent
from tellings.compare.named import Named
from tellings.compare.sentence_subject import mentions, subject_of
from tellings.compare.speakers import attribution
from tellings.compare.speech_verbs import BESIDE, speaks
from tellings.compare.subjects import told_by_another
from tellings.compare.vocabulary import word_set
from tellings.compare.words import words_of
from tellings.model import Quotation, Sentence, Span

_TELLING = BESIDE | word_set(
    """
    answered apologised apologized appealed cried declined defended posted refused smiled spoke
    speaks sobbed thanked wept
    """
)
"""Verbs behind which the words are expected of whoever is their subject."""
_CARRIERS = word_set(
    """
    banner book card caption graffiti headline hears heard label letter letters mail message motto
    note notice placard plaque poster question read reads received report sign slogan statement
    text
    """
)
"""Words by which it may be a text that is quoted, or somebody else."""
_ASKING = word_set("ask asked asking asks question questions wondered wonders")
"""Words behind which somebody else speaks."""
_PASSIVE = word_set("am are be been being is was were")
_MARKS = "“”„«»‹›‘’‚\"'「」『』 \n"


def before_it(named: Named, quotation: Quotation) -> str | None:
    """Return who speaks a quotation by a sentence with a colon before it, or the one before it."""
    article = named.article
    home = article.sentences[quotation.sentence]
    start = quotation.parts[0].start
    if not _ends_there(named, quotation):
        return None
    own = article.text[home.start : start].strip(_MARKS)
    if own:
        return _leads(named, home) if own.endswith(":") else None
    paragraph = article.paragraphs[home.paragraph]
    if home.index != paragraph.sentences[0]:
        return _told_of(named, article.sentences[home.index - 1])
    if home.paragraph and article.paragraphs[home.paragraph - 1].sentences:
        last = article.sentences[article.paragraphs[home.paragraph - 1].sentences[-1]]
        if last.is_content and last.text.rstrip().endswith(":"):
            return _leads(named, last)
    return None


def goes_on(named: Named, quotation: Quotation) -> Quotation | None:
    """Return the attributed quotation that another goes on with in the next sentence.

    All of that sentence must be quoted words.
    """
    article = named.article
    home = article.sentences[quotation.sentence]
    begun = article.text[home.start : quotation.span.start].strip(_MARKS)
    if (
        begun
        or not _ends_there(named, quotation)
        or home.index == article.paragraphs[home.paragraph].sentences[0]
    ):
        return None
    before = article.sentences[home.index - 1]
    for other in named.quotations:
        if other.attribution and before.start <= other.span.end <= before.end and not other.inner:
            return other
    return None


def _ends_there(named: Named, quotation: Quotation) -> bool:
    """Return whether a sentence ends with a quotation."""
    end = quotation.span.end
    last = next((one for one in named.article.sentences if one.start < end <= one.end), None)
    return last is not None and not re.search(r"\w", named.article.text[end : last.end])


def _leads(named: Named, sentence: Sentence) -> str | None:
    """Return who is told to speak in a sentence that a colon ends."""
    line = words_of(sentence.text)
    inside = [
        Span(part.start - sentence.start, part.end - sentence.start)
        for part in named.quoted
        if part.start < sentence.end and sentence.start < part.end
    ]
    said = attribution(line, inside)
    places = set(range(len(line)))
    if any(speaks(line, at, places) and told_by_another(line, at, places) for at in places):
        return None
    if said and said.speaker:
        return said.speaker
    if said:
        start = sentence.start
        return antecedent(named, Span(start + said.span.start, start + said.span.end))
    return _subject(named, sentence)


def _told_of(named: Named, before: Sentence) -> str | None:
    """Return who speaks all of a sentence, by the sentence before it."""
    if _ASKING.intersection(word.low for word in words_of(before.text)):
        return None
    first = re.match(r"(?:He|She)\b", before.text)
    if first and _speaks(before.text):
        return antecedent(named, Span(before.start, before.start + first.end()))
    return _subject(named, before)


def _subject(named: Named, sentence: Sentence) -> str | None:
    found = subject_of(named, sentence)
    known = {one.name for one in mentions(named, sentence) if not one.owns}
    if found and len(known) == 1 and _speaks(sentence.text):
        return found.name
    return None


def _speaks(text: str) -> bool:
    line = words_of(text)
    if any(word.low in _CARRIERS for word in line):
        return False
    return any(
        word.low in _TELLING and not (at and line[at - 1].low in _PASSIVE)
        for at, word in enumerate(line)
    )
