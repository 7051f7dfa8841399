from dataclasses import replace

import pytest

from tellings.compare import compare_pair
from tellings.compare.conflicts import read_fully
from tellings.compare.passage_kind import PassageKind, PassageKinds
from tellings.link import prepare
from tellings.model import Comparison, Kind, Link
from tellings.segment import article_of_sentences
from tests.casefile import Case, read
from tests.checks import articles_of, assert_checks

CASES = read("numbers.md")


def _compared(case: Case) -> Comparison:
    one, other = articles_of(case)
    links = [Link(0, place, 1.0, Kind.REWORDED) for place in range(len(other.sentences))]
    links += [Link(place, 0, 1.0, Kind.REWORDED) for place in range(1, len(one.sentences))]
    return compare_pair(prepare((one, other)), 0, 1, tuple(links))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.title)
def test_numbers_in_equal_words(case: Case) -> None:
    assert_checks(case, _compared(case))


@pytest.mark.parametrize(
    "case", [case for case in CASES if "nothing" not in case.all("check")], ids=lambda c: c.title
)
def test_another_number_is_never_the_same_in_other_words(case: Case) -> None:
    comparison = _compared(case)
    assert comparison.pairs[0].link.kind is Kind.PARTIAL
    assert PassageKinds(comparison).kind(comparison.passages[0]) is PassageKind.PARTIAL


def test_only_two_english_articles_are_read_fully() -> None:
    english = article_of_sentences("a", [["The bell rang."]])
    german = replace(english, id="b", language="de")
    assert read_fully([english, replace(english, id="c")])
    assert not read_fully([english, german])
    assert not read_fully([german, german])
