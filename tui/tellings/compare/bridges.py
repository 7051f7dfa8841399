"""Bridges: quotations that only a third article's version shows to be one utterance.

Two outlets may word what somebody said so differently that too little is left in common to tell;
a third one that stands between the two settles it.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from tellings.compare.echoes import echoes
from tellings.compare.pair import mirror
from tellings.compare.profile import profile_of
from tellings.compare.quote_match import (
    LINKED_LEAST,
    SCARE_WORDS,
    Candidate,
    Utterance,
    at_most,
)
from tellings.compare.utterance import align
from tellings.model import (
    Article,
    Comparison,
    Quotation,
    QuoteChange,
    SentenceIndex,
)

Between = Callable[[int, int], Comparison]
"""Returns what two articles show by themselves, the one with the lower place on the left."""


def bridged(articles: Sequence[Article], left: int, right: int, between: Between) -> Comparison:
    """Return the comparison of two articles with what a third one's versions of quotations add.

    Two quotations in linked sentences that are too unlike to be matched are one utterance where
    some other article has a version that each of them was matched with.

    Args:
        articles: the story's.
        left: place of the one article in the story, lower than the other's.
        right: place of the other one.
        between: looks up comparisons; others than that of the two are asked for only where their
            words promise a version.
    """
    comparison = between(left, right)
    others = [at for at in range(len(articles)) if at not in (left, right)]
    if not others:
        return comparison
    if comparison.left.id > comparison.right.id:
        # ties are broken in one direction only, as between two articles
        return mirror(_bridged(mirror(comparison), (right, left), articles, others, between))
    return _bridged(comparison, (left, right), articles, others, between)


def _bridged(
    comparison: Comparison,
    places: tuple[int, int],
    articles: Sequence[Article],
    others: Sequence[int],
    between: Between,
) -> Comparison:
    pairs = list(comparison.pairs)
    quotes = list(comparison.quotes)
    used = {("left", match.left) for match in quotes} | {("right", match.right) for match in quotes}
    for at, candidate in _loose(comparison):
        if not any(_joins(candidate, places, third, articles, between) for third in others):
            continue
        pairs[at] = replace(pairs[at], altered_quote=candidate.altered)
        match = candidate.match
        ends = {("left", match.left), ("right", match.right)}
        if used.isdisjoint(ends):
            used |= ends
            quotes.append(match)
    if len(quotes) == len(comparison.quotes) and pairs == list(comparison.pairs):
        return comparison
    quotes.sort(key=lambda match: (match.left.span, match.right.span))
    return replace(comparison, pairs=tuple(pairs), quotes=tuple(quotes))


def _loose(comparison: Comparison) -> Iterator[tuple[int, Candidate]]:
    """Yield the quotations of linked sentences that are too unlike to match, altered if they do.

    Each comes with the place of its linked pair.
    """
    mine, theirs = _by_sentence(comparison.left), _by_sentence(comparison.right)
    if not mine or not theirs:
        return
    repeated = echoes(pair.link for pair in comparison.pairs)
    for at, pair in enumerate(comparison.pairs):
        if pair.altered_quote or (pair.link.left, pair.link.right) in repeated:
            continue
        candidate = max(
            (
                Candidate(one, other, alignment, linked=True)
                for one in mine.get(pair.link.left, ())
                for other in theirs.get(pair.link.right, ())
                if 0 < (alignment := align(one.words, other.words)).score < LINKED_LEAST
            ),
            key=lambda found: found.alignment.score,
            default=None,
        )
        if candidate is not None and candidate.verdict.inside:
            yield at, candidate


def _by_sentence(article: Article) -> dict[SentenceIndex, list[Utterance]]:
    """Return the quotations of each sentence of an article, without those of a word or two."""
    held: dict[SentenceIndex, list[Utterance]] = defaultdict(list)
    for utterance in profile_of(article).utterances:
        if len(utterance.words) > SCARE_WORDS:
            for sentence in utterance.sentences:
                held[sentence].append(utterance)
    return held


def _joins(
    candidate: Candidate,
    places: tuple[int, int],
    third: int,
    articles: Sequence[Article],
    between: Between,
) -> bool:
    """Return whether a third article has a version that both quotations were matched with."""
    ends = candidate.left, candidate.right
    versions = [
        utterance
        for utterance in profile_of(articles[third]).utterances
        if all(at_most(end, utterance) >= LINKED_LEAST for end in ends)
    ]
    if not versions:
        return False
    one, other = (
        set(_matched(between(min(place, third), max(place, third)), articles[place], end.quotation))
        for place, end in zip(places, ends, strict=True)
    )
    return not one.isdisjoint(other)


def _matched(comparison: Comparison, article: Article, quotation: Quotation) -> Iterator[Quotation]:
    """Yield the other article's quotations that one of an article was matched with."""
    on_left = comparison.left.id == article.id
    for match in comparison.quotes:
        if match.change is not QuoteChange.PARAPHRASED:
            mine, theirs = (match.left, match.right) if on_left else (match.right, match.left)
            if mine == quotation:
                yield theirs
