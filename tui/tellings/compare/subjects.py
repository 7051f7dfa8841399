"""Subjects: who stands before or after a verb of saying."""

from collections.abc import Container

from tellings.compare.vocabulary import (
    CONJUNCTIONS,
    DETERMINERS,
    PREPOSITIONS,
    SAYING,
    TITLE_WORDS,
    word_set,
)
from tellings.compare.words import Line, Word

PRONOUNS = word_set("he she they it we i you who which one some many others")
ARTICLES = frozenset(("the", "a", "an"))
_BETWEEN = word_set(
    """
    has had have also later repeatedly firmly flatly previously recently earlier then further
    reportedly once again just
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
    recalled warned warns remarked commented raged thundered snapped joked quipped shouted laughs
    laughed sighed grumbled complained barked shrugged blasted boasted cautioned continued countered
    cried fumed maintained mused pleaded repeated responded retorted screamed testified whispered
    yelled
    """
)
"""Verbs that stand before their subject after a quotation: '..., said Rao'."""
_WHO = frozenset(("who", "whose"))
_OF = frozenset(("of", "from", "at", "for"))
_BODIES = word_set(
    "bank board church council court department house institute ministry office university"
)
"""Words that begin the name of a body that goes on with 'of'."""
_APPOSITION = 12
"""Words an apposition between a name and its verb may have."""
_RELATIVE = 30
"""Words that one may have that begins with 'who'."""
_DETERMINED = 4
"""Words before a verb among which the 'her' of 'her client' stands."""
_ROLE = 6
"""Words after a verb among which the name ends: 'said its former head coach Lucia Abreu'."""
_LONG_ROLE = 9
"""The same where the role goes on with 'of' and the name stands behind a comma."""
_FULL_NAME = 2
"""Words of a name at least that stands behind a role and a comma."""

Run = tuple[int, int]
"""Places of words: the first, and one past the last."""


def subject(line: Line, verb: int, free: Container[int]) -> Run | None:
    """Return the words that name the subject of a verb of saying, a pronoun or a name.

    Args:
        line: the sentence's words.
        verb: the verb's place.
        free: the places that stand outside quotation marks.
    """
    return _before(line, verb, free) or after(line, verb, free)


def _before(line: Line, verb: int, free: Container[int]) -> Run | None:
    at = verb - 1
    while at in free and line[at].low in _BETWEEN:
        at -= 1
    if at in free and line[at].text == ",":
        opening = at - 1
        while opening in free and line[opening].text != "," and line[opening].low not in SAYING:
            opening -= 1
        if opening not in free or line[opening].text != ",":
            return None
        most = _RELATIVE if line[opening + 1].low in _WHO else _APPOSITION
        if at - opening > most:
            return None
        inside = line[opening + 1 : at]
        if inside and all(_in_name(word) for word in inside):
            return opening + 1, at  # 'its chief executive, Piers Lindqvist, said'
        opener = inside[0].low if inside else ""
        if opener in CONJUNCTIONS and opener not in _WHO:
            return None
        at = opening - 1  # 'Ines Maro, the minister of trade, said'
        if at - 1 in free and line[at].text.isdecimal() and line[at - 1].text == ",":
            at -= 2  # 'Ines Maro, 61, who is the minister of trade, said'
    if at not in free:
        return None
    if line[at].low in PRONOUNS:
        return at, at + 1
    return _name_that_ends(line, at, free)


def _name_that_ends(line: Line, at: int, free: Container[int]) -> Run | None:
    """Return the name that ends at a word, without 'of the Union' after it."""
    first = at
    while first in free and (_in_name(line[first]) or (first < at and _joins(line, first))):
        first -= 1
    first += 1
    while first <= at and not _in_name(line[first]):
        first += 1
    if first > at:
        return None
    # 'Bettina Orr of the Buyers' Union says'
    of = _of_before(line, first, free)
    if of and line[of - 1].low in _BODIES and line[of - 1].text[:1].isupper():
        first = of - 1
        of = _of_before(line, first, free)
    if of and _in_name(line[of - 1]):
        return _name_that_ends(line, of - 1, free) or (first, at + 1)
    if of and _is_noun(line[of - 1]) and not (_speaks_for(line[of - 1]) and at == first):
        return None  # 'a lawyer for Rao said', 'the mayor of Velm said'
    # 'Rao and Lind said'
    two = first - 2 in free and line[first - 1].low == "and" and _in_name(line[first - 2])
    return None if two else (first, at + 1)


