"""Logistic regression by Newton's method, in plain Python: the same weights on every machine."""

import math
from collections.abc import Sequence
from operator import mul

from tellings.link.features import Vector
from tellings.link.scoring import probability

RIDGE = 20.0
"""Weight of the squared weights against the summed log loss, features scaled to deviation 1."""
STEPS = 12


def fit(vectors: Sequence[Vector], linked: Sequence[bool]) -> tuple[float, list[float]]:
    """Return bias and weights for features as they are (not scaled)."""
    columns = [list(column) for column in zip(*vectors, strict=True)]
    means = [math.fsum(column) / len(column) for column in columns]
    spreads = [
        math.sqrt(math.fsum((x - mean) ** 2 for x in column) / len(column)) or 1.0
        for column, mean in zip(columns, means, strict=True)
    ]
    scaled = [[1.0] * len(vectors)] + [
        [(x - mean) / spread for x in column]
        for column, mean, spread in zip(columns, means, spreads, strict=True)
    ]
    solution = [0.0] * len(scaled)
    for _ in range(STEPS):
        step = _newton_step(scaled, linked, solution)
        solution = [weight + change for weight, change in zip(solution, step, strict=True)]
        if max(map(abs, step)) < 1e-8:
            break
    weights = [weight / spread for weight, spread in zip(solution[1:], spreads, strict=True)]
    return solution[0] - math.fsum(map(mul, weights, means)), weights


def _newton_step(
    columns: list[list[float]], linked: Sequence[bool], solution: list[float]
) -> list[float]:
    totals = [0.0] * len(linked)
    for weight, column in zip(solution, columns, strict=True):
        totals = [total + weight * x for total, x in zip(totals, column, strict=True)]
    found = [probability(total) for total in totals]
    missed = [target - p for target, p in zip(linked, found, strict=True)]
    curve = [p * (1 - p) for p in found]
    size = len(columns)
    matrix = [[0.0] * size for _ in columns]
    gradient = []
    for row, column in enumerate(columns):
        ridge = RIDGE if row else 0.0
        gradient.append(sum(map(mul, column, missed)) - ridge * solution[row])
        bent = list(map(mul, column, curve))
        for other in range(row + 1):
            matrix[row][other] = matrix[other][row] = sum(map(mul, bent, columns[other]))
        matrix[row][row] += ridge
    return _solved(matrix, gradient)


def _solved(matrix: list[list[float]], target: list[float]) -> list[float]:
    """Return the solution of a symmetric positive definite system, by Cholesky's method."""
    size = len(target)
    lower = [[0.0] * size for _ in target]
    for i in range(size):
        for j in range(i + 1):
            rest = matrix[i][j] - sum(map(mul, lower[i][:j], lower[j][:j]))
            lower[i][j] = math.sqrt(rest) if i == j else rest / lower[j][j]
    half = [0.0] * size
    for i in range(size):
        half[i] = (target[i] - sum(map(mul, lower[i][:i], half[:i]))) / lower[i][i]
    answer = [0.0] * size
    for i in reversed(range(size)):
        known = sum(lower[k][i] * answer[k] for k in range(i + 1, size))
        answer[i] = (half[i] - known) / lower[i][i]
    return answer
