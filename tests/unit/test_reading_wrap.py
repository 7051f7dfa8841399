import pytest
from hypothesis import given
from hypothesis import strategies as st

from tellings.reading.display import displayable, meant, measure_for
from tellings.reading.wrap import wrap
from tests.ui.cells import cells


def lines(text: str, width: int) -> list[str]:
    return [text[a:b] for a, b in wrap(text, 0, len(text), width, measure_for(text, cells))]


def test_breaks_between_words_and_drops_the_space() -> None:
    # |the old har|   "bour" does not fit whole, so it moves down
    assert lines("the old harbour", 11) == ["the old", "harbour"]


def test_a_word_longer_than_the_line_is_cut() -> None:
    assert lines("abcdefghij kl", 4) == ["abcd", "efgh", "ij", "kl"]


def test_a_line_that_fits_exactly_is_not_broken() -> None:
    assert lines("four four", 9) == ["four four"]


def test_no_text_is_one_empty_line() -> None:
    assert wrap("abc", 1, 1, 10, None) == [(1, 1)]


def test_wide_characters_count_two_cells_and_no_line_begins_with_a_full_stop() -> None:
    # 4 characters of two cells each fit into 8; the fifth is the stop, so one more moves down
    assert lines("港港港港。港", 8) == ["港港港", "港。港"]


@given(st.text(alphabet="ab é’—", max_size=80), st.integers(1, 20))
def test_lines_hold_every_character_but_spaces(text: str, width: int) -> None:
    got = lines(text, width)
    assert "".join(got).replace(" ", "") == text.replace(" ", "")
    assert all(len(line) <= width for line in got)


@given(st.text(max_size=60), st.integers(2, 20))
def test_no_line_is_wider_than_asked_for_with_any_characters(text: str, width: int) -> None:
    shown = displayable(text)
    assert len(shown) == len(text)
    assert all(cells(line) <= width or len(line) == 1 for line in lines(shown, width))


@given(st.text(alphabet=st.characters(max_codepoint=0x2FFF), max_size=60))
def test_nothing_displayable_can_act_on_a_terminal(text: str) -> None:
    shown = displayable(text)
    assert not any(ord(char) < 0x20 or 0x7F <= ord(char) < 0xA0 for char in shown)
    assert "\u202e" not in shown
    assert "\u2028" not in shown


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("a\ufffd/b.md", "a\x1b/b.md"),
        ("a\ufffd/better.md", "a\x1b/better.md"),
        ("a\ufffd", "a\x1b"),
        ("/other/b.md", "/other/b.md"),
        ("z/a\ufffd/b.md", "z/a\ufffd/b.md"),
        ("", ""),
    ],
)
def test_what_is_left_of_an_offered_line_stands_for_itself(line: str, expected: str) -> None:
    assert meant(line, "a\x1b/b.md") == expected
