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
    ],
)
def test_tags(called: list[str], short: tuple[str, ...]) -> None:
    assert tags(called) == short


@given(st.lists(st.text(max_size=12), max_size=40))
def test_tags_are_short_and_all_different(called: list[str]) -> None:
    short = tags(called)
    assert len(set(short)) == len(called)
    assert all(0 < len(tag) <= TAG_LENGTH for tag in short)


def test_equal_outlets_are_told_apart_and_hashes_left_out() -> None:
    one, two, _ = harbour().articles
    same = Masthead(outlet="Courier")
    called = names(
        [
            replace(one, id="000_c774d8fa682b7b14", masthead=same),
            replace(two, id="004_479d4342943fee16", masthead=same),
        ]
    )
    assert called == ("Courier (000)", "Courier (004)")


def test_long_and_hostile_names_are_cut_and_made_harmless() -> None:
    one = replace(harbour().articles[0], masthead=Masthead(outlet="\x1b[31m" + "x" * 90))
    (called,) = names([one])
    assert len(called) == LONGEST
    assert "\x1b" not in called
