"""Two like sentences read as one: what is cut, put in and replaced, in reading order."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import takewhile

from tellings.ingest.masthead import dateline_span
from tellings.model import Piece, PieceKind, Wording


@dataclass(frozen=True, slots=True)
class Woven:
    """A stretch of the one text. Equal words have both sides, a cut has no right, and so on."""

    left: str
    right: str
    equal: bool = False
    strong: bool = True
    """False for a cut or an insertion of which the other article tells something."""
    aside: bool = False
    """True for a cut or an insertion that is a dateline: it tells nothing of the story."""


@dataclass(frozen=True, slots=True)
class _Atom:
    """A letter of equal words, or a whole piece of any other kind."""

    kind: PieceKind
    text: str
    shared: str | int | None
    """What the other side has there too, in the same order: a letter, a rewording's number."""
    strong: bool = False
    aside: bool = False
    there: str = ""
    """Of words that moved: as the other side has them."""


def woven(wording: Wording, left_text: str, right_text: str) -> tuple[Woven, ...]:
    """Return both sentences of a link as one text; empty where they are too unlike for that.

    Words that moved inside the sentence are read at the left side's place. The left stretches make
    up the left sentence, the right ones hold every character of the right sentence.
    """
    moved = {
        piece.match: right_text[piece.start : piece.end]
        for piece in wording.right
        if piece.kind is PieceKind.MOVED
    }
    ours, theirs = _atoms(wording.left, left_text, moved), _atoms(wording.right, right_text)
    here, there = _shared(ours), _shared(theirs)
    if not wording.inline or [one.shared for one in here] != [one.shared for one in there]:
        return ()
    stretches: list[Woven] = []
    gaps = zip(_gaps(ours), _gaps(theirs), strict=True)
    for at, (mine, others) in enumerate(gaps):
        if at:
            stretches.append(_one(here[at - 1], there[at - 1]))
        stretches += _between(mine, others)
    return tuple(_joined(stretches))


def _atoms(
    pieces: tuple[Piece, ...], text: str, moved: Mapping[int | None, str] | None = None
) -> list[_Atom]:
    opening = dateline_span(text[pieces[0].start : pieces[-1].end]) if pieces else None
    told_from = pieces[0].start + opening.end if opening else 0
    atoms: list[_Atom] = []
    for piece in pieces:
        words = text[piece.start : piece.end]
        if piece.kind is PieceKind.EQUAL:
            atoms += (
                _Atom(piece.kind, char, char.casefold() if char.isalnum() else None)
                for char in words
            )
        else:
            shared = piece.match if piece.kind is PieceKind.REWORDED else None
            is_aside = piece.end <= told_from
            there = moved.get(piece.match, "") if moved else ""
            atoms.append(_Atom(piece.kind, words, shared, piece.strong, is_aside, there))
    return atoms


def _shared(atoms: Iterable[_Atom]) -> list[_Atom]:
    return [atom for atom in atoms if atom.shared is not None]


def _gaps(atoms: Iterable[_Atom]) -> list[list[_Atom]]:
    """Return what stands before, between and after the shared atoms of a side."""
    gaps: list[list[_Atom]] = [[]]
    for atom in atoms:
        if atom.shared is None:
            gaps[-1].append(atom)
        else:
            gaps.append([])
    return gaps


def _one(mine: _Atom, other: _Atom) -> Woven:
    return Woven(mine.text, other.text, equal=mine.kind is PieceKind.EQUAL)


def _between(mine: list[_Atom], others: list[_Atom]) -> Iterator[Woven]:
    """Yield what stands between two shared words: first what is cut, then what is put in."""
    first = _common(mine, others)
    last = _common(mine[first:][::-1], others[first:][::-1])
    yield from map(_one, mine[:first], others[:first])
    for atom in mine[first : len(mine) - last]:
        if atom.kind is PieceKind.MISSING:
            yield Woven(atom.text, "", strong=atom.strong, aside=atom.aside)
        else:
            yield Woven(atom.text, atom.there, equal=True)
    yield from _put_in(others[first : len(others) - last])
    yield from map(_one, mine[len(mine) - last :], others[len(others) - last :])


def _common(mine: Iterable[_Atom], others: Iterable[_Atom]) -> int:
    """Return how many marks and spaces two gaps begin with alike."""
    alike = takewhile(
        lambda pair: pair[0] == pair[1] and pair[0].kind is PieceKind.EQUAL,
        zip(mine, others, strict=False),
    )
    return sum(1 for _ in alike)


def _put_in(atoms: Iterable[_Atom]) -> Iterator[Woven]:
    """Yield insertions, each with the marks after it; the first with those before it too."""
    held: _Atom | None = None
    marks = ""
    for atom in atoms:
        if atom.kind is PieceKind.EQUAL:
            marks += atom.text
        elif atom.kind is PieceKind.ADDED:
            if held:
                yield Woven("", held.text + marks, strong=held.strong, aside=held.aside)
                marks = ""
            held = replace(atom, text=marks + atom.text)
            marks = ""
    if held:
        yield Woven("", held.text + marks, strong=held.strong, aside=held.aside)
    elif marks:
        yield Woven("", marks, equal=True)


def _joined(stretches: Iterable[Woven]) -> Iterator[Woven]:
    """Yield stretches with runs of equal ones made one."""
    held: Woven | None = None
    for stretch in stretches:
        if held and held.equal and stretch.equal:
            held = replace(held, left=held.left + stretch.left, right=held.right + stretch.right)
            continue
        if held:
            yield held
        held = stretch
    if held:
        yield held
