"""Linking two passages by hand: as long as only one end is taken, the screen says so."""

from pathlib import Path

import pytest

from tellings.ui.present.glyphs import ASCII, UNICODE
from tests.ui.driving import NARROW, SIZES, WIDE, drawn, reading
from tests.ui.stories import DOCKS, HARBOUR, harbour, quarry, written
from tests.ui.terminal import compared
from tests.ui.test_signs import marked, mill
from tests.ui.three import ROOM, three

MARK = UNICODE.sign("◆")


@pytest.mark.parametrize("size", SIZES)
async def test_what_is_linked_stays_said_and_marked_while_one_moves(size: tuple[int, int]) -> None:
    async with reading(mill(), size) as driven:
        called = "ONE" if size == NARROW else "One"
        await driven.press("g", "slash", *"council", "enter", "escape", "p")
        for keys in ((), ("j",), ("k", "k"), ("G",), ("g",), ("slash", *"heron", "enter")):
            await driven.press(*keys)
            said = f"linking {called} ¶2: now p on the passage of the other outlet; esc forgets"
            assert said in driven.strip()[0], keys
            hints = drawn(driven.main.keys)[0]
            assert "p link with this" in hints
            assert "esc call off" in hints
        await driven.press("g")
        assert marked(driven, "council", MARK)
        await driven.press("escape")
        assert "linking" not in driven.text()
        assert not marked(driven, "council", MARK)
        assert "“heron”" in driven.strip()[0]


async def test_a_passage_of_the_same_outlet_leaves_the_link_open() -> None:
    async with reading(mill(), WIDE) as driven:
        await driven.press("g", "slash", *"council", "enter", "escape", "p")
        held = driven.view.link_end
        assert held
        await driven.press("slash", *"heron", "enter", "escape")
        assert driven.view.link_end == ()
        await driven.press("escape", "slash", *"council", "enter", "p")
        await driven.press("slash", *"heron", "enter", "p")
        assert "that is the same outlet" in driven.message()
        assert driven.view.link_end == held
        await driven.press("slash", *"masons", "enter", "p")
        await driven.compared()
        assert driven.view.link_end == ()
        assert driven.view.desk.corrections.linked
        assert MARK not in "\n".join(driven.page())
        assert "linking" not in driven.text()


async def test_escape_in_a_search_for_the_other_end_leaves_the_link_open() -> None:
    async with reading(mill(), WIDE) as driven:
        await driven.press("g", "slash", *"council", "enter", "escape", "p", "slash", *"hero")
        await driven.press("escape")
        assert driven.view.link_end
        assert not driven.view.search.display
        await driven.press("escape")
        assert not driven.view.link_end


async def test_the_mark_is_ascii_where_all_is() -> None:
    async with reading(mill(), NARROW, ascii_only=True) as driven:
        await driven.press("g", "slash", *"council", "enter", "escape", "p", "g")
        assert marked(driven, "council", ASCII.sign("◆"))
        assert "linking ONE p2: now p" in driven.strip()[0]


async def test_another_pair_leaves_the_link_open() -> None:
    async with reading(harbour(), WIDE) as driven:
        await driven.press("g", "minus", "p")
        said = driven.strip()[0]
        assert "linking Courier ¶" in said
        await driven.press("l")
        await driven.compared()
        await driven.press("j")
        assert "linking Courier ¶" in driven.strip()[0]


async def test_what_only_the_third_tells_is_marked_too() -> None:
    async with reading(quarry(), ROOM) as driven:
        await three(driven)
        await driven.press("slash", *"helicopter", "enter", "escape", "p", "g")
        assert "linking Post ¶6: now p on the passage of another outlet" in driven.strip()[0]
        await driven.press("j", "j", "j", "j")
        assert any(MARK in line for line in driven.page() if "helicopter" in line)


@pytest.mark.parametrize("size", [NARROW, (120, 34)])
def test_in_a_terminal_the_link_is_said_until_it_is_called_off(
    size: tuple[int, int], tmp_path: Path
) -> None:
    files = written(tmp_path / "pair", {"courier": HARBOUR, "docks": DOCKS})
    with compared(files, size, tmp_path) as terminal:
        terminal.keys("g-p")
        terminal.wait_for("linking ", "now p on the passage", "esc call off", MARK)
        terminal.keys("jjk")
        terminal.wait_for("linking ", "now p on the passage", "esc call off", MARK)
        terminal.keys("\x1b")
        terminal.wait_gone("linking ")
        assert MARK not in "\n".join(terminal.screen.display)
