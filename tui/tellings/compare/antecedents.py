"""Antecedents: whom 'he' or 'she' beside a quotation stands for, by what is told right before.

The subject of a sentence is who the next one most likely goes on about (Grosz, Joshi and Weinstein
1995, centering). Where the subject isn't a person of the article, nobody is read.
"""

import re
from bisect import bisect_right
from dataclasses import dataclass

from tellings.compare.named import Named
from tellings.compare.sentence_subject import Mention, mentions, subject_of
from tellings.compare.speakers import attribution
from tellings.compare.vocabulary import word_set
from tellings.compare.words import words_of
from tellings.model import Sentence, Span

_PRONOUNS = ("he", "she")
_OWN = {"he": frozenset(("he", "his", "him")), "she": frozenset(("she", "her", "hers"))}
_INTRODUCING = word_set("a an one another some someone somebody")
"""Words with which a sentence begins that tells of somebody new."""


@dataclass(frozen=True, slots=True)
class _Found:
    """What a sentence says about whom a pronoun behind it stands for."""

    name: str | None = None
    over: bool = True
    """False where the sentence before must tell."""
    same: bool = False
    """Whether it is about the same pronoun, or all quoted words."""


def antecedent(named: Named, said: Span) -> str | None:
    """Return the person for whom a pronoun stands in the words that attribute a quotation."""
    article = named.article
    pronoun = pronoun_in(article.text[said.start : said.end])
    if pronoun is None:
        return None
    home = next(one for one in article.sentences if one.start <= said.start < one.end)
    own = subject_of(named, home, led=True)
    if own and not own.owns and own.end <= said.start:
        return own.name if _is(own.name, pronoun, named) else None
    if any(one.end <= said.start and not one.owns for one in mentions(named, home)):
        return None
    for at in range(home.paragraph, -1, -1):
        sentences = [article.sentences[own] for own in article.paragraphs[at].sentences]
        if not any(one.is_content for one in sentences):
            continue
        earlier = [one for one in sentences if one.end <= said.start]
        told = _walk(named, earlier, pronoun)
        if told.over or not told.same:
            return told.name
    return None


def pronoun_in(text: str) -> str | None:
    """Return the 'he' or 'she' of a text, None where there is none or both."""
    words = set(re.findall(r"\w+", text.lower()))
    found = [word for word in _PRONOUNS if word in words]
    return found[0] if len(found) == 1 else None


def _walk(named: Named, sentences: list[Sentence], pronoun: str) -> _Found:
    """Return what the sentences of a paragraph tell, the last one first."""
    same = True
    for sentence in reversed(sentences):
        found = _told(named, sentence, pronoun)
        if found.over:
            return found
        same = same and found.same
    return _Found(over=False, same=same)


def _told(named: Named, sentence: Sentence, pronoun: str) -> _Found:
    if any(part.start <= sentence.start and sentence.end <= part.end + 1 for part in named.quoted):
        return _Found(over=False, same=True)
    known = mentions(named, sentence)
    inside = [
        Span(part.start - sentence.start, part.end - sentence.start)
        for part in named.quoted
        if part.start < sentence.end and sentence.start < part.end
    ]
    said = attribution(words_of(sentence.text), inside)
    name = _person(said.speaker, known) if said and said.speaker else None
    if name is None:
        subject = subject_of(named, sentence)
        name = subject.name if subject and not subject.owns else None
    if name is None and not known:
        return _nameless(named, sentence, pronoun)
    others = {one.name for one in known if not one.owns and _fits(one.name, pronoun, named)}
    if name is None or others - {name} or not _is(name, pronoun, named):
        return _Found()
    return _Found(name)


def _nameless(named: Named, sentence: Sentence, pronoun: str) -> _Found:
    """Return whether a sentence that names nobody leaves it to the one before it."""
    words = re.findall(r"\w+", named.plain(sentence.start, sentence.end).lower())
    if pronoun in words:
        return _Found(over=False, same=True)
    new = bool(words) and words[0] in _INTRODUCING
    other = any(word in words for word in _PRONOUNS)
    return _Found(over=new or other or bool(_OWN[pronoun].intersection(words)))


def _person(speaker: str, known: tuple[Mention, ...]) -> str | None:
    """Return the one person of a sentence whom a speaker's name means."""
    last = speaker.split()[-1]
    names = {one.name for one in known if one.name.split()[-1] == last}
    exact = {name for name in names if name == speaker}
    found = exact or names
    return next(iter(found)) if len(found) == 1 else None


def _is(name: str, pronoun: str, named: Named) -> bool:
    """Return whether a pronoun fits somebody, also by those in the sentences about nobody else."""
    if not _fits(name, pronoun, named):
        return False
    words: set[str] = set()
    places = [one.start for one in named.sentences]
    about = {bisect_right(places, span.start) - 1 for span in named.of(name)}
    for sentence in (named.sentences[at] for at in sorted(about) if at >= 0):
        known = mentions(named, sentence)
        if {one.name for one in known} == {name}:
            subject = subject_of(named, sentence)
            if subject:
                behind = named.plain(subject.end, sentence.end)
                words.update(re.findall(r"\w+", behind.lower()))
    own = _OWN[pronoun] & words
    return bool(own) or not any(words & other for key, other in _OWN.items() if key != pronoun)


def _fits(name: str, pronoun: str, named: Named) -> bool:
    """Return whether a pronoun can stand for somebody, by the words before the name."""
    return name.split()[-1] not in (named.women if pronoun == "he" else named.men)
