"""How many cells each part of the page gets."""

import pytest

from tellings.reading.manner import Layout
from tellings.ui.present.geometry import (
    GUTTER,
    LONGEST,
    THREE_PANES,
    geometry,
    next_layout,
    no_third_pane,
)


@pytest.mark.parametrize(
    ("columns", "text"), [(180, 50), (200, 57), (240, 70), (281, 84), (400, LONGEST)]
)
def test_three_panes_share_the_width(columns: int, text: int) -> None:
    shape = geometry(columns, Layout.THREE, 3, is_pair=True, has_third=True)
    assert shape.layout is Layout.THREE
    assert shape.text == text
    first, second, third = shape.text_columns
    assert {end - start for start, end in (first, second, third)} == {text}
    assert second[0] - first[1] == third[0] - second[1] == GUTTER + 2 + shape.number
    assert third[1] + shape.ruler <= columns
    # what is left beside the panes is either less than one more cell each, or margin on both sides
    assert shape.margin * 2 + 3 > columns - shape.ruler - (third[1] - first[0]) - shape.number - 2


@pytest.mark.parametrize(
    ("columns", "has_third", "drawn"),
    [
        (THREE_PANES, True, Layout.THREE),
        (THREE_PANES - 1, True, Layout.ALIGNED),
        (THREE_PANES, False, Layout.ALIGNED),
        (96, True, Layout.ALIGNED),
        (95, True, Layout.UNIFIED),
    ],
)
def test_without_room_or_outlet_for_a_third_pane_there_are_fewer(
    columns: int, has_third: bool, drawn: Layout
) -> None:
    assert geometry(columns, Layout.THREE, 3, is_pair=True, has_third=has_third).layout is drawn


def test_one_article_has_one_pane() -> None:
    assert geometry(240, Layout.THREE, 3, is_pair=False, has_third=True).layout is Layout.SINGLE


@pytest.mark.parametrize(
    ("columns", "has_third", "round_"),
    [
        (180, True, ["aligned", "own order", "unified", "single", "three panes", "aligned"]),
        (180, False, ["aligned", "own order", "unified", "single", "aligned"]),
        (179, True, ["aligned", "own order", "unified", "single", "aligned"]),
        (80, True, ["unified", "single", "unified"]),
    ],
)
def test_the_layouts_follow_each_other(columns: int, has_third: bool, round_: list[str]) -> None:
    now = Layout(round_[0])
    seen = [now]
    for _ in round_[1:]:
        now = next_layout(now, columns, has_third=has_third)
        seen.append(now)
    assert seen == round_


@pytest.mark.parametrize(
    ("columns", "following"), [(180, Layout.ALIGNED), (179, Layout.OWN), (80, Layout.SINGLE)]
)
def test_a_layout_without_room_counts_as_what_is_drawn_for_it(
    columns: int, following: Layout
) -> None:
    assert next_layout(Layout.THREE, columns, has_third=True) is following


def test_why_there_are_no_three_panes() -> None:
    assert no_third_pane(180, has_third=True) == ""
    assert no_third_pane(179, has_third=True) == "they need 180 columns, here are 179"
    assert no_third_pane(240, has_third=False) == "this story has no third outlet"
