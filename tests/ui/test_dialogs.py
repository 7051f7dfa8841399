"""The dialogs: what is chosen shows without colour, and no file is lost."""

from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from textual.widget import Widget
from textual.widgets import Input

from tellings import report
from tellings.reading.last_export import LastExport, save_last_export
from tellings.reading.session import session_name
from tellings.settings.paths import state_dir
from tellings.ui.dialogs.preview import Preview
from tellings.ui.widgets.choice import Choice
from tellings.ui.widgets.lines import Lines
from tests.ui.driving import NARROW, WIDE, Driven, reading
from tests.ui.stories import harbour, twins


def shown(widget: Widget) -> str:
    """Return what a widget shows, its lines joined."""
    return "\n".join(
        "".join(segment.text for segment in strip)
        for strip in widget.render_lines(widget.size.region)
    )


async def saved(driven: Driven) -> None:
    """Wait until a report is written."""
    await driven.until(lambda: driven.message().startswith("saved"))


@pytest.mark.parametrize(("ascii_only", "mark"), [(False, "(•)"), (True, "(*)")])
async def test_the_chosen_format_shows_without_colour(ascii_only: bool, mark: str) -> None:
    async with reading(harbour(), ascii_only=ascii_only) as driven:
        await driven.press("s")
        choices = [shown(choice).strip() for choice in driven.app.screen.query(Choice)]
        assert [line.startswith(mark) for line in choices] == [
            True, False, False, False, False, True, False
        ]  # fmt: skip
        assert all(line.startswith((mark, "( )")) for line in choices)
        await driven.press("down", "space")
        choices = [shown(choice).strip() for choice in driven.app.screen.query(Choice)]
        assert choices[0].startswith("( )")
        assert choices[1].startswith(mark)


async def test_a_file_is_overwritten_only_after_a_second_enter(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    kept = tmp_path / "mine.md"
    kept.write_text("my own words\n")
    name = [*["backspace"] * 20, *"mine.md"]
    async with reading(harbour(), NARROW) as driven:
        await driven.press("s", "tab", "tab", *name)
        dialog = driven.app.screen
        assert "exists" in shown(dialog.query("Label").last())
        await driven.press("enter")
        assert driven.app.screen is dialog
        assert "enter again overwrites it" in shown(dialog.query("Label").last())
        await driven.press("escape")
        assert kept.read_text() == "my own words\n"
        await driven.press("s", "tab", "tab", *name, "enter", "x", "backspace", "enter")
        assert "enter again overwrites it" in shown(driven.app.screen.query("Label").last())
        assert kept.read_text() == "my own words\n"
        await driven.press("enter")
        await saved(driven)
        assert "41 million" in kept.read_text()


async def test_a_folder_is_no_file_to_save_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "there").mkdir()
    async with reading(harbour()) as driven:
        await driven.press("s", "tab", "tab", *["backspace"] * 20, *"there", "enter", "enter")
        assert "a folder" in shown(driven.app.screen.query("Label").last())
        assert list((tmp_path / "there").iterdir()) == []


async def test_a_report_can_be_looked_at_before_it_is_saved(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    async with reading(harbour(), NARROW) as driven:
        await driven.press("s")
        dialog = driven.app.screen
        await driven.press("f2")
        await driven.until(lambda: isinstance(driven.app.screen, Preview))
        page = shown(driven.app.screen.query_one(Lines))
        assert "## In short" in page
        await driven.press("escape")
        assert driven.app.screen is dialog
        await driven.press("escape")
    assert not list(tmp_path.iterdir())


async def test_a_report_is_of_the_two_that_were_on_the_page_when_it_was_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    async with reading(harbour()) as driven:
        later: list[Callable[[], None]] = []
        with monkeypatch.context() as held:
            held.setattr(driven.main, "run_worker", lambda work, **_options: later.append(work))
            await driven.press("s", "enter")
        await driven.press("l")
        assert driven.view.reader.right == 2
        (write,) = later
        write()
        await saved(driven)
    (path,) = tmp_path.glob("courier-*")
    assert "Fishermen" in path.read_text()
    assert "Wire" not in path.read_text()


async def test_a_preview_that_fails_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_given: object) -> str:
        raise ValueError("no words")

    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(report, "render", fail)
    async with reading(harbour()) as driven:
        await driven.press("s", "f2")
        await driven.until(lambda: bool(driven.message()))
        assert driven.message() == "the preview failed: ValueError: no words"


