"""What the claims board draws, without a screen."""

from dataclasses import replace

import pytest
from rich.cells import cell_len

from tellings.board.arrange import Show
from tellings.board.claims import claims
from tellings.compare.comparer import Comparer
from tellings.model import How, Mention
from tellings.reading.board_claims import ClaimsTable
from tellings.reading.board_set import BoardSet
from tellings.ui.present.board_claims import FLAG, claim_row, claims_head, claims_shape
from tellings.ui.present.board_wordings import claim_preview
from tellings.ui.present.line import width
from tests.ui.papers import SIZES, paper, said
from tests.ui.stories import harbour


@pytest.fixture(scope="module")
def table(made: BoardSet) -> ClaimsTable:
    return ClaimsTable(made.comparer, made.claims)


@pytest.mark.parametrize("count", [2, 5, 12, 100])
@pytest.mark.parametrize("size", SIZES)
def test_columns_of_claims_fit_and_hold_the_chosen_outlet(
    size: tuple[int, int], count: int
) -> None:
    many = replace(
        paper(*size),
        names=tuple(f"Outlet {at}" for at in range(count)),
        tags=tuple(f"{at:03}" for at in range(count)),
    )
    for outlet in (0, count // 2, count - 1):
        shape = claims_shape(many, 70, origins=True, outlet=outlet)
        assert FLAG + shape.claim + shape.shown * shape.outlet + shape.cover <= size[0]
        assert shape.first <= outlet < shape.first + shape.shown <= count
        assert shape.claim >= 20
        head = claims_head(many, shape, outlet)
        assert width(head, cell_len) == size[0]
        middle = FLAG + shape.claim + (outlet - shape.first) * shape.outlet
        assert shape.outlet_at(middle) == outlet
        assert shape.outlet_at(2) is None
        if shape.first:
            assert "<" in said(head)
        if shape.first + shape.shown < count:
            assert ">" in said(head)


@pytest.mark.parametrize(
    ("ascii_only", "cells"),
    [(False, ["● ¶1", "◐ ¶22", "!", "·"]), (True, ["# p1", "o p22", "!", "."])],
)
def test_cells_say_how_an_outlet_tells_a_claim_without_colour(
    made: BoardSet, ascii_only: bool, cells: list[str]
) -> None:
    sheet = paper(ascii_only=ascii_only)
    shape = claims_shape(sheet, 60, origins=False, outlet=0)
    text = "\n".join(
        said(claim_row(sheet, shape, claim, {0: 1, 1: 22, 2: 3}, selected=False, outlet=0))
        for claim in made.claims.claims
    )
    for cell in (cells[0], cells[2], cells[3]):
        assert cell in text


@pytest.mark.parametrize(
    ("size", "cover"),
    [((80, 24), "2/3?"), ((100, 30), "2/3 +1?"), ((120, 40), "━━━── 2 +1?")],
)
def test_who_perhaps_tells_it_is_counted_apart(
    made: BoardSet, size: tuple[int, int], cover: str
) -> None:
    mentions = (
        Mention(0, 0, 0, 9),
        Mention(1, 0, 0, 9, How.PARTLY),
        Mention(2, 0, 0, 9, How.PERHAPS),
    )
    claim = replace(made.claims.claims[0], mentions=mentions, conflicts=(), of=3, origins=2)
    sheet = paper(*size)
    shape = claims_shape(sheet, 60, origins=True, outlet=0)
    row = said(claim_row(sheet, shape, claim, {0: 1, 1: 22, 2: 3}, selected=False, outlet=0))
    assert "?" in row
    assert row.rstrip().endswith(cover)


@pytest.mark.parametrize(
    ("tellers", "outlet", "said_aside"),
    [
        ((20, 25, 29), 0, "3 more →"),
        ((0, 1), 29, "← 2 more"),
        ((0, 28, 29), 14, "← 1, 2 →"),
        ((0, 29), 0, ""),
        ((14,), 14, ""),
    ],
)
@pytest.mark.parametrize("size", [(80, 24), (60, 16), (100, 30)])
def test_a_row_without_a_teller_in_view_says_where_they_are(
    made: BoardSet, size: tuple[int, int], tellers: tuple[int, ...], outlet: int, said_aside: str
) -> None:
    many = replace(
        paper(*size),
        names=tuple(f"Outlet {at}" for at in range(30)),
        tags=tuple(f"{at:03}" for at in range(30)),
    )
    shape = claims_shape(many, 70, origins=False, outlet=outlet)
    mentions = tuple(Mention(place, 0, 0, 9) for place in tellers)
    claim = replace(made.claims.claims[0], mentions=mentions, conflicts=(), of=30)
    row = claim_row(many, shape, claim, {}, selected=True, outlet=outlet)
    assert width(row, cell_len) == size[0]
    title = said(row)[: FLAG + shape.claim].rstrip()
    if said_aside:
        assert title.endswith(said_aside)
    else:
        assert "→" not in title
        assert "←" not in title


@pytest.mark.parametrize("size", SIZES)
def test_the_head_says_what_the_marks_mean_where_there_is_room(size: tuple[int, int]) -> None:
    sheet = paper(*size)
    head = said(claims_head(sheet, claims_shape(sheet, 110, origins=False, outlet=0), 0))
    assert ("? perhaps" in head) == (size[0] >= 95)


def test_the_selected_row_has_a_bar_and_brackets(table: ClaimsTable) -> None:
    shape = claims_shape(paper(), 60, origins=False, outlet=0)
    claim = next(claim for claim in table.items if claim.how(0))
    row = said(claim_row(paper(), shape, claim, {0: 4, 1: 5, 2: 6}, selected=True, outlet=0))
    assert row.startswith("▌")
    assert "¶4]" in row


@pytest.mark.parametrize("room", [1, 2, 3, 5, 9])
def test_a_preview_never_takes_more_lines_than_it_has(table: ClaimsTable, room: int) -> None:
    for claim in table.items:
        worded = table.work(claim)
        lines = claim_preview(paper(60, 24), claim, worded, table.board.articles, room)
        assert len(lines) <= room + 1
        shown = [line for line in lines[1:] if "more: enter" in said(line)]
        assert bool(shown) == (len(worded) > room)


def test_clashing_words_survive_a_cut(table: ClaimsTable) -> None:
    claim = next(claim for claim in table.items if claim.conflicts)
    lines = claim_preview(paper(60, 24), claim, table.work(claim), table.board.articles, 3)
    assert any(style == "conflict-words" for line in lines for _, style, _ in line)


def test_two_outlets_get_no_choice_twice() -> None:
    story = replace(harbour(), articles=harbour().articles[:2])
    pair = Comparer(story)
    keys = [chip.key for chip in ClaimsTable(pair, claims(pair)).chips]
    assert "one" in keys
    assert "but-one" not in keys
    three = Comparer(harbour())
    assert "but-one" in [chip.key for chip in ClaimsTable(three, claims(three)).chips]


def test_a_possible_conflict_has_a_mark_of_its_own_and_is_counted_apart(made: BoardSet) -> None:
    loud = next(claim for claim in made.claims.claims if claim.clashes_surely)
    doubted = tuple(
        replace(held, conflict=replace(held.conflict, sure=False)) for held in loud.conflicts
    )
    quiet = replace(loud, conflicts=doubted)
    sheet = paper(160, 40)
    shape = claims_shape(sheet, 60, origins=False, outlet=0)
    rows = [
        claim_row(sheet, shape, claim, dict.fromkeys(claim.tellers, 1), selected=False, outlet=0)
        for claim in (loud, quiet)
    ]
    assert [said(row)[2:4] for row in rows] == ["! ", "!?"]
    styles = [{style for words, style, _ in row if "!" in words} for row in rows]
    assert styles == [{"conflict"}, {"possible"}]
    several = tuple(quiet if claim is loud else claim for claim in made.claims.claims)
    for board, possible in ((made.claims, 0), (replace(made.claims, claims=several), 1)):
        table = ClaimsTable(made.comparer, board)
        chip = next(chip for chip in table.chips if chip.key == Show.CONFLICT)
        label, _, count = table.called(chip, "")
        whole = table.count(chip)
        held = sum(claim.clashes_surely for claim in board.claims)
        assert whole - held == possible
        assert f"{label} {count}" == (
            f"conflict {held}, possible {possible}" if possible else f"conflict {whole}"
        )
