"""How much the outlets share, and in which order they tell it."""

import pytest

from tellings.board.arrange import (
    Show,
    Sort,
    arranged,
    article_named,
    counts,
    matching,
    shown,
)
from tellings.board.claims import claims
from tellings.board.order import order
from tellings.board.outlets import outlets
from tests.stories import article, comparer, story

DAM = "The eastern dam at Velm held through the stormy night, engineers found"
TRAINS = "Trains between Skarn and Oppdal ran again from Sunday noon"
GOATS = "Two goats were the only patients of the veterinary clinic"
BAKER = "Baker Tilo Marsh gave away ninety loaves of rye bread"


def test_shares_in_both_directions() -> None:
    found = outlets(story({"a": [DAM, TRAINS, GOATS, BAKER], "b": [DAM, TRAINS]}))
    assert (found.shares[0, 1].told, found.shares[0, 1].of) == (2, 4)
    assert found.shares[0, 1].ratio == 0.5
    assert (found.shares[1, 0].told, found.shares[1, 0].of) == (2, 2)
    assert found.shares[0, 1].same == found.shares[1, 0].same == 2


def test_a_run_is_told_from_the_row_s_side() -> None:
    made = story({"a": [DAM, GOATS], "b": [BAKER, TRAINS, DAM]})
    found = outlets(made)
    run, mirrored = found.shares[0, 1].run, found.shares[1, 0].run
    assert run is not None
    assert mirrored is not None
    assert (run.left, run.right) == (mirrored.right, mirrored.left)
    assert run.left.start == 0


def test_nothing_shared() -> None:
    found = outlets(story({"a": [DAM], "b": [BAKER], "c": []}))
    assert {share.told for share in found.shares.values()} == {0}
    assert found.shares[2, 0].ratio == 0.0
    assert found.groups == ((0,), (1,), (2,))


def test_the_order_of_the_claims() -> None:
    made = story({"a": [DAM, TRAINS, GOATS], "b": [TRAINS, DAM]})
    board = claims(made)
    by_title = {claim.title: claim.id for claim in board.claims}
    found = order(made, board)
    dam, trains, goats = by_title[DAM], by_title[TRAINS], by_title[GOATS]
    assert [place.claim for place in found.places[0]] == [dam, trains, goats]
    assert [place.claim for place in found.places[1]] == [trains, dam]
    assert found.lead(1, 1) == (trains,)
    assert found.end(0, 1) == (goats,)
    here = found.place(1, dam)
    assert here is not None
    assert (here.rank, here.paragraph) == (1, 1)
    assert 0 < here.share < 1
    assert found.place(1, goats) is None


def test_choices() -> None:
    board = claims(story({"a": [DAM, TRAINS, GOATS], "b": [BAKER, TRAINS, DAM], "c": [TRAINS]}))

    def titles(show: Show, article: int | None = None) -> set[str]:
        return {claim.title for claim in shown(board, show, article)}

    assert titles(Show.ALL) == {DAM, TRAINS, GOATS, BAKER}
    assert titles(Show.EVERYONE) == {TRAINS}
    assert titles(Show.BUT_ONE) == {DAM}
    assert titles(Show.ONE) == {GOATS, BAKER}
    assert titles(Show.ONLY, 1) == {BAKER}
    assert titles(Show.NOT, 0) == {BAKER}
    assert titles(Show.CONFLICT) == titles(Show.QUOTE) == set()
    assert counts(board, 0)[Show.NOT] == 1
    assert Show.NOT not in counts(board)
    with pytest.raises(ValueError, match="outlet"):
        shown(board, Show.NOT)


def test_orders() -> None:
    board = claims(story({"a": [DAM, TRAINS, GOATS], "b": [BAKER, TRAINS, DAM], "c": [TRAINS]}))

    def titles(sort: Sort, article: int = 0, *, backwards: bool = False) -> list[str]:
        found = arranged(board.claims, sort, article, backwards=backwards)
        return [claim.title for claim in found]

    assert titles(Sort.COVERAGE)[:2] == [TRAINS, DAM]
    assert titles(Sort.PLACE, 0) == [DAM, TRAINS, GOATS, BAKER]
    assert titles(Sort.PLACE, 1) == [BAKER, TRAINS, DAM, GOATS]
    assert titles(Sort.PLACE, 1, backwards=True)[-1] == BAKER
    assert titles(Sort.CONFLICT) == titles(Sort.COVERAGE)


def test_search_minds_capitals_only_where_there_are_some() -> None:
    board = claims(story({"a": [DAM, TRAINS], "b": [DAM]}))
    assert [claim.title for claim in matching(board, board.claims, "velm")] == [DAM]
    assert [claim.title for claim in matching(board, board.claims, "Velm")] == [DAM]
    assert matching(board, board.claims, "vELM") == ()


def test_which_outlet_a_person_means() -> None:
    told = comparer(
        article("one", DAM, outlet="Velm Courier"), article("two", DAM, outlet="Velm Post")
    ).story.articles
    assert article_named(told, "velm post") == 1
    assert article_named(told, "Velm C") == 0
    assert article_named(told, "two") == 1
    assert article_named(told, "Velm") is None
    assert article_named(told, "Times") is None
