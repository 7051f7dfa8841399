"""Who says which, where the figures of several articles clash."""

from tellings.board.claims import claims
from tellings.model import How
from tellings.report.clashes import all_pairs, conflicts
from tests.stories import story

TOLD = "{} people died when the ferry Marlin sank off Torvik on Monday, police said."
COUNTS = {"one": "Three", "two": "3", "three": "Five"}


def test_equal_figures_stand_on_one_side() -> None:
    made = story({name: [TOLD.format(count)] for name, count in COUNTS.items()})
    (entry,) = conflicts(made, all_pairs(3))
    assert entry.title.count("≠") == 1
    first, second = entry.title.split("≠")
    assert "(one and two)" in first
    assert "(three)" in second


def test_who_agrees_with_most_is_not_marked_on_the_board() -> None:
    made = story({name: [TOLD.format(count)] for name, count in COUNTS.items()})
    (claim,) = claims(made).claims
    assert [claim.how(place) is How.CONFLICT for place in range(3)] == [False, False, True]
