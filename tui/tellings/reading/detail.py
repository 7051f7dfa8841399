"""The detail strip: what differs in the passage in focus, in plain words, most telling first."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from tellings.model import Article, PieceKind, Sentence, Span, Wording
from tellings.reading.bare_rows import what_links
from tellings.reading.blocks import number
from tellings.reading.display import displayable
from tellings.reading.document import Document
from tellings.reading.kinds import Flag, RowKind
from tellings.reading.marks import Mark, MarkKind
from tellings.reading.others import Others
from tellings.reading.rows import Row
from tellings.reading.touched import CORRECTED

if TYPE_CHECKING:
    from tellings.model import LinkedPair, QuoteEdit

Words = tuple[str, str]
"""A run of the line and its tone: text, muted, left, right, conflict, quote, accent."""
WordingOf = Callable[["LinkedPair"], Wording]

GAP = ("  ·  ", "muted")
WORTH = 3
"""Letters that both sides of a rewording need to be worth telling."""
EXCERPT = 60
"""Characters of another outlet's sentence that are shown."""


@dataclass(frozen=True, slots=True)
class DetailLine:
    """A line of the strip: a glyph, a label, and the words."""

    glyph: str
    label: str
    tone: str
    words: tuple[Words, ...]


@dataclass(frozen=True, slots=True)
class Called:
    """What the two sides are called in the strip."""

    left: str
    right: str
    several: bool = False
    """Whether a third article stands beside the two, so that lines have to say whom they mean."""


def detail_lines(
    document: Document, row: Row, called: Called, wording: WordingOf
) -> list[DetailLine]:
    """Return what there is to say about a compared row."""
    right = document.right
    if right is None or row.kind in (RowKind.ASIDE, RowKind.PLAIN):
        return []
    lines = clashes(document, row, called)
    if bare := what_links(document, row):
        words = (*_whom(called), (bare, "text"))
        lines.append(DetailLine(row.kind.glyph, "linked", "muted", words))
    lines += _only(document, row, called)
    lines += _elsewhere(document, row, called)
    lines += _agreement(row, called)
    if row.kind in (RowKind.REWORDED, RowKind.PARTIAL):
        lines += _rewordings(document, right, row, wording, called)
    if row.move is not None:
        lines.append(_moved(row, right, called))
    return lines


def note_line(paragraph: str, text: str) -> DetailLine:
    """Return the line of a reader's note on a paragraph, whose number readers see."""
    words = ((displayable(text), "text"), (f"  on ¶{paragraph}", "muted"))
    return DetailLine("", "note", "accent", words)


def clashes(document: Document, row: Row, called: Called) -> list[DetailLine]:
    """Return the conflicts and the altered quotations of a compared row."""
    left, right = document.left, document.right
    if right is None:
        return []
    quotes = [*_quotes(left, right, row, called), *_quotes_apart(document, row, called)]
    return [*_conflicts(left, right, row, called), *quotes]


def corrected_line(said: str) -> DetailLine:
    """Return the line of something that the reader has put right."""
    return DetailLine(CORRECTED, "corrected", "accent", ((said, "text"),))


def reasons(row: Row) -> list[DetailLine]:
    """Return why the sentences of a row are linked, best link first."""
    pairs = sorted(row.pairs, key=lambda pair: -pair.link.score)
    said = [
        DetailLine(
            "", "linked by", "muted", ((displayable(reason.text), "text"), _score(pair.link.score))
        )
        for pair in pairs
        for reason in pair.link.evidence
    ]
    return list(dict.fromkeys(said))


def also_line(others: Others, called: Sequence[str]) -> DetailLine:
    """Return which further outlets tell it; ``called`` are the story's names in order."""
    words: list[Words] = []
    for telling in others.told:
        excerpt = displayable(telling.excerpt)
        cut = excerpt if len(excerpt) <= EXCERPT else excerpt[: EXCERPT - 1].rstrip() + "…"
        words += [GAP] if words else []
        words += [(f"{called[telling.article]} ¶{number(telling.paragraph)}", "text")]
        words += [(f" {cut}", "muted")]
    if others.not_told:
        missing = ", ".join(called[article] for article in others.not_told)
        alone = [] if others.foreign else [("told by no other outlet", "text"), GAP]
        words += [GAP] if words else alone
        words += [(f"not in {missing}", "muted")]
    if others.foreign:
        who = ", ".join(called[article] for article in others.foreign)
        words += [GAP] if words else []
        words += [(f"hardly comparable, in another language: {who}", "muted")]
    if others.unknown:
        words += [GAP] if words else []
        words += [(f"{len(others.unknown)} not compared yet", "muted")]
    return DetailLine("", "also", "muted", tuple(words))


