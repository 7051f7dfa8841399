"""From features to scores: a logistic regression, then what a pair of articles can hold."""

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path

from tellings.link.features import NAMES, Vector
from tellings.model.steps import stepwise

WEIGHTS = Path(str(files("tellings.link"))) / "weights.json"
"""The learned weights; tests/quality/train.py writes them and says there how."""

CALIBRATION = 1.4
"""How hard scores are pressed down where they promise more links than that; 0 not at all."""
EXPECTED = 1.0
"""Links to be expected, a sentence of the shorter article: readers make 0.7 to 1.2 a story."""


@dataclass(frozen=True, slots=True)
class Weights:
    """A fitted logistic regression."""

    bias: float
    """Log-odds where every feature is 0, less those from which a link is worth showing."""
    weights: Vector
    """By feature, in the order of NAMES."""
    threshold: float
    """Log-odds, before calibration, that the bias was lowered by."""


def scores(vectors: Sequence[Vector], shorter: int) -> list[float]:
    """Return each candidate's score, 0..1; from 0.5 on it is more use than harm as a link.

    Stories differ in how alike all their sentences are, so the raw probabilities of a pair are
    shifted towards the number of links that articles of its length have.

    Args:
        vectors: the features of the pair's candidates.
        shorter: sentences with claims of the shorter article.
    """
    fitted = fitted_weights()
    raw = [
        fitted.bias + sum(map(float.__mul__, fitted.weights, vector))
        for vector in stepwise(vectors)
    ]
    return [probability(value) for value in calibrated(raw, shorter, fitted.threshold)]


def calibrated(raw: Sequence[float], shorter: int, threshold: float) -> list[float]:
    """Return log-odds shifted by how far their expected number of links is off."""
    if not raw or not shorter:
        return list(raw)
    expected = math.fsum(probability(value + threshold) for value in raw)
    shift = max(0.0, CALIBRATION * math.log(expected / (EXPECTED * shorter)))
    return [value - shift for value in raw]


def probability(log_odds: float) -> float:
    """Return the probability, 0..1, of log-odds of any size."""
    return 1 / (1 + math.exp(-max(-40.0, min(40.0, log_odds))))


@cache
def fitted_weights() -> Weights:
    """Return the weights that ship with the program."""
    stored = json.loads(WEIGHTS.read_text(encoding="utf-8"))
    return Weights(
        stored["bias"],
        tuple(float(stored["weights"][name]) for name in NAMES),
        stored["threshold"],
    )
