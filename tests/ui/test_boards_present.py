"""What all boards draw, without a screen: choices, titles, names, the width of lines."""

from dataclasses import replace

import pytest
from rich.cells import cell_len

from tellings.board.claims import claims
from tellings.board.figures import figures
from tellings.board.quotes import quotes
from tellings.compare.comparer import Comparer
from tellings.reading.board_claims import ClaimsTable
from tellings.reading.board_figures import FiguresTable
from tellings.reading.board_order import OrderTable
from tellings.reading.board_quotes import QuotesTable
from tellings.reading.board_set import BoardSet
from tellings.ui.present.board_bits import chips_line, rule_title
from tellings.ui.present.board_claims import claim_row, claims_shape
from tellings.ui.present.board_collation import CollationRows
from tellings.ui.present.board_figures import fact_opened, fact_preview, fact_row, figures_shape
from tellings.ui.present.board_order import order_line, order_shape
from tellings.ui.present.board_quotes import quote_row, quotes_head
from tellings.ui.present.board_wordings import claim_opened, claim_preview
from tellings.ui.present.line import Line, width
from tests.ui.papers import SIZES, paper, said
from tests.ui.stories import harbour

CHIPS = [("all", "all", 24), ("conflict", "conflict", 6), ("nothing", "nothing", 0)]


CHIPS += [(f"a long choice {at}", f"choice {at}", at + 1) for at in range(9)]


def test_choices_without_rows_are_not_named() -> None:
    line, places = chips_line(paper(), CHIPS[:3], 0, [])
    assert said(line).split() == ["all", "24", "conflict", "6"]
    assert said(line)[slice(*places[1])] == " conflict 6 "
    assert places[2] == (0, 0)


@pytest.mark.parametrize("columns", [size[0] for size in SIZES])
@pytest.mark.parametrize("active", range(3, len(CHIPS)))
def test_the_choice_in_force_is_always_in_view(columns: int, active: int) -> None:
    line, places = chips_line(paper(columns), CHIPS, active, [("/ filter", "key", "page")])
    assert width(line, cell_len) == columns
    marked = [text for text, style, _ in line if style == "active"]
    assert marked == [said(line)[slice(*places[active])]]
    assert said(line).endswith("/ filter")


@pytest.mark.parametrize(
    ("title", "note"), [("short", ""), ("short", "told by 4 of 5"), ("x" * 300, "told by 4 of 5")]
)
@pytest.mark.parametrize("columns", [60, 160])
def test_a_title_rule_keeps_its_note(title: str, note: str, columns: int) -> None:
    line = rule_title(paper(columns), [(title, "strong", "bar")], note)
    assert width(line, cell_len) == columns
    assert note in said(line)


@pytest.mark.parametrize(
    ("name", "room", "short"),
    [
        ("Wire", 10, "Wire"),
        ("The Northgate Courier", 30, "The Northgate Courier"),
        ("The Northgate Courier", 18, "Northgate Courier"),
        ("The Northgate Courier", 10, "Northgate"),
        ("New York Gazette", 10, "New York…"),
        ("Hallowmere", 6, "Hallo…"),
    ],
)
def test_names_shorten_at_a_word_where_it_tells(name: str, room: int, short: str) -> None:
    assert replace(paper(), names=(name,)).short_name(0, room) == short


@pytest.mark.parametrize(
    ("names", "short"),
    [
        (("The North Courier", "The North Post"), "North Co…"),
        (("The North Courier", "The South Courier"), "North"),
        (("The North Courier", "The North Coroner"), "NC"),
    ],
)
def test_a_short_name_is_one_outlets_alone(names: tuple[str, ...], short: str) -> None:
    sheet = replace(paper(), names=names, tags=("NC", "XX"))
    assert sheet.short_name(0, 9) == short


@pytest.mark.parametrize("ascii_only", [False, True])
@pytest.mark.parametrize("size", SIZES)
def test_every_line_of_every_board_is_as_wide_as_the_terminal(
    made: BoardSet, size: tuple[int, int], ascii_only: bool
) -> None:
    sheet = paper(*size, ascii_only=ascii_only)
    lines: list[Line] = []
    table = ClaimsTable(made.comparer, made.claims)
    shape = claims_shape(sheet, 60, origins=True, outlet=1)
    for claim in table.items:
        row = claim_row(sheet, shape, claim, {0: 1, 1: 22, 2: 3}, selected=True, outlet=1)
        lines += [row]
        worded = table.work(claim)
        preview = claim_preview(sheet, claim, worded, made.claims.articles, 8)
        assert len(preview) <= 9
        lines.append(preview[0])
        opened = claim_opened(sheet, claim, worded, made.claims.articles, 0)
        assert all(width(line, cell_len) <= size[0] for line in [*preview, *opened.lines])
        lines += [opened.lines[at] for start, end in opened.places for at in range(start, end)]
    quoted = QuotesTable(made.comparer, made.quotes)
    lines.append(quotes_head(sheet))
    for one in quoted.items:
        lines.append(quote_row(sheet, one, "some words", "other words", selected=False))
        collated = quoted.collated(one)
        words = CollationRows(sheet, collated, None, made.quotes.articles, 0)
        assert len(words.places) == len(collated.versions)
        lines += [line for line in words if line]
    told = FiguresTable(made.comparer, made.figures)
    columns = figures_shape(sheet, 20, 2)
    for fact in told.items:
        lines.append(fact_row(sheet, columns, fact, selected=True, outlet=2))
        assert len(fact_preview(sheet, fact, made.figures.articles, 5)) <= 6
        held = fact_opened(sheet, fact, made.figures.articles, 0)
        lines += [held.lines[at] for start, end in held.places for at in range(start, end)]
    followed = OrderTable(made.comparer, made.claims, made.order)
    lines += [order_line(sheet, order_shape(sheet, 0), followed, at) for at in range(4)]
    assert {width(line, cell_len) for line in lines} == {size[0]}
    if ascii_only:
        own = "".join(made.claims.articles[at].text for at in range(3)) + "…"
        foreign = {char for line in lines for char in said(line) if not char.isascii()}
        assert foreign <= set(own)


def test_boards_of_nothing_shared_are_empty_but_whole() -> None:
    story = replace(harbour(), articles=harbour().articles[:1])
    lone = Comparer(story)
    assert claims(lone).claims
    assert all(claim.told_by == 1 for claim in claims(lone).claims)
    assert figures(lone).facts
    assert quotes(lone).utterances[0].told_by == 1
