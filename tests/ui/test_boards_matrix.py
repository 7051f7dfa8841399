"""The matrix board on the screen: pairs, and origins that the user overrules."""

import pytest

from tellings.model import Story
from tellings.ui.boards.claims import ClaimsView
from tellings.ui.boards.matrix import MatrixView
from tests.ui.boards import board
from tests.ui.driving import NARROW, WIDE, drawn, reading


@pytest.mark.parametrize("size", [WIDE, NARROW])
async def test_the_matrix_moves_and_opens_its_pair(seoul: Story, size: tuple[int, int]) -> None:
    async with reading(seoul, size) as driven:
        view = await board(driven, "4")
        assert isinstance(view, MatrixView)
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
    async with reading(seoul) as driven:
        view = await board(driven, "4")
        assert isinstance(view, MatrixView)
        group = next(group for group in view.table.board.groups if len(group) > 1)
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
