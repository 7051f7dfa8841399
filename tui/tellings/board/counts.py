"""Numbers by what they count, grouped over the outlets."""

from collections import Counter
from collections.abc import Sequence
from functools import partial
from itertools import combinations

from tellings.board.clashes import Clashes
from tellings.board.count_pairs import GRAVE, clash, likenesses
from tellings.board.counted import Counted, counted_in
from tellings.board.details import Draft, DraftMention, Worded
from tellings.board.excerpts import FIGURE, excerpt
from tellings.board.graph import LinkGraph
from tellings.board.labels import Label, label
from tellings.board.linkage import average_linkage
from tellings.compare.details import READ
from tellings.compare.plain_nouns import is_light, noun_start

CUT = 0.5
"""Mean likeness from which two groups of figures count one thing, 0..1."""


def count_facts(sentences: Sequence[Worded], graph: LinkGraph, clashes: Clashes) -> list[Draft]:
    """Return the numbers of a story, one draft for each thing that is counted or measured.

    Figures belong together that count the same in linked sentences or clash there, and anywhere
    those that also agree. They go together unless some of them clash.
    """
    counted = [
        each
        for before, where in zip([None, *sentences], sentences, strict=False)
        for each in counted_in(where, before if _same_article(before, where) else None)
    ]
    groups = average_linkage(counted, likenesses(counted, graph, clashes), CUT)
    return [_draft(group, clashes) for group in groups if not all(map(_is_article, group))]


def _same_article(before: Worded | None, where: Worded) -> bool:
    return before is not None and before.article == where.article


def _is_article(counted: Counted) -> bool:
    """Return whether a figure is a 'one' that could as well be 'a': 'not one word'."""
    return counted.value.lower() == "one" and counted.fate not in GRAVE


def _draft(group: Sequence[Counted], clashes: Clashes) -> Draft:
    mentions = tuple(
        DraftMention(each.where, each.start, each.figure.end, each.value) for each in group
    )
    agree = not any(clash(one, other, clashes) for one, other in combinations(group, 2))
    return Draft(_subject(group), mentions, agree)


def _subject(group: Sequence[Counted]) -> str:
    """Return what a group counts: the noun said most often, else the words that lead up to one.

    Those are the words around an article's first figure of the group.
    """
    said = Counter(_what(each) for each in group)
    nouns = [what for what in said if what.is_noun]
    if nouns:
        return max((said[what], -len(what.text), what.text) for what in nouns)[2]
    first = {each.where.article: _what(each).text for each in reversed(group)}
    return max(first.values(), key=lambda text: (text.index(FIGURE), len(text), text))


def _what(counted: Counted) -> Label:
    """Return what a figure counts, in the words beside it or around it."""
    figure = counted.figure
    if counted.where.language == READ:
        found = label(counted.where.line, figure, counted.start)
        if not found.is_noun and counted.fate in GRAVE:
            return Label(counted.fate, is_noun=True)
        return found
    line, language = counted.where.line, counted.where.language
    words = counted.where.text(noun_start(line, figure, language), figure.reach)
    if words:
        return Label(words, is_noun=True)
    return Label(
        excerpt(line, figure.start, figure.end, partial(is_light, language=language)),
        is_noun=False,
    )
