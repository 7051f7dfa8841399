"""Two like sentences read as one: what is cut, put in and replaced, in reading order."""

from collections.abc import Iterator
from dataclasses import dataclass

from tellings.model import Piece, PieceKind, Wording


@dataclass(frozen=True, slots=True)
class Woven:
    """A stretch of the one text. Equal words have both sides, a cut has no right, and so on."""

    left: str
    right: str
    equal: bool = False
    strong: bool = True
    """False for a cut or an insertion that the other article tells elsewhere."""


_SHARED = frozenset({PieceKind.EQUAL, PieceKind.REWORDED})


def woven(wording: Wording, left_text: str, right_text: str) -> tuple[Woven, ...]:
    """Return both sentences of a link as one text; empty where they are too unlike for that.

    Words that moved inside the sentence are read at the left side's place.
    """
    ours = [piece.kind for piece in wording.left if piece.kind in _SHARED]
    theirs = [piece.kind for piece in wording.right if piece.kind in _SHARED]
    if not wording.inline or ours != theirs:
        return ()
    return tuple(_stretches(wording, left_text, right_text))


def _stretches(wording: Wording, left_text: str, right_text: str) -> Iterator[Woven]:
    rights = list(wording.right)
    for piece in wording.left:
        mine = left_text[piece.start : piece.end]
        if piece.kind is PieceKind.MOVED:
            yield Woven(mine, mine, equal=True)
        elif piece.kind not in _SHARED:
            yield Woven(mine, "", strong=piece.strong)
        else:
            yield from _insertions(rights, right_text)
            other = rights.pop(0)
            theirs = right_text[other.start : other.end]
            yield Woven(mine, theirs, equal=piece.kind is PieceKind.EQUAL)
    yield from _insertions(rights, right_text)


def _insertions(rights: list[Piece], right_text: str) -> Iterator[Woven]:
    """Yield what only the right side has before its next shared piece, and drop it."""
    while rights and rights[0].kind not in _SHARED:
        piece = rights.pop(0)
        if piece.kind is not PieceKind.MOVED:
            yield Woven("", right_text[piece.start : piece.end], strong=piece.strong)
