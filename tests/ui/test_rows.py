"""Lines that are made when they come into view."""

import pytest

from tellings.ui.present.line import PAGE, Line
from tellings.ui.present.rows import Joined, Made, Rows


def line(text: str) -> Line:
    return [(text, "text", PAGE)]


def test_only_the_lines_that_are_asked_for_are_made() -> None:
    made = []

    def make(at: int) -> Line:
        made.append(at)
        return line(f"made {at}")

    rows = Joined([[line("title")], [], Made(1000, make), [line("end")]])
    assert len(rows) == 1002
    assert [rows[at][0][0] for at in (0, 1, 1000, 1001)] == ["title", "made 0", "made 999", "end"]
    assert made == [0, 999]


def test_lines_one_after_the_other_are_those_of_the_parts() -> None:
    parts: list[Rows] = [[line("a")], Made(2, lambda at: line(f"b{at}")), [line("c"), line("d")]]
    rows = Joined(parts)
    assert [text for [(text, _, _)] in rows] == ["a", "b0", "b1", "c", "d"]
    assert [rows[at] for at in range(len(rows))] == list(rows)


@pytest.mark.parametrize("parts", [[], [[]]])
def test_no_parts_are_no_lines(parts: list[list[Line]]) -> None:
    assert len(Joined(parts)) == 0
    assert list(Joined(parts)) == []
