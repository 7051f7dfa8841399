import pytest

from tellings.compare.order import out_of_order
from tellings.compare.passages import lay_out
from tellings.model import Kind, Link, Move, Passage, Role
from tellings.segment import article_of_sentences

Rows = list[tuple[tuple[int, ...], tuple[int, ...]]]


def _links(*cells: tuple[int, int] | tuple[int, int, float]) -> list[Link]:
    return [
        Link(cell[0], cell[1], cell[2] if len(cell) == 3 else 0.5, Kind.PARTIAL) for cell in cells
    ]


def _rows(
    left: list[int], right: list[int], *cells: tuple[int, int] | tuple[int, int, float]
) -> tuple[Rows, tuple[Move, ...]]:
    """Lay out two articles whose paragraphs have so many sentences."""
    articles = [
        article_of_sentences(name, [[f"Sentence {at}." for at in range(count)] for count in counts])
        for name, counts in (("left", left), ("right", right))
    ]
    passages, moves = lay_out(articles[0], articles[1], _links(*cells))
    return [(passage.left, passage.right) for passage in passages], moves


# picture: paragraphs of the left article, of the right one, links, and the rows that come out
TABLE: list[tuple[str, list[int], list[int], list[tuple[int, int]], Rows]] = [
    (
        "paragraphs that correspond stand side by side",
        [1, 1], [1, 1], [(0, 0), (1, 1)],
        [((0,), (0,)), ((1,), (1,))],
    ),
    (
        "what only the left tells stands alone",
        [1, 1], [1], [(1, 0)],
        [((0,), ()), ((1,), (0,))],
    ),
    (
        "what only the right tells follows what it follows there",
        [1, 1], [1, 1, 1], [(0, 0), (1, 2)],
        [((0,), (0,)), ((), (1,)), ((1,), (2,))],
    ),
    (
        "what the right begins with stands first",
        [1], [1, 1], [(0, 1)],
        [((), (0,)), ((0,), (1,))],
    ),
    (
        "a left paragraph is cut where its counterparts change paragraph",
        [2], [1, 1], [(0, 0), (1, 1)],
        [((0,), (0,)), ((1,), (1,))],
    ),
    (
        "a left paragraph stays whole where its counterparts are one paragraph",
        [2], [2], [(0, 0), (1, 1)],
        [((0, 1), (0, 1))],
    ),
    (
        "a right paragraph is cut where its sentences go to two rows",
        [1, 1], [2], [(0, 0), (1, 1)],
        [((0,), (0,)), ((1,), (1,))],
    ),
    (
        "an unlinked sentence stays with the one before it",
        [2, 1], [2, 1], [(0, 0), (2, 2)],
        [((0, 1), (0, 1)), ((2,), (2,))],
    ),
    (
        "two right paragraphs may answer one left sentence",
        [1], [1, 1], [(0, 0), (0, 1)],
        [((0,), (0, 1))],
    ),
    (
        "a sentence with two counterparts stands beside the surer one",
        [1, 1], [1], [(0, 0), (1, 0)],
        [((0,), (0,)), ((1,), ())],
    ),
    (
        "one long paragraph on either side is cut into readable rows",
        [6], [6], [(at, at) for at in range(6)],
        [((0, 1, 2), (0, 1, 2)), ((3, 4, 5), (3, 4, 5))],
    ),
    (
        "nothing shared: both in their own order",
        [1, 1], [1, 1], [],
        [((), (0,)), ((), (1,)), ((0,), ()), ((1,), ())],
    ),
]  # fmt: skip


@pytest.mark.parametrize(
    ("left", "right", "cells", "rows"), [row[1:] for row in TABLE], ids=[row[0] for row in TABLE]
)
def test_rows(left: list[int], right: list[int], cells: list[tuple[int, int]], rows: Rows) -> None:
    assert _rows(left, right, *cells)[0] == rows


def test_a_moved_paragraph_stands_beside_its_counterpart_and_says_where_it_comes_from() -> None:
    rows, moves = _rows([1, 1, 1], [1, 1, 1], (0, 2), (1, 0), (2, 1))
    assert rows == [((0,), (2,)), ((1,), (0,)), ((2,), (1,))]
    assert moves == (Move(passage=0, right=(2,), home=2, later=True),)


def test_told_earlier_there() -> None:
    rows, moves = _rows([1, 1, 1], [1, 1, 1], (0, 1), (1, 2), (2, 0))
    assert rows == [((0,), (1,)), ((1,), (2,)), ((2,), (0,))]
    assert moves == (Move(passage=2, right=(0,), home=-1, later=False),)


def test_what_follows_a_moved_paragraph_stays_at_its_own_place() -> None:
    # right 1 is told beside left 3; right 2, which nobody else tells, is not dragged along
    cells = (0, 0), (3, 1), (1, 3), (2, 4)
    rows, _ = _rows([1, 1, 1, 1], [1, 1, 1, 1, 1], *cells)
    assert rows == [((0,), (0,)), ((), (2,)), ((1,), (3,)), ((2,), (4,)), ((3,), (1,))]


def test_lines_that_are_not_content_have_rows_too() -> None:
    left = article_of_sentences("l", [["A."], ["Read more."]], [Role.BODY, Role.BOILERPLATE])
    right = article_of_sentences("r", [["A."]])
    passages, _ = lay_out(left, right, _links((0, 0)))
    assert passages == (Passage((0,), (0,)), Passage((1,), ()))


ORDERS: list[tuple[str, list[Link], set[tuple[int, int]]]] = [
    ("one order", _links((0, 0), (1, 1), (2, 2)), set()),
    ("one told later", _links((0, 2), (1, 0), (2, 1)), {(0, 2)}),
    ("the heavier run is the order", _links((0, 2, 0.9), (1, 0, 0.2), (2, 1, 0.2)),
     {(1, 0), (2, 1)}),
    ("two that change places are both moved", _links((0, 1), (1, 0)), {(0, 1), (1, 0)}),
    ("many to one stays in order", _links((0, 0), (0, 1), (1, 1)), set()),
    ("nothing", [], set()),
]  # fmt: skip


@pytest.mark.parametrize(
    ("links", "moved"), [row[1:] for row in ORDERS], ids=[row[0] for row in ORDERS]
)
def test_what_is_told_out_of_order(links: list[Link], moved: set[tuple[int, int]]) -> None:
    assert out_of_order(links) == moved
    turned = [Link(one.right, one.left, one.score, one.kind) for one in links]
    assert out_of_order(turned) == {(right, left) for left, right in moved}