def _score(score: float) -> Words:
    return f"  {score:.2f}", "muted"


def _conflicts(left: Article, right: Article, row: Row, called: Called) -> list[DetailLine]:
    lines = []
    for pair in row.pairs:
        for conflict in sorted(pair.conflicts, key=lambda conflict: not conflict.sure):
            here, there = pair.link.left, pair.link.right
            away = {
                on_left: "" if row.tells(at, on_left=on_left) else f" ¶{number(of.paragraph)}"
                for on_left, at, of in (
                    (True, here, left.sentences[here]),
                    (False, there, right.sentences[there]),
                )
            }
            words = [
                (f"{called.left}{away[True]}: ", "left"),
                (_detail(left, conflict.left), "text"),
                ("  ≠  ", "conflict"),
                (f"{called.right}{away[False]}: ", "right"),
                (_detail(right, conflict.right), "text"),
                (f"   {displayable(conflict.note)}", "muted"),
            ]
            label = "conflict" if conflict.sure else "possible"
            lines.append(DetailLine(Flag.CONFLICT, label, "conflict", tuple(words)))
    return lines


def _quotes(left: Article, right: Article, row: Row, called: Called) -> list[DetailLine]:
    return [
        _away(
            _quote(left, right, pair.altered_quote.edits, called),
            row,
            (left.sentences[pair.link.left], right.sentences[pair.link.right]),
            called,
        )
        for pair in row.pairs
        if pair.altered_quote
    ]


def _quotes_apart(document: Document, row: Row, called: Called) -> list[DetailLine]:
    """Return the quotations that are altered in a sentence which isn't linked to this one."""
    held = document.comparison if Flag.QUOTE in row.flags else None
    lines = []
    for match in held.altered_apart if held else ():
        left, right = match.left.sentence, match.right.sentence
        if held is None or not (row.tells(left, on_left=True) or row.tells(right, on_left=False)):
            continue
        ends = held.left.sentences[left], held.right.sentences[right]
        line = _quote(held.left, held.right, match.edits, called)
        lines.append(_away(line, row, ends, called))
    return lines


def _away(
    line: DetailLine, row: Row, ends: tuple[Sentence, Sentence], called: Called
) -> DetailLine:
    """Return the line on a quotation with the paragraph of the end that stands in another row."""
    left, right = ends
    here, there = row.tells(left.index, on_left=True), row.tells(right.index, on_left=False)
    if here and there:
        return line
    name, away = (called.right, right) if here else (called.left, left)
    where = f"  {name} ¶{number(away.paragraph)}"
    return replace(line, words=(*line.words, (where, "muted")))


def _quote(
    left: Article, right: Article, edits: "Iterable[QuoteEdit]", called: Called
) -> DetailLine:
    words: list[Words] = []
    for edit in edits:
        words += [GAP] if words else []
        words += _edit(left, right, edit)
    words = _whom(called) + (words or [("in other words", "text")])
    return DetailLine(Flag.QUOTE, "quote", "quote", tuple(words))


def _whom(called: Called) -> list[Words]:
    """Return the outlet that a line is about, where there are several beside the left one."""
    return [(f"{called.right}: ", "right")] if called.several else []


def _edit(left: Article, right: Article, edit: "QuoteEdit") -> list[Words]:
    mine = _slice(left, edit.left.start, edit.left.end) if edit.left else ""
    theirs = _slice(right, edit.right.start, edit.right.end) if edit.right else ""
    if mine and theirs:
        return [(mine, "text"), (" → ", "muted"), (theirs, "text")]
    return [("left out: " if mine else "put in: ", "muted"), (mine or theirs, "text")]


def _only(document: Document, row: Row, called: Called) -> list[DetailLine]:
    right = document.right
    assert right is not None
    if row.kind in (RowKind.LEFT, RowKind.RIGHT):
        on_left = row.kind is RowKind.LEFT
        told, lacks = (called.left, called.right) if on_left else (called.right, called.left)
        said = f"{told} tells this"
        tone = "left" if on_left else "right"
        return [DetailLine(row.kind.glyph, f"not in {lacks}", tone, ((said, "text"),))]
    lines = []
    for glyph, name, tone, article, blocks, marks in (
        ("-", called.left, "left", document.left, row.left, document.left_marks),
        ("+", called.right, "right", right, row.right, document.right_marks),
    ):
        spans = [
            Mark(max(mark.start, block.start), min(mark.end, block.end), mark.kind)
            for block in blocks
            for mark in marks.within(block.start, block.end)
            if mark.kind is MarkKind.ONLY
        ]
        if spans:
            other = called.right if glyph == "-" else called.left
            label = f"{name}, not {other}" if called.several else f"only {name}"
            lines.append(DetailLine(glyph, label, tone, _slices(article, spans)))
    return lines


