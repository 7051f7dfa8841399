import pytest

from tellings.compare import compare_pair
from tellings.link import prepare
from tellings.model import Comparison, Kind, Link, Span
from tellings.segment import article_of_sentences
from tests.casefile import Case, read

CASES = read("quotes.md")


def _compared(case: Case) -> Comparison:
    texts = [[part.strip() for part in case.one(side).split(" / ")] for side in ("left", "right")]
    articles = [article_of_sentences(name, [text]) for name, text in zip("ab", texts, strict=True)]
    links = tuple(
        Link(i, j, 1.0, Kind.PARTIAL) for i in range(len(texts[0])) for j in range(len(texts[1]))
    )
    return compare_pair(
        prepare(articles), 0, 1, links if case.one("linked", "yes") == "yes" else ()
    )


def _words(text: str, span: Span | None) -> str:
    return text[span.start : span.end] if span else "-"


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.title)
def test_how_two_quotations_differ(case: Case) -> None:
    comparison = _compared(case)
    left, right = comparison.left.text, comparison.right.text
    if case.one("change") == "nothing":
        assert comparison.quotes == (), case.where
    else:
        (match,) = comparison.quotes
        assert match.change.value == case.one("change"), (case.where, match)
        edits = {(_words(left, edit.left), _words(right, edit.right)) for edit in match.edits}
        for edit in case.all("edit"):
            before, _, after = (part.strip() for part in edit.partition("->"))
            assert (before, after) in edits, (case.where, edits)
        for side, quotation in (("left", match.left), ("right", match.right)):
            for name in case.all(f"speaker {side}"):
                assert (quotation.speaker or "-") == name, (case.where, quotation)
    for altered in case.all("altered"):
        marked = any(pair.altered_quote for pair in comparison.pairs)
        assert marked == (altered == "yes"), case.where


def test_titles_of_cases_are_unique() -> None:
    titles = [case.title for case in CASES]
    assert len(titles) == len(set(titles))
