"""The matrix board on the screen: pairs, and origins that the user overrules."""

import re

import pytest
from textual.widgets import OptionList

from tellings.model import Story
from tellings.ui.boards.claims import ClaimsView
from tellings.ui.boards.matrix import MatrixView
from tests.ui.boards import board, matrix_of
from tests.ui.driving import NARROW, WIDE, drawn


def one_origin(view: MatrixView) -> tuple[int, ...]:
    """Return outlets that are one origin by their texts."""
    return next(group for group in view.table.board.groups if len(group) > 1)


@pytest.mark.parametrize("size", [WIDE, NARROW])
async def test_the_matrix_moves_and_opens_its_pair(seoul: Story, size: tuple[int, int]) -> None:
    async with matrix_of(seoul, size) as (driven, view):
        await driven.press("j", "j", "l", "l")
        row, column = view.table.pair
        share = view.table.share
        assert share is not None
        assert f"[{round(100 * share.ratio)} %" in "\n".join(drawn(view.body))
        strip = "\n".join(drawn(view.detail))
        assert f"{share.told} of {share.of} claims" in strip
        await driven.press("enter")
        assert (driven.view.reader.left, driven.view.reader.right) == (row, column)
        await driven.press("escape")
        assert driven.main.boards.active is view
        assert view.table.pair == (row, column)
        await driven.press("x")
        assert view.table.pair == (column, row)


async def test_an_origin_can_be_overruled_and_the_claims_follow(seoul: Story) -> None:
    async with matrix_of(seoul) as (driven, view):
        group = one_origin(view)
        view.table.choose(view.table.outlets.index(group[-1]), 0)
        assert ": one origin" in "\n".join(drawn(view.body))
        await driven.press("W")
        assert "own origin; U takes it back" in drawn(driven.main.keys)[0]
        again = driven.main.boards.active
        assert isinstance(again, MatrixView)
        assert again.table.pair == view.table.pair
        said = "\n".join(drawn(again.body))
        assert ": own origin, as you said" in said
        assert ": one origin" not in said
        claims = await board(driven, "2")
        assert isinstance(claims, ClaimsView)
        assert all(claim.origins == claim.told_by for claim in claims.table.items)
        assert driven.main.desk.session().corrections.apart
        await driven.press("U")
        assert "taken back" in drawn(driven.main.keys)[0]
        claims = await board(driven, "2")
        assert isinstance(claims, ClaimsView)
        assert any(claim.origins != claim.told_by for claim in claims.table.items)
        assert not driven.main.desk.corrections


async def test_two_outlets_can_be_joined_and_parted_again(seoul: Story) -> None:
    async with matrix_of(seoul) as (driven, view):
        parted = next(
            (one, other)
            for one in view.table.outlets
            for other in view.table.outlets
            if one != other
            and not any({one, other} <= {*group} for group in view.table.board.groups)
        )
        view.table.choose(*parted)
        await driven.press("w")
        assert re.search("one origin; U undoes it", drawn(driven.main.keys)[0])
        joined = driven.main.boards.active
        assert isinstance(joined, MatrixView)
        assert joined.table.pair == parted
        assert joined.table.is_one_origin
        assert re.search(": (one origin, )?as you said", "\n".join(drawn(joined.body)))
        assert "one origin, as you said" in "\n".join(drawn(joined.detail))
        claims = await board(driven, "2")
        assert isinstance(claims, ClaimsView)
        both = [claim for claim in claims.table.items if {*parted} <= {*claim.sure_tellers}]
        assert both
        assert all(claim.origins < claim.told_by for claim in both)
        await board(driven, "4")
        await driven.press("w")
        assert "origin as its text says" in drawn(driven.main.keys)[0]
        assert not driven.main.desk.corrections
        await driven.press("U")
        assert driven.main.desk.corrections.together


async def test_outlets_that_are_one_origin_by_their_texts_are_not_joined_again(
    seoul: Story,
) -> None:
    async with matrix_of(seoul) as (driven, view):
        group = one_origin(view)
        view.table.choose(*group[:2])
        await driven.press("w")
        assert "one origin already" in drawn(driven.main.keys)[0]
        view.table.choose(group[0], group[0])
        await driven.press("w")
        assert "choose two different outlets" in drawn(driven.main.keys)[0]
        assert not driven.main.desk.corrections


async def test_of_an_outlets_origin_the_last_word_counts_and_what_it_ends_is_said(
    seoul: Story,
) -> None:
    async with matrix_of(seoul) as (driven, view):
        one, other = one_origin(view)[:2]
        third = next(at for at in view.table.outlets if at not in (one, other))
        tags = driven.main.desk.tags
        view.table.choose(one, third)
        await driven.press("W")
        await driven.press("w")
        keys = drawn(driven.main.keys)[0]
        assert tags[other] in keys
        assert f": one origin, {tags[one]} no longer its own; U undoes it" in keys
        await driven.press("*")
        listed = driven.app.screen.query_one(OptionList)
        assert listed.option_count == 1
        assert "one origin of" in str(listed.get_option_at_index(0).prompt)
