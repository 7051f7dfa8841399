"""Commands whose streams are closed, broken or full: one line and the right exit code."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.command import Run, tellings

TEXT = """Harbour bridge closes for a month

The old harbour bridge in Velm closes on Friday for four weeks, the city said.
"""


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "harbour.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def shell(script: str, *arguments: str | Path) -> Run:
    """Run a line of bash in which ``t`` is the command and $1, $2 ... are the arguments."""
    done = subprocess.run(
        ["bash", "-c", f't() {{ "{sys.executable}" -m tellings "$@"; }}\n{script}', "t"]
        + [str(argument) for argument in arguments],
        capture_output=True,
        text=True,
        timeout=120,
        stdin=subprocess.DEVNULL,
    )
    return Run(done.returncode, done.stdout, done.stderr)


@pytest.mark.parametrize(
    "command",
    [
        "diff $1 $1",
        "claims $1 $1",
        "stories",
        "report $1 $1",
        "inspect $1",
        "--help",
        "compare $1 $1",
    ],
)
def test_a_closed_output_is_told_in_one_line(article: Path, command: str) -> None:
    run = shell(f"t {command} >&-", article)
    assert run.code == 2
    assert run.err.startswith("tellings: standard output: ")
    assert run.err.count("\n") == 1
    assert "defect" not in run.err


def test_where_errors_are_closed_the_exit_code_tells_alone() -> None:
    run = shell("t inspect ./nothing 2>&-")
    assert (run.code, run.out, run.err) == (2, "", "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
@pytest.mark.parametrize("command", ["inspect ./nothing", "claims", "diff"])
def test_where_errors_cannot_be_written_the_exit_code_tells_alone(command: str) -> None:
    assert shell(f"t {command} 2>/dev/full").code == 2


@pytest.mark.parametrize("command", ["inspect -", "align", "report -"])
def test_a_closed_input_is_told_in_one_line(command: str) -> None:
    run = shell(f"t {command} <&-")
    assert run.code == 2
    assert "can't be read" in run.err
    assert run.err.count("\n") == 1
    assert "defect" not in run.err


@pytest.mark.parametrize("command", ["diff $1 $1", "report $1 $1", "claims $1 $1", "--help"])
def test_a_reader_that_went_away_never_looks_like_a_difference(article: Path, command: str) -> None:
    # the reader is gone before the command begins: the pipe is broken for sure
    run = shell(f"( sleep 0.5; t {command}; echo $? >&2 ) | true", article)
    assert run.err.strip() == "141"


def test_a_long_name_does_not_push_the_columns_of_the_library_apart(tmp_path: Path) -> None:
    stories = tmp_path / "tellings" / "stories"
    for name in ("ferry", "x" * 120):
        (stories / name).mkdir(parents=True)
        (stories / name / "harbour.txt").write_text(TEXT, encoding="utf-8")
    (stories / "ferry" / "story.toml").write_text(f'title = "{"long " * 80}"\n', encoding="utf-8")
    shown = tellings("stories", XDG_DATA_HOME=str(tmp_path)).out.splitlines()
    facts = [line for line in shown if "1 telling" in line]
    assert len({line.index("1 telling") for line in facts}) == 1
    assert all(len(line) <= 100 for line in facts)
    assert "x" * 120 in shown
