"""Quotations that the other article gives in nearly the same words without quotation marks."""

from collections.abc import Iterable, Sequence

from tellings.compare.quote_match import Candidate, Utterance
from tellings.compare.utterance import CONTENT, align, spoken
from tellings.model import Article, Quotation, QuoteChange, QuoteMatch, Span
from tellings.model.steps import stepwise

_LEAST_WORDS = 3
"""Content words a quotation must share with unmarked words to be their source."""
_LEAST_SHARE = 0.5
"""Share of the quotation's weight that the unmarked words must repeat, 0..1."""


def paraphrases(
    quoting: Sequence[Utterance],
    other: Article,
    others: Sequence[Utterance],
    links: Iterable[tuple[int, int]],
    matched: Iterable[Candidate],
) -> list[tuple[Quotation, Quotation, float]]:
    """Return quotations with the unmarked words that repeat them in a linked sentence.

    Args:
        quoting: the quotations of the one article.
        other: the article that may paraphrase them.
        others: what that article quotes itself.
        links: linked sentence pairs (quoting, other).
        matched: quotations that have a marked counterpart; those are left out.
    """
    taken = {id(one) for candidate in matched for one in (candidate.left, candidate.right)}
    marked = [part for one in others for part in one.quotation.parts]
    found = []
    for mine in stepwise(quoting):
        if id(mine) in taken:
            continue
        best: tuple[float, Span, int] | None = None
        for here, there in links:
            if here not in mine.sentences:
                continue
            sentence = other.sentences[there]
            free = _outside(sentence.span, marked)
            words = spoken(other, free)
            alignment = align(mine.words, words)
            if alignment.score <= (best[0] if best else 0) or not alignment.right:
                continue
            if _repeats(mine, alignment.steps, alignment.score):
                first, last = alignment.right.start, alignment.right.stop - 1
                best = (alignment.score, Span(words[first].start, words[last].end), there)
        if best:
            score, span, there = best
            found.append((mine.quotation, Quotation(there, (span,)), score))
    return found


def as_match(left: Quotation, right: Quotation, score: float) -> QuoteMatch:
    """Return a quotation and its paraphrase, in this order of sides, as the comparison shows it."""
    return QuoteMatch(left, right, QuoteChange.PARAPHRASED, round(score, 3), linked=True)


def _repeats(
    quotation: Utterance, steps: Sequence[tuple[int | None, int | None]], score: float
) -> bool:
    paired = [i for i, j in steps if i is not None and j is not None]
    content = sum(1 for i in paired if quotation.words[i].weight == CONTENT)
    whole = sum(word.weight for word in quotation.words)
    return content >= _LEAST_WORDS and score >= _LEAST_SHARE * whole


def _outside(sentence: Span, marked: Iterable[Span]) -> list[Span]:
    """Return what of a sentence stands outside quotation marks."""
    free = []
    start = sentence.start
    for span in sorted(marked):
        if span.end <= sentence.start or span.start >= sentence.end:
            continue
        if start < span.start:
            free.append(Span(start, span.start))
        start = max(start, span.end)
    if start < sentence.end:
        free.append(Span(start, sentence.end))
    return free
