"""Reading figures: scales, measures, speeds and compound number words."""

import pytest

from tellings.compare.figures import Figure, compatible, figures
from tellings.compare.words import words_of


def only(text: str) -> Figure:
    (figure,) = figures(words_of(text))
    return figure


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("The bridge cost 40m crowns.", 40e6, "crown"),
        ("The bridge cost 4 million crowns.", 4e6, "crown"),
        ("The bridge cost four million crowns.", 4e6, "crown"),
        ("Repairs cost 3.5bn euros.", 3.5e9, "EUR"),
        ("Some called it a $40m mistake.", 40e6, "USD"),
        ("It shipped 1.2m tonnes.", 1.2e9, "mass"),
        ("The dam serves 5m homes.", 5e6, ""),
        ("The dam serves 2m people.", 2e6, ""),
        ("The dam serves 40k homes.", 40e3, ""),
        ("They put up a 20m wall.", 20, "length"),
        ("The mast is 20m tall.", 20, "length"),
        ("It drifted 400m in a minute.", 400, "length"),
        ("A hundred and twenty-five boats sank.", 125, ""),
        ("One hundred and twenty-five boats sank.", 125, ""),
        ("Twenty-one boats sank.", 21, ""),
    ],
)
def test_value_and_unit(text: str, value: float, unit: str) -> None:
    found = figures(words_of(text))[0]
    assert ((found.low + found.high) / 2, found.unit) == (value, unit)


@pytest.mark.parametrize(
    "speed",
    ["58km/h", "58 km/h", "58 kph", "58 kilometres per hour", "58 kilometres an hour", "36 mph"],
)
def test_speeds_are_one_measure(speed: str) -> None:
    assert compatible(only(f"The barge did {speed}."), only("The barge did 58 km an hour."))


def test_a_speed_in_another_unit_can_clash() -> None:
    assert not compatible(only("The barge did 58mph."), only("The barge did 58km/h."))


@pytest.mark.parametrize(
    "clock", ["7.42am", "7.42 am", "7:42 a.m.", "a quarter to eight", "5 p.m."]
)
def test_a_time_counts_nothing(clock: str) -> None:
    assert not figures(words_of(f"The barge left at {clock} there."))
