"""Things that are joined in pairs fall into groups."""

from hypothesis import given
from hypothesis import strategies as st

from tellings.model.groups import joined


@given(st.lists(st.tuples(st.integers(0, 8), st.integers(0, 8)), max_size=12))
def test_joined_things_hang_together_and_no_others(pairs: list[tuple[int, int]]) -> None:
    groups = joined(pairs)
    where = {thing: number for number, group in enumerate(groups) for thing in group}
    assert sum(map(len, groups)) == len(where) == len({end for pair in pairs for end in pair})
    assert all(where[one] == where[other] for one, other in pairs)
    for group in groups:
        reached, edge = {group[0]}, [group[0]]
        while edge:
            at = edge.pop()
            near = {b if a == at else a for a, b in pairs if at in (a, b)} - reached
            reached |= near
            edge += near
        assert reached == set(group)
