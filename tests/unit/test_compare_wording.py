import pytest

from tellings.compare import compare_pair
from tellings.compare.wording import wording
from tellings.link import prepare
from tellings.model import Kind, Link, Piece, PieceKind, Wording
from tellings.segment import article_of_sentences
from tests.casefile import Case, read

CASES = read("wording.md")
MARKS = {
    PieceKind.EQUAL: "{}",
    PieceKind.REWORDED: "~{}~",
    PieceKind.MISSING: "[-{}-]",
    PieceKind.ADDED: "{{+{}+}}",
    PieceKind.MOVED: "«{}»",
}


def _worded(left: str, right: str) -> Wording:
    articles = [article_of_sentences("a", [[left]]), article_of_sentences("b", [[right]])]
    index = prepare(articles)
    comparison = compare_pair(index, 0, 1, (Link(0, 0, 1.0, Kind.PARTIAL),))
    return wording(index, comparison, comparison.pairs[0])


def _marked(text: str, pieces: tuple[Piece, ...]) -> str:
    return "".join(MARKS[piece.kind].format(text[piece.start : piece.end]) for piece in pieces)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.title)
def test_how_a_pair_is_marked(case: Case) -> None:
    left, right = case.one("left"), case.one("right")
    worded = _worded(left, right)
    assert _marked(left, worded.left) == case.one("left marked"), case.where
    assert _marked(right, worded.right) == case.one("right marked"), case.where
    for inline in case.all("inline"):
        assert worded.inline == (inline == "yes"), (case.where, worded.likeness)


def test_what_stands_nowhere_is_strong_and_what_stands_elsewhere_is_faint() -> None:
    left = "The ferry sank off Sandholm after striking an uncharted reef."
    articles = [
        article_of_sentences("a", [[left]]),
        article_of_sentences(
            "b",
            [["The ferry sank off Sandholm."], ["Striking an uncharted reef tore the hull open."]],
        ),
    ]
    index = prepare(articles)
    faint = compare_pair(index, 0, 1, (Link(0, 0, 1.0, Kind.PARTIAL),))
    pieces = wording(index, faint, faint.pairs[0]).left
    assert [piece.strong for piece in pieces if piece.kind is PieceKind.MISSING] == [False]
    assert any(
        piece.strong
        for piece in _worded(left, "The ferry sank off Sandholm.").left
        if piece.kind is PieceKind.MISSING
    )


def test_pieces_that_answer_each_other_share_a_number() -> None:
    worded = _worded(
        "Last year two ferries went down near Velm in storms.",
        "Two ferries sank near Velm in storms last year.",
    )
    left = {piece.match: piece.kind for piece in worded.left if piece.match is not None}
    right = {piece.match: piece.kind for piece in worded.right if piece.match is not None}
    assert left == right
    assert set(left.values()) == {PieceKind.MOVED, PieceKind.REWORDED}


def test_titles_of_cases_are_unique() -> None:
    titles = [case.title for case in CASES]
    assert len(titles) == len(set(titles))
