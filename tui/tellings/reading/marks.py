"""Marks: runs of one article's text that are drawn otherwise than plain text."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING

from tellings.model import Article, Span

if TYPE_CHECKING:
    from tellings.model import Comparison, SentenceSpan


class MarkKind(StrEnum):
    """Why a run is marked, from the quietest to the loudest; a louder one hides a quieter one."""

    MUTED = "muted"
    """A sentence that carries no claims inside a paragraph that does."""
    REWORDED = "reworded"
    FAINT = "faint"
    """The counterparts beside it don't tell it, another sentence over there does."""
    ONLY = "only"
    """Information that only this side has."""
    QUOTE = "quote"
    """Words of a quotation that the other side gives otherwise."""
    POSSIBLE = "possible"
    """A possible conflict."""
    CONFLICT = "conflict"
    MATCH = "match"
    """Found by the search."""
    FOCUSED = "focused"
    """The match in focus."""


_BETWEEN = " \n,;.:—–-“”‘’\"'()"
_LOUDNESS = {kind: place for place, kind in enumerate(MarkKind)}


@dataclass(frozen=True, slots=True)
class Mark:
    """A half-open run of an article's text and why it is marked."""

    start: int
    end: int
    kind: MarkKind


class Marks:
    """The marks of one article in order of their start, looked up by run."""

    def __init__(self, marks: Iterable[Mark]) -> None:
        self._marks = sorted(marks, key=lambda mark: (mark.start, mark.end))
        self._starts = [mark.start for mark in self._marks]
        self._longest = max((mark.end - mark.start for mark in self._marks), default=0)

    def __iter__(self) -> Iterator[Mark]:
        return iter(self._marks)

    def within(self, start: int, end: int) -> tuple[Mark, ...]:
        """Return the marks that touch the run, in order of their start."""
        first = bisect_left(self._starts, start - self._longest)
        last = bisect_left(self._starts, end)
        return tuple(mark for mark in self._marks[first:last] if mark.end > start)


NO_MARKS = Marks(())


def marks_of(comparison: "Comparison") -> tuple[Marks, Marks]:
    """Return the marks of the left and of the right article, without those for rewording."""
    left, right = comparison.left, comparison.right
    on_left = _only(left, comparison.missing)
    on_right = _only(right, comparison.added)
    on_left += [Mark(s.start, s.end, MarkKind.FAINT) for s in comparison.left_elsewhere]
    on_right += [Mark(s.start, s.end, MarkKind.FAINT) for s in comparison.right_elsewhere]
    for pair in comparison.pairs:
        for conflict in pair.conflicts:
            kind = MarkKind.CONFLICT if conflict.sure else MarkKind.POSSIBLE
            on_left.append(Mark(conflict.left.start, conflict.left.end, kind))
            on_right.append(Mark(conflict.right.start, conflict.right.end, kind))
    quoted = [pair.altered_quote.edits for pair in comparison.pairs if pair.altered_quote]
    for edits in (*quoted, *(match.edits for match in comparison.altered_apart)):
        for edit in edits:
            on_left += _quote_words(edit.left)
            on_right += _quote_words(edit.right)
    return Marks(on_left), Marks(on_right)


def _quote_words(span: Span | None) -> list[Mark]:
    """Return the mark of quoted words that differ, none where there are none."""
    return [Mark(span.start, span.end, MarkKind.QUOTE)] if span else []


def _only(article: Article, spans: "Iterable[SentenceSpan]") -> list[Mark]:
    """Return marks of the runs that only this article tells.

    Runs with nothing but spaces and punctuation between them become one.
    """
    marks: list[Mark] = []
    for span in spans:
        before = marks[-1] if marks else None
        if before and not article.text[before.end : span.start].strip(_BETWEEN):
            marks[-1] = Mark(before.start, span.end, MarkKind.ONLY)
        else:
            marks.append(Mark(span.start, span.end, MarkKind.ONLY))
    return marks


def flatten(marks: Iterable[Mark], start: int, end: int) -> list[tuple[int, int, MarkKind | None]]:
    """Return runs that partition ``start..end``, each with the loudest mark on it or None."""
    inside = [mark for mark in marks if mark.start < end and mark.end > start]
    edges = {start, end}
    for mark in inside:
        edges.update((max(mark.start, start), min(mark.end, end)))
    runs: list[tuple[int, int, MarkKind | None]] = []
    ordered = sorted(edges)
    for low, high in pairwise(ordered):
        over = [mark.kind for mark in inside if mark.start <= low and mark.end >= high]
        kind = max(over, key=_LOUDNESS.__getitem__, default=None)
        if runs and runs[-1][2] is kind and runs[-1][1] == low:
            runs[-1] = (runs[-1][0], high, kind)
        else:
            runs.append((low, high, kind))
    return runs
