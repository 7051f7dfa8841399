"""The line at which an editor opens a passage."""

import pytest

from tellings.reading.source_line import source_line
from tellings.settings.programs import editor

WRAPPED = """---
title: Goats on the road
---

Two goats stood on the road near the
mill for an hour.

Nobody could say <b>whose</b> they were.
"""


@pytest.mark.parametrize(
    ("passage", "line"),
    [
        ("Two goats stood on the road near the mill for an hour.", 5),
        ("mill for an hour.", 6),
        ("Nobody could say whose they were.", 0),
        ("Nobody could say", 8),
        ("Goats on the road", 2),
        ("goat", 0),
        ("", 0),
    ],
)
def test_a_passage_is_found_by_its_words(passage: str, line: int) -> None:
    assert source_line(WRAPPED, passage) == line


def test_marks_inside_hide_only_the_words_after_them() -> None:
    assert source_line("a\n<p>The mayor of Lund <i>said</i> so</p>", "The mayor of Lund said") == 2


@pytest.mark.parametrize(
    ("wanted", "arguments"),
    [
        ("vi", ["vi", "+7", "/f.txt"]),
        ("/usr/bin/nvim -R", ["/usr/bin/nvim", "-R", "+7", "/f.txt"]),
        ("nano", ["nano", "+7", "/f.txt"]),
        ("hx", ["hx", "/f.txt:7"]),
        ("code -w", ["code", "-w", "--goto", "/f.txt:7"]),
        ("something-else", ["something-else", "/f.txt"]),
    ],
)
def test_editors_are_told_the_line_in_their_own_way(wanted: str, arguments: list[str]) -> None:
    assert list(editor(wanted, "/f.txt", {}, line=7).command) == arguments
    assert list(editor("vi", "/f.txt", {}).command) == ["vi", "/f.txt"]
