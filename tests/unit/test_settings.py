"""Settings: defaults, what a file changes, and what is wrong with it, with file and line."""

import tomllib
from dataclasses import fields
from pathlib import Path

import pytest

from tellings.settings import ExportSettings, Loaded, ReaderSettings, Settings, load
from tellings.settings.lines import key_lines
from tellings.settings.schema import TABLES
from tellings.settings.template import template


def loaded(tmp_path: Path, text: str) -> Loaded:
    (tmp_path / "config.toml").write_text(text, encoding="utf-8")
    return load(tmp_path / "config.toml")


def lines(found: Loaded, tmp_path: Path) -> list[str]:
    return [problem.line().replace(f"{tmp_path}/", "") for problem in found.problems]


def test_without_a_file_everything_is_the_default(tmp_path: Path) -> None:
    found = load(tmp_path / "none.toml")
    assert found.settings == Settings()
    assert not found.problems
    assert {str(origin) for origin in found.origins.values()} == {"default"}


def test_every_setting_has_an_origin_and_an_explanation(tmp_path: Path) -> None:
    names = {f"{table}.{field.name}" for table, kind in TABLES.items() for field in fields(kind)}
    assert set(load(tmp_path / "none.toml").origins) == names
    for kind in TABLES.values():
        for field in fields(kind):
            assert field.metadata["about"].endswith(".")
            assert not field.metadata["choices"] or field.default in field.metadata["choices"]


def test_a_value_of_the_file_replaces_the_default_and_says_where_it_stands(
    tmp_path: Path,
) -> None:
    found = loaded(tmp_path, '# mine\n[reader]\ntheme = "light"\n\n[export]\nformat = "html"\n')
    assert found.settings.reader == ReaderSettings(theme="light")
    assert found.settings.export == ExportSettings(format="html")
    assert str(found.origins["reader.theme"]) == f"{tmp_path}/config.toml:3"
    assert str(found.origins["export.format"]) == f"{tmp_path}/config.toml:6"
    assert str(found.origins["reader.mouse"]) == "default"


def test_keys_are_a_text_or_a_list(tmp_path: Path) -> None:
    found = loaded(tmp_path, '[keys]\nnext-diff = "n,]"\nquit = ["q", "ctrl+q"]\n')
    assert found.settings.keys == {"next-diff": "n,]", "quit": "q,ctrl+q"}
    assert str(found.origins["keys.quit"]) == f"{tmp_path}/config.toml:3"
    assert not found.problems


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (
            '[reader]\nthem = "light"\n',
            "config.toml:2: reader.them: no such setting; did you mean reader.theme?",
        ),
        (
            "[export]\nzzz = 1\n",
            "config.toml:2: export.zzz: no such setting; there are export.folder, export.format",
        ),
        ("[raeder]\n", "config.toml:1: raeder: no such setting; did you mean reader?"),
        (
            "[reader]\n\nmouse = 1\n",
            "config.toml:3: reader.mouse: must be true or false, not 1; the default is used",
        ),
        (
            "[reader]\ntheme = true\n",
            "config.toml:2: reader.theme: must be a text in quotes, not True; the default is used",
        ),
        (
            '[reader]\ndetail = "long"\n',
            "config.toml:2: reader.detail: must be one of short, full, off, not 'long'; the def",
        ),
        ("reader = 3\n", "config.toml:1: reader: must be a table; write [reader] on a line"),
        ("[keys]\nquit = 3\n", "config.toml:2: keys.quit: must be keys such as 'n,]', not 3"),
        ("[keys]\nquit = ''\n", "config.toml:2: keys.quit: must be keys such as 'n,]', not ''"),
        ("[reader\n", "config.toml:1: not TOML: "),
    ],
)
def test_what_is_wrong_is_told_with_its_line_and_the_rest_still_counts(
    tmp_path: Path, text: str, problem: str
) -> None:
    found = loaded(tmp_path, text)
    assert len(found.problems) == 1
    assert lines(found, tmp_path)[0].startswith(problem)
    assert found.settings == Settings()


def test_one_wrong_value_spoils_no_other(tmp_path: Path) -> None:
    found = loaded(tmp_path, '[reader]\nmouse = 1\ntheme = "light"\n')
    assert found.settings.reader == ReaderSettings(theme="light")
    assert len(found.problems) == 1


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b'[reader]\ntheme = "\xff"\n', "is not UTF-8"),
        (b"# " + b"x" * 1_000_001, "is too large"),
    ],
)
def test_a_file_that_is_no_settings_file_is_told(tmp_path: Path, data: bytes, reason: str) -> None:
    (tmp_path / "config.toml").write_bytes(data)
    found = load(tmp_path / "config.toml")
    assert found.settings == Settings()
    assert reason in found.problems[0].reason


def test_a_folder_of_that_name_is_told(tmp_path: Path) -> None:
    (tmp_path / "config.toml").mkdir()
    assert "can't be read" in load(tmp_path / "config.toml").problems[0].reason


def test_a_byte_order_mark_is_no_problem(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_bytes(b"\xef\xbb\xbf[reader]\nascii = true\n")
    found = load(tmp_path / "config.toml")
    assert found.settings.reader.ascii
    assert not found.problems


def test_the_template_says_nothing_until_its_comments_are_taken_away(tmp_path: Path) -> None:
    assert loaded(tmp_path, template()).settings == Settings()
    bare = "".join(
        line.removeprefix("# ") if " = " in line else line
        for line in template().splitlines(keepends=True)
    )
    data = tomllib.loads(bare)
    assert {table: set(data[table]) for table in TABLES} == {
        table: {field.name for field in fields(kind)} for table, kind in TABLES.items()
    }
    found = loaded(tmp_path, bare)
    assert (found.settings.reader, found.settings.export) == (ReaderSettings(), ExportSettings())
    assert not found.problems


def test_lines_of_keys_are_found_in_tables_dotted_names_and_quotes() -> None:
    text = 'a.b = 1\n[t] # x\n"k" = 2\n  c = 3\n# d = 4\n[u]\nc = 5\n'
    assert key_lines(text) == {"a.b": 1, "t": 2, "t.k": 3, "t.c": 4, "u": 6, "u.c": 7}
