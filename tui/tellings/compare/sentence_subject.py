"""Sentence subjects: the person whom a sentence is about, by where it names whom."""

import re
from dataclasses import dataclass

from tellings.compare.named import Named
from tellings.compare.vocabulary import CONJUNCTIONS, DETERMINERS, PREPOSITIONS, SAYING, word_set
from tellings.ingest.days import WEEKDAYS
from tellings.model import Sentence

_ROLE = 5
"""Words of a role that may stand before a name: 'Sundline boss', 'Angry harbour pilot'."""
_LONG_ROLE = 9
"""The same of one that a comma parts from the name: 'The mother of the winner, '."""
_LED_IN = 9
"""Words before the first comma that say when or where: 'At Gull Quay, '."""
_NO_VERB = (
    PREPOSITIONS
    | CONJUNCTIONS
    | DETERMINERS
    | word_set(
        """
        and he her him his it she they we you yesterday today tomorrow tonight last early late later
        again alone too instead
        """
    )
)
"""Words in small letters behind a name by which it is no subject."""
_DETERMINED = re.compile(r"^(?:the|our|its|his|her|their|a|an|[\w’' ]+['’]s)\b", re.IGNORECASE)
_DATELINE = re.compile(r"^[A-Z]{3}[^.]*? [—–-] ")
_CLAUSE = re.compile(
    r"^(?:after|although|as|because|before|once|since|though|when|while) ", re.IGNORECASE
)
_WHEN = re.compile(
    rf"^(?:(?:(?:late|early) )?on |last )?(?:today|yesterday|{'|'.join(sorted(WEEKDAYS))}) ",
    re.IGNORECASE,
)
_PLACED = re.compile(r"\b(?:at|in|near|on|outside|around|from|of the)\s+$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Mention:
    """A person whom a sentence names outside quoted words."""

    name: str
    """In full."""
    start: int
    """Offset of the article."""
    end: int
    owns: bool
    """Whether only what belongs to the person is meant: 'Rao's office'."""


def mentions(named: Named, sentence: Sentence) -> tuple[Mention, ...]:
    """Return the persons a sentence names, in order; a surname that two bear stands for both."""
    text = named.article.text
    found = []
    for span, name in named.spans(sentence.start, sentence.end):
        if not _PLACED.search(text[sentence.start : span.start]):
            owns = text[span.end : span.end + 2] in ("'s", "’s") or (
                text[span.end - 1] == "s" and text[span.end : span.end + 1] in "'’"
            )
            found.append(Mention(name, span.start, span.end, owns))
    return tuple(sorted(found, key=lambda one: (one.start, one.name)))


def subject_of(named: Named, sentence: Sentence, *, led: bool = False) -> Mention | None:
    """Return the person who is the subject of a sentence, None where it isn't clearly one.

    Args:
        named: the article.
        sentence: one of its sentences.
        led: take the subject of a clause with 'when' or 'as' at the beginning as well.
    """
    text = named.article.text
    known = mentions(named, sentence)
    first = next((one for one in known if not one.owns), None)
    if first is None or [one.start for one in known].count(first.start) > 1:
        return None
    before = text[sentence.start : first.start]
    before = _CLAUSE.sub("", before) if led else before
    after = text[first.end : sentence.end]
    if _begins(before):
        return first if _goes_on(after) else None
    role = _after_lead(before.rstrip().removesuffix(","))
    apposed = before.rstrip().endswith(",") and "," not in role and _DETERMINED.match(role)
    if apposed and len(role.split()) <= _LONG_ROLE and after.startswith(","):
        # 'the sister of the winner, Rao,': somebody of whom was told before may be the winner
        told = any(one.end <= sentence.start for one in named.of(first.name))
        owned = re.search(r"\bof\b", role)
        return None if (owned and told) or not _goes_on(after[1:]) else first
    return None


def _begins(before: str) -> bool:
    """Return whether nothing but a role, a time or a place stands before a name."""
    role = _after_lead(before).split()
    return len(role) <= _ROLE and not any(
        word.lower() in _NO_VERB
        or word.lower() in SAYING
        or word.lower().endswith("ed")
        or not re.fullmatch(r"[\w'’.-]+", word)
        for word in role
    )


def _after_lead(before: str) -> str:
    """Return what stands before a name without 'At Gull Quay, ' or what a colon ends."""
    rest = _WHEN.sub("", _DATELINE.sub("", before.rpartition(": ")[2]))
    lead, comma, role = rest.rpartition(", ")
    words = lead.split()
    if comma and len(words) <= _LED_IN and words and "," not in lead:
        opens = words[0].lower()
        if opens in PREPOSITIONS or opens.endswith("ly") or len(words) == 1:
            return role
    return rest


def _goes_on(after: str) -> bool:
    """Return whether a verb can stand behind a name, or an apposition."""
    plain = re.match(r"\s+([\w'’-]+)", after)
    if plain:
        word = plain.group(1)
        return word[:1].islower() and word.lower() not in _NO_VERB
    return bool(re.match(r",\s+(?:[a-zà-þ\d].*?),\s+[a-zà-þ]", after, re.DOTALL))
