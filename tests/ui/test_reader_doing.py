import json
import re
from pathlib import Path

import pytest

from tellings.ingest import open_story
from tellings.settings.paths import state_dir
from tellings.ui.bindings import BOARDS, GLOBAL, LIBRARY, READER, Key
from tellings.ui.keynames import KeyNames
from tellings.ui.present.helpsheet import COLUMN, KEYS
from tests.ui.driving import drawn, reading
from tests.ui.stories import harbour


async def test_corrections_change_the_page_are_kept_and_can_be_undone() -> None:
    async with reading(harbour()) as driven:
        await driven.press("g", "c")
        document = driven.view.reader.document
        before = len(document.comparison.pairs) if document.comparison else 0
        await driven.press("P")
        await driven.compared()
        document = driven.view.reader.document
        assert document.comparison is not None
        assert len(document.comparison.pairs) < before
        assert "41 million" in driven.focus_text()
        await driven.press("U")
        await driven.compared()
        document = driven.view.reader.document
        assert document.comparison is not None
        assert len(document.comparison.pairs) == before


async def test_a_paragraph_is_marked_as_no_part_of_the_story() -> None:
    async with reading(harbour()) as driven:
        await driven.press("g", "minus", "X")
        await driven.compared()
        article = driven.view.reader.document.left
        assert article.paragraphs[4].role == "boilerplate"
        assert any("line folded" in line for line in driven.page())
        (aside,) = [line for line in driven.strip() if "aside" in line]
        assert "¶5 not part of the story: put right by hand" in aside


async def test_an_outlet_is_named() -> None:
    async with reading(harbour()) as driven:
        await driven.press("R", *["backspace"] * 10, *"City Desk", "enter")
        await driven.compared()
        assert "City Desk" in "\n".join(drawn(driven.view.header))


async def test_what_was_done_is_kept_for_the_next_sitting() -> None:
    async with reading(harbour()) as driven:
        await driven.press("g", "minus", "A", *"check this", "enter", "a", "q")
    (kept,) = (state_dir() / "sessions").glob("*.json")
    data = json.loads(kept.read_text())
    assert data["notes"] == [{"article": "courier", "paragraph": 4, "text": "check this"}]
    async with reading(harbour()) as driven:
        assert "choir" in driven.focus_text()
        assert driven.view.reader.layout == "own order"
        assert driven.view.desk.notes == {("courier", 4): "check this"}


async def test_leaving_ends_with_code_0() -> None:
    async with reading(harbour()) as driven:
        await driven.press("q")
        assert driven.app.return_code == 0


async def test_copying_takes_the_passage_with_its_source(monkeypatch: pytest.MonkeyPatch) -> None:
    async with reading(harbour()) as driven:
        copied: list[str] = []
        monkeypatch.setattr(driven.app, "copy_to_clipboard", copied.append)
        await driven.press("g", "c", "y", "Y")
        assert copied[0].startswith("The repair cost 41 million crowns.")
        assert copied[0].endswith("(Courier, ¶4)")
        assert "46 million" in copied[1]
        assert "Docks Today, ¶4" in copied[1]


async def test_a_report_is_saved_and_never_over_another_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    async with reading(harbour()) as driven:
        for _ in range(2):
            await driven.press("s", "enter")
            await driven.until(lambda: driven.message().startswith("saved"))
            driven.view.message = ""
    saved = sorted(path.name for path in tmp_path.iterdir() if path.suffix == ".md")
    assert saved == ["courier-docks-2.md", "courier-docks.md"]
    assert "41 million" in (tmp_path / "courier-docks.md").read_text()


async def test_help_shows_every_key_and_finds_one() -> None:
    async with reading(harbour()) as driven:
        await driven.press("question_mark")
        text = "\n".join(drawn(driven.app.screen.query_one("#keys-of-help")))
        for key in (*READER, *GLOBAL):
            assert KeyNames().filled(key.does) in text, key.id
        await driven.press("slash", *"altered")
        text = "\n".join(drawn(driven.app.screen.query_one("#keys-of-help")))
        assert "altered quote" in text
        assert "right outlet" not in text
        await driven.press("escape")
        assert driven.app.screen is driven.main


async def test_the_filter_shows_one_kind_and_escape_shows_all() -> None:
    async with reading(harbour()) as driven:
        every = len(driven.view.reader.cursor.entries)
        await driven.press("ampersand", "j", "j", "enter")
        entries = driven.view.reader.cursor.entries
        assert len(entries) == 1
        assert "41 million" in driven.focus_text()
        await driven.press("escape")
        assert len(driven.view.reader.cursor.entries) == every


