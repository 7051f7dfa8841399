"""Cases of what a reader is told to check: the articles of a case, and what is reported of them."""

from dataclasses import replace
from datetime import date

from tellings.model import Article, Comparison
from tellings.segment import article_of_sentences
from tests.casefile import Case


def articles_of(case: Case) -> tuple[Article, Article]:
    """Return the two articles of a case, a paragraph a sentence."""
    return _article(case, "left"), _article(case, "right")


def _article(case: Case, side: str) -> Article:
    sentences = [case.one(side), *case.all(f"{side} also")]
    article = article_of_sentences(side, [[sentence] for sentence in sentences])
    day = case.one(f"{side} date", "")
    published = date.fromisoformat(day) if day else None
    masthead = replace(article.masthead, published=published)
    return replace(article, masthead=masthead, language=case.one("language", "en"))


def assert_checks(case: Case, comparison: Comparison) -> None:
    """Assert that the first pair reports what the case's 'check' lines say, in order."""
    found = [
        (
            conflict.type.value,
            comparison.left.text[conflict.left.start : conflict.left.end],
            comparison.right.text[conflict.right.start : conflict.right.end],
        )
        for conflict in comparison.pairs[0].conflicts
    ]
    lines = case.all("check")
    assert lines, case.where
    wanted = [line.split(", ", 2) for line in lines if line != "nothing"]
    assert len(found) == len(wanted), (case.where, found)
    for (kind, left, right), one in zip(wanted, found, strict=True):
        assert kind == one[0], (case.where, found)
        assert left in one[1], (case.where, found)
        assert right in one[2], (case.where, found)
