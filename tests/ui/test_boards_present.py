"""What the boards draw, without a screen."""

from dataclasses import replace

import pytest
from rich.cells import cell_len

from tellings.board.claims import claims
from tellings.board.figures import figures
from tellings.board.outlets import outlets
from tellings.board.quotes import quotes
from tellings.compare.comparer import Comparer
from tellings.reading.board_changes import Changed
from tellings.reading.board_claims import ClaimsTable
from tellings.reading.board_figures import FiguresTable
from tellings.reading.board_matrix import MatrixTable
from tellings.reading.board_order import OrderTable
from tellings.reading.board_quotes import QuotesTable
from tellings.reading.board_set import BoardSet, board_set
from tellings.ui.present.board_bits import Paper, chips_line, rule_title
from tellings.ui.present.board_claims import FLAG, claim_row, claims_head, claims_shape
from tellings.ui.present.board_collation import blocks_of, collation_lines
from tellings.ui.present.board_figures import fact_opened, fact_preview, fact_row, figures_shape
from tellings.ui.present.board_heat import contrast, heat
from tellings.ui.present.board_matrix import (
    matrix_head,
    matrix_lines,
    matrix_shape,
    origin_lines,
    pair_lines,
)
from tellings.ui.present.board_order import followed_lines, order_head, order_line, order_shape
from tellings.ui.present.board_quotes import changes_lines, quote_row, quotes_head
from tellings.ui.present.board_wordings import claim_opened, claim_preview
from tellings.ui.present.glyphs import ASCII, UNICODE
from tellings.ui.present.line import Line, width
from tellings.ui.theme import COLOURS
from tests.stories import article, comparer
from tests.ui.stories import harbour

SIZES = ((60, 16), (80, 24), (95, 28), (96, 28), (100, 30), (120, 40), (160, 45), (240, 60))
NAMES = ("Courier", "Docks Today", "Wire")
TAGS = ("COU", "DT", "WIR")


def paper(columns: int = 160, rows: int = 45, *, ascii_only: bool = False) -> Paper:
    return Paper(columns, rows, ASCII if ascii_only else UNICODE, cell_len, NAMES, TAGS)


def said(line: Line) -> str:
    return "".join(text for text, _, _ in line)


@pytest.fixture(scope="module")
def made() -> BoardSet:
    return board_set(Comparer(harbour()))


@pytest.fixture(scope="module")
def table(made: BoardSet) -> ClaimsTable:
    return ClaimsTable(made.comparer, made.claims)


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
        words, places = collation_lines(sheet, collated, None, made.quotes.articles, 0)
        assert len(places) == len(collated.versions)
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


@pytest.mark.parametrize(
    ("widths", "room", "blocks"),
    [
        ([], 10, []),
        ([5], 10, [[0]]),
        ([5, 5, 5, 5], 10, [[0, 1], [2, 3]]),
        ([4, 4, 4, 4, 4, 4], 20, [[0, 1, 2], [3, 4, 5]]),
        ([30, 5], 10, [[0], [1]]),
    ],
)
def test_blocks_of_a_collation_are_few_and_nearly_equal(
    widths: list[int], room: int, blocks: list[list[int]]
) -> None:
    assert blocks_of(widths, room) == blocks


def test_words_unlike_most_are_marked_and_the_others_bold(made: BoardSet) -> None:
    quoted = QuotesTable(made.comparer, made.quotes)
    collated = quoted.collated(quoted.items[0])
    lines, _ = collation_lines(paper(), collated, 0, made.quotes.articles)
    styles = {text: style for line in lines for text, style, _ in line}
    assert styles["word,"] == "quote-words"
    assert styles["promise,"] == "strong"
    assert styles["nobody"] == "text"


def test_what_changed_says_how_much_more_there_is() -> None:
    changed = [Changed(f"old{at}", f"new{at} in Wire", is_altered=True) for at in range(9)]
    lines = changes_lines(paper(), changed, "not quoted by Courier", "the words of Wire", 4)
    assert len(lines) == 4
    assert "7 more" in said(lines[0])
    assert "old0" in said(lines[1])