async def test_the_outline_leads_to_a_passage() -> None:
    async with reading(harbour()) as driven:
        await driven.press("g", "T", "j", "j", "enter")
        assert driven.view.reader.cursor.place == 2


async def test_the_palette_knows_every_action() -> None:
    async with reading(harbour()) as driven:
        titles = [command.title for command in driven.app.get_system_commands(driven.main)]
        assert len(set(titles)) == len(titles)
        names = {title.partition("  (")[0] for title in titles}
        filled = KeyNames().filled
        assert names == {filled(key.does) for key in (*READER, *GLOBAL)} | {
            "legend: marks, signs, glyphs"
        }


@pytest.mark.parametrize("keys", [(*READER, *GLOBAL), (*BOARDS, *GLOBAL), (*LIBRARY, *GLOBAL)])
def test_every_command_has_a_whole_name_of_its_own_that_help_has_room_for(
    keys: tuple[Key, ...],
) -> None:
    filled = KeyNames().filled
    names = [filled(key.does) for key in keys if key.id not in ("library-quit", "library-help")]
    assert len(set(names)) == len(names)
    assert all(len(name) <= COLUMN - KEYS - 1 for name in names)
    # the keys themselves stand beside the name
    assert not [name for name in names if re.search(r", [A-Z<] ", name)]


async def test_clicks_focus_a_passage_and_the_wheel_scrolls() -> None:
    async with reading(harbour()) as driven:
        await driven.press("g")
        line = next(y for y, text in enumerate(driven.page()) if "choir" in text)
        await driven.pilot.click(driven.view.canvas, offset=(20, line))
        await driven.pilot.pause()
        assert "choir" in driven.focus_text()
        await driven.pilot.click(driven.view.ruler, offset=(1, 0))
        await driven.pilot.pause()
        assert driven.view.reader.cursor.row == 0


@pytest.mark.parametrize("keys", [READER, GLOBAL, LIBRARY, BOARDS])
def test_every_binding_has_an_id_a_description_and_a_tooltip(keys: tuple[object, ...]) -> None:
    ids = []
    for key in keys:
        binding = key.binding()  # type: ignore[attr-defined]
        assert binding.id
        assert binding.description
        assert binding.tooltip.endswith(".")
        ids.append(binding.id)
    assert len(ids) == len(set(ids))


def test_no_key_has_two_meanings_in_one_place() -> None:
    for keys in ((*READER, *GLOBAL), (*BOARDS, *GLOBAL), LIBRARY):
        every = [name for key in keys for name in key.keys]
        assert len(every) == len(set(every))


async def test_a_file_that_changes_is_read_again_at_the_same_place(tmp_path: Path) -> None:
    files = []
    for name, first in (("one", "The bridge opened on Monday."), ("two", "It opened on Monday.")):
        path = tmp_path / f"{name}.txt"
        path.write_text(f"A headline of {name}\n\n{first}\n\nA choir of children sang.\n")
        files.append(str(path))
    async with reading(open_story(files)) as driven:
        await driven.press("G")
        assert "choir" in driven.focus_text()
        path.write_text(path.read_text() + "\nA new paragraph about the ferry.\n")
        await driven.press("r")
        await driven.until(lambda: any("ferry" in line for line in driven.page()))
        assert "choir" in driven.focus_text()


async def test_dragging_selects_within_one_pane(monkeypatch: pytest.MonkeyPatch) -> None:
    async with reading(harbour(), (120, 40)) as driven:
        await driven.press("g")
        canvas = driven.view.canvas
        first = next(y for y, line in enumerate(driven.page()) if "41 million" in line)
        columns = canvas.text_columns[0]
        await driven.pilot.mouse_down(canvas, offset=(columns[0], first))
        await driven.pilot.hover(canvas, offset=(columns[0] + 30, first + 3))
        await driven.pilot.mouse_up(canvas, offset=(columns[0] + 30, first + 3))
        await driven.pilot.pause()
        selected = driven.app.screen.get_selected_text()
        assert selected is not None
        assert selected.startswith("The repair cost 41 million crowns.")
        assert "46 million" not in selected
        assert "▌" not in selected
        copied: list[str] = []
        monkeypatch.setattr(driven.app, "copy_to_clipboard", copied.append)
        await driven.press("y", "escape")
        assert copied == [selected]
        assert not driven.app.screen.get_selected_text()
