"""The weights that ship are the ones that the training script makes."""

import json

import pytest

from tellings.link.features import NAMES
from tellings.link.scoring import CALIBRATION, EXPECTED, WEIGHTS
from tests.quality.learn import fit
from tests.quality.scores import Counts
from tests.quality.table import gold_sets
from tests.quality.train import TAUGHT, best_cut, digest, examples, folds, learned
from tests.shared import needs_shared

STORED = json.loads(WEIGHTS.read_text(encoding="utf-8"))


def test_the_file_names_every_feature_and_setting() -> None:
    assert tuple(STORED["weights"]) == NAMES
    assert STORED["calibration"] == [CALIBRATION, EXPECTED]
    assert set(STORED["taught"]) == set(TAUGHT)
    assert "spark" not in STORED["taught"]


@needs_shared
def test_training_anew_gives_the_stored_weights() -> None:
    data = examples(gold_sets())
    again = "run python -m tests.quality.train: features or gold have changed since"
    assert digest(data) == STORED["data"], again
    bias, weights = learned([one for one in data if one.set in TAUGHT])
    assert bias - STORED["threshold"] == pytest.approx(STORED["bias"], abs=1e-4), again
    assert weights == pytest.approx(list(STORED["weights"].values()), abs=1e-4), again


def test_no_story_is_in_two_folds() -> None:
    data = examples(gold_sets())
    place = folds(data)
    assert {one.group for one in data} <= set(place)
    assert [group for group, fold in place.items() if fold == place["seoul"]] == ["seoul"]


def test_newton_finds_the_weights_of_a_known_law() -> None:
    vectors = [(float(x), float(y)) for x in range(-20, 21) for y in range(-20, 21)]
    bias, (steep, flat) = fit(vectors, [x + 5 > 0 for x, _ in vectors])
    assert steep > 0.2
    assert abs(flat) < 1e-9
    assert bias / steep == pytest.approx(4.5, abs=0.5)


def test_of_cuts_that_are_as_good_the_highest_is_taken() -> None:
    full, worse = (
        Counts(found=10, right=10, sure=10, hit=10),
        Counts(found=10, right=5, sure=10, hit=5),
    )
    row = [worse] * 5 + [full] * 9 + [worse] * 27
    assert best_cut([("any", row)]) == 12
