"""What there is to say about a passage besides its text: one short line each."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from tellings.compare.qualified import qualified
from tellings.model import (
    AlteredQuote,
    Article,
    Comparison,
    Conflict,
    ElsewhereSpan,
    LinkedPair,
    QuoteChange,
    QuoteEdit,
    QuoteMatch,
    SentenceIndex,
    Span,
)
from tellings.report.names import listed, paragraph

Thing = TypeVar("Thing")


class RemarkKind(StrEnum):
    """What a remark is about."""

    CONFLICT = "conflict"
    POSSIBLE = "possible conflict"
    AGAIN = "the same conflict"
    """A conflict that a passage above has told already: counted once."""
    QUOTE = "altered quote"
    SHORTENED = "shortened quote"
    SPOKEN = "quotation"
    """Explained in brackets or told without marks: not counted as altered."""
    ELSEWHERE = "elsewhere"
    MOVED = "moved"


_QUOTES = {QuoteChange.ALTERED: RemarkKind.QUOTE, QuoteChange.CUT: RemarkKind.SHORTENED}


@dataclass(frozen=True, slots=True)
class Remark:
    """A line about a passage, in words for readers."""

    kind: RemarkKind
    text: str
    conflict: Conflict | None = None
    """The conflict that it tells, if it tells one."""


Names = tuple[str, str]


class Remarker:
    """Finds what there is to say about the passages of one comparison."""

    def __init__(self, comparison: Comparison, names: Names) -> None:
        """Take a comparison and what to call its left article and its right one."""
        self._comparison = comparison
        self._names = names
        self._apart = comparison.altered_apart
        self._left_pairs = _grouped((pair.link.left, pair) for pair in comparison.pairs)
        self._right_pairs = _grouped((pair.link.right, pair) for pair in comparison.pairs)
        self._left_runs = _grouped((run.sentence, run) for run in comparison.left_elsewhere)
        self._right_runs = _grouped((run.sentence, run) for run in comparison.right_elsewhere)
        self._moves = _grouped(
            (sentence, move) for move in comparison.moves for sentence in move.right
        )

    def remarks(
        self, left: Sequence[SentenceIndex], right: Sequence[SentenceIndex]
    ) -> tuple[Remark, ...]:
        """Return what there is to say about a passage of these sentences, the loudest first."""
        found = dict.fromkeys(
            [*self._clashes(left, right), *self._elsewhere(left, right), *self._moved(left, right)]
        )
        order = list(RemarkKind)
        return tuple(sorted(found, key=lambda remark: order.index(remark.kind)))

    def pairs(
        self, left: Sequence[SentenceIndex], right: Sequence[SentenceIndex]
    ) -> list[LinkedPair]:
        """Return the linked pairs with a sentence among these, each once."""
        mine = [pair for index in left for pair in self._left_pairs.get(index, ())]
        theirs = [pair for index in right for pair in self._right_pairs.get(index, ())]
        return mine + [pair for pair in theirs if pair.link.left not in left]

    def _clashes(
        self, left: Sequence[SentenceIndex], right: Sequence[SentenceIndex]
    ) -> Iterator[Remark]:
        articles = self._comparison.left, self._comparison.right
        pairs = self.pairs(left, () if left else right)
        # what stands side by side is told before what stands across rows
        for pair in sorted(pairs, key=lambda pair: pair.link.right not in right):
            for conflict in pair.conflicts:
                kind = RemarkKind.CONFLICT if conflict.sure else RemarkKind.POSSIBLE
                yield Remark(kind, conflict_text(conflict, self._names, *articles), conflict)
            if pair.altered_quote:
                kind = _QUOTES.get(pair.altered_quote.change, RemarkKind.SPOKEN)
                yield Remark(kind, quote_text(pair.altered_quote, self._names, *articles))
        for match in self._comparison.quotes:
            here = match.left.sentence in left and match.right.sentence in right
            if here and match.change is QuoteChange.CUT:
                yield Remark(RemarkKind.SHORTENED, _shortened(match.edits, self._names))
        for match in self._apart:
            ends = match.left.sentence in left, match.right.sentence in right
            if any(ends):
                spans = match.left.span, match.right.span
                quote = AlteredQuote(*spans, match.change, edits=match.edits)
                text = quote_text(quote, self._names, *articles)
                kind = _QUOTES.get(match.change, RemarkKind.SPOKEN)
                yield Remark(
                    kind, text if all(ends) else f"{text} ({self._where(match, on_left=ends[0])})"
                )

    def _where(self, match: QuoteMatch, *, on_left: bool) -> str:
        """Return where the version of a quotation stands that isn't in a passage: 'AP ¶3'."""
        at = 1 if on_left else 0
        article = (self._comparison.left, self._comparison.right)[at]
        quotation = match.right if on_left else match.left
        ref = paragraph(article.sentences[quotation.sentence].paragraph)
        return f"{self._names[at]} {ref}"

    def _elsewhere(
        self, left: Sequence[SentenceIndex], right: Sequence[SentenceIndex]
    ) -> Iterator[Remark]:
        here, there = self._comparison.left, self._comparison.right
        if left and right:
            for index in left:
                for run in self._left_runs.get(index, ()):
                    yield _also(self._names[1], there, here, run)
            for index in right:
                for run in self._right_runs.get(index, ()):
                    yield _also(self._names[0], here, there, run)
        elif left and (pairs := self.pairs(left, ())):
            yield _counterpart(self._names[1], there, [pair.link.right for pair in pairs])
        elif right and (pairs := self.pairs((), right)):
            yield _counterpart(self._names[0], here, [pair.link.left for pair in pairs])

    def _moved(
        self, left: Sequence[SentenceIndex], right: Sequence[SentenceIndex]
    ) -> Iterator[Remark]:
        if not left:
            return
        paragraph_of = self._comparison.right.sentences
        for later in (False, True):
            moved = [
                index
                for index in right
                if any(move.later is later for move in self._moves.get(index, ()))
            ]
            if moved:
                what = "this" if len(moved) == len(right) else "part of this"
                when = "later" if later else "earlier"
                places = sorted({paragraph_of[index].paragraph for index in moved})
                told = f"{self._names[1]} tells {what} {when}, in {listed(map(paragraph, places))}"
                yield Remark(RemarkKind.MOVED, told)


