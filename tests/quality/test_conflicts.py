import pytest

from tellings.model import ConflictType
from tests.quality.conflict_set import FRESH, OPPOSED, SET, Tally, score, variants

PRECISION, RECALL = 0.90, 0.70
"""What every type of conflict must reach on the whole set."""


@pytest.fixture(scope="module")
def tally() -> Tally:
    """Return what is found in all parts of the set."""
    return score(SET, FRESH, OPPOSED)


def test_the_set_is_large_and_holds_hard_negatives() -> None:
    pairs = [pair for path in (SET, FRESH, OPPOSED) for pair in variants(path)]
    assert len(pairs) >= 200
    assert sum(pair.expected == "nothing" for pair in pairs) >= 100


@pytest.mark.parametrize("kind", [kind.value for kind in ConflictType])
def test_conflicts_of_each_type(tally: Tally, kind: str) -> None:
    precision, recall = tally.precision(kind), tally.recall(kind)
    print(f"{kind}: precision {precision:.3f} recall {recall:.3f} of {tally.there[kind]}")
    assert tally.there[kind] >= 10
    assert precision >= PRECISION, "\n".join(tally.errors)
    assert recall >= RECALL, "\n".join(tally.errors)
