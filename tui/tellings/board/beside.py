"""What stands beside the quotation marks: words that an outlet gives as its own."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tellings.board.alignment import VersionWord
from tellings.compare.subjects import PRONOUNS
from tellings.compare.vocabulary import CONJUNCTIONS, FUNCTION_WORDS, PREPOSITIONS, SAYING
from tellings.compare.words import Word, words_of
from tellings.model import Article, Version

_NEAR = 10
"""Words on either side of the marks that count as beside them."""
_LIGHT = 3
"""Words that stand for each content word among those that are looked for."""
_TAIL = 8
"""Words up to which what stands behind the marks can be the rest of a quotation."""


@dataclass(frozen=True, slots=True)
class Beside:
    """An outlet's own words around a quotation, in the sentences that the quotation touches."""

    keys: frozenset[str]
    """The content words close by, folded."""
    follows: str
    """The own word that goes on with the quoted ones without a pause, in lower case; '' for none:
    'an “urgent need” for sandbags'."""

    def holds(self, words: Sequence[VersionWord], *, last: bool) -> bool:
        """Return whether an outlet has words outside the marks that another quotes.

        Args:
            words: what the other one quotes.
            last: whether nothing quoted comes after them; the outlet may then go on in words of its
                own, after a preposition only if it is the same one.
        """
        content = [word.key for word in words if word.low not in FUNCTION_WORDS]
        if len(words) <= _LIGHT * len(content) and self.keys.issuperset(content):
            return True
        if not (last and self.follows and 0 < len(words) <= _TAIL):
            return False
        return self.follows not in PREPOSITIONS or self.follows == words[0].low


def beside(article: Article, version: Version) -> Beside:
    """Return what an article says around the quoted words of a version."""
    start, end = version.quotation.parts[0].start, version.quotation.parts[-1].end
    touched = [one for one in article.sentences if one.start < end and start < one.end]
    if not touched:
        return Beside(frozenset(), "")
    before = words_of(article.text[touched[0].start : start], article.language)
    text = article.text[end : touched[-1].end]
    after = words_of(text, article.language)
    near = (*_words(before)[-_NEAR:], *_words(after)[:_NEAR])
    keys = frozenset(word.key for word in near if word.low not in FUNCTION_WORDS)
    said = version.quotation.attribution
    told = said is not None and end <= said.start
    pauses = not article.text[end - 1 : end].isalnum() or text.lstrip("”\"'’»")[:1] != " "
    first = next(iter(_words(after)), None)
    if pauses or first is None or _opens_another(first, after):
        return Beside(keys, "")
    if told and said is not None and said.start <= end + first.start:
        return Beside(keys, "")
    return Beside(keys, first.low)


def _words(line: Iterable[Word]) -> list[Word]:
    return [word for word in line if word.is_word]


def _opens_another(first: Word, line: Sequence[Word]) -> bool:
    """Return whether a word begins what is no part of the phrase: 'and', 'he said', '“'."""
    behind = next((word for word in line if word.start > first.start), None)
    return (
        first.low in SAYING
        or first.low in CONJUNCTIONS
        or first.low in PRONOUNS
        or (behind is not None and behind.low in SAYING)
    )
