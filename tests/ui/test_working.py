"""Long work: the page first, a bar for the rest, a key that stops it, and files that change."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event
from typing import Any

import pytest

from tellings.compare.comparer import Comparer
from tellings.ingest import again, open_story
from tellings.model import Comparison
from tellings.reading.progress import Progress
from tellings.ui.app import TellingsApp
from tellings.ui.screens import working
from tests.ui.driving import NARROW, WIDE, Driven, opened, reading
from tests.ui.stories import harbour


@contextmanager
def pair_by_pair(monkeypatch: pytest.MonkeyPatch) -> Iterator[Event]:
    """Let the first pair through and hold every other one until the event is set."""
    gate = Event()
    compared: list[tuple[int, int]] = []
    real = Comparer.pair

    def pair(self: Comparer, left: int, right: int) -> Comparison:
        place = (min(left, right), max(left, right))
        if place not in compared:
            if compared:
                gate.wait(20)
            compared.append(place)
        return real(self, left, right)

    monkeypatch.setattr(Comparer, "pair", pair)
    try:
        yield gate
    finally:
        gate.set()


async def until_compared(driven: Driven) -> None:
    """Wait for the two on the page."""
    await driven.until(lambda: driven.view.reader.is_compared)


@pytest.mark.parametrize("size", [NARROW, WIDE])
async def test_the_page_is_compared_first_and_a_bar_tells_of_the_rest(
    monkeypatch: pytest.MonkeyPatch, size: tuple[int, int]
) -> None:
    with pair_by_pair(monkeypatch) as gate:
        async with opened(harbour(), size) as driven:
            await until_compared(driven)
            title = driven.strip()[0]
            assert "comparing 3 texts: 1 of 3  esc stops" in title
            assert "━━━─" in title
            await driven.press("g", "c")
            assert "41 million" in driven.focus_text()
            gate.set()
            await driven.compared()
            assert "esc stops" not in driven.strip()[0]


async def test_escape_stops_comparing_and_a_board_goes_on_with_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with pair_by_pair(monkeypatch) as gate:
        async with opened(harbour()) as driven:
            await until_compared(driven)
            await driven.press("escape")
            assert "comparing stopped" in driven.message()
            gate.set()
            await driven.at_rest()
            reader = driven.view.reader
            assert [reader.knows(0, 2), reader.knows(1, 2)] == [False, False]
            await driven.press("2")
            await driven.until(lambda: reader.knows(0, 2) and reader.knows(1, 2))


async def test_a_board_that_waits_shows_the_bar(monkeypatch: pytest.MonkeyPatch) -> None:
    with pair_by_pair(monkeypatch):
        async with opened(harbour()) as driven:
            await until_compared(driven)
            await driven.press("2")
            bar = "━━━━━━──────────────  comparing 3 texts: 1 of 3"
            await driven.until(lambda: bar in driven.text())


async def test_a_board_can_be_asked_for_while_the_engine_is_loading(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    gate, begun, ended = Event(), Event(), Event()
    real = Comparer.__init__

    def make(self: Comparer, *given: Any) -> None:
        begun.set()
        gate.wait(10)
        ended.set()
        real(self, *given)

    monkeypatch.setattr(Comparer, "__init__", make)
    async with opened(harbour()) as driven:
        await driven.until(begun.is_set)
        await driven.press("2")
        await driven.until(lambda: "q reader" in driven.text())
        assert "comparing 3 texts" in driven.text()
        assert not ended.is_set()
        gate.set()
        await driven.until(lambda: driven.main.boards.active is not None)


@pytest.mark.parametrize(
    ("done", "of", "bar"), [(0, 3, "----------"), (1, 3, "###-------"), (299, 300, "#########-")]
)
def test_a_bar_is_full_only_for_work_that_is_done(done: int, of: int, bar: str) -> None:
    assert Progress("counting", done, of).line("#", "-", 10).startswith(f"{bar}  counting")
    assert Progress("counting", of, of).line("#", "-", 10).startswith("##########")


# files that change while they are open


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    monkeypatch.setattr(working, "LOOK_AGAIN", 0.05)
    paths = []
    for name in ("north", "south"):
        path = tmp_path / f"{name}.txt"
        path.write_text(
            f"The {name} gate is open\n\nThe gate opened on Monday.\n\nA choir of children sang.\n"
        )
        paths.append(path)
    return paths


def notices(app: TellingsApp) -> list[str]:
    return [notice.message for notice in app._notifications]


async def test_a_changed_file_is_shown_anew_at_the_same_place(files: list[Path]) -> None:
    async with reading(open_story([str(path) for path in files])) as driven:
        await driven.press("G")
        files[1].write_text(files[1].read_text() + "\nThe ferry was late.\n")
        await driven.until(lambda: "ferry" in driven.text())
        assert "choir" in driven.focus_text()
        assert notices(driven.app) == ["read again"]


async def test_a_file_that_an_editor_replaces_is_shown_anew(files: list[Path]) -> None:
    async with reading(open_story([str(path) for path in files])) as driven:
        held = files[0].stat()
        new = files[0].with_suffix(".new")
        new.write_text(files[0].read_text().replace("Monday", "Friday"))
        os.utime(new, ns=(held.st_atime_ns, held.st_mtime_ns))
        new.rename(files[0])
        await driven.until(lambda: "Friday" in driven.text())


async def test_a_file_that_vanishes_stays_on_the_page_and_may_come_back(files: list[Path]) -> None:
    async with reading(open_story([str(path) for path in files])) as driven:
        text = files[1].read_text()
        files[1].unlink()
        await driven.until(lambda: any("is gone" in said for said in notices(driven.app)))
        assert "choir" in driven.text()
        assert len(driven.view.desk.story.articles) == 2
        files[1].write_text(text.replace("choir", "band"))
        await driven.until(lambda: "band" in driven.text())


async def test_a_file_that_can_no_longer_be_read_stays_on_the_page(files: list[Path]) -> None:
    async with reading(open_story([str(path) for path in files])) as driven:
        text = files[0].read_text()
        files[0].write_bytes(b"")
        await driven.until(lambda: any("is empty" in said for said in notices(driven.app)))
        assert "The north gate" in driven.text()
        assert len(notices(driven.app)) == 1
        files[0].write_text(text.replace("choir", "band"))
        await driven.until(lambda: "band" in driven.text())


async def test_a_file_that_is_touched_only_is_not_announced(
    files: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    read, real = Event(), again.read_again

    def read_again(*given: Any) -> again.Again:
        try:
            return real(*given)
        finally:
            read.set()

    monkeypatch.setattr(again, "read_again", read_again)
    async with reading(open_story([str(path) for path in files])) as driven:
        files[0].touch()
        await driven.until(read.is_set)
        assert notices(driven.app) == []
        await driven.press("r")
        await driven.until(lambda: driven.message() == "read again: nothing has changed")
        assert notices(driven.app) == []


async def test_a_file_may_change_while_it_is_compared(
    files: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    gate, begun = Event(), Event()
    real = Comparer.pair

    def pair(self: Comparer, left: int, right: int) -> Comparison:
        if "ferry" not in self.story.articles[1].text:
            begun.set()
            gate.wait(20)
        return real(self, left, right)

    monkeypatch.setattr(Comparer, "pair", pair)
    async with opened(open_story([str(path) for path in files])) as driven:
        await driven.until(begun.is_set)
        files[1].write_text(files[1].read_text() + "\nThe ferry was late.\n")
        await driven.until(lambda: driven.view.reader.is_compared)
        assert "ferry" in driven.text()
        gate.set()
        await driven.at_rest()
        assert "ferry" in driven.text()


async def test_what_a_story_states_of_its_outlets_survives_reading_again(files: list[Path]) -> None:
    folder = files[0].parent
    (folder / "story.toml").write_text(
        'title = "Gates"\n'
        '[[tellings]]\nfile = "north.txt"\noutlet = "Northern Star"\n'
        '[[tellings]]\nfile = "south.txt"\noutlet = "Southern Cross"\n'
    )
    async with reading(open_story([str(folder)])) as driven:
        files[0].write_text(files[0].read_text() + "\nThe ferry was late.\n")
        await driven.until(lambda: "ferry" in driven.text())
        assert driven.view.desk.names == ("Northern Star", "Southern Cross")
        assert driven.view.desk.story.title == "Gates"


async def test_reading_again_that_fails_is_said_and_may_be_tried_again(
    files: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_given: object) -> again.Again:
        raise PermissionError("the folder\x1b]0;x is closed")

    async with reading(open_story([str(path) for path in files])) as driven:
        with monkeypatch.context() as held:
            held.setattr(again, "read_again", fail)
            await driven.press("r")
            await driven.until(lambda: bool(notices(driven.app)))
        (said,) = notices(driven.app)
        assert said.startswith("reading again failed: PermissionError: the folder")
        assert "\x1b" not in said
        files[1].write_text(files[1].read_text() + "\nThe ferry was late.\n")
        await driven.until(lambda: "ferry" in driven.text())
