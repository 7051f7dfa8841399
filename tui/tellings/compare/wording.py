"""Wording: the word-level differences inside a linked pair."""

from collections.abc import Sequence

import cydifflib

from tellings.link import StoryIndex
from tellings.model import (
    Comparison,
    LinkedPair,
    Piece,
    PieceKind,
    Sentence,
    Token,
    Wording,
)
from tellings.segment import tokenize

INLINE_FROM = 0.28
"""Likeness from which two sentences read well as one marked-up sentence."""


def wording(index: StoryIndex, comparison: Comparison, pair: LinkedPair) -> Wording:
    """Return both sentences of a link cut into pieces that say what became of the words."""
    left = comparison.left.sentences[pair.link.left]
    right = comparison.right.sentences[pair.link.right]
    ours = tokenize(left.text, comparison.left.language)
    theirs = tokenize(right.text, comparison.right.language)
    matcher = cydifflib.SequenceMatcher(
        None, [_key(token) for token in ours], [_key(token) for token in theirs], autojunk=False
    )
    mine: list[tuple[PieceKind, int, int | None]] = []
    yours: list[tuple[PieceKind, int, int | None]] = []
    equal = 0.0
    for number, (tag, _, i, _, j) in enumerate(matcher.get_opcodes()):
        if tag == "equal":
            mine.append((PieceKind.EQUAL, i, None))
            yours.append((PieceKind.EQUAL, j, None))
        elif tag == "replace":
            mine.append((PieceKind.REWORDED, i, number))
            yours.append((PieceKind.REWORDED, j, number))
        elif tag == "delete":
            mine.append((PieceKind.MISSING, i, None))
        else:
            yours.append((PieceKind.ADDED, j, None))
    for block in matcher.get_matching_blocks():
        equal += sum(index.weight(token.key) for token in ours[block.a : block.a + block.size])
    mass = sum(index.weight(token.key) for token in (*ours, *theirs))
    likeness = 2 * equal / mass if mass else 1.0
    return Wording(
        _pieces(left, ours, mine),
        _pieces(right, theirs, yours),
        likeness=likeness,
        inline=likeness >= INLINE_FROM,
    )


def _key(token: Token) -> str:
    return token.key or token.text


def _pieces(
    sentence: Sentence, tokens: Sequence[Token], runs: Sequence[tuple[PieceKind, int, int | None]]
) -> tuple[Piece, ...]:
    pieces = []
    start = 0
    for kind, upto, match in runs:
        end = tokens[upto].start if upto < len(tokens) else len(sentence.text)
        if start < end:
            pieces.append(Piece(kind, sentence.start + start, sentence.start + end, match=match))
        start = end
    return tuple(pieces)