def _elsewhere(document: Document, row: Row, called: Called) -> list[DetailLine]:
    """Return which words that the other side lacks stand elsewhere in the other article."""
    held = document.comparison
    if held is None:
        return []
    lines = []
    for blocks, spans, name, article in (
        (row.left, held.left_elsewhere, called.right, held.right),
        (row.right, held.right_elsewhere, called.left, held.left),
    ):
        inside = [
            span
            for span in spans
            if any(block.first <= span.sentence < block.last for block in blocks)
        ]
        told = {article.sentences[span.told_in].paragraph: span for span in inside}
        for paragraph, span in told.items():
            own = held.left if article is held.right else held.right
            text = _slice(own, span.start, span.end)
            place = f"  the same words stand in {name} ¶{number(paragraph)}"
            words = ((text, "text"), (place, "muted"))
            lines.append(DetailLine("", "elsewhere", "muted", words))
    return lines


def _agreement(row: Row, called: Called) -> list[DetailLine]:
    if row.kind is RowKind.SAME:
        who = f"{called.left} and {called.right}" if called.several else "both"
        return [DetailLine("=", "same", "muted", ((f"{who} tell this in the same words", "text"),))]
    if row.kind is RowKind.REWORDED:
        said = ("nothing was found missing on either side", "text")
        return [DetailLine("~", "reworded", "muted", (*_whom(called), said))]
    return []


_TOLD = frozenset({MarkKind.QUOTE, MarkKind.POSSIBLE, MarkKind.CONFLICT})
"""Marks that have a line of their own."""


def _rewordings(
    document: Document, right: Article, row: Row, wording: WordingOf, called: Called
) -> list[DetailLine]:
    """Return the rewordings between the two sides of a row as one line, the longest first.

    Linked sentences that stand in other rows are theirs to tell.
    """
    left = document.left
    found: list[tuple[str, str]] = []
    for pair in row.pairs:
        if not row.holds(pair.link.left, pair.link.right):
            continue
        held = wording(pair)
        if not held.inline:
            continue
        theirs = {piece.match: piece for piece in held.right if piece.kind is PieceKind.REWORDED}
        for piece in held.left:
            other = theirs.get(piece.match)
            if any(m.kind in _TOLD for m in document.left_marks.within(piece.start, piece.end)):
                continue
            if piece.kind is PieceKind.REWORDED and other is not None:
                found.append(
                    (_slice(left, piece.start, piece.end), _slice(right, other.start, other.end))
                )
    found = [both for both in found if all(sum(map(str.isalpha, one)) >= WORTH for one in both)]
    found = sorted(dict.fromkeys(found), key=lambda both: -len(both[0]) - len(both[1]))
    words: list[Words] = []
    for mine, theirs_text in found:
        words += [GAP] if words else []
        words += [(mine, "text"), (" → ", "muted"), (theirs_text, "text")]
    words = _whom(called) + words if words else []
    return [DetailLine("~", "reworded", "muted", tuple(words))] if words else []


def _moved(row: Row, right: Article, called: Called) -> DetailLine:
    assert row.move is not None
    there = number(right.sentences[row.move.right[0]].paragraph)
    here = row.left[0].label if row.left else "?"
    flag, word = (Flag.LATER, "later") if row.move.later else (Flag.EARLIER, "earlier")
    there_is = f"in {called.right}" if called.several else "there"
    words = (
        (f"told {word} {there_is}: ¶{there} of {len(right.paragraphs)}, here ¶{here}", "text"),
    )
    return DetailLine(flag, word, "muted", words)


def _detail(article: Article, span: Span) -> str:
    # the engine is not waited for by the first text
    from tellings.compare.qualified import qualified

    whole = qualified(article, span)
    return _slice(article, whole.start, whole.end)


def _slice(article: Article, start: int, end: int) -> str:
    return displayable(article.text[start:end]).strip(" ,;")


def _slices(article: Article, marks: Iterable[Mark]) -> tuple[Words, ...]:
    words: list[Words] = []
    for mark in marks:
        words += [GAP] if words else []
        words.append((_slice(article, mark.start, mark.end), "text"))
    return tuple(words)
