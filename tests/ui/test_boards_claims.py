"""The claims board on the screen: its cells, moving, choices, searching, sorting, clicks."""

import pytest

from tellings.model import Role, Story
from tellings.segment import article_of_sentences
from tests.ui.boards import board, claims_of
from tests.ui.driving import NARROW, WIDE, drawn, reading


@pytest.mark.parametrize("size", [WIDE, NARROW])
async def test_a_claim_has_a_cell_for_every_outlet(seoul: Story, size: tuple[int, int]) -> None:
    async with claims_of(seoul, size) as (_, view):
        claim = view.table.selected
        assert claim is not None
        row = drawn(view.body)[0]
        assert row.startswith("▌")
        assert " ".join(claim.title.split())[:20] in row
        signs = [char for char in row[view.shape.claim :] if char in "●◐!·"]
        assert len(signs) == len(seoul.articles)
        told = f"{claim.told_by}/{claim.of}" if size == NARROW else f"{claim.told_by}"
        assert told in row[-25:]
        assert len(drawn(view.body)) == (25 if size == WIDE else 11)


async def test_j_k_and_pages_move_and_the_wordings_follow(seoul: Story) -> None:
    async with claims_of(seoul) as (driven, view):
        await driven.press("j", "j", "k")
        assert view.table.place == 1
        claim = view.table.selected
        assert claim is not None
        text = "\n".join(drawn(view.detail))
        for article in claim.tellers:
            assert view.desk.names[article][:12] in text
        await driven.press("G")
        assert view.table.place == len(view.table.shown) - 1
        assert "▌" in drawn(view.body)[-1]
        await driven.press("b", "u")
        assert view.table.place < len(view.table.shown) - 20
        await driven.press("g", "space")
        assert view.table.place == view.body.size.height - 1


async def test_c_and_e_go_to_conflicts_and_altered_quotes(seoul: Story) -> None:
    async with claims_of(seoul) as (driven, view):
        await driven.press("c")
        assert view.table.selected is not None
        assert view.table.selected.conflicts
        line = drawn(view.body)[view.table.place - view.body.top]
        assert line.startswith("▌ !")
        assert drawn(view.detail)[0].startswith("── ! ")
        await driven.press("g", "e")
        assert view.table.selected.altered_quote
        await driven.press("G", "C")
        assert view.table.selected.conflicts


async def test_choices_change_with_tab_and_esc_shows_all_again(seoul: Story) -> None:
    async with claims_of(seoul) as (driven, view):
        count = len(view.table.shown)
        await driven.press("tab")
        assert view.table.active.key == "conflict"
        assert 0 < len(view.table.shown) < count
        assert all(claim.conflicts for claim in view.table.shown)
        await driven.press("escape")
        assert len(view.table.shown) == count
        assert driven.main.boards.tab == 1
        await driven.press("escape")
        assert driven.main.boards.tab == 0


async def test_searching_narrows_while_one_types(seoul: Story) -> None:
    async with claims_of(seoul) as (driven, view):
        count = len(view.table.shown)
        await driven.press("slash", *"tanks")
        narrowed = len(view.table.shown)
        assert 0 < narrowed < count
        await driven.press("enter", "j")
        assert view.table.place == min(1, narrowed - 1)
        assert f"“tanks” {narrowed}" in drawn(view.head)[1]
        await driven.press("escape")
        assert len(view.table.shown) == count


async def test_a_search_without_hits_says_what_to_do(seoul: Story) -> None:
    async with claims_of(seoul) as (driven, view):
        await driven.press("slash", *"zebra", "enter")
        assert "holds “zebra”; esc clears" in "\n".join(drawn(view.body))
        await driven.press("j", "enter", "c", "y", "l")
        await driven.press("escape")
        assert view.table.selected is not None


async def test_sorting_says_its_order(seoul: Story) -> None:
    async with claims_of(seoul) as (driven, view):
        assert "sort: told by most" in drawn(view.head)[1]
        await driven.press(">")
        assert "sort: conflicts first" in drawn(view.head)[1]
        assert view.table.shown[0].conflicts
        await driven.press("l", ">")
        assert f"order of {view.desk.names[1]}" in drawn(view.head)[1]
        assert view.table.shown[0].how(1) is not None
        await driven.press("<", "<")
        assert "told by most" in drawn(view.head)[1]


async def test_without_claims_the_board_says_why() -> None:
    links = [["Read more about the harbour"], ["Sign up for our letter"]]
    nothing = tuple(
        article_of_sentences(name, links, [Role.BOILERPLATE] * 2) for name in ("one", "two")
    )
    async with reading(Story("Links", nothing), NARROW) as driven:
        view = await board(driven, "2")
        assert "no claims" in "\n".join(drawn(view.body))
        await driven.press("j", "enter", "tab", "y", "slash")


async def test_clicks_choose_rows_cells_and_choices(seoul: Story) -> None:
    async with claims_of(seoul) as (driven, view):
        shape = view.shape
        x = 5 + shape.claim + 2 * shape.outlet + 1
        await driven.pilot.click(view.body, offset=(x, 3))
        await driven.pilot.pause()
        assert (view.table.place, view.table.outlet) == (3, 2)
        line = drawn(view.head)[1]
        await driven.pilot.click(view.head, offset=(line.index("one outlet only") + 2, 1))
        await driven.pilot.pause()
        assert view.table.active.key == "one"


async def test_what_there_is_to_say_stands_in_the_key_line_until_the_next_key(
    seoul: Story,
) -> None:
    async with claims_of(seoul) as (driven, _):
        await driven.press("G", "c")
        assert "no conflict" in drawn(driven.main.keys)[0]
        await driven.press("k")
        assert "claim" in drawn(driven.main.keys)[0]
        assert "no conflict" not in drawn(driven.main.keys)[0]


async def test_where_no_teller_is_in_view_row_and_hints_say_how_to_get_there() -> None:
    shut = ["The ferry to Grell rammed a pier on Sunday."]
    late = ["Baker Tilo Marsh gave away ninety loaves of rye."]
    articles = tuple(
        article_of_sentences(f"p{at:02}", [shut, late] if at in (17, 19) else [shut])
        for at in range(20)
    )
    async with claims_of(Story("many", articles), NARROW) as (driven, view):
        shown = [claim.tellers for claim in view.table.shown]
        await driven.press(*"j" * shown.index((17, 19)))
        row = next(line for line in drawn(view.body) if line.startswith("▌"))
        assert "2 more →" in row
        assert "}/{ who tells it" in drawn(driven.main.keys)[0]
        await driven.press("}", "l")
        row = next(line for line in drawn(view.body) if line.startswith("▌"))
        assert "●" in row
        assert "more →" not in row
        assert "}/{" not in drawn(driven.main.keys)[0]
