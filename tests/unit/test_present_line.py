"""Lines of styled pieces, cut to the room that there is."""

import pytest
from rich.cells import cell_len

from tellings.ui.present.line import clip, fit, spread, width

LINE = [("Ferry ", "text", ""), ("漂流", "strong", ""), (" off Sandholm", "text", "")]


@pytest.mark.parametrize("room", range(-3, 40))
def test_a_line_takes_the_room_that_there_is(room: int) -> None:
    for ellipsis in ("", "…"):
        assert width(fit(LINE, room, cell_len, "bar", ellipsis), cell_len) == max(room, 0)
        assert width(spread(LINE, LINE, room, cell_len, "bar"), cell_len) == max(room, 0)


@pytest.mark.parametrize("room", range(-3, 20))
def test_a_text_is_cut_with_an_ellipsis(room: int) -> None:
    text = clip("Ferry adrift", room, cell_len)
    assert cell_len(text) <= max(room, 0)
    assert text.endswith("…") == (0 < room < 12)


def test_a_wide_letter_is_not_cut_in_two() -> None:
    assert fit(LINE, 7, cell_len, "bar")[-1] == (" ", "text", "bar")
