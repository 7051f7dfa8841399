"""A folder that seems to hold several stories."""

from dataclasses import replace

from tellings.board.claims import claims
from tellings.board.parting import events
from tellings.compare.comparer import Comparer
from tellings.report import build
from tellings.report.difftext import diff_text
from tellings.report.parted import parted_line
from tellings.report.tongues import tongues_line
from tests.golden import bundled
from tests.reports import bridge
from tests.stories import article, comparer, story

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


BRUECKE = (
    "Die alte Hafenbrücke in Velm ist am Freitag von der Stadt geschlossen worden.",
    "Die Prüfer haben in den Kabeln den Rost gefunden.",
)


def two_languages() -> Comparer:
    german = replace(article("b", *BRUECKE), language="de")
    return comparer(article("a", *BRIDGE), german, article("c", *BRIDGE[::-1]))


def test_two_languages_are_named_as_the_reason_and_no_two_stories() -> None:
    told = two_languages()
    line = tongues_line(told.story.articles, "abc", range(3))
    assert line.startswith("a and c are in English; b in German. ")
    assert [p.text for p in build(told).summary].count(f"{line}.") == 1
    assert parted_line(claims(told), "abc") == ""


def test_a_pair_of_one_language_in_such_a_story_says_nothing_of_it() -> None:
    told = two_languages()
    assert tongues_line(told.story.articles, "abc", (0, 2)) == ""
    assert not [p for p in build(told, pair=(0, 2)).summary if "German" in p.text]


def test_another_event_in_one_language_is_still_told_apart() -> None:
    german = replace(article("b", *BRUECKE), language="de")
    told = comparer(article("a", *BRIDGE), german, article("c", *GOATS))
    assert parted_line(claims(told), "abc").startswith("perhaps")


def test_diff_says_once_that_the_languages_differ() -> None:
    shown = " ".join(diff_text(two_languages(), 0, 1, width=100).text.split())
    assert shown.count("a is in English; b in German.") == 1
    assert "two stories" not in shown
    assert "two stories" in diff_text(story({"a": BRIDGE, "b": GOATS}), 0, 1).text
