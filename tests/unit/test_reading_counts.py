"""What is counted between two articles, whichever of them is on the left."""

from itertools import permutations
from pathlib import Path

import pytest

from tellings.compare.comparer import Comparer
from tellings.ingest import open_story
from tellings.model import Story
from tellings.reading.counts import shares, tally
from tellings.report.clashes import conflicts
from tests.stories import story
from tests.ui.stories import harbour, quarry

CORPUS = Path(__file__).parents[2] / "corpus"
_TURNED = str.maketrans("-+", "+-")


def turned(counts: dict[str, int]) -> dict[str, int]:
    return {glyph.translate(_TURNED): count for glyph, count in counts.items()}


def test_paragraphs_are_counted_under_their_own_article() -> None:
    found = tally(Comparer(quarry()).pair(0, 1))
    assert found.left == {"=": 1, "~": 2, "-": 2}
    assert found.right == {"=": 1, "~": 2, "+": 1}


def test_a_clash_and_an_altered_quotation_are_counted_once() -> None:
    found = tally(Comparer(harbour()).pair(0, 1))
    assert found.differences == {"!": 1, '"': 1}
    assert found.both == {"-": 1, "+": 1, "!": 1, '"': 1}


def test_a_clash_that_comes_up_twice_is_one() -> None:
    comparer = story(
        {
            "a": ["The fire destroyed 12 houses in Lundmark.", "Police said nothing."],
            "b": [
                "The fire destroyed 15 houses in Lundmark.",
                "In Lundmark the fire destroyed 15 houses.",
            ],
        }
    )
    assert tally(comparer.pair(0, 1)).differences == {
        "!": len(conflicts(comparer, [(0, 1)])),
    }


def test_lines_without_claims_are_not_counted() -> None:
    found = tally(Comparer(quarry()).pair(0, 2))
    assert sum(found.right.values()) == 6


def stories() -> list[Story]:
    folders = sorted(path for path in CORPUS.iterdir() if path.is_dir())
    return [harbour(), quarry(), *(open_story([str(folder)]) for folder in folders)]


@pytest.mark.parametrize("held", stories(), ids=lambda held: held.title)
def test_swapping_the_sides_swaps_the_counts(held: Story) -> None:
    comparer = Comparer(held)
    for left, right in permutations(range(len(held.articles)), 2):
        one, other = tally(comparer.pair(left, right)), tally(comparer.pair(right, left))
        assert dict(one.left) == turned(dict(other.right))
        assert one.differences == other.differences


@pytest.mark.parametrize("held", stories(), ids=lambda held: held.title)
def test_counts_add_up_to_the_shares_and_agree_with_reports(held: Story) -> None:
    comparer = Comparer(held)
    for left, right in permutations(range(len(held.articles)), 2):
        found = tally(comparer.pair(left, right))
        for counts, share in zip(
            (found.left, found.right), shares(comparer.pair(left, right)), strict=True
        ):
            assert sum(counts.values()) == share.of
            assert counts.get("-", 0) + counts.get("+", 0) == share.of - share.told
        assert found.differences.get("!", 0) == len(conflicts(comparer, [(left, right)]))
