"""Towns, streets and other places that several outlets name, without the country they lie in."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from tellings.board.details import Draft, DraftMention, Worded
from tellings.compare.details import READ
from tellings.compare.vocabulary import TITLE_WORDS, word_set
from tellings.compare.words import Line, Word
from tellings.ingest.days import MONTH_NUMBERS, WEEKDAYS
from tellings.model import Article

_WHERE = word_set("in at near outside around")
"""Words before a place; after 'to' and 'from' stand persons and firms as well."""
_IN = word_set("in near outside")
"""Those of them behind which hardly anything else stands."""
_USES = 2
"""Sentences and datelines that use a name as a place's at least."""
_LONGEST = 3
"""Words of a place's name at most."""
_NO_PLACE = (
    TITLE_WORDS | frozenset(MONTH_NUMBERS) | frozenset(WEEKDAYS) | word_set("line god parliament i")
)

_Name = tuple[str, ...]
"""The words of a name in lower case."""


def town_facts(sentences: Sequence[Worded], articles: Sequence[Article]) -> list[Draft]:
    """Return the places of a story that are no countries, one draft each.

    A place is a capitalised name that two sentences or datelines at least have behind 'in', 'at' or
    'near', once behind 'in' or 'near' or in a dateline, and that two articles at least name.
    """
    uses: dict[_Name, set[tuple[int, int]]] = defaultdict(set)
    sure: set[_Name] = set()
    for where in sentences:
        if where.language != READ or where.is_titled:
            continue
        for name, is_sure in _used(where.line):
            uses[name].add((where.article, where.sentence.index))
            if is_sure:
                sure.add(name)
    for place, article in enumerate(articles):
        if article.masthead.place:
            dateline = tuple(article.masthead.place.casefold().split())
            uses[dateline].add((place, -1))
            sure.add(dateline)
    found = {name for name in sure if len(uses[name]) >= _USES}
    drafts = []
    for name, mentions in _mentions(sentences, found).items():
        if len({mention.where.article for mention in mentions}) > 1:
            drafts.append(Draft(_shown(name, mentions), tuple(mentions)))
    return drafts


def _used(line: Line) -> Iterator[tuple[_Name, bool]]:
    """Yield the names that stand where a place does, and whether nothing else stands there."""
    for at, word in enumerate(line[:-1]):
        if word.low in _WHERE:
            last = at + 1
            while last < len(line) and _in_name(line[last]):
                last += 1
            if 1 <= last - at - 1 <= _LONGEST:
                yield tuple(_plain(each) for each in line[at + 1 : last]), word.low in _IN


def _mentions(sentences: Sequence[Worded], names: set[_Name]) -> dict[_Name, list[DraftMention]]:
    """Return where each name stands by itself, not as a part of a longer one."""
    found: dict[_Name, list[DraftMention]] = defaultdict(list)
    first = {name[0] for name in names}
    for where in sentences:
        line = where.line
        for at, word in enumerate(line):
            if _plain(word) not in first or not word.text[:1].isupper():
                continue
            for size in range(1, min(_LONGEST, len(line) - at) + 1):
                name = tuple(_plain(each) for each in line[at : at + size])
                if name in names and (where.is_titled or _stands_alone(line, at, at + size)):
                    end = line[at + size - 1].end
                    value = where.text(word.start, end)
                    found[name].append(DraftMention(where, word.start, end, value))
    return found


def _stands_alone(line: Line, first: int, last: int) -> bool:
    """Return whether no capitalised word around a name belongs to it: 'Velm', not 'Velm Ferries'.

    The first word of a sentence has a capital anyway.
    """
    ahead = first > 1 and _in_name(line[first - 1])
    return not ahead and not (last < len(line) and _in_name(line[last]))


def _in_name(word: Word) -> bool:
    low = _plain(word)
    return (word.text[:1].isupper() and word.substance > 0 and word.place is None) and low.rstrip(
        "."
    ) not in _NO_PLACE


def _plain(word: Word) -> str:
    return word.low.removesuffix("'s")


def _shown(name: _Name, mentions: Sequence[DraftMention]) -> str:
    """Return the name as most texts write it, not in capitals where one doesn't."""
    written = [mention.value.removesuffix("'s").removesuffix("’s") for mention in mentions]
    mixed = [value for value in written if not value.isupper()]
    return max(mixed, key=mixed.count) if mixed else " ".join(name).title()
