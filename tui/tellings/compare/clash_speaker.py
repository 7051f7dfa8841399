"""Clashing speakers: one utterance that the two articles put into two persons' mouths."""

from collections.abc import Collection, Iterable, Sequence

from tellings.compare.quote_match import Candidate
from tellings.compare.speakers import same_speaker
from tellings.model import Conflict, ConflictType, Link, Quotation, QuoteChange

WHO = "who said it"
"""Note of such a conflict."""
_LEAST = 4
"""Words from which an utterance is nobody else's by chance."""
_GAP = 4
"""Characters at most between the quoted words and those that attribute them."""
_EQUAL = frozenset((QuoteChange.SAME, QuoteChange.CUT, QuoteChange.PART, QuoteChange.BRACKETED))


def parted(ranked: Iterable[Candidate]) -> list[Candidate]:
    """Return the utterances, in equal words, that the two articles say two speakers said."""
    return [
        one
        for one in ranked
        if same_speaker(one.left.quotation.speaker, one.right.quotation.speaker) is False
        and min(len(one.left.words), len(one.right.words)) >= _LEAST
        and one.verdict.change in _EQUAL
    ]


def clashing_speakers(
    found: Sequence[Candidate],
    link: Link,
    words_left: Collection[str],
    words_right: Collection[str],
) -> tuple[Conflict, ...]:
    """Return who is named as having said one thing in two linked sentences, where it isn't one.

    Both articles must know both persons: else it may be one person or body by two names.

    Args:
        found: what ``parted`` returns.
        link: the linked sentences.
        words_left: all words of the left article, in lower case and without possessive endings.
        words_right: those of the right one.
    """
    for one in found:
        if link.left not in one.left.sentences or link.right not in one.right.sentences:
            continue
        mine, theirs = one.left.quotation, one.right.quotation
        if not (mine.attribution and theirs.attribution and _beside(mine) and _beside(theirs)):
            continue
        if all(_known(said, words_left) and _known(said, words_right) for said in (mine, theirs)):
            sides = mine.attribution, theirs.attribution
            return (Conflict(ConflictType.SOURCE, *sides, sure=False, note=WHO),)
    return ()


def _beside(quotation: Quotation) -> bool:
    """Return whether the words that attribute a quotation stand right beside it."""
    said = quotation.attribution
    return said is not None and any(
        -_GAP <= gap <= _GAP
        for part in quotation.parts
        for gap in (said.start - part.end, part.start - said.end)
    )


def _known(quotation: Quotation, words: Collection[str]) -> bool:
    """Return whether an article names a quotation's speaker by the last part of the name."""
    name = (quotation.speaker or "").split()
    return bool(name) and name[-1][:1].isupper() and name[-1].lower() in words
