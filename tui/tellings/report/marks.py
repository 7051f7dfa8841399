"""Sentences cut into runs that say how each word stands to another article."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from tellings.compare.comparer import Comparer
from tellings.model import LinkedPair, PieceKind, SentenceIndex, Span


class Mark(StrEnum):
    """How a run of words stands to the other article."""

    PLAIN = "plain"
    ONLY = "only"
    """Its information stands nowhere in the other article."""
    ELSEWHERE = "elsewhere"
    """The counterpart lacks it, another sentence of the other article has it."""
    REWORDED = "reworded"


@dataclass(frozen=True, slots=True)
class Run:
    """Words of an article with one mark; a sentence's runs join to the sentence's own text."""

    text: str
    mark: Mark = Mark.PLAIN
    conflict: bool = False
    """Part of a detail that clashes."""
    quote: bool = False
    """Quoted words that the other article words differently or leaves out."""


Marked = tuple[Run, ...]


def plain(text: str) -> Marked:
    """Return unmarked text as runs; none for no text."""
    return (Run(text),) if text else ()


def words(marked: Marked) -> str:
    """Return the text of the runs."""
    return "".join(run.text for run in marked)


class Marker:
    """Marks one article's sentences against one other article."""

    def __init__(self, comparer: Comparer, article: int, other: int) -> None:
        self._comparer = comparer
        self._places = (article, other)
        comparison = comparer.pair(article, other)
        self._article = comparison.left
        self._only = _by_sentence((run.sentence, run.start, run.end) for run in comparison.missing)
        self._elsewhere = _by_sentence(
            (run.sentence, run.start, run.end) for run in comparison.left_elsewhere
        )
        self._apart: dict[SentenceIndex, list[Span]] = {}
        """Quoted words that a sentence which isn't linked has otherwise, by sentence."""
        for match in comparison.altered_apart:
            words = [edit.left for edit in match.edits if edit.left]
            self._apart.setdefault(match.left.sentence, []).extend(words or match.left.parts)
        self._pairs: dict[SentenceIndex, list[LinkedPair]] = {}
        for pair in comparison.pairs:
            self._pairs.setdefault(pair.link.left, []).append(pair)

    def pairs(self, sentence: SentenceIndex) -> list[LinkedPair]:
        """Return the sentence's links to the other article, the surest first."""
        found = self._pairs.get(sentence, [])
        return sorted(found, key=lambda pair: (-pair.link.score, pair.link.right))

    def sentence(self, index: SentenceIndex) -> Marked:
        """Return a sentence's text in runs."""
        return self.stretch(index, self._article.sentences[index].span)

    def stretch(self, index: SentenceIndex, stretch: Span) -> Marked:
        """Return a run of a sentence, cut where its marks change."""
        pairs = self.pairs(index)
        layers = {
            Mark.REWORDED: self._reworded(pairs[0]) if pairs else [],
            Mark.ELSEWHERE: self._elsewhere.get(index, []),
            Mark.ONLY: self._only.get(index, []),
        }
        conflicts = [conflict.left for pair in pairs for conflict in pair.conflicts]
        quotes = [span for pair in pairs for span in _departing(pair)]
        quotes += self._apart.get(index, [])
        return cut(self._article.text, stretch, layers, conflicts, quotes)

    def _reworded(self, pair: LinkedPair) -> list[Span]:
        wording = self._comparer.wording(*self._places, pair)
        if not wording.inline:
            return []  # told in other words altogether: marking nearly every word says nothing
        return [
            Span(piece.start, piece.end)
            for piece in wording.left
            if piece.kind is PieceKind.REWORDED
        ]


def _departing(pair: LinkedPair) -> list[Span]:
    """Return the quoted words of a pair's left side that the right side has otherwise."""
    quote = pair.altered_quote
    if quote is None:
        return []
    return [edit.left for edit in quote.edits if edit.left] if quote.edits else [quote.left]


def cut(
    text: str,
    stretch: Span,
    layers: dict[Mark, list[Span]],
    conflicts: list[Span],
    quotes: list[Span],
) -> Marked:
    """Return a stretch of a text in runs; where two layers meet, the later one counts."""
    layers = {mark: [tight(text, span) for span in layer] for mark, layer in layers.items()}
    conflicts = [tight(text, span) for span in conflicts]
    quotes = [tight(text, span) for span in quotes]
    spans = [span for layer in layers.values() for span in layer] + conflicts + quotes
    edges = {stretch.start, stretch.end}
    edges |= {edge for span in spans for edge in (span.start, span.end)}
    inside = sorted(edge for edge in edges if stretch.start <= edge <= stretch.end)
    runs: list[Run] = []
    for start, end in pairwise(inside):
        mark = Mark.PLAIN
        for name, layer in layers.items():
            mark = name if _covers(layer, start) else mark
        run = Run(text[start:end], mark, _covers(conflicts, start), _covers(quotes, start))
        runs.append(run)
    return tuple(_joined(runs))


def tight(text: str, span: Span) -> Span:
    """Return a span without the spaces at its ends."""
    start, end = span.start, span.end
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def _covers(spans: Iterable[Span], place: int) -> bool:
    return any(span.start <= place < span.end for span in spans)


def _joined(runs: list[Run]) -> list[Run]:
    joined: list[Run] = []
    for run in runs:
        last = joined[-1] if joined else None
        if last and (last.mark, last.conflict, last.quote) == (run.mark, run.conflict, run.quote):
            joined[-1] = Run(last.text + run.text, run.mark, run.conflict, run.quote)
        else:
            joined.append(run)
    return joined


def _by_sentence(runs: Iterable[tuple[SentenceIndex, int, int]]) -> dict[int, list[Span]]:
    found: dict[int, list[Span]] = {}
    for sentence, start, end in runs:
        found.setdefault(sentence, []).append(Span(start, end))
    return found
