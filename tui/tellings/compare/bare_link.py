"""Bare links: passages that are linked although one side shows no word as shared."""

from collections import defaultdict
from collections.abc import Iterable

from tellings.compare.profile import profile_of
from tellings.model import Article, Comparison, SentenceIndex, SentenceSpan

LINKED_ONLY = "linked, perhaps about the same: hardly a word shared"
"""What is said of such a passage."""


def is_bare_link(
    comparison: Comparison, left: Iterable[SentenceIndex], right: Iterable[SentenceIndex]
) -> bool:
    """Return whether every telling word of a side is marked as not in the other article.

    Such a link rests on kindred words, on places or on neighbours: readers must not take it for
    something told in part.

    Args:
        comparison: the two articles.
        left: the left sentences of a passage.
        right: its right ones; False where either side is empty.
    """
    sides = (
        (comparison.left, list(left), comparison.missing),
        (comparison.right, list(right), comparison.added),
    )
    if not all(sentences for _, sentences, _ in sides):
        return False
    return any(_all_marked(*side) for side in sides)


def _all_marked(
    article: Article, sentences: list[SentenceIndex], marked: Iterable[SentenceSpan]
) -> bool:
    runs: dict[SentenceIndex, list[SentenceSpan]] = defaultdict(list)
    for run in marked:
        runs[run.sentence].append(run)
    lines = profile_of(article).lines
    return all(
        any(run.start <= article.sentences[at].start + word.start < run.end for run in runs[at])
        for at in sentences
        for word in lines[at]
        if word.substance
    )
