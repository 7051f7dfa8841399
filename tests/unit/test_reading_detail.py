import pytest

from tellings.reading.desk import Desk
from tellings.reading.detail import Called, DetailLine, also_line, detail_lines, reasons
from tests.ui.stories import harbour


@pytest.fixture(scope="module")
def desk() -> Desk:
    made = Desk(harbour())
    for left, right in ((0, 1), (0, 2), (1, 2)):
        made.take(made.comparer, left, right)
    return made


def said(lines: list[DetailLine]) -> list[str]:
    return [f"{line.glyph}|{line.label}|" + "".join(t for t, _ in line.words) for line in lines]


def detail(desk: Desk, paragraph: int) -> list[str]:
    desk.reader.go_to_paragraph(paragraph)
    row = desk.reader.row
    assert row is not None
    return said(detail_lines(desk.reader.document, row, Called("C", "D"), desk.wording))


def test_a_conflict_comes_first_with_both_sides(desk: Desk) -> None:
    first = detail(desk, 4)[0]
    assert first.startswith("!|")
    assert "41 million" in first
    assert "≠" in first
    assert "46 million" in first


def test_an_altered_quote_names_the_words(desk: Desk) -> None:
    (line,) = [line for line in detail(desk, 3) if line.startswith('"|quote')]
    assert "promise → word" in line


def test_what_only_one_tells(desk: Desk) -> None:
    assert detail(desk, 5) == ["-|not in D|only C tells this"]


def test_the_same_words_at_another_place(desk: Desk) -> None:
    lines = detail(desk, 6)
    assert "=|same|both tell this in the same words" in lines
    assert "↑|earlier|told earlier there: ¶2 of 7, here ¶6" in lines


def test_reasons_for_a_link_are_the_evidence(desk: Desk) -> None:
    desk.reader.go_to_paragraph(4)
    row = desk.reader.row
    assert row is not None
    texts = {e.text for pair in row.pairs for e in pair.link.evidence}
    assert texts
    assert all(any(text in line for line in said(reasons(row))) for text in texts)


def test_others_are_named_with_their_paragraph(desk: Desk) -> None:
    desk.reader.go_to_paragraph(5)
    assert desk.reader.row is not None
    (line,) = said([also_line(desk.others(desk.reader.row), desk.names)])
    assert line == "|also|Wire ¶3 A choir of schoolchildren sang at the ceremony."
