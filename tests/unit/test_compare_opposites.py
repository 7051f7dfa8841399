"""Tellings that say the opposite: how they are marked, and what they are never shown as."""

import pytest

from tellings.compare import compare_pair
from tellings.compare.calendar_words import MONTH, WEEKDAY, calendar_slot
from tellings.compare.denials import denied_alone
from tellings.compare.passage_kind import PassageKind, PassageKinds
from tellings.compare.words import words_of
from tellings.link import prepare
from tellings.model import Comparison, Conflict, Kind, Link
from tellings.segment import article_of_sentences


def compared(left: list[str], right: list[str], *links: tuple[int, int]) -> Comparison:
    articles = [
        article_of_sentences(name, [[line] for line in lines])
        for name, lines in (("a", left), ("b", right))
    ]
    made = tuple(Link(one, other, 1.0, Kind.REWORDED) for one, other in links or ((0, 0),))
    return compare_pair(prepare(articles), 0, 1, made)


def only_conflict(left: list[str], right: list[str]) -> Conflict:
    (conflict,) = compared(left, right).pairs[0].conflicts
    return conflict


def test_an_opposite_is_sure_only_where_all_else_is_equal() -> None:
    equal = only_conflict(["The lift at Holm was open."], ["The lift at Holm was closed."])
    assert (equal.sure, equal.note) == (True, "says the opposite")
    other = only_conflict(
        ["The lift at Holm was open on Friday."], ["On Friday the lift at Holm was still closed."]
    )
    assert (other.sure, other.note) == (False, "says the opposite?")


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The owner had paid all his workers.", "All the workers had not been paid by the owner."),
        ("Trucks took the ore to Olme.", "Trucks did not take the ore to Olme at night."),
    ],
)
def test_what_only_one_side_denies_is_partly_shared(left: str, right: str) -> None:
    comparison = compared([left], [right])
    assert comparison.pairs[0].link.kind is Kind.PARTIAL
    assert PassageKinds(comparison).kind(comparison.passages[0]) is PassageKind.PARTIAL


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The firm denied that it had paid.", "The firm said that it had not paid."),
        ("Not only guards saw the fox.", "Guards saw the fox, and others did."),
        ("The firm failed to pay.", "The firm didn't pay."),
    ],
)
def test_a_denial_in_other_words_may_be_the_same(left: str, right: str) -> None:
    one, other = (words_of(text) for text in (left, right))
    assert not denied_alone([one], [other], "en", "en")
    assert not denied_alone([other], [one], "en", "en")


def test_languages_that_differ_are_never_held_against_each_other() -> None:
    german, english = words_of("Er kam nicht.", "de"), words_of("He came.")
    assert not denied_alone([german], [english], "de", "en")
    assert denied_alone([german], [words_of("Er kam.", "de")], "de", "de")


@pytest.mark.parametrize(
    ("word", "language", "wanted"),
    [
        ("Mittwochabend", "de", (WEEKDAY, 3)),
        ("Montage", "de", None),
        ("Samstag", "de", (WEEKDAY, 6)),
        ("Sonnabend", "de", (WEEKDAY, 6)),
        ("mars", "fr", (MONTH, 3)),
        ("torsdagen", "sv", (WEEKDAY, 4)),
        ("września", "pl", (MONTH, 9)),
        ("пятницу", "ru", (WEEKDAY, 5)),
        ("금요일에", "ko", (WEEKDAY, 5)),
        ("土曜日", "ja", (WEEKDAY, 6)),
        ("quinta-feira", "pt", (WEEKDAY, 4)),
        ("quinta vez", "pt", None),
        ("Freitag", "en", None),
    ],
)
def test_names_of_days_and_months(word: str, language: str, wanted: tuple[str, int] | None) -> None:
    assert calendar_slot(words_of(word, language), 0, language) == wanted


SAID = "“We shall build the canal in spite of them all,” {} said."
BOTH = "Ida Krell and Otto Brehm have been at odds over the canal for years."


def test_one_utterance_of_two_speakers() -> None:
    left, right = [SAID.format("Ida Krell"), BOTH], [SAID.format("Otto Brehm"), BOTH]
    comparison = compared(left, right, (0, 0), (1, 1))
    (conflict,) = comparison.pairs[0].conflicts
    assert (conflict.note, conflict.sure) == ("who said it", False)
    assert comparison.left.text[conflict.left.start : conflict.left.end] == "Ida Krell said"
    assert comparison.pairs[0].link.kind is Kind.PARTIAL


def test_a_speaker_by_another_name_is_no_clash() -> None:
    left, right = [SAID.format("Ida Krell"), BOTH], [SAID.format("Mayor Krell"), BOTH]
    assert not compared(left, right, (0, 0), (1, 1)).pairs[0].conflicts
    unknown = [SAID.format("The Canal Board")]
    assert not compared([SAID.format("Ida Krell")], unknown).pairs[0].conflicts
