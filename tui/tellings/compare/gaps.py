"""Aligning two sentences word by word with affine gaps, so that changes come in few runs.

Opening a gap costs, lengthening it hardly does (Gotoh 1982): one long change beats many small ones
with function words between them. What small islands remain between two changes are merged into
them.
"""

from collections.abc import Sequence

import cydifflib

from tellings.compare.chunks import Chunk, alike

OPEN = 0.9
"""Price of beginning a gap."""
LONGER = 0.05
"""Price of each further word in it."""
TURN = 0.2
"""Price of going from words only on the left to words only on the right."""
ISLAND = 0.75
"""Weight from which equal words between two changes stay."""
LARGEST = 40_000
"""Cells from which only blocks of equal words are sought: two sentences of 200 words."""
Pairs = list[tuple[int, int]]
_NEVER = float("-inf")


def aligned(left: Sequence[Chunk], right: Sequence[Chunk]) -> Pairs:
    """Return the places (left, right) of the words that correspond, in order."""
    pairs = _blocks(left, right) if len(left) * len(right) > LARGEST else _gotoh(left, right)
    return _without_islands(pairs, left, right)


def _blocks(left: Sequence[Chunk], right: Sequence[Chunk]) -> Pairs:
    matcher = cydifflib.SequenceMatcher(
        None, [chunk.key for chunk in left], [chunk.key for chunk in right], autojunk=False
    )
    return [
        (block.a + at, block.b + at)
        for block in matcher.get_matching_blocks()
        for at in range(block.size)
    ]


def _gotoh(left: Sequence[Chunk], right: Sequence[Chunk]) -> Pairs:
    """Return the best global alignment; states 0 both, 1 only left, 2 only right."""
    rows, columns = len(left) + 1, len(right) + 1
    came = [[[0, 0, 0] for _ in range(columns)] for _ in range(rows)]
    above: list[list[float]] = []
    for i in range(rows):
        here: list[list[float]] = []
        for j in range(columns):
            scores = [0.0 if i == j == 0 else _NEVER, _NEVER, _NEVER]
            steps = came[i][j]
            if i and j and (same := alike(left[i - 1], right[j - 1])):
                best, steps[0] = _best(above[j - 1])
                scores[0] = best + same * min(left[i - 1].weight, right[j - 1].weight)
            if i:
                both, only, other = above[j]
                scores[1], steps[1] = _best([both - OPEN, only - LONGER, other - TURN])
            if j:
                both, other, only = here[j - 1]
                scores[2], steps[2] = _best([both - OPEN, other - TURN, only - LONGER])
            here.append(scores)
        above = here
    state = _best(above[-1])[1]
    i, j = rows - 1, columns - 1
    pairs: Pairs = []
    while i or j:
        before = came[i][j][state]
        if state == 0:
            i, j = i - 1, j - 1
            pairs.append((i, j))
        elif state == 1:
            i -= 1
        else:
            j -= 1
        state = before
    return pairs[::-1]


def _best(scores: Sequence[float]) -> tuple[float, int]:
    """Return the best score and its state; of equal ones the earlier state."""
    best = max(scores)
    return best, scores.index(best)


def _without_islands(pairs: Pairs, left: Sequence[Chunk], right: Sequence[Chunk]) -> Pairs:
    """Drop runs of equal words too light to stand between two changes, the lightest first."""
    runs: list[Pairs] = []
    for pair in pairs:
        if runs and (runs[-1][-1][0] + 1, runs[-1][-1][1] + 1) == pair:
            runs[-1].append(pair)
        else:
            runs.append([pair])
    while True:
        light = [
            (mass, at)
            for at in range(len(runs))
            if (mass := sum(left[i].weight for i, _ in runs[at])) < ISLAND
            and _between_changes(runs, at, len(left), len(right))
        ]
        if not light:
            return [pair for run in runs for pair in run]
        del runs[min(light)[1]]


def _between_changes(runs: Sequence[Pairs], at: int, rows: int, columns: int) -> bool:
    first, last = runs[at][0], runs[at][-1]
    before = runs[at - 1][-1] if at else (-1, -1)
    after = runs[at + 1][0] if at + 1 < len(runs) else (rows, columns)
    changed_before = first[0] > before[0] + 1 or first[1] > before[1] + 1
    changed_after = after[0] > last[0] + 1 or after[1] > last[1] + 1
    return changed_before and changed_after
