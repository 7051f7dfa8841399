from dataclasses import replace

import pytest

from tellings.compare import compare_pair
from tellings.compare.conflicts import read_fully
from tellings.compare.passage_kind import PassageKind, PassageKinds
from tellings.link import prepare
from tellings.model import Article, Comparison, Kind, Link
from tellings.segment import article_of_sentences
from tests.casefile import Case, read

CASES = read("numbers.md")


def _article(case: Case, side: str, name: str) -> Article:
    sentences = [case.one(side), *case.all(f"{side} also")]
    article = article_of_sentences(name, [[sentence] for sentence in sentences])
    return replace(article, language=case.one("language", "en"))


def _compared(case: Case) -> Comparison:
    one, other = _article(case, "left", "one"), _article(case, "right", "two")
    links = [Link(0, place, 1.0, Kind.REWORDED) for place in range(len(other.sentences))]
    links += [Link(place, 0, 1.0, Kind.REWORDED) for place in range(1, len(one.sentences))]
    return compare_pair(prepare((one, other)), 0, 1, tuple(links))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.title)
def test_numbers_in_equal_words(case: Case) -> None:
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
        tuple(part.strip() for part in line.split(", ", 2))
        for line in case.all("check")
        if line != "nothing"
    ]
    assert case.all("check"), case.where
    assert len(reported) == len(wanted), (case.where, reported)
    for (kind, left, right), found in zip(wanted, reported, strict=True):
        assert kind == found[0], case.where
        assert left in found[1], case.where
        assert right in found[2], case.where


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
