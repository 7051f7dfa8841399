from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from tellings.reading.marks import Mark, MarkKind, Marks, flatten

KINDS = st.sampled_from(list(MarkKind))
Drawn = list[tuple[int, int, MarkKind]]


def test_the_louder_mark_hides_the_quieter_one() -> None:
    # 0....5....10
    # rrrrrrrrrr      reworded
    #    CCC          conflict
    runs = flatten([Mark(0, 10, MarkKind.REWORDED), Mark(3, 6, MarkKind.CONFLICT)], 0, 12)
    assert runs == [
        (0, 3, MarkKind.REWORDED),
        (3, 6, MarkKind.CONFLICT),
        (6, 10, MarkKind.REWORDED),
        (10, 12, None),
    ]


def test_marks_reaching_beyond_the_run_are_cut() -> None:
    assert flatten([Mark(0, 99, MarkKind.ONLY)], 5, 8) == [(5, 8, MarkKind.ONLY)]


@given(
    st.lists(st.tuples(st.integers(0, 30), st.integers(1, 10), KINDS), max_size=8),
    st.integers(0, 20),
    st.integers(1, 20),
)
def test_runs_partition_what_was_asked_for(marks: Drawn, start: int, length: int) -> None:
    held = [Mark(at, at + size, kind) for at, size, kind in marks]
    runs = flatten(held, start, start + length)
    assert runs[0][0] == start
    assert runs[-1][1] == start + length
    for one, other in pairwise(runs):
        assert one[1] == other[0]
        assert one[2] is not other[2]


@given(
    st.lists(st.tuples(st.integers(0, 60), st.integers(1, 30), KINDS), max_size=12),
    st.integers(0, 60),
    st.integers(1, 20),
)
def test_look_up_finds_what_a_slow_search_finds(marks: Drawn, start: int, length: int) -> None:
    held = [Mark(at, at + size, kind) for at, size, kind in marks]
    found = Marks(held).within(start, start + length)
    slow = [mark for mark in held if mark.start < start + length and mark.end > start]
    assert sorted(found, key=lambda m: (m.start, m.end, m.kind)) == sorted(
        slow, key=lambda m: (m.start, m.end, m.kind)
    )
