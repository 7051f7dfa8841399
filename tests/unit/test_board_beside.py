"""Words that one outlet quotes and another has beside its quotation marks."""

import pytest

from tellings.board.collation import Change, collation
from tellings.board.quotes import quotes
from tellings.reading.board_changes import changes_of
from tests.stories import story

WHOLE = "Ida Brandt spoke of an “urgent need for more sandbags” on the quay."


def changes(left: str, right: str) -> list[Change]:
    made = story({"a": [left], "b": [right]})
    (utterance,) = [one for one in quotes(made).utterances if one.told_by > 1]
    return list(collation(utterance, made.story.articles).changes(0))


@pytest.mark.parametrize(
    ("text", "is_outside"),
    [
        # the same words stand behind the marks, or before them
        ("Ida Brandt spoke of an “urgent need” for more sandbags on the quay.", True),
        ("More sandbags were, Ida Brandt said on the quay, an “urgent need” there.", True),
        # the outlet goes on in words of its own
        ("Ida Brandt spoke of an “urgent need” for bags of sand on the quay.", True),
        # it ends its sentence, turns to something else, or names who speaks
        ("Ida Brandt spoke on the quay of an “urgent need.”", False),
        ("Ida Brandt spoke of an “urgent need” on the quay.", False),
        ("Ida Brandt spoke of an “urgent need” and left the quay.", False),
        ("On the quay there was an “urgent need” Ida Brandt said.", False),
    ],
)
def test_words_beside_the_marks_are_not_left_out(text: str, is_outside: bool) -> None:
    assert changes(WHOLE, text) == [Change(1, "for more sandbags", "", is_outside)]
    assert changes(text, WHOLE) == [Change(1, "", "for more sandbags", is_outside)]


def test_another_sentence_is_no_rest_of_the_quoted_one() -> None:
    whole = "Ida Brandt called the wall “a lasting danger, and nobody has mended it since”."
    cut = "Ida Brandt called the wall “a lasting danger” to every boat."
    (change,) = changes(whole, cut)
    assert not change.is_outside


def test_one_common_word_does_not_stand_for_a_clause() -> None:
    whole = "Ida Brandt said: “It is one storm too many, and so we have had more than the wall.”"
    cut = "By the wall Ida Brandt called it “one storm too many”, we read."
    assert [change.is_outside for change in changes(whole, cut)] == [False, False]


def test_the_board_says_which_words_are_outside_the_marks() -> None:
    made = story(
        {"a": [WHOLE], "b": [WHOLE.replace("need for more sandbags”", "need” for more sandbags")]}
    )
    (utterance,) = quotes(made).utterances
    collated = collation(utterance, made.story.articles)
    for base, label in ((0, "outside the marks"), (1, "inside the marks")):
        (line,) = changes_of(collated, base, ("Wire", "Post"))
        assert (line.words, line.quoted) == (label, "for more sandbags")
