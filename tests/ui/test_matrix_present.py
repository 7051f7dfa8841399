"""What the matrix board draws, without a screen."""

from dataclasses import replace

import pytest
from rich.cells import cell_len

from tellings.board.outlets import outlets
from tellings.compare.comparer import Comparer
from tellings.model import Corrections
from tellings.reading.board_matrix import MatrixTable
from tellings.reading.board_set import BoardSet
from tellings.ui.present.board_heat import contrast, heat
from tellings.ui.present.board_matrix import (
    matrix_head,
    matrix_lines,
    matrix_shape,
    origin_lines,
    pair_lines,
)
from tellings.ui.present.line import width
from tellings.ui.theme import COLOURS
from tests.stories import article, comparer
from tests.ui.papers import SIZES, paper, said


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


@pytest.mark.parametrize("conflicts", [0, 2])
def test_the_sign_of_a_clash_is_explained_over_the_table(made: BoardSet, conflicts: int) -> None:
    shares = {
        pair: replace(share, conflicts=conflicts if pair == (0, 1) else 0)
        for pair, share in made.outlets.shares.items()
    }
    table = MatrixTable(made.comparer, replace(made.outlets, shares=shares))
    sheet = paper(200, 50)
    head = "\n".join(said(line) for line in matrix_head(sheet, matrix_shape(sheet, 0), table))
    assert ("! they clash" in head) is bool(conflicts)
    assert ("read along the row" in head) is not bool(conflicts)


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


def copied(third: str) -> Comparer:
    """Return a story that two outlets tell in the same words, and a third one in its own."""
    words = "Divers found the anchor of the ferry beside the old stone pier on Friday."
    return comparer(
        article("one", words, outlet="Courier"),
        article("two", words, outlet="Docks Today"),
        article("three", third, outlet="Wire"),
    )


def origins(story: Comparer) -> list[str]:
    """Return what the board tells of a story's origins, line by line."""
    return [said(line).rstrip() for line in origin_lines(paper(), outlets(story), 80)]


def test_texts_that_are_alike_stand_apart_from_what_is_credited() -> None:
    text = origins(copied("Divers saw an anchor, according to the Courier."))
    alike = text.index("Mostly the same words   one copied the other, or both a third")
    assert text[alike + 2].strip() == "Courier, Docks Today"
    credited = [line for line in text if "→" in line]
    assert credited
    assert all(line.split("──→")[0].strip() for line in credited)
    assert all(text.index(line) < alike for line in credited)


def test_what_the_reader_says_of_some_of_an_origin_stands_below_it() -> None:
    joined = Corrections(together=(("one", "three"),))
    text = origins(copied("Snow fell on the hills.").with_origins(joined))
    at = text.index("Courier, Docks Today, Wire: one origin")
    assert text[at + 1] == "Courier, Wire: as you said"
    assert [line for line in text if "you said" in line] == [text[at + 1]]


@pytest.mark.parametrize("columns", [60, 80, 100])
def test_a_line_about_the_pair_that_has_no_room_is_cut_with_an_ellipsis(
    made: BoardSet, columns: int
) -> None:
    table = MatrixTable(made.comparer, made.outlets)
    sheet = replace(paper(columns, 16), names=("A very long name of an outlet " * 4,) * 3)
    lines = [said(line) for line in pair_lines(sheet, table)]
    assert all(cell_len(line) == columns for line in lines)
    share = made.outlets.shares[1, 0]
    way = next(line.rstrip() for line in lines if "the other way" in line)
    assert way.endswith(("…", f"({round(100 * share.ratio)} %)"))
    assert f"{share.told} of {share.of} claims" in way
