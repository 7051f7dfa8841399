import pytest

from tellings.compare import compare_pair
from tellings.compare.passage_kind import PassageKind, PassageKinds
from tellings.link import prepare
from tellings.model import Comparison, Kind, Link
from tellings.segment import article_of_sentences
from tests.casefile import Case, read
from tests.checks import articles_of, assert_checks

CASES = read("conflicts.md")


def _compared(case: Case) -> Comparison:
    return compare_pair(prepare(articles_of(case)), 0, 1, (Link(0, 0, 1.0, Kind.PARTIAL),))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.title)
def test_what_a_reader_is_told_to_check(case: Case) -> None:
    assert_checks(case, _compared(case))


def test_titles_of_cases_are_unique() -> None:
    titles = [case.title for case in CASES]
    assert len(titles) == len(set(titles))


def test_a_difference_of_strength_that_is_no_conflict_is_a_note() -> None:
    case = next(case for case in CASES if case.title.startswith("Urged and encouraged"))
    notes = _compared(case).pairs[0].notes
    assert [note.note for note in notes] == ["how strongly it is asked for"]


@pytest.mark.parametrize("title", ["Guilty and not guilty", "Rose and fell", "True and false"])
def test_opposite_claims_are_never_the_same_in_other_words(title: str) -> None:
    case = next(case for case in CASES if case.title == title)
    comparison = compare_pair(prepare(articles_of(case)), 0, 1, (Link(0, 0, 1.0, Kind.REWORDED),))
    assert comparison.pairs[0].link.kind is Kind.PARTIAL
    assert [conflict.sure for conflict in comparison.pairs[0].conflicts] == [True]
    assert PassageKinds(comparison).kind(comparison.passages[0]) is PassageKind.PARTIAL


@pytest.mark.parametrize(
    ("left", "right", "note"),
    [
        (
            "The city paid $5 million for the pier.",
            "The city paid $7 million for the pier.",
            "how much",
        ),
        ("Seven boats sank at Holm.", "Nine boats sank at Holm.", "how many boats"),
    ],
)
def test_what_a_clash_of_numbers_is_about(left: str, right: str, note: str) -> None:
    articles = [article_of_sentences(name, [[text]]) for name, text in (("a", left), ("b", right))]
    comparison = compare_pair(prepare(articles), 0, 1, (Link(0, 0, 1.0, Kind.PARTIAL),))
    (conflict,) = comparison.pairs[0].conflicts
    assert conflict.note.startswith(note)