def chosen(driven: Driven) -> list[str]:
    """Return the choices of the export dialog that are on."""
    choices = [shown(choice).strip() for choice in driven.app.screen.query(Choice)]
    return [line for line in choices if line.startswith("(•)")]


async def test_the_next_sitting_begins_with_the_last_folder_format_and_extent(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    reports = tmp_path / "reports"
    reports.mkdir()
    name = [*["backspace"] * 60, *"reports/mine.html"]
    async with reading(harbour()) as driven:
        await driven.press("s", "down", "space", "tab", "down", "space", "tab", *name, "enter")
        await saved(driven)
    assert "<html" in (reports / "mine.html").read_text()
    async with reading(harbour()) as driven:
        await driven.press("s")
        assert [line[4:8] for line in chosen(driven)] == ["HTML", "the "]
        path = driven.app.screen.query_one(Input).value
        assert Path(path) == reports / "courier-docks-story.html"
        await driven.press("escape")
    (reports / "mine.html").unlink()
    reports.rmdir()
    async with reading(harbour()) as driven:
        await driven.press("s")
        assert driven.app.screen.query_one(Input).value == "courier-docks-story.html"


async def test_a_folder_of_a_hostile_name_is_shown_harmless_and_saved_in(tmp_path: Path) -> None:
    hostile = tmp_path / "a\x1b]0;owned\x07\udcff"
    hostile.mkdir()
    save_last_export(state_dir(), LastExport(str(hostile), "md", True, session_name(harbour())))
    async with reading(harbour(), WIDE) as driven:
        await driven.press("s")
        line = driven.app.screen.query_one(Input).value
        assert line == f"{tmp_path}/a\ufffd]0;owned\ufffd\ufffd/courier-docks.md"
        await driven.press("enter")
        await saved(driven)
        assert driven.app.is_running
        assert [path.name for path in hostile.iterdir()] == ["courier-docks.md"]
        await driven.press("s")
        assert driven.app.screen.query_one(Input).value.endswith("\ufffd/courier-docks-2.md")
        await driven.press("tab", "tab", "end", *["backspace"] * 3, "x", "enter")
        await driven.until((hostile / "courier-docks-2x").exists)


async def test_a_report_that_is_called_off_is_not_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    gate = Event()
    real = report.render

    def render(document: report.Document, format_name: str) -> str:
        gate.wait(20)
        return real(document, format_name)

    monkeypatch.setattr(report, "render", render)
    async with reading(harbour(), NARROW) as driven:
        await driven.press("s", "enter")
        await driven.until(lambda: driven.message() == "writing the report  esc stops")
        await driven.press("j")
        assert driven.view.reader.cursor.row
        await driven.press("escape")
        assert driven.message() == "the report is called off"
        gate.set()
        await driven.at_rest()
        assert list(tmp_path.glob("*.md")) == []
        await driven.press("s", "enter")
        await saved(driven)
    assert len(list(tmp_path.glob("*.md"))) == 1


async def test_a_board_saves_the_same_way(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    async with reading(harbour()) as driven:
        await driven.press("2")
        await driven.until(lambda: driven.main.boards.active is not None)
        await driven.press("s", "enter")
        await driven.until(lambda: f"saved {tmp_path}/courier-docks.md" in driven.text())


@pytest.mark.parametrize("size", [(60, 16), (60, 12), NARROW, WIDE])
async def test_the_field_and_the_keys_of_saving_are_seen(
    size: tuple[int, int], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    async with reading(harbour(), (60, 16)) as driven:
        await driven.press("s")
        await driven.pilot.resize_terminal(*size)
        await driven.press("tab", "tab")
        await driven.pilot.pause()
        text = driven.text()
        assert "courier-docks.md" in text
        assert "enter save  f2 preview  space choose" in text
        if size[1] >= 16:
            assert " To" in text
            assert f"in {tmp_path}"[:30] in text


async def test_another_story_is_not_saved_into_the_folder_of_the_last_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "one").mkdir()
    name = [*["backspace"] * 60, *"one/mine.md", "enter"]
    async with reading(harbour(), WIDE) as driven:
        await driven.press("s", "tab", "tab", *name)
        await saved(driven)
        assert driven.message() == f"saved {tmp_path}/one/mine.md"
        await driven.press("s")
        assert driven.app.screen.query_one(Input).value.startswith(f"{tmp_path}/one/")
    async with reading(twins(), WIDE) as driven:
        await driven.press("s")
        assert driven.app.screen.query_one(Input).value == "one-two.md"
