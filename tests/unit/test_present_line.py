"""Lines of styled pieces, cut to the room that there is."""

import pytest
from rich.cells import cell_len

from tellings.reading.display import Measure
from tellings.reading.wrap import wrap
from tellings.ui.present.line import clip, fit, spread, width
from tellings.ui.present.wordwrap import wrap_pieces

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


@pytest.mark.parametrize("room", range(-3, 12))
def test_wrapping_ends_however_little_room_there_is(room: int) -> None:
    pieces = [piece for line in wrap_pieces(LINE, room, cell_len) for piece in line]
    assert "".join("".join(text for text, _, _ in pieces).split()) == "Ferry漂流offSandholm"


@pytest.mark.parametrize("measure", [None, cell_len])
@pytest.mark.parametrize("width", range(-3, 3))
def test_text_wraps_to_a_character_a_line_where_there_is_no_room(
    width: int, measure: Measure | None
) -> None:
    text = "Ferry adrift"
    lines = [text[start:end] for start, end in wrap(text, 0, len(text), width, measure)]
    assert "".join("".join(lines).split()) == "Ferryadrift"
    assert max(map(len, lines)) <= max(1, width)


def test_a_wide_letter_is_not_cut_in_two() -> None:
    assert fit(LINE, 7, cell_len, "bar")[-1] == (" ", "text", "bar")
