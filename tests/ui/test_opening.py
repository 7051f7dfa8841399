"""Opening what an article came from, from the page and from a board, with real programs."""

import shlex
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from tellings.model import Story
from tellings.ui.messages import SourceWanted
from tests.ui.driving import reading
from tests.ui.stories import DOCKS, HARBOUR, harbour
from tests.ui.terminal import Terminal, compared

OTHER_SCREEN = 1049
"""The private mode of the screen that leaves the shell's lines alone."""


@pytest.fixture
def files(tmp_path: Path) -> list[str]:
    paths = []
    for name, paragraphs in (("courier", HARBOUR), ("docks", DOCKS)):
        path = tmp_path / f"{name}.md"
        text = "\n\n".join(" ".join(sentences) for sentences in paragraphs)
        path.write_text(f"---\nurl: https://example.org/{name}\n---\n{text}\n")
        paths.append(str(path))
    return paths


@pytest.fixture
def programs(tmp_path: Path) -> dict[str, str]:
    """Return an environment with a browser beside, a browser of the console, and an editor."""
    folder = tmp_path / "bin"
    folder.mkdir()
    scripts = {
        "beside": f'echo "$@" >> {tmp_path}/opened',
        "w3m": f'echo "$@" >> {tmp_path}/opened; echo a page of text; read answer',
        "pen": f'echo "$@" >> {tmp_path}/edited; sed -i "s/choir/band/" "$1"; exit ${{CODE:-0}}',
    }
    for name, script in scripts.items():
        (folder / name).write_text(f"#!/bin/sh\n{script}\n")
        (folder / name).chmod(0o755)
    return {"PATH": f"{folder}:/usr/bin:/bin", "BROWSER": "beside", "EDITOR": "pen"}


def test_the_page_of_the_active_side_is_opened_beside_the_reader(
    files: list[str], programs: dict[str, str], tmp_path: Path
) -> None:
    opened = tmp_path / "opened"
    with Terminal(files, (100, 30), tmp_path, programs) as terminal:
        terminal.wait_compared()
        terminal.keys("o")
        terminal.wait_for("beside opens https://example.org/courier")
        terminal.wait_until(lambda: opened.exists() and "courier" in opened.read_text())
        terminal.keys("2")
        terminal.wait_for("2 Claims", "●")
        terminal.keys("o")
        terminal.wait_for("beside opens https://example.org/")
        terminal.wait_until(lambda: opened.read_text().count("example.org") == 2)
        terminal.keys("qq")
        assert terminal.leave() == 0


def test_a_browser_of_the_console_has_the_terminal_until_it_ends(
    files: list[str], programs: dict[str, str], tmp_path: Path
) -> None:
    variables = programs | {"BROWSER": "w3m"}
    with compared(files, (100, 30), tmp_path, variables) as terminal:
        terminal.keys("o")
        terminal.wait_for("a page of text")
        assert not terminal.is_raw
        assert OTHER_SCREEN not in terminal.modes
        terminal.keys("\n")
        terminal.wait_for("back from w3m", "? help")
        assert terminal.is_raw
        assert OTHER_SCREEN in terminal.modes


@pytest.mark.parametrize("board", [False, True])
def test_what_was_changed_in_the_editor_is_shown(
    files: list[str], programs: dict[str, str], tmp_path: Path, board: bool
) -> None:
    with compared(files, (100, 30), tmp_path, programs) as terminal:
        terminal.wait_for("A choir")
        if board:
            terminal.keys("2")
            terminal.wait_for("2 Claims", "●")
            terminal.keys("/")
            terminal.wait_for("show only rows with")
            terminal.keys("choir\r")
            terminal.wait_for("“choir”", "enter all wordings")
        terminal.keys("v")
        # the editor would work on the reader's own file: the first press only says so
        terminal.wait_for("v once more edits the article's own file")
        assert not (tmp_path / "edited").exists()
        terminal.keys("v")
        terminal.wait_for("read again")
        terminal.keys("q" if board else "g")
        terminal.wait_for("A band")
        assert (tmp_path / "edited").read_text() == f"{files[0]}\n"


def test_an_editor_that_fails_or_is_not_there_is_told(
    files: list[str], programs: dict[str, str], tmp_path: Path
) -> None:
    for variables, said in (
        ({"CODE": "3"}, "pen ended with code 3"),
        ({"EDITOR": "no-such-editor -x"}, "no-such-editor did not start"),
        ({"EDITOR": "pen 'half"}, "the editor's command can't be read"),
    ):
        with Terminal(files, (100, 30), tmp_path, programs | variables) as terminal:
            terminal.wait_compared()
            terminal.keys("v")
            if "can't" not in said:
                terminal.wait_for("v once more")
                terminal.keys("v")
            terminal.wait_for(said)
            terminal.keys("q")
            assert terminal.leave() == 0


def test_without_a_browser_the_address_is_said(
    files: list[str], programs: dict[str, str], tmp_path: Path
) -> None:
    variables = programs | {"BROWSER": "", "PATH": str(tmp_path)}
    with compared(files, (100, 30), tmp_path, variables) as terminal:
        terminal.keys("o")
        terminal.wait_for("no browser found for https://example.org/courier")


async def test_a_text_without_address_or_file_says_so() -> None:
    async with reading(harbour()) as driven:
        await driven.press("o")
        assert "names no web page" in driven.message()
        await driven.press("v")
        assert "has no file" in driven.message()


async def test_a_file_that_can_not_be_asked_about_counts_as_none(tmp_path: Path) -> None:
    story = harbour()
    # unlike a folder without permissions, a name that is too long stops everybody, root too
    closed = replace(story.articles[0].source, name=str(tmp_path / ("x" * 300) / "page.html"))
    first = replace(story.articles[0], source=closed)
    async with reading(Story(story.title, (first, *story.articles[1:]))) as driven:
        driven.main.post_message(SourceWanted(0, edit=False))
        await driven.until(lambda: "names no web page" in driven.message())
        driven.main.post_message(SourceWanted(0, edit=True))
        await driven.until(lambda: "has no file" in driven.message())


async def test_a_saved_page_without_address_is_opened_as_a_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    story = harbour()
    page = tmp_path / "page 1.html"
    page.write_text("<p>saved</p>")
    source = replace(story.articles[0].source, name=str(page))
    first = replace(story.articles[0], source=source)
    monkeypatch.setenv("BROWSER", "/bin/echo")
    async with reading(Story(story.title, (first, *story.articles[1:]))) as driven:
        driven.main.post_message(SourceWanted(0, edit=False))
        await driven.until(lambda: "echo opens file://" in driven.message())
        assert driven.message().endswith("page%201.html")


def test_the_reader_opens_though_standard_error_goes_to_a_file(
    tmp_path: Path, files: list[str]
) -> None:
    said = tmp_path / "said.txt"
    with Terminal(["--version"], (100, 30), tmp_path, {"PS1": "$ "}, shell=True) as terminal:
        named = shlex.join([sys.executable, "-m", "tellings", *files])
        terminal.keys(f"{named} 2> {shlex.quote(str(said))}\n")
        terminal.wait_for("1 Reader", "? help")
        terminal.keys("q")
        terminal.wait_for("$")
    assert said.read_text("utf-8") == ""
