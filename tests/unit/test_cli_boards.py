"""The commands claims, quotes, figures and outlets, as a shell runs them."""

import csv
import io
import json
from pathlib import Path

import jsonschema
import pytest

from tellings.board.data import schema
from tests.command import tellings

BOARDS = ("claims", "quotes", "figures", "outlets")

NORTH = """Storm closes the Tamble bridge

The iron bridge over the Tamble was closed on Tuesday after 14 cracks were found.

“We will not open it before it is safe,” said engineer Ilse Vogt.

Baker Tilo Marsh gave away ninety loaves of rye bread.
"""
SOUTH = """Cracked bridge shut

After 21 cracks were found, the iron bridge over the Tamble was closed on Tuesday.

“We will never open it before it is safe,” Ilse Vogt said.
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "north.txt").write_text(NORTH, encoding="utf-8")
    (tmp_path / "south.txt").write_text(SOUTH, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("board", BOARDS)
def test_json_follows_the_published_schema(board: str, folder: Path) -> None:
    done = tellings(board, folder, "--format", "json")
    assert (done.code, done.err) == (0, "")
    data = json.loads(done.out)
    jsonschema.Draft202012Validator.check_schema(schema(board))
    jsonschema.validate(data, schema(board))
    assert data["schema"] == f"tellings.{board}/1"
    assert [article["id"] for article in data["articles"]] == [0, 1]


@pytest.mark.parametrize("board", BOARDS)
def test_csv_has_as_many_cells_in_every_row(board: str, folder: Path) -> None:
    done = tellings(board, folder, "--format", "csv")
    assert done.code == 0
    rows = list(csv.reader(io.StringIO(done.out)))
    assert len(rows) > 1
    assert {len(row) for row in rows} == {len(rows[0])}


@pytest.mark.parametrize("board", BOARDS)
def test_text_fits_the_line(board: str, folder: Path) -> None:
    done = tellings(board, folder)
    assert done.code == 0
    assert max(map(len, done.out.splitlines())) <= 100


@pytest.mark.parametrize("board", BOARDS)
def test_help_ends_in_an_example(board: str) -> None:
    done = tellings(board, "--help")
    assert done.code == 0
    assert f"tellings {board} monday/" in done.out


@pytest.mark.parametrize("board", BOARDS)
def test_one_article_is_nothing_to_compare(board: str, folder: Path) -> None:
    done = tellings(board, folder / "north.txt")
    assert done.code == 2
    assert done.out == ""
    assert done.err.count("\n") == 1
    assert "nothing to compare" in done.err


def test_the_one_that_opens_is_named_where_another_does_not(folder: Path) -> None:
    done = tellings("claims", folder / "gone.txt", folder / "north.txt")
    assert (done.code, done.out) == (2, "")
    unopened, alone = done.err.splitlines()
    assert "gone.txt" in unopened
    assert f"{folder / 'north.txt'}: one article: nothing to compare" in alone


@pytest.mark.parametrize("board", BOARDS)
def test_an_unknown_choice_is_told_with_those_there_are(board: str, folder: Path) -> None:
    for option in ("--sort", "--filter"):
        done = tellings(board, folder, option, "purple")
        assert done.code == 2
        assert done.out == ""
        assert "purple" in done.err


def test_claims_told_by_one_outlet_only(folder: Path) -> None:
    done = tellings("claims", folder, "--filter", "one", "--format", "csv")
    rows = list(csv.DictReader(io.StringIO(done.out)))
    assert any("rye bread" in row["claim"] for row in rows)
    assert not any("Tamble was closed" in row["claim"] for row in rows)
    assert {row["told_by"] for row in rows} == {"1"}


def test_claims_by_outlet_and_by_words(folder: Path) -> None:
    only = tellings("claims", folder, "--filter", "only:north")
    assert "rye bread" in only.out
    found = tellings("claims", folder, "--search", "rye", "--wordings")
    assert found.out.count("rye bread") == 2
    wrong = tellings("claims", folder, "--filter", "only:Gazette")
    assert wrong.code == 2
    assert "Gazette" in wrong.err
    bare = tellings("claims", folder, "--filter", "only")
    assert bare.code == 2


def test_claims_in_an_outlet_s_order(folder: Path) -> None:
    done = tellings("claims", folder, "--sort", "place:north", "--format", "csv")
    rows = list(csv.DictReader(io.StringIO(done.out)))
    starts = ["Tamble", "safe", "rye"]
    told = [next(at for at, row in enumerate(rows) if word in row["claim"]) for word in starts]
    assert told == sorted(told)


def test_quotes_show_what_changed_against_the_base(folder: Path) -> None:
    done = tellings("quotes", folder, "--base", "south", "--filter", "shared")
    assert "Ilse Vogt" in done.out
    assert "never → not" in done.out


def test_figures_that_do_not_agree(folder: Path) -> None:
    done = tellings("figures", folder, "--filter", "differ", "--format", "csv")
    (row,) = csv.DictReader(io.StringIO(done.out))
    assert (row["north"], row["south"]) == ("14", "21")


def test_nothing_of_a_choice_is_said_so(folder: Path) -> None:
    assert "no such quotation" in tellings("quotes", folder, "--filter", "only:south").out
    assert "none of" in tellings("claims", folder, "--search", "xylophone").out


def test_output_without_unicode_is_ascii(folder: Path) -> None:
    done = tellings("claims", folder, "--search", "rye", PYTHONIOENCODING="ascii")
    assert done.code == 0
    assert done.out.isascii()
    assert "\\u" not in done.out


def test_text_of_an_article_cannot_act_on_the_terminal_or_a_spreadsheet(tmp_path: Path) -> None:
    evil = '=cmd|"/c calc" was typed by storm engineer Ilse Vogt on the Tamble bridge.'
    (tmp_path / "a.txt").write_text(f"Storm\n\n{evil}\n", encoding="utf-8")
    (tmp_path / "b.txt").write_text(
        "Calm\n\nGoats \x1b[31m ate \x9b2J the roses of \u202eKarr on Friday.\n", encoding="utf-8"
    )
    for board in BOARDS:
        for form in ("text", "csv"):
            done = tellings(board, tmp_path, "--format", form)
            assert done.code == 0
            assert not set(done.out) & {"\x1b", "\x9b", "\u202e"}
    rows = csv.reader(io.StringIO(tellings("claims", tmp_path, "--format", "csv").out))
    cells = [cell for row in rows for cell in row]
    assert not [cell for cell in cells if cell.startswith(("=", "@"))]
    assert [cell for cell in cells if cell.startswith("'=cmd")]


def test_more_outlets_than_columns(tmp_path: Path) -> None:
    for number in range(24):
        (tmp_path / f"outlet-{number}.txt").write_text(NORTH, encoding="utf-8")
    done = tellings("claims", tmp_path)
    assert done.code == 0
    assert max(map(len, done.out.splitlines())) <= 100
    assert " all" in done.out
    assert "24/24 1 origin" in done.out


def test_an_origin_can_be_told_apart(tmp_path: Path) -> None:
    for name in ("north", "east", "west"):
        (tmp_path / f"{name}.txt").write_text(NORTH, encoding="utf-8")
    assert "3/3 1 origin" in tellings("claims", tmp_path).out
    assert "3/3 2 origins" in tellings("claims", tmp_path, "--apart", "west").out
    groups = json.loads(tellings("outlets", tmp_path, "--apart", "west", "--format", "json").out)[
        "groups"
    ]
    assert sorted(map(len, groups)) == [1, 2]


def test_two_outlets_can_be_told_to_be_one_origin(tmp_path: Path) -> None:
    (tmp_path / "north.txt").write_text(NORTH, encoding="utf-8")
    (tmp_path / "south.txt").write_text(SOUTH, encoding="utf-8")
    joined = ("--together", "north", "south")
    assert "2/2 1 origin" not in tellings("claims", tmp_path).out
    assert "2/2 1 origin" in tellings("claims", tmp_path, *joined).out
    assert tellings("outlets", tmp_path, *joined).err == ""
    both = tellings("claims", tmp_path, *joined, "--apart", "north")
    assert "1 origin" not in both.out
    assert both.err == "tellings: --together north south: not counted, as --apart says otherwise\n"
    assert both.code == 0
    said = tellings("outlets", tmp_path, *joined)
    assert "NOR, SOU: one origin, as the reader says" in said.out
    found = json.loads(tellings("outlets", tmp_path, *joined, "--format", "json").out)
    assert found["groups"] == [[0, 1]]
    assert found["overruled"] == {"apart": [], "together": [[0, 1]]}
    rows = csv.DictReader(
        io.StringIO(tellings("outlets", tmp_path, *joined, "--format", "csv").out)
    )
    assert {row["one_origin"] for row in rows} == {"yes"}


def test_an_outlet_is_not_joined_to_itself(tmp_path: Path) -> None:
    for name in ("north", "south"):
        (tmp_path / f"{name}.txt").write_text(NORTH, encoding="utf-8")
    done = tellings("claims", tmp_path, "--together", "north", "north")
    assert done.code == 2
    assert done.err == "tellings: north: is the same outlet; name two outlets that differ\n"


def many(folder: Path) -> Path:
    """Write nine articles: two leave a sentence out, three have another number."""
    for number in range(9):
        rooms = 40 if number % 3 else 41
        lost = f"The hotel in Velm lost {rooms} rooms to the fire."
        said = '"We open again in May," Ada Brun said.' if number < 7 else ""
        text = "\n\n".join([f"Fire in Velm, report {number}", lost, said])
        (folder / f"paper{number}.txt").write_text(text + "\n", encoding="utf-8")
    return folder


def test_many_outlets_with_one_value_stand_together(tmp_path: Path) -> None:
    told = tellings("figures", many(tmp_path)).out
    line = next(line for line in told.splitlines() if "40: " in line)
    by_value = dict(part.strip().split(": ") for part in line.split("|"))
    assert {value: len(tags.split()) for value, tags in by_value.items()} == {"40": 6, "41": 3}


def test_many_versions_in_the_same_words_stand_together(tmp_path: Path) -> None:
    told = tellings("quotes", many(tmp_path)).out
    assert told.count("We open again in May") == 1
    assert told.count("¶3") == 7


def test_every_teller_is_named_where_no_column_fits(tmp_path: Path) -> None:
    for number in range(9, 40):
        (tmp_path / f"paper{number}.txt").write_text(
            f"Fire in Velm, report {number}\n\nThe hotel in Velm lost 40 rooms to the fire.\n"
        )
    lines = tellings("claims", many(tmp_path)).out.splitlines()
    at = next(at for at, line in enumerate(lines) if "rooms" in line and "/40" in line)
    told = int(lines[at].split("/40")[0].split()[-1])
    named = []
    for line in lines[at + 1 :]:
        if not line.startswith("     "):
            break
        named += line.split()
    assert named == ["all"] or named[:2] == ["all", "but"] or len(named) == told
    assert max(map(len, lines)) <= 100


def test_a_conflict_that_is_only_possible_is_told_from_a_sure_one(tmp_path: Path) -> None:
    (tmp_path / "west.txt").write_text(
        "The council of Velm approved the new harbour toll for ferries on Monday.\n\n"
        "After 14 cracks were found, the iron bridge was closed on Tuesday.\n"
    )
    (tmp_path / "east.txt").write_text(
        "On Monday the council of Velm rejected the new harbour toll for all ferries.\n\n"
        "The iron bridge was closed on Tuesday after 21 cracks were found.\n"
    )
    text = tellings("claims", tmp_path).out
    key, *rows = text.splitlines()[1:]
    assert "! conflict  !? possible conflict" in key
    assert next(row for row in rows if "council" in row).startswith("!? ")
    assert next(row for row in rows if "bridge" in row).startswith("!  ")
    csv_rows = csv.DictReader(io.StringIO(tellings("claims", tmp_path, "--format", "csv").out))
    counted = {(row["conflicts"], row["possible_conflicts"]) for row in csv_rows}
    assert {("1", "0"), ("1", "1")} <= counted
    made = json.loads(tellings("claims", tmp_path, "--format", "json").out)["claims"]
    assert {(claim["conflicts"], claim["possible_conflicts"]) for claim in made} >= {(1, 0), (1, 1)}
