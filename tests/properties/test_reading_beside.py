from itertools import combinations, pairwise

from hypothesis import given
from hypothesis import strategies as st

from tellings.reading.lay_beside import in_order

ROWS = st.lists(st.none() | st.integers(0, 6), max_size=8)


@given(ROWS)
def test_the_steady_run_never_goes_back_and_none_is_longer(rows: list[int | None]) -> None:
    run = [rows[place] for place in sorted(in_order(rows))]
    held = [row for row in run if row is not None]
    assert held == run
    assert all(one <= other for one, other in pairwise(held))
    given_rows = [row for row in rows if row is not None]
    longest = max(
        len(chosen)
        for count in range(len(given_rows) + 1)
        for chosen in combinations(given_rows, count)
        if list(chosen) == sorted(chosen)
    )
    assert len(held) == longest
