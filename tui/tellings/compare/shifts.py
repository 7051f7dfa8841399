"""Shifts: phrases that stand in both sentences, but at another place."""

from collections.abc import Sequence
from dataclasses import dataclass

from tellings.compare.chunks import Chunk, alike

LEAST_MASS = 1.0
"""Weight from which a phrase counts as moved."""
LEAST_WORDS = 2
"""Words from which it does: single words stand in two places by chance."""


@dataclass(frozen=True, slots=True)
class Shift:
    """Words that stand at one place on the left and at another on the right."""

    left: range
    right: range


def shifts(
    left: Sequence[Chunk], right: Sequence[Chunk], pairs: Sequence[tuple[int, int]]
) -> list[Shift]:
    """Return the moved phrases among the words that an alignment left alone, heaviest first."""
    free_left = set(range(len(left))) - {i for i, _ in pairs}
    free_right = set(range(len(right))) - {j for _, j in pairs}
    found: list[Shift] = []
    while True:
        best: tuple[float, int, int, int] | None = None
        for i in sorted(free_left):
            for j in sorted(free_right):
                length, mass = _phrase(left, right, i, j, free_left, free_right)
                if (
                    length >= LEAST_WORDS
                    and mass >= LEAST_MASS
                    and (best is None or mass > best[0])
                ):
                    best = mass, i, j, length
        if best is None:
            return found
        _, i, j, length = best
        found.append(Shift(range(i, i + length), range(j, j + length)))
        free_left.difference_update(range(i, i + length))
        free_right.difference_update(range(j, j + length))


def _phrase(
    left: Sequence[Chunk],
    right: Sequence[Chunk],
    i: int,
    j: int,
    free_left: set[int],
    free_right: set[int],
) -> tuple[int, float]:
    """Return length and weight of the common phrase that begins at two words."""
    if not left[i].is_word or not alike(left[i], right[j]):
        return 0, 0.0
    length = 0
    while (
        i + length in free_left
        and j + length in free_right
        and alike(left[i + length], right[j + length])
    ):
        length += 1
    while length and not left[i + length - 1].content:
        length -= 1
    words = left[i : i + length]
    return sum(word.is_word for word in words), sum(word.weight for word in words)
