"""The table: a row a difference or claim, a column an outlet."""

import csv
import io

import pytest

from tellings.report import build, render
from tests.reports import bridge


def rows() -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(render(build(bridge()), "csv"))))


def test_columns_are_the_entry_and_then_the_outlets() -> None:
    assert list(rows()[0]) == [
        "id", "label", "kind", "what", "told by", "of", "note",
        "The Harbour", "The Courier", "The Lamp",
    ]  # fmt: skip


def test_a_conflict_has_each_outlets_detail_in_its_column() -> None:
    row = next(row for row in rows() if "cables" in row["what"] and row["kind"] == "conflict")
    assert row["The Harbour"] == "¶2 (clashes) 14 of its 60 cables"
    assert row["The Courier"] == "¶1 (clashes) 16 of its 60 cables"
    assert row["The Lamp"] == "¶1 (clashes) 14 of its 60 cables"
    assert (row["told by"], row["of"]) == ("3", "3")


def test_what_one_outlet_says_leaves_the_other_columns_empty() -> None:
    row = next(row for row in rows() if "Ferries" in row["what"])
    assert row["kind"] == "only here"
    assert row["The Courier"].startswith("¶4 Ferries will carry")
    assert (row["The Harbour"], row["The Lamp"]) == ("", "")


def test_cells_survive_the_way_through_a_spreadsheet_reader() -> None:
    text = render(build(bridge()), "csv")
    held = list(csv.reader(io.StringIO(text)))
    again = io.StringIO()
    csv.writer(again, dialect="excel").writerows(held)
    assert list(csv.reader(io.StringIO(again.getvalue()))) == held


@pytest.mark.parametrize(("pair", "columns"), [((1, 0), ["The Courier", "The Harbour"])])
def test_a_pair_has_its_own_two_columns_left_first(
    pair: tuple[int, int], columns: list[str]
) -> None:
    text = render(build(bridge(), pair=pair), "csv")
    assert text.splitlines()[0].split(",")[-2:] == columns


def test_a_quotation_in_other_words_is_no_clash() -> None:
    quoted = [row for row in rows() if "quote" in row["kind"]]
    assert quoted
    for row in quoted:
        assert "(clashes)" not in "".join(row.values())
        assert "(other words)" in "".join(row.values())
