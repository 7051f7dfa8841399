"""Styled words laid out in lines of a given width, counted in terminal cells."""

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Styled:
    """Text of one style; what the styles are is the business of whoever lays it out."""

    text: str
    style: str = ""


Line = tuple[Styled, ...]

_EMOJI_SELECTOR = "\ufe0f"


def cells(text: str) -> int:
    """Return how many terminal cells a text takes: two for wide letters, none for marks."""
    return sum(map(_cells, text))


def _cells(char: str) -> int:
    if char < "\u0300":
        return 1
    if unicodedata.category(char) in {"Mn", "Me", "Cf"} or char == _EMOJI_SELECTOR:
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def visible(text: str) -> str:
    """Return a text in which nothing can act on a terminal or turn the reading direction.

    Control characters, direction marks and what can't be encoded appear as escapes; the joiners
    that some scripts need stay.
    """
    return "".join(char if is_harmless(char) else _escaped(char) for char in text)


_JOINERS = frozenset("\u200c\u200d")


def is_harmless(char: str) -> bool:
    """Return whether a character only shows itself: it prints, or joins two that do."""
    return char.isprintable() or char in _JOINERS


def _escaped(char: str) -> str:
    return char.encode("unicode_escape").decode("ascii")


def wrapped(
    pieces: Iterable[Styled], width: int, first: str = "", rest: str | None = None
) -> list[Line]:
    """Return the pieces as lines of at most ``width`` cells, broken at spaces.

    Args:
        pieces: the text in order; line breaks in it count as spaces.
        width: cells a line may take, the indent included; words longer than that are cut.
        first: what the first line starts with.
        rest: what every further line starts with; None for as many spaces as ``first`` takes.
    """
    rest = " " * cells(first) if rest is None else rest
    room = max(1, width - max(cells(first), cells(rest)))
    lines: list[list[Styled]] = [[]]
    used, gap = 0, Styled("")
    for unit in _units(pieces, room):
        size = sum(cells(piece.text) for piece in unit)
        if used and used + cells(gap.text) + size > room:
            lines.append([])
            used = 0
        elif used:
            lines[-1].append(gap)
            used += cells(gap.text)
        lines[-1] += unit
        used += size
        gap = Styled(" ", unit[-1].style)
        if isinstance(unit, _Glued):
            gap = Styled("")
    return [_merged((Styled(first if i == 0 else rest), *line)) for i, line in enumerate(lines)]


class _Glued(list[Styled]):
    """A part of a word too long for one line; no space follows it."""


def _units(pieces: Iterable[Styled], room: int) -> Iterator[list[Styled]]:
    """Yield the words, each as the pieces it is made of."""
    unit: list[Styled] = []
    for piece in pieces:
        chunks = piece.text.replace("\n", " ").split(" ")
        for place, chunk in enumerate(chunks):
            if place and unit:
                yield from _cut(unit, room)
                unit = []
            if chunk:
                unit.append(Styled(chunk, piece.style))
    if unit:
        yield from _cut(unit, room)


def _cut(unit: list[Styled], room: int) -> Iterator[list[Styled]]:
    """Yield a word whole, or in parts of at most ``room`` cells."""
    part = _Glued()
    used = 0
    for piece in unit:
        for char in piece.text:
            if used and used + _cells(char) > room:
                yield part
                part, used = _Glued(), 0
            part.append(Styled(char, piece.style))
            used += _cells(char)
    yield list(_merged(tuple(part)))


def _merged(line: Line) -> Line:
    merged: list[Styled] = []
    for piece in line:
        if merged and merged[-1].style == piece.style:
            merged[-1] = Styled(merged[-1].text + piece.text, piece.style)
        elif piece.text:
            merged.append(piece)
    return tuple(merged)


def as_text(lines: Iterable[Line]) -> str:
    """Return the lines without their styles, each ended by a line break."""
    return "".join("".join(piece.text for piece in line).rstrip() + "\n" for line in lines)
