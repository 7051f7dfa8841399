"""Reports are what they were: a change of a golden file is a change that a reader sees."""

import pytest

from tellings.compare.comparer import Comparer
from tests.golden import GOLDENS, Golden, bundled


@pytest.fixture(scope="module")
def comparer() -> Comparer:
    return bundled()


@pytest.mark.parametrize("golden", GOLDENS, ids=lambda golden: golden.name)
def test_report_is_the_golden_one(golden: Golden, comparer: Comparer) -> None:
    want = golden.path.read_bytes().decode("utf-8")
    got = golden.render(comparer)
    assert got == want, f"{golden.name} differs; 'python -m tests.golden' writes the goldens anew"


def test_goldens_were_checked_out_with_plain_line_breaks() -> None:
    assert not [g.name for g in GOLDENS if b"\r" in g.path.read_bytes()]


def test_the_same_story_opened_again_gives_the_same_bytes(comparer: Comparer) -> None:
    again = bundled()
    for golden in GOLDENS:
        assert golden.render(again) == golden.render(comparer)
