from dataclasses import replace
from datetime import date

import pytest

from tellings.compare import compare_pair
from tellings.compare.passage_kind import PassageKind, PassageKinds
from tellings.link import prepare
from tellings.model import Article, Comparison, Kind, Link
from tellings.segment import article_of_sentences
from tests.casefile import Case, read

CASES = read("conflicts.md")


def _article(case: Case, side: str, name: str) -> Article:
    sentences = [case.one(side), *case.all(f"{side} also")]
    article = article_of_sentences(name, [[sentence] for sentence in sentences])
    day = case.one(f"{side} date", "")
    published = date.fromisoformat(day) if day else None
    return replace(article, masthead=replace(article.masthead, published=published))


def _compared(case: Case) -> Comparison:
    articles = _article(case, "left", "one"), _article(case, "right", "two")
    return compare_pair(prepare(articles), 0, 1, (Link(0, 0, 1.0, Kind.PARTIAL),))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.title)
def test_what_a_reader_is_told_to_check(case: Case) -> None:
    comparison = _compared(case)
    reported = [
        (
            conflict.type.value,
            comparison.left.text[conflict.left.start : conflict.left.end],
            comparison.right.text[conflict.right.start : conflict.right.end],
        )
        for conflict in comparison.pairs[0].conflicts
    ]
    wanted = [
        tuple(part.strip() for part in line.split(",", 2))
        for line in case.all("check")
        if line != "nothing"
    ]
    assert case.all("check"), case.where
    assert len(reported) == len(wanted), (case.where, reported)
    for kind, left, right in wanted:
        assert any(
            kind == found[0] and left in found[1] and right in found[2] for found in reported
        ), (case.where, reported)


def test_titles_of_cases_are_unique() -> None:
    titles = [case.title for case in CASES]
    assert len(titles) == len(set(titles))


def test_a_difference_of_strength_that_is_no_conflict_is_a_note() -> None:
    case = next(case for case in CASES if case.title.startswith("Urged and encouraged"))
    notes = _compared(case).pairs[0].notes
    assert [note.note for note in notes] == ["how strong (asking)"]


@pytest.mark.parametrize("title", ["Guilty and not guilty", "Rose and fell", "True and false"])
def test_opposite_claims_are_never_the_same_in_other_words(title: str) -> None:
    case = next(case for case in CASES if case.title == title)
    articles = _article(case, "left", "one"), _article(case, "right", "two")
    comparison = compare_pair(prepare(articles), 0, 1, (Link(0, 0, 1.0, Kind.REWORDED),))
    assert comparison.pairs[0].link.kind is Kind.PARTIAL
    assert [conflict.sure for conflict in comparison.pairs[0].conflicts] == [False]
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
