"""A folder that seems to hold several stories."""

from tellings.board.claims import claims
from tellings.board.parting import events
from tellings.report import build
from tellings.report.parted import parted_line
from tests.golden import bundled
from tests.reports import bridge
from tests.stories import comparer, story

BRIDGE = (
    "The old harbour bridge in Velm closes on Friday, the city said.",
    "Engineers found rust in 14 of its 60 cables.",
)
GOATS = (
    "Two goats escaped from a circus near Ostrel and ate a wedding cake.",
    "The bride laughed, and the baker brought a second one.",
)


def test_two_events_are_told_apart() -> None:
    told = story({"a": BRIDGE, "b": GOATS, "c": BRIDGE[::-1], "d": GOATS[:1]})
    board = claims(told)
    assert events(board) == ((0, 2), (1, 3))
    line = "perhaps two stories: a and c share nothing with b and d"
    assert parted_line(board, "abcd") == line
    assert f"P{line[1:]}." in [point.text for point in build(told).summary]


def test_three_events() -> None:
    told = story({"a": BRIDGE, "b": GOATS, "c": ("A comet was seen over the southern islands.",)})
    line = "perhaps several stories, which share nothing with each other: a; b; c"
    assert parted_line(claims(told), "abc") == line


def test_one_event_is_one_story() -> None:
    for told in (bridge(), bundled(), comparer(*bridge().story.articles[:1])):
        assert len(events(claims(told))) == 1
        assert not [point for point in build(told).summary if "stories" in point.text]
