"""Markdown that GitHub and Pandoc read alike, and people too."""

import re
import unicodedata
from collections.abc import Iterator

from tellings.compare.passage_kind import PassageKind
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
    plain_text,
    telling,
)
from tellings.report.diffwords import SIGNS, legend_of_table, row_words
from tellings.report.document import Document
from tellings.report.outline import outline
from tellings.report.pairview import PairView, Part, Row
from tellings.report.wrap import Styled, visible


def render(document: Document) -> str:
    """Return the report as Markdown with pipe tables."""
    return "\n".join(line for block in outline(document) for line in _block(block))


def _block(block: Block) -> Iterator[str]:
    match block:
        case Heading(level, words):
            yield f"{'#' * level} {literal(words)}\n"
        case Paragraph(text):
            yield f"{inline(text)}\n"
        case Items(items):
            yield "".join(f"- {inline(item)}\n" for item in items)
        case Table(header, rows):
            yield _table([*map(literal, header)], [[*map(inline, row)] for row in rows])
        case Signature(words):
            yield f"`{words}`\n"
        case SideBySide(view):
            yield f"{literal(legend_of_table(view))}\n"
            yield _side_by_side(view)


def _table(header: list[str], rows: list[list[str]]) -> str:
    lines = [header, ["---"] * len(header), *rows]
    return "".join(f"| {' | '.join(cell or ' ' for cell in line)} |\n" for line in lines)


def _side_by_side(view: PairView) -> str:
    header = ["", literal(view.left_name), literal(view.right_name), "what to note"]
    return _table(header, [_row(row, view) for row in view.rows])


def _row(row: Row, view: PairView) -> list[str]:
    notes = [row_words(row, view), *(remark.text for remark in row.remarks)]
    return [
        literal(SIGNS[row.kind]),
        _parts(row.left, marked=row.kind is not PassageKind.LEFT),
        _parts(row.right, marked=row.kind is not PassageKind.RIGHT),
        "<br>".join(literal(note) for note in notes),
    ]


def _parts(parts: tuple[Part, ...], *, marked: bool) -> str:
    """Return a cell; where the whole row stands on one side only, nothing needs to stand out."""
    return "<br>".join(
        f"{part.ref} {inline(telling(part.text) if marked else plain_text(part.text))}"
        for part in parts
    )


_SPECIAL = re.compile(r"[\\`*_{}\[\]<>|~$^]|(?<=:)//|(?<=www)\.|--|(?<=\S)@(?=\S)")
_ENTITY = re.compile(r"&(?=#?\w)")
_START = re.compile(r"^(?=[-+#=:>])|(?<=^)(\d+)(?=[.)])")


def literal(words: str) -> str:
    """Return words so that Markdown shows them as they are, on one line, whatever they hold."""
    line = visible(" ".join(words.split()))
    line = _SPECIAL.sub(lambda found: "".join(f"\\{char}" for char in found[0]), line)
    line = _ENTITY.sub("&amp;", line)
    return _START.sub(lambda found: f"{found[0]}\\", line)


def inline(text: Text) -> str:
    """Return running text; what stands out is set in bold, whatever stands beside it."""
    pieces = [_spaced(piece) for piece in _joined(text)]
    shown = ""
    for place, (before, core, after, face) in enumerate(pieces):
        following = after or "".join("".join(piece[:3]) for piece in pieces[place + 1 :])
        words = literal(core) if not shown.strip() else _inner(core)
        if core and face != Face.PLAIN:
            words = _bold(words, (shown + before)[-1:], following[:1])
        shown += before + words + after
    return " ".join(shown.split())


def _joined(text: Text) -> list[Styled]:
    """Return the text with neighbours of one face in one piece, save bold ones with a space."""
    joined: list[Styled] = []
    for piece in text:
        face = Face.PLAIN if piece.style == Face.PLAIN else Face.STRONG
        apart = piece.text[:1].isspace() or (joined and joined[-1].text[-1:].isspace())
        if joined and joined[-1].style == face and not (apart and face == Face.STRONG):
            joined[-1] = Styled(joined[-1].text + piece.text, face)
        elif piece.text:
            joined.append(Styled(piece.text, face))
    return joined


def _spaced(piece: Styled) -> tuple[str, str, str, str]:
    """Return the spaces before a piece, its words, the spaces after it and its face."""
    core = piece.text.strip()
    if not core:
        return (" " if piece.text else "", "", "", Face.PLAIN)
    before = " " if piece.text[0].isspace() else ""
    after = " " if piece.text[-1].isspace() else ""
    return before, core, after, piece.style


def _inner(words: str) -> str:
    """Return words that don't begin a line: nothing there can start a list or a heading."""
    return literal(f"x{words}")[1:]


def _bold(words: str, before: str, after: str) -> str:
    """Return bold words; as a tag where asterisks would not count as marks between these."""
    opens = not _is_punctuation(words[:1]) or not before.strip() or _is_punctuation(before)
    closes = not _is_punctuation(words[-1:]) or not after.strip() or _is_punctuation(after)
    return f"**{words}**" if opens and closes else f"<b>{words}</b>"


def _is_punctuation(char: str) -> bool:
    return bool(char) and unicodedata.category(char)[0] in "PS"
