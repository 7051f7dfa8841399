from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tellings.model import Masthead
from tellings.reading.names import LONGEST, TAG_LENGTH, names, tags
from tests.ui.stories import harbour


@pytest.mark.parametrize(
    ("called", "short"),
    [
        (["AP", "Reuters"], ("AP", "REU")),
        (["The Korea Herald", "Korea Times"], ("KH", "KT")),
        (["AP (000)", "AP (004)"], ("AP", "AP2")),
        (["", "…"], ("?", "?2")),
        (["paper-01", "paper-02", "paper-11", "paper-12"], ("P1", "P2", "P11", "P12")),
        (["paper-10", "paper-1", "press-1"], ("P10", "P1", "PR1")),
        (["paper-100", "paper-7", "paper-007"], ("P100", "P7", "PA7")),
        (["AP", "Pad", "Padlock", "paper-2"], ("AP", "PAD", "PA3", "P2")),
        (["TV2", "France 24", "Daily News 3"], ("TV2", "F24", "DN3")),
        (["wire-2024", "wire 24-05-01"], ("W2", "W20")),
        (["002", "Reuters"], ("002", "REU")),
        (["Paper 1 (a)", "Paper 1 (b)", "P 1"], ("P1", "PA1", "P1.2")),
    ],
)
def test_tags(called: list[str], short: tuple[str, ...]) -> None:
    assert tags(called) == short


@given(st.lists(st.text(max_size=12), max_size=40))
def test_tags_are_short_and_all_different(called: list[str]) -> None:
    short = tags(called)
    assert len(set(short)) == len(called)
    assert all(0 < len(tag) <= TAG_LENGTH + 1 for tag in short if "." not in tag)


@given(st.lists(st.integers(min_value=0, max_value=999), max_size=40, unique=True))
def test_numbered_outlets_keep_their_numbers(numbers: list[int]) -> None:
    short = tags([f"paper-{number:02}" for number in numbers])
    assert short == tuple(f"P{number}" for number in numbers)


def test_equal_outlets_are_told_apart_by_their_whole_ids() -> None:
    one, two, _ = harbour().articles
    same = Masthead(outlet="Courier")
    called = names(
        [
            replace(one, id="courier-20230131", masthead=same),
            replace(two, id="courier-on-monday", masthead=same),
        ]
    )
    assert called == ("Courier (courier-20230131)", "Courier (courier-on-monday)")


def test_long_and_hostile_names_are_cut_and_made_harmless() -> None:
    one = replace(harbour().articles[0], masthead=Masthead(outlet="\x1b[31m" + "x" * 90))
    (called,) = names([one])
    assert len(called) == LONGEST
    assert "\x1b" not in called
