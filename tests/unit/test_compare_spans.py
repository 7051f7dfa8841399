import pytest

from tellings.compare import compare_pair
from tellings.link import prepare
from tellings.model import Article, Comparison, ElsewhereSpan, Kind, Link, SentenceSpan
from tellings.segment import article_of_sentences
from tests.casefile import Case, read

CASES = read("spans.md")


def _article(case: Case, side: str, name: str) -> Article:
    sentences = [case.one(side), *case.all(f"{side} also")]
    return article_of_sentences(name, [[sentence] for sentence in sentences])


def _compared(case: Case) -> Comparison:
    articles = [_article(case, "left", "one"), _article(case, "right", "two")]
    articles += [
        article_of_sentences(f"other {at}", [[text]]) for at, text in enumerate(case.all("story"))
    ]
    return compare_pair(prepare(articles), 0, 1, (Link(0, 0, 1.0, Kind.PARTIAL),))


def _texts(article: Article, spans: tuple[SentenceSpan | ElsewhereSpan, ...]) -> list[str]:
    return [article.text[span.start : span.end] for span in spans]


def _wanted(case: Case, name: str) -> list[str]:
    return [text for text in case.all(name) if text != "nothing"]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.title)
def test_what_the_other_article_does_not_tell(case: Case) -> None:
    comparison = _compared(case)
    if case.all("missing"):
        missing = _texts(comparison.left, comparison.missing)
        assert missing == _wanted(case, "missing"), case.where
    if case.all("added"):
        assert _texts(comparison.right, comparison.added) == _wanted(case, "added"), case.where
    if case.all("elsewhere"):
        elsewhere = _texts(comparison.left, comparison.left_elsewhere)
        assert elsewhere == _wanted(case, "elsewhere"), case.where
        assert all(span.told_in == 1 for span in comparison.left_elsewhere)


def test_titles_of_cases_are_unique() -> None:
    titles = [case.title for case in CASES]
    assert len(titles) == len(set(titles))
