"""The measuring itself, on gold small enough to count by hand."""

import pytest

from tellings.model import Kind
from tellings.segment import article_of_sentences
from tests.quality.bundled import tagged
from tests.quality.gold import Cell, GoldPair
from tests.quality.scores import Counts, Found, count

# left 0 1 2 3, right 0 1 2: sure 0-0 (same) and 1-1 (overlap), possible 2-1; 3 is furniture
GOLD = GoldPair(
    left=0,
    right=1,
    sure=frozenset({(0, 0), (1, 1)}),
    possible=frozenset({(2, 1)}),
    labels={(0, 0): "same", (1, 1): "overlap"},
    scored=(frozenset({0, 1, 2}), frozenset({0, 1, 2})),
)


@pytest.mark.parametrize(
    ("found", "precision", "recall"),
    [
        ({}, 0.0, 0.0),
        ({(0, 0): Kind.SAME, (1, 1): Kind.PARTIAL}, 1.0, 1.0),
        ({(0, 0): Kind.SAME, (2, 1): Kind.PARTIAL}, 1.0, 0.5),
        ({(0, 0): Kind.SAME, (0, 2): Kind.PARTIAL}, 0.5, 0.5),
        ({(0, 0): Kind.SAME, (3, 0): Kind.SAME}, 1.0, 0.5),
    ],
    ids=["nothing", "all", "a possible one", "a wrong one", "furniture"],
)
def test_precision_and_recall(found: Found, precision: float, recall: float) -> None:
    counts = count(GOLD, found)
    assert (counts.precision, counts.recall) == (precision, recall)


def test_alone_are_the_sentences_without_any_gold_link() -> None:
    # right 2 is alone; left 2 is in doubt and not counted
    assert count(GOLD, {(0, 0): Kind.SAME, (1, 1): Kind.PARTIAL}).only == 1.0
    assert count(GOLD, {}).only == pytest.approx(2 * 1 / (5 + 1))


@pytest.mark.parametrize(
    ("cell", "kind", "share"),
    [
        ((0, 0), Kind.SAME, 1.0),
        ((0, 0), Kind.REWORDED, 1.0),
        ((0, 0), Kind.PARTIAL, 0.0),
        ((1, 1), Kind.PARTIAL, 1.0),
        ((1, 1), Kind.REWORDED, 0.0),
    ],
)
def test_kinds_that_fit_a_label(cell: Cell, kind: Kind, share: float) -> None:
    assert count(GOLD, {cell: kind}).kind == share


def test_counts_add_up() -> None:
    twice = count(GOLD, {(0, 0): Kind.SAME}) + count(GOLD, {(0, 0): Kind.SAME})
    assert twice.recall == 0.5
    assert twice.sure == 4
    assert Counts().f1 == 0.0
    assert Counts().kind is None


def test_tags_find_their_sentences_in_order() -> None:
    article = article_of_sentences("a", [["Rain fell."], ["Rain fell again, and hard."]])
    entries = [
        {"starts": "Rain fell", "claims": ["rain"]},
        {"starts": "Rain  fell again", "claims": ["again", "rain"]},
    ]
    assert tagged(article, entries) == {0: {"rain"}, 1: {"again", "rain"}}
    with pytest.raises(ValueError, match="no sentence starts with"):
        tagged(article, [{"starts": "Snow fell", "claims": []}])