def _grouped(items: Iterable[tuple[SentenceIndex, Thing]]) -> dict[SentenceIndex, list[Thing]]:
    found: dict[SentenceIndex, list[Thing]] = {}
    for index, item in items:
        found.setdefault(index, []).append(item)
    return found


def _also(name: str, article: Article, own: Article, run: ElsewhereSpan) -> Remark:
    """Return that words whose counterpart lacks them stand in another sentence."""
    words = _cut(own, Span(run.start, run.end))
    place = paragraph(article.sentences[run.told_in].paragraph)
    return Remark(RemarkKind.ELSEWHERE, f"the words “{words}” also stand in {name} {place}")


def _counterpart(name: str, article: Article, sentences: Iterable[SentenceIndex]) -> Remark:
    """Return where the counterpart of a passage stands that has none beside it."""
    paragraphs = sorted({article.sentences[index].paragraph for index in sentences})
    places = listed(map(paragraph, paragraphs))
    return Remark(RemarkKind.ELSEWHERE, f"its counterpart is {name} {places}")


def conflict_text(conflict: Conflict, names: Names, left: Article, right: Article) -> str:
    """Return 'AP: 12 ≠ Reuters: 15 (how many tanks)'."""
    mine = _cut(left, qualified(left, conflict.left))
    theirs = _cut(right, qualified(right, conflict.right))
    about = f" ({conflict.note or conflict.type.value})"
    return f"{names[0]}: {mine} ≠ {names[1]}: {theirs}{about}"


_CHANGES = {
    QuoteChange.BRACKETED: "one side explains in brackets",
    QuoteChange.PARAPHRASED: "one side gives it without quotation marks",
}


def quote_text(quote: AlteredQuote, names: Names, left: Article, right: Article) -> str:
    """Return what became of the quoted words: 'weapons → guns, without “today”'."""
    if quote.change is QuoteChange.CUT:
        return _shortened(quote.edits, names)
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


def _shortened(edits: Iterable[QuoteEdit], names: Names) -> str:
    """Return 'Reuters leaves words out', or that both do."""
    lacking = [
        name for at, name in ((1, names[0]), (0, names[1])) if any(_side(e, at) for e in edits)
    ]
    return f"{listed(lacking)} {'each leave' if len(lacking) > 1 else 'leaves'} words out"


def _side(edit: QuoteEdit, at: int) -> Span | None:
    return edit.right if at else edit.left


def _cut(article: Article, span: Span) -> str:
    return " ".join(article.text[span.start : span.end].split())
