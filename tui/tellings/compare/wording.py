"""Wording: the word-level differences inside a linked pair."""

from collections.abc import Sequence
from dataclasses import replace

from tellings.compare.chunks import Chunk, chunks
from tellings.compare.cuts import Cut, Side, without_untold
from tellings.compare.gaps import LARGEST, aligned
from tellings.compare.shifts import shifts
from tellings.compare.words import words_of
from tellings.link import StoryIndex
from tellings.model import (
    Comparison,
    LinkedPair,
    Piece,
    PieceKind,
    Sentence,
    SentenceSpan,
    Wording,
)

INLINE_FROM = 0.28
"""Likeness from which two sentences read well as one marked-up sentence."""
_LONGEST = 5
"""Content words up to which a replacement is a rewording, not something missing and added."""
_LOPSIDED = 2.5
"""How many times longer one side of a rewording may be."""


def wording(index: StoryIndex, comparison: Comparison, pair: LinkedPair) -> Wording:
    """Return both sentences of a link cut into pieces that say what became of the words.

    Equal pieces hold the same words or marks, spelling variants and quote styles included; white
    space between pieces is equal too.
    """
    left = comparison.left.sentences[pair.link.left]
    right = comparison.right.sentences[pair.link.right]
    ours = chunks(words_of(left.text, comparison.left.language), index.weight)
    theirs = chunks(words_of(right.text, comparison.right.language), index.weight)
    if comparison.left.id <= comparison.right.id:
        mine, others, likeness = _cuts(ours, theirs)
    else:
        # ties are broken in one direction only, so that swapping the sides mirrors the result
        others, mine, likeness = _cuts(theirs, ours)
        mine, others = _turned(mine), _turned(others)
    lost, gained = _within(left, comparison.missing), _within(right, comparison.added)
    mine, others = without_untold(
        Side(ours, mine, PieceKind.MISSING, lost), Side(theirs, others, PieceKind.ADDED, gained)
    )
    return Wording(
        _pieces(left, ours, mine, lost),
        _pieces(right, theirs, others, gained),
        likeness=likeness,
        inline=likeness >= INLINE_FROM,
    )


def _cuts(left: Sequence[Chunk], right: Sequence[Chunk]) -> tuple[list[Cut], list[Cut], float]:
    """Return the runs of both sides, and how much of their weight is told in the same words."""
    pairs = aligned(left, right)
    moved = shifts(left, right, pairs) if len(left) * len(right) <= LARGEST else []
    shift_left = {i: at for at, shift in enumerate(moved) for i in shift.left}
    shift_right = {j: at for at, shift in enumerate(moved) for j in shift.right}
    counter = len(moved)
    anchored = any(left[i].content for i, _ in pairs)
    mine: list[Cut] = []
    theirs: list[Cut] = []
    i = j = 0
    for next_i, next_j in (*pairs, (len(left), len(right))):
        shifted = any(at in shift_left for at in range(i, next_i)) or any(
            at in shift_right for at in range(j, next_j)
        )
        if anchored and not shifted and _is_rewording(left[i:next_i], right[j:next_j]):
            mine += _trimmed(left, PieceKind.REWORDED, range(i, next_i), counter)
            theirs += _trimmed(right, PieceKind.REWORDED, range(j, next_j), counter)
            counter += 1
        else:
            mine += _split(left, PieceKind.MISSING, range(i, next_i), shift_left)
            theirs += _split(right, PieceKind.ADDED, range(j, next_j), shift_right)
        if next_i < len(left):
            same = left[next_i].low == right[next_j].low or not left[next_i].is_word
            kind = PieceKind.EQUAL if same else PieceKind.REWORDED
            match = None if same else counter
            counter += not same
            mine.append(Cut(kind, range(next_i, next_i + 1), match))
            theirs.append(Cut(kind, range(next_j, next_j + 1), match))
        i, j = next_i + 1, next_j + 1
    shared = sum(min(left[a].weight, right[b].weight) for a, b in pairs)
    whole = sum(chunk.weight for chunk in (*left, *right))
    return mine, theirs, 2 * shared / whole if whole else 1.0


