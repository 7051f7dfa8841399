"""What there is to say about a passage besides its text: one short line each."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from tellings.model import (
    AlteredQuote,
    Article,
    Comparison,
    Conflict,
    ElsewhereSpan,
    QuoteChange,
    SentenceIndex,
    Span,
)
from tellings.report.names import listed, paragraph


class RemarkKind(StrEnum):
    """What a remark is about."""

    CONFLICT = "conflict"
    POSSIBLE = "possible conflict"
    QUOTE = "altered quote"
    ELSEWHERE = "elsewhere"
    MOVED = "moved"


@dataclass(frozen=True, slots=True)
class Remark:
    """A line about a passage, in words for readers."""

    kind: RemarkKind
    text: str


Names = tuple[str, str]


def remarks(
    comparison: Comparison,
    names: Names,
    left: Collection[SentenceIndex],
    right: Collection[SentenceIndex],
) -> tuple[Remark, ...]:
    """Return what there is to say about the passage with these sentences, the loudest first.

    Args:
        comparison: the two articles.
        names: what to call the left article and the right one.
        left: the passage's sentences of the left article.
        right: those of the right one.
    """
    found = [
        *_clashes(comparison, names, left, right),
        *_elsewhere(comparison, names, left, right),
        *_moves(comparison, names, left, right),
    ]
    order = list(RemarkKind)
    unique = dict.fromkeys(found)
    return tuple(sorted(unique, key=lambda remark: order.index(remark.kind)))


def conflict_text(conflict: Conflict, names: Names, left: Article, right: Article) -> str:
    """Return 'AP: 12 ≠ Reuters: 15 (how many tanks)'."""
    mine, theirs = _cut(left, conflict.left), _cut(right, conflict.right)
    about = f" ({conflict.note or conflict.type.value})"
    return f"{names[0]}: {mine} ≠ {names[1]}: {theirs}{about}"


_CHANGES = {
    QuoteChange.CUT: "one side leaves words out",
    QuoteChange.BRACKETED: "one side explains in brackets",
    QuoteChange.PARAPHRASED: "one side gives it without quotation marks",
}


def quote_text(quote: AlteredQuote, left: Article, right: Article) -> str:
    """Return what became of the quoted words: 'weapons → guns, without “today”'."""
    if quote.change in _CHANGES:
        return _CHANGES[quote.change]
    changes = []
    for edit in quote.edits:
        mine = _cut(left, edit.left) if edit.left else ""
        theirs = _cut(right, edit.right) if edit.right else ""
        if mine and theirs:
            changes.append(f"{mine} → {theirs}")
        elif mine or theirs:
            changes.append(f"without “{mine}”" if mine else f"with “{theirs}”")
    if not changes:
        changes = [f"{_cut(left, quote.left)} → {_cut(right, quote.right)}"]
    return ", ".join(changes)


def _cut(article: Article, span: Span) -> str:
    return " ".join(article.text[span.start : span.end].split())


def _clashes(
    comparison: Comparison,
    names: Names,
    left: Collection[SentenceIndex],
    right: Collection[SentenceIndex],
) -> Iterator[Remark]:
    for pair in comparison.pairs:
        if pair.link.left not in left and (left or pair.link.right not in right):
            continue
        for conflict in pair.conflicts:
            kind = RemarkKind.CONFLICT if conflict.sure else RemarkKind.POSSIBLE
            yield Remark(kind, conflict_text(conflict, names, comparison.left, comparison.right))
        if pair.altered_quote:
            yield Remark(
                RemarkKind.QUOTE,
                quote_text(pair.altered_quote, comparison.left, comparison.right),
            )


def _elsewhere(
    comparison: Comparison,
    names: Names,
    left: Collection[SentenceIndex],
    right: Collection[SentenceIndex],
) -> Iterator[Remark]:
    if not (left and right):
        there = [pair.link.right for pair in comparison.pairs if pair.link.left in left]
        here = [pair.link.left for pair in comparison.pairs if pair.link.right in right]
        if there:
            yield _told(names[1], comparison.right, there, "this")
        if here:
            yield _told(names[0], comparison.left, here, "this")
        return
    runs: list[tuple[ElsewhereSpan, Article, str, Article]] = [
        *(
            (run, comparison.left, names[1], comparison.right)
            for run in comparison.left_elsewhere
            if run.sentence in left
        ),
        *(
            (run, comparison.right, names[0], comparison.left)
            for run in comparison.right_elsewhere
            if run.sentence in right
        ),
    ]
    for run, article, name, other in runs:
        words = f"“{_cut(article, Span(run.start, run.end))}”"
        yield _told(name, other, [run.told_in], words)


def _told(name: str, article: Article, sentences: Iterable[SentenceIndex], what: str) -> Remark:
    paragraphs = sorted({article.sentences[index].paragraph for index in sentences})
    return Remark(
        RemarkKind.ELSEWHERE, f"{name} tells {what} in {listed(map(paragraph, paragraphs))}"
    )


def _moves(
    comparison: Comparison,
    names: Names,
    left: Collection[SentenceIndex],
    right: Collection[SentenceIndex],
) -> Iterator[Remark]:
    for move in comparison.moves:
        if left and right and set(move.right) & set(right):
            when = "later" if move.later else "earlier"
            first = comparison.right.sentences[move.right[0]].paragraph
            yield Remark(RemarkKind.MOVED, f"{names[1]} tells this {when}, in {paragraph(first)}")
