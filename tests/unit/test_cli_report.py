"""``tellings report`` and ``tellings config`` as a shell meets them."""

import json
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.command import tellings
from tests.golden import ROOT, STORY
from tests.shared import needs_shared, seed_files

FIRST = "Old bridge of Velm closes\n\nThe bridge closes on Friday for four weeks, the city said.\n"
OTHER = "Velm shuts bridge\n\nFrom Friday the bridge is closed for six weeks, the city said.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "first.txt").write_text(FIRST)
    (tmp_path / "other.txt").write_text(OTHER)
    return tmp_path


def test_markdown_goes_to_standard_output_and_nothing_else_does(folder: Path) -> None:
    done = tellings("report", folder / "first.txt", folder / "other.txt")
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith("# ")
    assert "## In short" in done.out


@pytest.mark.parametrize(
    ("name", "begins"),
    [
        ("a.md", "# "),
        ("a.HTML", "<!DOCTYPE html>"),
        ("a.json", "{"),
        ("a.csv", "id,label"),
        ("a.txt", "first and other"),
        ("report", "# "),
    ],
)
def test_the_ending_of_the_file_says_the_format(folder: Path, name: str, begins: str) -> None:
    texts = folder / "first.txt", folder / "other.txt"
    done = tellings("report", *texts, "-o", folder / name)
    assert (done.code, done.out) == (0, "")
    assert done.err == f"wrote {folder / name}\n"
    assert (folder / name).read_text(encoding="utf-8").startswith(begins)


@needs_shared
def test_five_real_articles_make_a_story_with_every_part() -> None:
    done = tellings("report", *seed_files())
    assert (done.code, done.err) == (0, "")
    assert "Five outlets tell this story here: " in done.out
    headings = [line for line in done.out.splitlines() if line.startswith("## ")]
    assert len(headings) == 9
    assert "≠" in done.out
    assert "## Side by side" not in done.out


def test_a_format_asked_for_counts_more_than_the_ending(folder: Path) -> None:
    texts = folder / "first.txt", folder / "other.txt"
    tellings("report", *texts, "-o", folder / "a.txt", "--format", "json")
    assert json.loads((folder / "a.txt").read_text())["schema"] == "tellings.report/1"


def test_the_same_articles_give_the_same_bytes_and_the_day_only_where_given(
    folder: Path,
) -> None:
    texts = folder / "first.txt", folder / "other.txt"
    plain = tellings("report", *texts)
    assert tellings("report", *texts).out == plain.out
    assert "Compared on" not in plain.out
    told = tellings("report", *texts, "--date", "2026-03-09").out
    assert "Compared on 9 March 2026." in told
    epoch = tellings("report", *texts, SOURCE_DATE_EPOCH="1773014400").out
    assert epoch == told


@pytest.mark.parametrize(
    ("arguments", "environment", "message"),
    [
        (["--date", "soon"], {}, "--date: 'soon' is no day; write YYYY-MM-DD"),
        ([], {"SOURCE_DATE_EPOCH": "x"}, "SOURCE_DATE_EPOCH: 'x' is no number of seconds"),
        (["--pair", "first", "nobody"], {}, "--pair: 'nobody' names no one article; there are 1"),
        (["--pair", "first", "first"], {}, "'first' and 'first' are the same article"),
        (["-o", "."], {}, ".: is a folder; name a file in it"),
        (["-o", ""], {}, "-o '': names no file; name one, or - for standard output"),
        (
            ["-o", "no/where.md"],
            {},
            "there is no such folder; name another, or have it made",
        ),
        (["-o", "a.docx"], {}, "a.docx: no format has the ending '.docx'; end it in one of .md"),
    ],
)
def test_bad_requests_are_one_line_and_exit_2(
    folder: Path, arguments: list[str], environment: dict[str, str], message: str
) -> None:
    texts = folder / "first.txt", folder / "other.txt"
    done = tellings("report", *texts, *arguments, stdin=b"", **environment)
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith("tellings: ")
    assert message in done.err
    assert done.err.count("\n") == 1


def test_a_file_is_replaced_only_by_force(folder: Path) -> None:
    texts = folder / "first.txt", folder / "other.txt"
    (folder / "a.md").write_text("mine")
    done = tellings("report", *texts, "-o", folder / "a.md")
    assert done.code == 2
    assert "exists already; name another file, or replace it with --force" in done.err
    assert (folder / "a.md").read_text() == "mine"
    assert tellings("report", *texts, "-o", folder / "a.md", "--force").code == 0
    assert (folder / "a.md").read_text().startswith("# ")


def test_standard_output_has_other_names(folder: Path) -> None:
    texts = folder / "first.txt", folder / "other.txt"
    done = tellings("report", *texts, "-o", "/dev/stdout", "--format", "json")
    assert (done.code, done.err) == (0, "")
    assert json.loads(done.out)["schema"] == "tellings.report/1"


def test_any_ending_goes_with_a_named_format(folder: Path) -> None:
    texts = folder / "first.txt", folder / "other.txt"
    done = tellings("report", *texts, "-o", folder / "a.report", "--format", "md")
    assert done.code == 0
    assert (folder / "a.report").read_text(encoding="utf-8").startswith("# ")


def test_folders_are_made_on_request(folder: Path) -> None:
    target = folder / "x" / "y" / "a.md"
    texts = folder / "first.txt", folder / "other.txt"
    assert tellings("report", *texts, "-o", target, "--parents").code == 0
    assert target.is_file()