def _is_rewording(ours: Sequence[Chunk], theirs: Sequence[Chunk]) -> bool:
    """Return whether words in one another's place can be read as a rewording."""
    if not any(chunk.is_word for chunk in ours) or not any(chunk.is_word for chunk in theirs):
        return False
    shorter, longer = sorted((sum(one.content for one in ours), sum(one.content for one in theirs)))
    return (
        longer <= _LONGEST
        and longer <= _LOPSIDED * max(1, shorter)
        and max(len(ours), len(theirs)) <= 2 * _LONGEST
    )


def _trimmed(
    line: Sequence[Chunk], kind: PieceKind, place: range, match: int | None = None
) -> list[Cut]:
    """Return a run with the marks at its ends given back to what is equal."""
    first, last = place.start, place.stop
    while first < last and not line[first].is_word:
        first += 1
    while first < last and not line[last - 1].is_word:
        last -= 1
    cuts = [
        Cut(PieceKind.EQUAL, range(place.start, first)),
        Cut(kind, range(first, last), match),
        Cut(PieceKind.EQUAL, range(last, place.stop)),
    ]
    return [cut for cut in cuts if cut.chunks]


def _split(
    line: Sequence[Chunk], kind: PieceKind, place: range, shifted: dict[int, int]
) -> list[Cut]:
    """Return a run on one side only, with the phrases in it that stand elsewhere."""
    cuts: list[Cut] = []
    at = place.start
    while at < place.stop:
        last = at + 1
        while last < place.stop and shifted.get(last) == shifted.get(at):
            last += 1
        if at in shifted:
            cuts.append(Cut(PieceKind.MOVED, range(at, last), shifted[at]))
        else:
            cuts += _trimmed(line, kind, range(at, last))
        at = last
    return cuts


def _turned(cuts: Sequence[Cut]) -> list[Cut]:
    turn = {PieceKind.MISSING: PieceKind.ADDED, PieceKind.ADDED: PieceKind.MISSING}
    return [replace(cut, kind=turn.get(cut.kind, cut.kind)) for cut in cuts]


def _pieces(
    sentence: Sentence,
    line: Sequence[Chunk],
    cuts: Sequence[Cut],
    untold: Sequence[tuple[int, int]],
) -> tuple[Piece, ...]:
    """Return the pieces of a sentence; white space at the ends of a marked one is equal."""
    pieces: list[Piece] = []
    at = sentence.start

    def equal(upto: int) -> None:
        if pieces and pieces[-1].kind is PieceKind.EQUAL:
            pieces[-1] = replace(pieces[-1], end=upto)
        elif upto > at:
            pieces.append(Piece(PieceKind.EQUAL, at, upto))

    for cut in cuts:
        first, last = line[cut.chunks.start].start, line[cut.chunks.stop - 1].end
        start, end = sentence.start + first, sentence.start + last
        equal(start)
        at = start
        if cut.kind is PieceKind.EQUAL:
            equal(end)
        else:
            strong = cut.kind in (PieceKind.MISSING, PieceKind.ADDED) and _mostly(
                first, last, untold
            )
            pieces.append(Piece(cut.kind, start, end, strong, cut.match))
        at = end
    equal(sentence.end)
    return tuple(pieces)


def _within(sentence: Sentence, spans: Sequence[SentenceSpan]) -> list[tuple[int, int]]:
    """Return the runs of a sentence among some spans, in the sentence's own offsets."""
    return [
        (span.start - sentence.start, span.end - sentence.start)
        for span in spans
        if span.sentence == sentence.index
    ]


def _mostly(start: int, end: int, spans: Sequence[tuple[int, int]]) -> bool:
    """Return whether at least half of a run lies within some spans."""
    covered = sum(max(0, min(end, last) - max(start, first)) for first, last in spans)
    return 2 * covered >= end - start
