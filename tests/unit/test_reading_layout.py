from hypothesis import given
from hypothesis import strategies as st

from tellings.reading.layout import Extents
from tellings.reading.viewport import follow, rest

HEIGHTS = st.lists(st.integers(1, 9), min_size=1, max_size=30)


def test_starts_and_look_up() -> None:
    # line:  0 1 2 | 3 | 4 5
    extents = Extents([3, 1, 2])
    assert [extents.start(place) for place in range(3)] == [0, 3, 4]
    assert [extents.at(line) for line in range(6)] == [0, 0, 0, 1, 2, 2]
    assert extents.total == 6


@given(HEIGHTS, st.data())
def test_a_grown_entry_moves_what_follows_and_nothing_else(
    heights: list[int], data: st.DataObject
) -> None:
    place = data.draw(st.integers(0, len(heights) - 1))
    extra = data.draw(st.integers(0, 6))
    extents = Extents(heights)
    extents.grow(place, extra)
    oracle = Extents([h + (extra if at == place else 0) for at, h in enumerate(heights)])
    assert extents.total == oracle.total
    for at in range(len(heights)):
        assert extents.start(at) == oracle.start(at)
        assert extents.height(at) == oracle.height(at)
    for line in range(oracle.total):
        assert extents.at(line) == oracle.at(line)


@given(HEIGHTS, st.integers(-5, 400))
def test_every_line_belongs_to_an_entry(heights: list[int], line: int) -> None:
    extents = Extents(heights)
    place = extents.at(line)
    assert 0 <= place < len(heights)
    if 0 <= line < extents.total:
        assert extents.start(place) <= line < extents.start(place) + extents.height(place)


VIEWS = st.tuples(st.integers(5, 60), st.integers(0, 300), st.integers(1, 40), st.integers(0, 300))


@given(VIEWS)
def test_a_followed_passage_is_in_view_whole_where_it_fits(view: tuple[int, int, int, int]) -> None:
    height, start, length, top = view
    total = max(start + length, 320)
    got = follow(top, start, length, height, total)
    assert 0 <= got <= max(0, total - height)
    if length <= height:
        assert got <= start
        assert start + length <= got + height
    else:
        assert got == min(start, total - height)


def test_small_steps_in_the_middle_do_not_scroll() -> None:
    # body of 30 lines from 100: the middle 60 % are lines 106..124
    assert follow(100, 110, 4, 30, 1000) == 100
    assert follow(100, 122, 4, 30, 1000) == 102


def test_after_a_jump_a_passage_rests_at_a_third() -> None:
    assert rest(90, 3, 30, 1000) == 80
    assert rest(2, 3, 30, 1000) == 0
    assert rest(999, 1, 30, 1000) == 970
