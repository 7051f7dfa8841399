"""The claims board does not fall behind its floor, nor behind what is simpler."""

import pytest

from tests.quality.claims import GOAL, gold_claims, measure

FLOOR = 0.69
"""Mean B-cubed F1 over the bundled stories that must be reached; it only ever goes up."""


def test_claims_agree_with_the_readers(capsys: pytest.CaptureFixture[str]) -> None:
    scores = [measure(gold) for gold in gold_claims()]
    mean = {
        name: sum(score[name].f1 for score in scores) / len(scores)
        for name in ("board", "components", "alone")
    }
    with capsys.disabled():
        rounded = {name: round(f1, 3) for name, f1 in mean.items()}
        print(f"\nB-cubed F1, goal {GOAL:.2f}:", rounded)
    assert mean["board"] >= FLOOR
    assert mean["board"] > mean["components"] + 0.03
    assert mean["board"] > mean["alone"] + 0.1
