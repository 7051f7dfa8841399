"""Persons whom no article of a story names in full: 'Brun said that she would go'."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from tellings.board.details import Draft, DraftMention, Worded
from tellings.compare.details import READ
from tellings.compare.vocabulary import FUNCTION_WORDS, SAYING, TITLE_WORDS, word_set
from tellings.compare.words import Line, Word
from tellings.ingest.days import MONTH_NUMBERS, WEEKDAYS
from tellings.model import Article

INSIDE = 3
"""Uses inside sentences, without another capitalised word beside it, that a surname has at
least."""
ACTS = 2
"""Sentences in which somebody of that name says or does what persons do, at least."""
_ADDRESS = word_set(
    """
    mr mrs ms miss dr mr. mrs. ms. dr. president minister chancellor senator governor mayor judge
    premier
    """
)
"""Words that stand before nothing but a person."""
_DOING = word_set(
    """
    agreed appeared arrived attended believes believed came complained decided died expressed faced
    flew gave hailed hopes hoped joined knew left looked met passed praised refused resigned
    returned signed smiled spoke thanked thinks thought took travelled traveled visited visits voted
    walked wants wanted went won
    """
)
_PRONOUNS = word_set("he she his him himself herself")
_PEOPLE_S = word_set(
    """
    wife husband mother father son sons daughter daughters brother sister widow lawyer lawyers
    predecessor successor death speech resignation visit trial remarks aides
    """
)
"""What a person has: 'Brun's lawyer'."""
_PLACES = word_set("in at near outside around across into throughout inside beyond")
"""Words before what is a place and no person."""
_ARTICLES = word_set("the a an this these those every each")
_TEAMS = word_set("administration camp campaign cabinet family government presidency team")
"""What is called by a person's name after an article: 'the Brun government'."""
_NO_NAME = TITLE_WORDS | frozenset(MONTH_NUMBERS) | frozenset(WEEKDAYS) | _ADDRESS
_OPENING = frozenset(("“", "‘", ":", ".", "!", "?", "…"))
"""Marks behind which a sentence may begin."""
_FEWEST = 3
"""Letters of a surname at least."""
_NEAR = 5
"""Words behind a name among which 'its' takes it up."""
_CLAUSE = 12
"""Words behind a name in which a pronoun can take it up."""


@dataclass(slots=True)
class _Seen:
    """What a story shows of a capitalised word."""

    mentions: list[DraftMention] = field(default_factory=list)
    inside: int = 0
    acts: set[tuple[int, int]] = field(default_factory=set)
    """Sentences in which it says or does something."""
    is_person: bool = False
    """True where somewhere only a person can be meant."""
    is_other: bool = False
    """True where somewhere no surname by itself can be meant."""


def surname_facts(
    sentences: Sequence[Worded], articles: Sequence[Article], persons: Sequence[Draft]
) -> list[Draft]:
    """Return the persons that a story's English articles call by a surname alone, one draft each.

    Such a name stands several times inside sentences, speaks or acts, is taken up by 'he' or 'she',
    or has a title or a family; and it nowhere stands like a place, with an article or in a longer
    name, nor in small letters.

    Args:
        sentences: those that carry claims.
        articles: the story's articles, whose outlets are no persons.
        persons: who is named in full.
    """
    seen: dict[str, _Seen] = defaultdict(_Seen)
    small: set[str] = set()
    for where in sentences:
        if where.language != READ or where.is_titled:
            continue
        small.update(word.low for word in where.line if word.text.islower())
        for at, word in enumerate(where.line):
            if _can_name(word):
                _look(where, at, seen[_plain(word)])
    taken = {name.casefold() for person in persons for name in re.findall(r"\w+", person.subject)}
    for article in articles:
        masthead = (article.masthead.outlet, article.masthead.agency, article.source.name)
        taken.update(
            word.casefold() for each in masthead for word in re.findall(r"\w+", each or "")
        )
    return [
        Draft(_shown(one.mentions[0]), tuple(one.mentions))
        for name, one in seen.items()
        if name not in small | taken and _is_surname(one)
    ]


