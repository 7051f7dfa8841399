"""What shows that two details are of one thing, and how far two lengths of time may be apart."""

import pytest

from tellings.compare.figures import Figure, compatible, figures, highest
from tellings.compare.near import common, company
from tellings.compare.words import words_of


def _company(text: str) -> frozenset[str]:
    return company(words_of(text), 0, 0, reach=len(text))


def _figure(text: str) -> Figure:
    (figure,) = figures(words_of(text))
    return figure


@pytest.mark.parametrize(
    ("left", "right", "shared"),
    [
        ("The jury left the court", "Jurors left the court", 3),
        ("The jury left the court", "The jury left the court", 3),
        ("The jury left the court", "The ferry sank", 0),
        # one word stands for one: the same two are not counted again from the other side
        ("The jury slept", "Jurors of the jury slept", 2),
    ],
)
def test_how_much_two_companies_have_in_common(left: str, right: str, shared: int) -> None:
    here, there = _company(left), _company(right)
    assert len(common(here, there)) == len(common(there, here)) == shared


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("ninety days passed", "three months passed", True),
        ("eleven weeks passed", "three months passed", True),
        ("five weeks passed", "three months passed", False),
        ("two months passed", "three months passed", False),
        ("ten months passed", "a term of one year passed", True),
        ("six months passed", "a term of one year passed", False),
        ("forty minutes passed", "two hours passed", False),
        ("ninety minutes passed", "an hour and a half passed", True),
        ("150 minutes passed", "two hours and a half passed", True),
    ],
)
def test_which_lengths_of_time_can_be_one(one: str, other: str, same: bool) -> None:
    short, long = sorted((_figure(one), _figure(other)), key=lambda figure: figure.low)
    assert compatible(short, long) is compatible(long, short) is same
    if same:
        assert long.low <= highest(short)
