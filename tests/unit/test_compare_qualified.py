"""What limits a figure, the same for conflicts and for the board of figures."""

import pytest

from tellings.board.figures import figures
from tellings.compare.qualified import qualified
from tellings.model import Span
from tests.stories import article, story

LIMITS = [
    "at least",
    "fewer than",
    "no more than",
    "a little more than",
    "slightly fewer than",
    "greater than",
    "upwards of",
    "in excess of",
    "as many as",
    "only",
]


@pytest.mark.parametrize("limit", LIMITS)
def test_a_figure_is_told_with_what_limits_it(limit: str) -> None:
    sentence = f"In Velm {limit} 240 people came to the hearing."
    told = article("a", sentence)
    start = sentence.index("240")
    whole = qualified(told, Span(start, start + len("240 people")))
    assert told.text[whole.start : whole.end] == f"{limit} 240 people"
    values = [
        mention.value
        for fact in figures(story({"a": (sentence,), "b": (sentence,)})).facts
        for mention in fact.mentions
    ]
    assert f"{limit} 240" in values


@pytest.mark.parametrize("before", ["handsome", "moreover", "In the hearing", "not only the"])
def test_other_words_before_a_figure_are_no_part_of_it(before: str) -> None:
    told = article("a", f"{before} 240 people came.")
    span = Span(len(before) + 1, len(before) + 4)
    assert qualified(told, span) == span
