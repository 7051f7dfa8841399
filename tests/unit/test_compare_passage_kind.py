"""How a passage's two sides stand to each other where nothing of either is missing."""

import pytest

from tellings.compare import compare_pair
from tellings.compare.passage_kind import PassageKind, PassageKinds
from tellings.link import prepare
from tellings.model import Kind, Link
from tellings.segment import article_of_sentences


def kind_of_passage(one: str, other: str) -> PassageKind:
    articles = [article_of_sentences(name, [[text]]) for name, text in (("a", one), ("b", other))]
    comparison = compare_pair(prepare(articles), 0, 1, (Link(0, 0, 1.0, Kind.PARTIAL),))
    (passage,) = comparison.passages
    return PassageKinds(comparison).kind(passage)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The initiators must gather 9,500 signatures in six months.",
            "Under state law, 9,500 signatures are required within three months.",
        ),
        ("Around 100 firemen are at the scene.", "Three firemen were among the injured."),
    ],
)
def test_unlike_figures_on_both_sides_are_never_the_same_in_other_words(
    one: str, other: str
) -> None:
    assert kind_of_passage(one, other) is PassageKind.PARTIAL
    assert kind_of_passage(other, one) is PassageKind.PARTIAL


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The council gave them six months for it.", "For it the council gave them half a year."),
        ("About 100 firemen came to the mill.", "To the mill came 98 firemen."),
    ],
)
def test_figures_that_say_one_thing_may_be_the_same_in_other_words(one: str, other: str) -> None:
    assert kind_of_passage(one, other) is PassageKind.REWORDED
