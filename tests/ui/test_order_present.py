"""What the order board draws, without a screen."""

import pytest

from tellings.reading.board_order import OrderTable
from tellings.reading.board_set import BoardSet
from tellings.ui.present.board_order import followed_lines, order_head, order_line, order_shape
from tests.ui.papers import NAMES, paper, said


def test_claims_of_one_outlet_are_signed_in_the_order(made: BoardSet) -> None:
    table = OrderTable(made.comparer, made.claims, made.order)
    shape = order_shape(paper(), 0)
    rows = max(map(len, table.columns))
    text = [said(order_line(paper(), shape, table, at)) for at in range(rows)]
    alone = [claim for claim in made.claims.claims if claim.told_by == 1]
    assert sum(line.count(" 1 ") for line in text) >= len(alone) > 0
    assert text[0].startswith(" ▌")
    heads = said(order_head(paper(), shape, table)[-1])
    assert all(name in heads for name in NAMES)


@pytest.mark.parametrize("columns", [80, 100, 160])
def test_the_order_has_room_for_words_and_shows_each_outlets_own(
    made: BoardSet, columns: int
) -> None:
    table, sheet = OrderTable(made.comparer, made.claims, made.order), paper(columns)
    shape = order_shape(sheet, 0)
    assert shape.column >= 26
    text = "\n".join(said(order_line(sheet, shape, table, at)) for at in range(9))
    assert "41 million" in text
    assert "46 million" in text
    assert table.followed is not None
    strip = "\n".join(said(line) for line in followed_lines(sheet, table, table.followed, 9))
    assert " 1 of " in strip
    assert "(lead)" in strip
    assert "the lead," not in strip


@pytest.mark.parametrize("columns", [60, 80, 100, 160])
def test_the_title_of_the_order_ends_with_a_whole_remark(made: BoardSet, columns: int) -> None:
    sheet = paper(columns)
    table = OrderTable(made.comparer, made.claims, made.order)
    lines = map(said, order_head(sheet, order_shape(sheet, 0), table))
    title = next(line for line in lines if line.strip()).rstrip()
    assert title.endswith(("only", "down", "claims"))
    assert len(title) <= columns