def after(line: Line, verb: int, free: Container[int]) -> Run | None:
    """Return the name or pronoun that follows a verb as its subject.

    So does one that follows the last word of 'according to' and 'in the words of'.
    """
    if line[verb].low not in ("to", "of") and (
        line[verb].low not in _INVERTING or (verb and line[verb - 1].is_word)
    ):
        return None
    at = verb + 1
    if at in free and line[at].low in PRONOUNS:
        return at, at + 1
    found: Run | None = None
    while at in free and at <= verb + _ROLE:
        word = line[at]
        if found and word.low == "and" and at + 1 in free and _in_name(line[at + 1]):
            return None  # 'said Rao and Lind'
        if not word.is_word or word.low in SAYING or _ends_subject(word, begun=at > verb + 1):
            return found or _apposed(line, verb, at, free)
        if _in_name(word):
            first = at
            while at in free and (_in_name(line[at]) or _joins(line, at)):
                at += 1
            while not line[at - 1].is_word or not _in_name(line[at - 1]):
                at -= 1
            # 'said Rao's lawyer': it isn't the owner who speaks
            found = None if _owns(line, at, free) else (first, at)
        else:
            at += 1
    return found


def _of_before(line: Line, first: int, free: Container[int]) -> int | None:
    """Return the place of an 'of' before a name and its article that has a word before it."""
    of = first - 1
    while of in free and line[of].low in ARTICLES:
        of -= 1
    return of if of - 1 in free and line[of].low in _OF else None


def _is_noun(word: Word) -> bool:
    return word.text.islower() and word.substance > 0


def _speaks_for(word: Word) -> bool:
    return word.low.startswith("spokes")


def name_before(line: Line, end: int, free: Container[int]) -> Run | None:
    """Return the name or pronoun that ends right before a place, without 'of the Union' after it.

    Args:
        line: the sentence's words.
        end: the place behind it.
        free: the places that stand outside quotation marks.
    """
    if end - 1 not in free:
        return None
    if line[end - 1].low in PRONOUNS:
        return end - 1, end
    return _name_that_ends(line, end - 1, free)


def told_by_another(line: Line, verb: int, free: Container[int]) -> bool:
    """Return whether somebody without a name is a verb's subject: 'her client predicted'."""
    at = verb - 1
    while at in free and line[at].low in _BETWEEN:
        at -= 1
    while at in free and _in_name(line[at]):
        at -= 1
    while at in free and line[at].low in ARTICLES:
        at -= 1
    if at < verb - 1 and at in free and line[at].low in _OF:
        at -= 1  # 'the mother of Rao said'
    if at not in free or not _is_noun(line[at]):
        return False
    for place in range(at - 1, at - _DETERMINED, -1):
        if place not in free or not line[place].is_word:
            return False
        if line[place].low in DETERMINERS:
            return True
        if not _is_noun(line[place]):
            return False
    return False


def _owns(line: Line, at: int, free: Container[int]) -> bool:
    low = line[at - 1].low
    return (
        low.endswith("'s")
        and at in free
        and line[at].text.islower()
        and line[at].is_word
        and line[at].low not in PREPOSITIONS
    )


def _apposed(line: Line, verb: int, comma: int, free: Container[int]) -> Run | None:
    """Return the full name behind a role and a comma: 'said its secretary, Pavel Dahl.'.

    The role may go on with 'of': 'said its head of research, Pavel Dahl.'.
    """
    if comma == verb + 1:
        return None
    while comma in free and line[comma].low in _OF and comma + 1 in free:
        comma += 1
        while comma in free and comma <= verb + _LONG_ROLE and _in_role(line[comma]):
            comma += 1
    if comma not in free or line[comma].text != ",":
        return None
    at = comma + 1
    while at in free and (_in_name(line[at]) or _joins(line, at)):
        at += 1
    while at > comma + 1 and not _in_name(line[at - 1]):
        at -= 1
    ends = at not in free or not line[at].is_word
    return (comma + 1, at) if ends and at - comma - 1 >= _FULL_NAME else None


def _in_role(word: Word) -> bool:
    return word.is_word and word.low not in SAYING and word.low not in PREPOSITIONS


def _ends_subject(word: Word, *, begun: bool) -> bool:
    return word.low in PREPOSITIONS or (begun and word.low in ("that", "who", "in"))


def _joins(line: Line, at: int) -> bool:
    """Return whether a mark or 'of' stands inside a name: Secretary-General, Buyers' Union."""
    word = line[at]
    if word.low == "of":
        return at > 0 and line[at - 1].low in TITLE_WORDS
    return word.text in "-'’." and at > 0 and word.start == line[at - 1].end


def _in_name(word: Word) -> bool:
    return (
        word.text[:1].isupper()
        and word.low.removesuffix("'s") not in _DAYS
        and word.low not in PRONOUNS
        and word.low not in CONJUNCTIONS
        and word.low not in PREPOSITIONS
    )
