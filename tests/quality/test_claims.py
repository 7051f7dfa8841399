"""The claims board does not fall behind its floors, nor behind what is simpler."""

from collections.abc import Callable

import pytest

from tests.quality.claims import (
    GOAL,
    GoldClaims,
    bundled_claims,
    means,
    measure,
    written_claims,
)


@pytest.mark.parametrize(
    ("stories", "floor"),
    [(bundled_claims, 0.69), (written_claims, 0.79)],
    ids=["bundled", "written to learn"],
)
def test_claims_agree_with_the_readers(
    stories: Callable[[], list[GoldClaims]], floor: float, capsys: pytest.CaptureFixture[str]
) -> None:
    """Floors are mean B-cubed F1 that must be reached; they only ever go up."""
    mean = means([measure(gold) for gold in stories()])
    with capsys.disabled():
        rounded = {name: round(f1, 3) for name, f1 in mean.items()}
        print(f"\nB-cubed F1, goal {GOAL:.2f}:", rounded)
    assert mean["board"] >= floor
    assert mean["board"] > mean["components"] + 0.03
    assert mean["board"] > mean["alone"] + 0.1
