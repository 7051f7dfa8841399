"""Boards under corrected origins: made at once, and as if they had been worked out anew."""

from dataclasses import replace

import pytest

from tellings.compare.comparer import Comparer
from tellings.model import Corrections, Story
from tellings.reading.board_set import board_set, with_origins
from tests.ui.stories import article

COPY = [
    ["Bridge shut"],
    ["The bridge over the Velm was shut for 3 days after a crack was found in its arch."],
]
OWN = [["Crack in bridge"], ["A crack in its arch shut the Velm bridge for 3 days, clerks said."]]
STORY = Story(
    "Bridge",
    (article("one", COPY, "One"), article("two", COPY, "Two"), article("three", OWN, "Three")),
)


@pytest.mark.parametrize(
    "after",
    [
        Corrections(apart=("one",)),
        Corrections(apart=("one", "two")),
        Corrections(together=(("three", "two"),)),
        Corrections(apart=("one",), together=(("three", "two"),)),
        Corrections(),
    ],
)
def test_origins_corrected_at_once_are_those_worked_out_anew(after: Corrections) -> None:
    for before in (Corrections(), Corrections(apart=("two",))):
        comparer = Comparer(STORY, before)
        made = board_set(comparer)
        corrected = replace(before, apart=after.apart, together=after.together)
        at_once = with_origins(made, comparer.with_origins(corrected))
        anew = board_set(Comparer(STORY, corrected))
        assert at_once.claims == anew.claims
        assert at_once.outlets == anew.outlets


def test_copies_are_one_origin_until_one_is_set_apart() -> None:
    made = board_set(Comparer(STORY))
    assert (0, 1) in [tuple(sorted(group)) for group in made.outlets.groups]
    apart = with_origins(made, made.comparer.with_origins(Corrections(apart=("one",))))
    assert max(claim.origins for claim in apart.claims.claims) > max(
        claim.origins for claim in made.claims.claims
    )
