"""Plain text for a pager or an e-mail."""

from collections.abc import Iterator

from tellings.report.blocks import (
    Block,
    Face,
    Heading,
    Items,
    Paragraph,
    SideBySide,
    Signature,
    Table,
    Text,
)
from tellings.report.difftext import row_lines
from tellings.report.diffwords import legend
from tellings.report.document import Document
from tellings.report.outline import outline
from tellings.report.wrap import Line, Styled, as_text, cells, visible, wrapped

WIDTH = 80
"""Cells a line takes at most; tables may be wider than that where their words are."""


def render(document: Document) -> str:
    """Return the report as text."""
    lines = [line for block in outline(document) for line in _block(block)]
    return as_text(lines[:-1])


def _block(block: Block) -> Iterator[Line]:
    match block:
        case Heading(level, words):
            yield from _heading(level, words)
            return
        case Paragraph(text):
            yield from wrapped(_plain(text), WIDTH)
        case Items(items):
            for item in items:
                yield from wrapped(_plain(item), WIDTH, "- ")
        case Table(header, rows):
            yield from _table(header, rows)
        case Signature(words):
            yield (Styled(words),)
        case SideBySide(view):
            yield from wrapped([Styled(visible(legend(view)))], WIDTH)
            for row in view.rows:
                yield ()
                yield from row_lines(row, view, WIDTH, marks=True)
    yield ()


def _heading(level: int, words: str) -> Iterator[Line]:
    lines = wrapped([Styled(visible(" ".join(words.split())))], WIDTH)
    yield from lines
    width = max(cells("".join(piece.text for piece in line)) for line in lines)
    if level < 3:
        yield (Styled(("=" if level == 1 else "-") * width),)
        yield ()


def _plain(text: Text) -> list[Styled]:
    return [Styled(_starred(visible(piece.text.replace("\n", " ")), piece.style)) for piece in text]


def _starred(words: str, face: str) -> str:
    """Return words between asterisks where they stand out, the spaces around them outside."""
    core = words.strip()
    if face != Face.STRONG or not core:
        return words
    start = words.index(core)
    return f"{words[:start]}*{core}*{words[start + len(core) :]}"


def _table(header: tuple[str, ...], rows: tuple[tuple[Text, ...], ...]) -> Iterator[Line]:
    """Yield a table as a list: a line for the row's own words, then who says what."""
    for row in rows:
        label, *rest = ("".join(piece.text for piece in _plain(cell)) for cell in row)
        first, *others = rest if header[0] == "" else ["", *rest]
        yield from wrapped([Styled(f"{label} {first}".strip())], WIDTH, "- ")
        columns = header[2:] if header[0] == "" else header[1:]
        told = (f"{visible(name)} {shown}" for name, shown in zip(columns, others, strict=True))
        yield from wrapped([Styled(" · ".join(told))], WIDTH, "  ")
