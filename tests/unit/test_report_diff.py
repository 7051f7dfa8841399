"""The text of a diff: readable, complete, in the width asked for."""

from dataclasses import replace

import pytest

from tellings.compare.bare_link import LINKED_ONLY
from tellings.compare.comparer import Comparer
from tellings.model import Corrections, LinkRef, Role, SentenceRef
from tellings.report.difftext import DiffStyle, diff_text
from tellings.report.wrap import cells
from tests.reports import bridge, words_of
from tests.stories import article, comparer, story


def test_marks_say_what_stands_where() -> None:
    text = diff_text(bridge(), 0, 1).text
    assert "{+Ferries will carry people across, free of charge, every ten minutes.+}" in text
    assert "[-Two schools on the far side will start an hour later.-]" in text
    assert "~14 → 16~ of its 60 cables" in text
    assert "! conflict: The Harbour: four weeks ≠ The Courier: six weeks" in text
    assert '" altered quote:' in text


def test_header_names_both_and_how_much_they_share() -> None:
    first, second, *rest = diff_text(bridge(), 0, 1).text.splitlines()
    assert first.startswith("- The Harbour")
    assert second.startswith("+ The Courier")
    said = " ".join(rest)
    assert "Linked to The Courier: 3 of 4 paragraphs (3 of 4 sentences) of The Harbour" in said
    assert "not that all of it is" in said


def test_swapping_the_sides_swaps_the_marks() -> None:
    text = diff_text(bridge(), 1, 0).text
    assert "[-Ferries will carry people across" in text
    assert "{+Two schools on the far side" in text


def test_an_article_against_itself_does_not_differ() -> None:
    same = ("The pier was closed on Monday after a storm.", "Nobody was hurt.")
    found = diff_text(story({"one": same, "two": same}), 0, 1)
    assert not found.differs
    assert "one and two tell this in the same words." in found.text
    assert "[-" not in found.text
    assert "{+" not in found.text


def test_another_order_is_a_difference() -> None:
    lines = (
        "The pier was closed on Monday after a storm.",
        "Fishermen lost nine nets in the night.",
        "The mayor promised new lamps for the quay.",
    )
    assert diff_text(story({"one": lines, "two": lines[::-1]}), 0, 1).differs


def test_texts_that_share_nothing_are_told_to_be_perhaps_two_stories() -> None:
    found = diff_text(
        story(
            {
                "one": ("The pier was closed on Monday after a storm.",),
                "two": ("A choir of children won the singing prize.",),
            }
        ),
        0,
        1,
    )
    assert found.differs
    assert "share no passage: perhaps two stories" in " ".join(found.text.split())


@pytest.mark.parametrize("width", [20, 33, 60, 100])
def test_no_line_is_wider_than_asked(width: int) -> None:
    lines = diff_text(bridge(), 0, 1, width=width).text.splitlines()
    assert max(map(cells, lines)) <= width


def test_every_word_of_both_articles_is_in_the_diff() -> None:
    made = bridge()
    text = words_of(diff_text(made, 0, 1, width=10_000).text).split()
    for place in (0, 1):
        told = words_of(made.story.articles[place].text).split()
        assert [word for word in told if word not in text] == []


def test_without_marks_the_styles_say_the_same() -> None:
    plain = diff_text(bridge(), 0, 1, marks=False)
    assert "[-" not in plain.text
    missing = " ".join(
        piece.text for line in plain.lines for piece in line if piece.style == DiffStyle.MISSING
    )
    assert "Two schools on the far side" in missing


def test_lines_that_are_not_part_of_the_story_are_left_out() -> None:
    told = article("one", "The pier was closed on Monday.", "Subscribe to our letter today.")
    advert = replace(told.sentences[1], role=Role.BOILERPLATE)
    trimmed = replace(told, sentences=(told.sentences[0], advert))
    other = article("two", "The pier was closed on Monday.")
    assert "Subscribe" not in diff_text(comparer(trimmed, other), 0, 1).text


WIRE = "TORVIK (Reuters) - Three people died and 12 were injured when a ferry sank off Torvik."
SHORT = "Three people lost their lives when a ferry sank off Torvik."


def test_an_omission_inside_a_rewording_is_shown() -> None:
    wire = ["Ferry sinks off Torvik", f"{WIRE[:-1]} on Monday, police said.", "No one is missing."]
    short = ["Ferry goes down near Torvik", f"{SHORT[:-1]} on Monday, police said.", "It rained."]
    made = story({"one": wire, "two": short})
    told = " ".join(diff_text(made, 0, 1).text.split())
    assert "~died → lost their lives~ [-and 12 were injured-] when" in told
    back = " ".join(diff_text(made, 1, 0).text.split())
    assert "~lost their lives → died~ {+and 12 were injured+} when" in back


def test_a_dateline_is_neither_told_elsewhere_nor_left_out() -> None:
    for told in ((WIRE, SHORT), (SHORT, WIRE)):
        found = diff_text(story({"one": [told[0]], "two": [told[1]]}), 0, 1)
        dated = [piece for line in found.lines for piece in line if "TORVIK" in piece.text]
        assert [piece.style for piece in dated] == [DiffStyle.MUTED]


@pytest.mark.parametrize(
    ("left", "right", "woven"),
    [
        (
            "The ferry to Holm sank off Sandholm on Monday.",
            "The ferry to Holm, built in 1970, sank off Sandholm on Monday.",
            "The ferry to Holm{+, built in 1970,+} sank off Sandholm on Monday.",
        ),
        (
            "The ferry to Holm sank off Sandholm on Monday after striking a reef.",
            "The ferry to Holm sank off Sandholm on Monday.",
            "The ferry to Holm sank off Sandholm on Monday [-after striking a reef-].",
        ),
    ],
)
def test_cuts_and_insertions_are_read_where_they_stand(left: str, right: str, woven: str) -> None:
    found = diff_text(story({"one": [left], "two": [right]}), 0, 1, width=200)
    assert f"  {woven}" in found.text.splitlines()


def test_a_passage_linked_without_a_shared_word_says_so() -> None:
    made = story(
        {
            "one": ["Ferries stand still.", "Nobody drowned when the boat capsized off Velm."],
            "two": ["Ferries stand still.", "A choir sings beside the quay every Sunday."],
        }
    )
    ids = [article.id for article in made.story.articles]
    ref = LinkRef(SentenceRef(ids[0], 1), SentenceRef(ids[1], 1))
    linked = Comparer(made.story, Corrections(linked=(ref,)))
    assert LINKED_ONLY in " ".join(diff_text(linked, 0, 1).text.split())
    assert LINKED_ONLY not in diff_text(made, 0, 1).text
