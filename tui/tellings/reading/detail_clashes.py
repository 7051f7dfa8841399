"""The detail strip's lines on what clashes: conflicts, and quotations that are altered."""

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from tellings.model import Article, Sentence, Span
from tellings.reading.blocks import number
from tellings.reading.detail_line import GAP, Called, DetailLine, Words, shown, whom
from tellings.reading.display import displayable
from tellings.reading.document import Document
from tellings.reading.kinds import Flag
from tellings.reading.rows import Row

if TYPE_CHECKING:
    from tellings.model import QuoteEdit


def clashes(document: Document, row: Row, called: Called) -> list[DetailLine]:
    """Return the conflicts and the altered quotations of a compared row."""
    left, right = document.left, document.right
    if right is None:
        return []
    quotes = [*_quotes(left, right, row, called), *_quotes_apart(document, row, called)]
    return [*_conflicts(left, right, row, called), *quotes]


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
    words = whom(called) + (words or [("in other words", "text")])
    return DetailLine(Flag.QUOTE, "quote", "quote", tuple(words))


def _edit(left: Article, right: Article, edit: "QuoteEdit") -> list[Words]:
    mine = shown(left, edit.left.start, edit.left.end) if edit.left else ""
    theirs = shown(right, edit.right.start, edit.right.end) if edit.right else ""
    if mine and theirs:
        return [(mine, "text"), (" → ", "muted"), (theirs, "text")]
    return [("left out: " if mine else "put in: ", "muted"), (mine or theirs, "text")]


def _detail(article: Article, span: Span) -> str:
    # the engine is not waited for by the first text
    from tellings.compare.qualified import qualified

    whole = qualified(article, span)
    return shown(article, whole.start, whole.end)
