"""Sentences and paragraphs kept as numbers: a long story has a hundred thousand of them."""

from abc import abstractmethod
from array import array
from collections.abc import Hashable, Iterable, Iterator, Sequence
from typing import TypeVar, overload

from tellings.model.text import Paragraph, Role, Sentence

Held = TypeVar("Held")

_ROLES = tuple(Role)
_ROLE_NUMBER = {role: number for number, role in enumerate(_ROLES)}


class Packed(Sequence[Held]):
    """Frozen objects of one class, in order; each is made anew when it is asked for.

    A slice of them is a tuple. Two are equal where all that is in them is.
    """

    __slots__ = ("_columns", "_shared")

    def __init__(self, columns: "tuple[array[int], ...]", shared: Hashable) -> None:
        self._columns = columns
        """One number of every object, then the next number of every object."""
        self._shared = shared
        """What all objects draw on."""

    @abstractmethod
    def _made(self, at: int) -> Held:
        """Return the object at a place, counted from 0."""

    def __len__(self) -> int:
        return len(self._columns[0])

    def __iter__(self) -> Iterator[Held]:
        return map(self._made, range(len(self)))

    @overload
    def __getitem__(self, at: int) -> Held: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[Held, ...]: ...
    def __getitem__(self, at: int | slice) -> Held | tuple[Held, ...]:
        if isinstance(at, slice):
            return tuple(map(self._made, range(*at.indices(len(self)))))
        return self._made(at if at >= 0 else range(len(self))[at])

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, type(self)):
            return NotImplemented
        return self._columns == other._columns and self._shared == other._shared

    def __hash__(self) -> int:
        return hash((self._shared, *map(bytes, self._columns)))

    def __repr__(self) -> str:
        return f"{type(self).__name__}{tuple(self)!r}"


class Sentences(Packed[Sentence]):
    """The sentences of an article: 16 bytes for each, where objects would take 400."""

    __slots__ = ()

    _shared: str

    def __init__(self, text: str, sentences: Iterable[Sentence]) -> None:
        """Keep the sentences of a text, given in order and counted from 0."""
        columns = array("I"), array("I"), array("I"), array("I")
        starts, ends, paragraphs, roles = columns
        for sentence in sentences:
            starts.append(sentence.start)
            ends.append(sentence.end)
            paragraphs.append(sentence.paragraph)
            roles.append(_ROLE_NUMBER[sentence.role])
        super().__init__(columns, text)

    def _made(self, at: int) -> Sentence:
        starts, ends, paragraphs, roles = self._columns
        start, end = starts[at], ends[at]
        text = self._shared[start:end]
        return Sentence(at, paragraphs[at], start, end, _ROLES[roles[at]], text)


class Paragraphs(Packed[Paragraph]):
    """The paragraphs of an article: 20 bytes for each."""

    __slots__ = ()

    _shared: tuple[tuple[Role, str], ...]

    def __init__(self, paragraphs: Iterable[Paragraph]) -> None:
        """Keep paragraphs, given in order and counted from 0."""
        columns = array("I"), array("I"), array("I"), array("I"), array("I")
        starts, ends, firsts, lasts, kinds = columns
        known: dict[tuple[Role, str], int] = {}
        for paragraph in paragraphs:
            starts.append(paragraph.start)
            ends.append(paragraph.end)
            firsts.append(paragraph.first)
            lasts.append(paragraph.last)
            kinds.append(known.setdefault((paragraph.role, paragraph.reason), len(known)))
        super().__init__(columns, tuple(known))

    def _made(self, at: int) -> Paragraph:
        starts, ends, firsts, lasts, kinds = self._columns
        role, reason = self._shared[kinds[at]]
        return Paragraph(at, starts[at], ends[at], firsts[at], lasts[at], role, reason)
