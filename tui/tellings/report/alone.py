"""What only one article tells: in a pair, or among all articles of a story."""

from collections.abc import Iterator, Sequence

from tellings.compare.comparer import Comparer
from tellings.model import SentenceIndex, Span
from tellings.report.entries import Entry, EntryKind, Telling, labelled, stable_id
from tellings.report.marks import Mark, cut
from tellings.report.names import paragraph

LEAST_WORDS = 3
"""Words from which a scrap that several comparisons leave over counts as something told."""


def only_here(comparer: Comparer, articles: Sequence[int]) -> tuple[Entry, ...]:
    """Return what one of these articles tells and none of the others, in reading order.

    One entry a sentence: the whole sentence, or the runs of it that nobody else tells.
    """
    found = (
        _entry(comparer, article, sentence, runs)
        for article in articles
        for sentence, runs in sorted(_runs(comparer, article, articles).items())
    )
    return labelled(found)


def _runs(
    comparer: Comparer, article: int, articles: Sequence[int]
) -> dict[SentenceIndex, list[Span]]:
    """Return the runs of an article that stand nowhere in any of the others, by sentence."""
    text = comparer.story.articles[article].text
    whole: set[Span] = set()
    alone: list[tuple[SentenceIndex, Span]] | None = None
    for other in articles:
        if other != article:
            here = [
                (run.sentence, Span(run.start, run.end))
                for run in comparer.pair(article, other).missing
            ]
            whole |= {span for _, span in here}
            alone = here if alone is None else list(_shared(alone, here))
    found: dict[SentenceIndex, list[Span]] = {}
    for sentence, span in alone or []:
        trimmed = _trimmed(text, span)
        words = text[trimmed.start : trimmed.end].split()
        if span in whole or len(words) >= LEAST_WORDS:
            found.setdefault(sentence, []).append(trimmed)
    return found


def _shared(
    one: Sequence[tuple[SentenceIndex, Span]], other: Sequence[tuple[SentenceIndex, Span]]
) -> Iterator[tuple[SentenceIndex, Span]]:
    """Yield the runs that both of two ordered lists of runs cover."""
    place = 0
    for sentence, span in one:
        while place < len(other) and other[place][1].end <= span.start:
            place += 1
        at = place
        while at < len(other) and other[at][1].start < span.end:
            start = max(span.start, other[at][1].start)
            end = min(span.end, other[at][1].end)
            if start < end:
                yield sentence, Span(start, end)
            at += 1


def _trimmed(text: str, span: Span) -> Span:
    """Return a run without the spaces and commas at its ends."""
    start, end = span.start, span.end
    while start < end and (text[start].isspace() or text[start] in ",;"):
        start += 1
    while start < end and (text[end - 1].isspace() or text[end - 1] in ",;"):
        end -= 1
    return Span(start, end)


def _entry(comparer: Comparer, place: int, index: SentenceIndex, runs: list[Span]) -> Entry:
    article = comparer.story.articles[place]
    sentence = article.sentences[index]
    pieces = [" ".join(article.text[run.start : run.end].split()) for run in runs]
    whole = len(runs) == 1 and len(runs[0]) >= len(sentence.text.strip(" .,;"))
    telling = Telling(
        article=place,
        ref=paragraph(sentence.paragraph),
        sentence=index,
        start=runs[0].start,
        end=runs[-1].end,
        detail=" … ".join(pieces),
        text=cut(article.text, sentence.span, {Mark.ONLY: runs}, [], []),
    )
    kind = EntryKind.ONLY
    note = "" if whole else "part of a sentence"
    identity = stable_id(kind, [article.id], pieces)
    return Entry(identity, "", kind, telling.detail, (telling,), note)
