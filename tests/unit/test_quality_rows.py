"""What is counted of the rows of a claims board against hand-made claims."""

from tellings.model import Claim, ClaimsBoard, How, Mention
from tellings.segment import article_of_sentences
from tests.quality.rows import Rows, rows

TITLE = "The lock at Velm is shut."
ARTICLES = tuple(article_of_sentences(name, [[TITLE]]) for name in "abc")


def board(*hows: How) -> ClaimsBoard:
    mentions = tuple(Mention(place, 0, 0, 10, how) for place, how in enumerate(hows))
    claim = Claim(0, TITLE.removesuffix("."), 0, mentions, of=len(ARTICLES), origins=len(hows))
    return ClaimsBoard(ARTICLES, (claim,))


def labels(*names: str) -> dict[tuple[int, int], frozenset[str]]:
    return {(place, 0): frozenset({name}) for place, name in enumerate(names)}


def test_cells_that_share_the_claim_of_the_title_are_right() -> None:
    found = rows(board(How.TOLD, How.TOLD, How.TOLD), labels("shut", "shut", "shut"))
    assert found == Rows(told=2, told_right=2, by_all=1, by_all_right=1, wanted=3, kept=3)


def test_one_cell_of_another_claim_makes_the_row_wrong() -> None:
    found = rows(board(How.TOLD, How.TOLD, How.TOLD), labels("shut", "shut", "paint"))
    assert found == Rows(told=2, told_right=1, by_all=1, by_all_right=0, wanted=2, kept=2)


def test_a_cell_in_part_makes_no_row_of_all_and_keeps_nothing() -> None:
    found = rows(board(How.TOLD, How.CONFLICT, How.PARTLY), labels("shut", "shut", "shut"))
    assert found == Rows(told=1, told_right=1, partly=1, partly_right=1, wanted=3, kept=2)


def test_what_perhaps_is_told_is_counted_by_itself() -> None:
    found = rows(board(How.TOLD, How.TOLD, How.PERHAPS), labels("shut", "shut", "paint"))
    assert found == Rows(told=1, told_right=1, perhaps=1, wanted=2, kept=2)


def test_a_row_of_one_outlet_has_no_cells() -> None:
    assert rows(board(How.TOLD), labels("shut")) == Rows()
