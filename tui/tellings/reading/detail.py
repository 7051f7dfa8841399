"""The detail strip: what differs in the passage in focus, in plain words, most telling first."""

from collections.abc import Iterable, Sequence

from tellings.model import Article, PieceKind
from tellings.reading.bare_rows import what_links
from tellings.reading.blocks import number
from tellings.reading.detail_clashes import clashes
from tellings.reading.detail_line import GAP, Called, DetailLine, WordingOf, Words, shown, whom
from tellings.reading.display import displayable
from tellings.reading.document import Document
from tellings.reading.kinds import Flag, RowKind
from tellings.reading.marks import Mark, MarkKind
from tellings.reading.others import Others
from tellings.reading.rows import Row

WORTH = 3
"""Letters that both sides of a rewording need to be worth telling."""
EXCERPT = 60
"""Characters of another outlet's sentence that are shown."""
_TOLD = frozenset({MarkKind.QUOTE, MarkKind.POSSIBLE, MarkKind.CONFLICT})
"""Marks that have a line of their own."""


def detail_lines(
    document: Document, row: Row, called: Called, wording: WordingOf
) -> list[DetailLine]:
    """Return what there is to say about a compared row."""
    right = document.right
    if right is None or row.kind in (RowKind.ASIDE, RowKind.PLAIN):
        return []
    lines = clashes(document, row, called)
    if bare := what_links(document, row):
        words = (*whom(called), (bare, "text"))
        lines.append(DetailLine(row.kind.glyph, "linked", "muted", words))
    lines += _only(document, row, called)
    lines += _elsewhere(document, row, called)
    lines += _agreement(row, called)
    if row.kind in (RowKind.REWORDED, RowKind.PARTIAL):
        lines += _rewordings(document, right, row, wording, called)
    if row.move is not None:
        lines.append(_moved(row, right, called))
    return lines


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
            text = shown(own, span.start, span.end)
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
        return [DetailLine("~", "reworded", "muted", (*whom(called), said))]
    return []


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
                    (shown(left, piece.start, piece.end), shown(right, other.start, other.end))
                )
    found = [both for both in found if all(sum(map(str.isalpha, one)) >= WORTH for one in both)]
    found = sorted(dict.fromkeys(found), key=lambda both: -len(both[0]) - len(both[1]))
    words: list[Words] = []
    for mine, theirs_text in found:
        words += [GAP] if words else []
        words += [(mine, "text"), (" → ", "muted"), (theirs_text, "text")]
    words = whom(called) + words if words else []
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


def _slices(article: Article, marks: Iterable[Mark]) -> tuple[Words, ...]:
    words: list[Words] = []
    for mark in marks:
        words += [GAP] if words else []
        words.append((shown(article, mark.start, mark.end), "text"))
    return tuple(words)