@pytest.mark.parametrize("name", list(COLOURS))
def test_the_number_in_every_cell_of_the_matrix_can_be_read(name: str) -> None:
    def rgb(colour: str) -> tuple[int, int, int]:
        return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)

    page, accent = rgb(COLOURS[name]["page"]), rgb(COLOURS[name]["accent"])
    grounds = []
    for percent in range(101):
        text, ground = heat(page, accent, percent)
        assert contrast(text, ground) >= 4.5, percent
        grounds.append(ground)
    away = [contrast(page, ground) for ground in grounds]
    assert away == sorted(away)


@pytest.mark.parametrize("count", [2, 5, 100])
@pytest.mark.parametrize("size", SIZES)
def test_the_matrix_fits_and_holds_the_chosen_column(size: tuple[int, int], count: int) -> None:
    many = replace(
        paper(*size),
        names=tuple(f"Outlet number {at}" for at in range(count)),
        tags=tuple(f"{at:03}" for at in range(count)),
    )
    for column in (0, count - 1):
        shape = matrix_shape(many, column)
        assert shape.width <= size[0]
        assert shape.first <= column < shape.first + shape.shown <= count
        x = shape.lead + (column - shape.first) * (shape.cell + 1)
        assert shape.column_at(x) == column


@pytest.mark.parametrize("size", SIZES)
def test_the_matrix_writes_every_share(made: BoardSet, size: tuple[int, int]) -> None:
    sheet = paper(*size)
    table = MatrixTable(made.comparer, made.outlets)
    shape = matrix_shape(sheet, table.column)
    text = "\n".join(said(line) for line in matrix_lines(sheet, shape, table))
    for share in made.outlets.shares.values():
        assert f"{round(100 * share.ratio)} %" in text
    assert f"[{round(100 * made.outlets.shares[0, 1].ratio)} %" in text
    assert said(matrix_head(sheet, shape, table)[-1]).split()
    strip = "\n".join(said(line) for line in pair_lines(sheet, table))
    share = made.outlets.shares[0, 1]
    assert f"{share.told} of {share.of} claims" in strip


@pytest.mark.parametrize("room", [40, 60])
def test_origins_are_told_with_the_place_of_the_credit(room: int) -> None:
    story = comparer(
        article("one", "The dam held through the night.", outlet="Courier"),
        article("two", "It rained.", "The dam held, according to Reuters.", outlet="Docks Today"),
        article("three", "The dam held all night long.", outlet="Wire"),
    )
    lines = origin_lines(paper(), outlets(story), room)
    text = [said(line).strip() for line in lines]
    assert text[0].startswith("Likely origins")
    assert any("Reuters ──→ Docks Today" in line for line in text)
    assert "credited in Docks Today ¶2" in text
    assert all(width(line, cell_len) in (0, room) for line in lines)


def test_a_story_without_credits_says_so() -> None:
    story = comparer(article("one", "The dam held."), article("two", "It rained in the hills."))
    text = "\n".join(said(line) for line in origin_lines(paper(), outlets(story), 60))
    assert "no text names where it has its story from" in text


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


def test_boards_of_nothing_shared_are_empty_but_whole() -> None:
    story = replace(harbour(), articles=harbour().articles[:1])
    lone = Comparer(story)
    assert claims(lone).claims
    assert all(claim.told_by == 1 for claim in claims(lone).claims)
    assert figures(lone).facts
    assert quotes(lone).utterances[0].told_by == 1


@pytest.mark.parametrize("columns", [60, 80, 100, 160])
def test_the_title_of_the_order_ends_with_a_whole_remark(made: BoardSet, columns: int) -> None:
    sheet = paper(columns)
    table = OrderTable(made.comparer, made.claims, made.order)
    lines = map(said, order_head(sheet, order_shape(sheet, 0), table))
    title = next(line for line in lines if line.strip()).rstrip()
    assert title.endswith(("only", "down", "claims"))
    assert len(title) <= columns


def test_two_outlets_get_no_choice_twice() -> None:
    story = replace(harbour(), articles=harbour().articles[:2])
    pair = Comparer(story)
    keys = [chip.key for chip in ClaimsTable(pair, claims(pair)).chips]
    assert "one" in keys
    assert "but-one" not in keys
    three = Comparer(harbour())
    assert "but-one" in [chip.key for chip in ClaimsTable(three, claims(three)).chips]