def _is_surname(seen: _Seen) -> bool:
    enough = seen.inside >= INSIDE and len(seen.acts) >= ACTS
    return enough and seen.is_person and not seen.is_other


def _look(where: Worded, at: int, seen: _Seen) -> None:
    """Note what one use of a capitalised word shows."""
    line, word = where.line, where.line[at]
    before = line[at - 1] if at else None
    after = line[at + 1] if at + 1 < len(line) else None
    address = before if before is not None and before.low in _ADDRESS else None
    titled = before is not None and before.low.rstrip(".") in TITLE_WORDS
    if at == 1 and address is None and _belongs(before) and not titled:
        return  # the first word of a sentence has a capital anyway: 'Yesterday Brun said'
    if (_belongs(before) and address is None and not titled) or _belongs(after):
        seen.is_other = True
        return
    if after is not None and after.low in _TEAMS:
        return
    seen.is_other |= _is_placed(line, at)
    start = address.start if address else word.start
    end = word.end - len(word.text) + len(re.sub(r"['’]s$", "", word.text))
    shown = address.text if address else ""
    seen.mentions.append(DraftMention(where, start, end, shown))
    ahead = any(each.is_word for each in line[:at]) and line[at - 1].text not in _OPENING
    seen.inside += ahead
    if _acts(line, at):
        seen.acts.add((where.article, where.sentence.index))
        seen.is_person |= any(_takes_up(line, at))
    owns = word.low.endswith("'s") and after is not None and after.low in _PEOPLE_S
    is_who = [each.low for each in line[at + 1 : at + 3]] == [",", "who"]
    seen.is_person |= address is not None or owns or is_who


def _belongs(word: Word | None) -> bool:
    """Return whether a word beside a name makes it a longer one."""
    if word is None or not word.text[:1].isupper():
        return word is not None and word.text == "&"
    if word.place is not None or word.low.endswith("'s"):
        return False  # 'Norway's Brun'
    return word.low not in WEEKDAYS and word.low not in FUNCTION_WORDS


def _is_placed(line: Line, at: int) -> bool:
    """Return whether a name stands as that of a place or an organisation does."""
    before = line[at - 1].low if at else ""
    behind = [word.low for word in line[at + 1 : at + 1 + _NEAR]]
    owns = line[at].low.endswith("'s")  # 'in Brun's words'
    stands = before in _ARTICLES or (before in _PLACES and not owns)
    return stands or (_acts(line, at) and "its" in behind)


def _acts(line: Line, at: int) -> bool:
    """Return whether a name is the subject of a verb that persons do: 'Brun said', 'said Brun'."""
    after = [word.low for word in line[at + 1 : at + 4]]
    if after[:1] and after[0] in ("has", "had", "also", "later", "then", "will", "would"):
        after = after[1:]
    if after and (after[0] in SAYING or after[0] in _DOING):
        return True
    return at > 1 and line[at - 1].low in ("said", "says", "added") and not line[at - 2].is_word


def _takes_up(line: Line, at: int) -> Iterator[bool]:
    """Yield for the words behind a name whether 'he' or 'she' takes it up before another name."""
    for word in line[at + 1 : at + 1 + _CLAUSE]:
        if word.text[:1].isupper() and word.low not in WEEKDAYS and not word.place:
            return
        yield word.low in _PRONOUNS


def _can_name(word: Word) -> bool:
    text = re.sub(r"['’]s$", "", word.text)
    return (
        text[:1].isupper()
        and not text.isupper()
        and len(text) >= _FEWEST
        and text.replace("-", "").replace("’", "").replace("'", "").isalpha()
        and word.place is None
        and word.substance > 0
        and _plain(word) not in _NO_NAME
    )


def _plain(word: Word) -> str:
    return word.low.removesuffix("'s")


def _shown(mention: DraftMention) -> str:
    return mention.where.text(mention.start, mention.end).split()[-1]