@pytest.mark.parametrize("pair", [("2", "1"), ("other", "first"), ("other.txt", "first.txt")])
def test_a_pair_is_named_by_number_id_or_file(folder: Path, pair: tuple[str, str]) -> None:
    (folder / "third.txt").write_text("Third\n\nNobody in Velm knew about the bridge.\n")
    texts = [folder / f"{name}.txt" for name in ("first", "other", "third")]
    done = tellings("report", *texts, "--pair", *pair, "--format", "json")
    assert json.loads(done.out)["about"] == [1, 0]


def test_sections_can_be_chosen(folder: Path) -> None:
    texts = folder / "first.txt", folder / "other.txt"
    done = tellings("report", *texts, "--section", "sources", "--section", "summary")
    assert [line for line in done.out.splitlines() if line.startswith("## ")] == [
        "## In short",
        "## Sources",
    ]


@pytest.mark.parametrize("ending", ["html", "md"])
def test_a_report_is_opened_with_the_program_for_it(
    folder: Path, tmp_path: Path, ending: str
) -> None:
    shower = tmp_path / "shower"
    shower.write_text(
        f'#!/bin/sh\necho "$1" > {tmp_path}/new; mv {tmp_path}/new {tmp_path}/shown\n'
    )
    shower.chmod(0o755)
    target = tmp_path / f"report.{ending}"
    done = tellings(
        "report", folder, "-o", target, "--open",
        BROWSER=str(shower), DISPLAY="", WAYLAND_DISPLAY="",
    )  # fmt: skip
    assert done.code == 0, done.err
    end = time.monotonic() + 10
    while not (tmp_path / "shown").exists() and time.monotonic() < end:
        time.sleep(0.02)
    assert (tmp_path / "shown").read_text() == f"{target}\n"


def test_without_a_program_to_open_it_the_report_is_written_all_the_same(
    folder: Path, tmp_path: Path
) -> None:
    target = tmp_path / "report.html"
    done = tellings(
        "report", folder, "-o", target, "--open",
        BROWSER="", DISPLAY="", WAYLAND_DISPLAY="", PATH=str(tmp_path),
    )  # fmt: skip
    assert done.code == 2
    assert "no program was found" in done.err
    assert target.is_file()


def test_opening_needs_a_file(folder: Path) -> None:
    done = tellings("report", folder / "first.txt", "--open")
    assert done.code == 2
    assert "name one with -o" in done.err


def test_a_reader_that_goes_away_is_no_trouble() -> None:
    command = f"{sys.executable} -m tellings report {STORY} --format json"
    done = subprocess.run(
        ["bash", "-c", f"{command} | head -c 10 >/dev/null; echo ${{PIPESTATUS[0]}}"],
        capture_output=True,
        text=True,
        cwd=ROOT,
        timeout=120,
    )
    assert done.stderr == ""
    assert done.stdout.strip() in ("0", "141")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_disk_behind_standard_output_is_one_line(folder: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "tellings", "report", str(folder)],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            timeout=120,
        )
    assert done.returncode == 2
    assert done.stderr.startswith("tellings: standard output: can't be written (No space left")
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize("section", ["notes", "figures"])
def test_a_report_of_empty_parts_says_so(folder: Path, section: str) -> None:
    (folder / "other.txt").write_text("A comet\n\nSomebody saw a comet over the southern isles.\n")
    done = tellings("report", folder, "--section", section)
    assert "Nothing to show here" in done.out


def test_one_article_alone_is_shown_without_what_needs_two(folder: Path) -> None:
    done = tellings("report", folder / "first.txt")
    assert done.code == 2
    assert done.err.count("\n") == 1
    assert "first.txt: one article: nothing to compare it with" in done.err
    assert [line for line in done.out.splitlines() if line.startswith("## ")] == [
        "## In short",
        "## Who tells what",
        "## Sources",
    ]


def test_config_prints_paths_and_every_setting_with_its_origin(tmp_path: Path) -> None:
    done = tellings("config", TELLINGS_CONFIG_DIR=str(tmp_path))
    assert (done.code, done.err) == (0, "")
    assert f"{tmp_path}/config.toml" in done.out
    assert "not there: defaults are used" in done.out
    theme = next(line for line in done.out.splitlines() if line.startswith("reader.theme"))
    assert theme.split() == ["reader.theme", '"dark"', "default"]
    assert list(tmp_path.iterdir()) == []


def test_config_shows_a_changed_value_beside_its_default(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text('[reader]\ntheme = "light"\n[keys]\nquit = "x"\n')
    done = tellings("config", TELLINGS_CONFIG_DIR=str(tmp_path))
    theme = next(line for line in done.out.splitlines() if line.startswith("reader.theme"))
    assert theme.endswith(f'"light"  {tmp_path}/config.toml:2, default "dark"')
    assert any(line.startswith("keys.quit") for line in done.out.splitlines())


def test_config_exits_2_where_something_cannot_be_used(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text("[reader]\nmouse = 3\nmice = true\n")
    done = tellings("config", TELLINGS_CONFIG_DIR=str(tmp_path))
    assert done.code == 2
    assert done.err.count("\n") == 2
    assert "reader.mouse" in done.out


def test_config_init_writes_a_file_once(tmp_path: Path) -> None:
    place = {"TELLINGS_CONFIG_DIR": str(tmp_path / "deep" / "down")}
    done = tellings("config", "--init", stdin=b"", **place)
    file = tmp_path / "deep" / "down" / "config.toml"
    assert (done.code, done.err) == (0, f"wrote {file}\n")
    file.write_text("[reader]\nascii = true\n")
    again = tellings("config", "--init", stdin=b"", **place)
    assert again.code == 2
    assert "exists already" in again.err
    assert file.read_text() == "[reader]\nascii = true\n"
