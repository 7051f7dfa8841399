"""Link quality does not fall: floors.toml holds what must be reached and only ever goes up."""

import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.quality.bundled import bundled
from tests.quality.gold import GoldSet, shared
from tests.quality.table import TITLE, measured, rows
from tests.quality.written import written
from tests.shared import needs_shared

FLOORS = tomllib.loads((Path(__file__).parent / "floors.toml").read_text(encoding="utf-8"))["links"]


@needs_shared
@pytest.mark.parametrize("name", ["aesop", "news", "seoul", "spark"])
def test_shared_gold_stays_above_its_floors(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    (gold_set,) = (one for one in shared() if one.name == name)
    ours, *baselines = rows(gold_set)
    with capsys.disabled():
        print("", TITLE, *(row.line() for row in (ours, *baselines)), sep="\n")
    assert _fallen(name, ours.counts) == {}
    assert all(ours.counts.f1 > row.counts.f1 for row in baselines)


@pytest.mark.parametrize("read", [bundled, written])
def test_own_gold_stays_above_its_floors(read: Callable[[], GoldSet]) -> None:
    gold_set = read()
    assert _fallen(gold_set.name, measured(gold_set).counts) == {}


def _fallen(name: str, counts: object) -> dict[str, tuple[float, float]]:
    """Return what lies below its floor, with the floor."""
    return {
        figure: (getattr(counts, figure), floor)
        for figure, floor in FLOORS[name].items()
        if getattr(counts, figure) < floor
    }
