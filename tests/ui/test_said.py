"""Messages: short enough to be read whole on 80 columns, and true to what was done."""

import ast
from collections.abc import Collection
from pathlib import Path

import pytest
from rich.cells import cell_len

import tellings.ui
from tellings.model import Role, SentenceRef
from tellings.reading.corrections import link, set_role
from tellings.settings.clipboard import ways
from tellings.ui.messages import CorrectionsChanged
from tellings.ui.present.glyphs import UNICODE
from tellings.ui.present.strip import title_line
from tests.ui.driving import NARROW, reading
from tests.ui.stories import harbour

ROOM = 74
"""Cells that a message of the reading view has on 80 columns."""
BOARD_ROOM = 61
"""Those that a board's message has beside 'q reader' and '? help'."""
FILLED = 14
"""Cells that a name or number in a message may take."""
KEY = 6
"""Cells that the name of a key may take."""
FOLDER = Path(tellings.ui.__file__).parent


def said() -> list[tuple[str, int, int]]:
    """Return every message in the source: where it stands, its cells, and the room it has."""
    found = []
    for path in sorted(FOLDER.rglob("*.py")):
        room = BOARD_ROOM if path.parent.name == "boards" else ROOM
        tree = ast.parse(path.read_text("utf-8"))
        keys = _names_of_keys(tree)
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "say" and node.args:
                for text, length in _texts(node.args[0], keys):
                    found.append((f"{path.name}: {text}", length, room))
    return found


def _texts(node: ast.expr, keys: Collection[str]) -> list[tuple[str, int]]:
    """Return the texts that an expression may be, with the cells they take."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [(node.value, cell_len(node.value))]
    if isinstance(node, ast.JoinedStr):
        fixed = "".join(str(part.value) for part in node.values if isinstance(part, ast.Constant))
        filled = sum(
            KEY if _is_key(part.value, keys) else FILLED
            for part in node.values
            if isinstance(part, ast.FormattedValue)
        )
        return [(fixed, cell_len(fixed) + filled)]
    if isinstance(node, ast.IfExp):
        return _texts(node.body, keys) + _texts(node.orelse, keys)
    if isinstance(node, ast.BoolOp):
        return [each for value in node.values for each in _texts(value, keys)]
    return []


def _is_key(node: ast.expr, names: Collection[str]) -> bool:
    """Return whether an expression is the key of an action, or a name that holds one."""
    if isinstance(node, ast.Name):
        return node.id in names
    return isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "key"


def _names_of_keys(tree: ast.AST) -> set[str]:
    """Return the names that are given keys of actions somewhere in a module."""
    names = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign):
            for target in node.targets:
                pairs = [(target, node.value)]
                if isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple):
                    pairs = list(zip(target.elts, node.value.elts, strict=True))
                names |= {
                    name.id
                    for name, value in pairs
                    if isinstance(name, ast.Name) and _is_key(value, ())
                }
    return names


def test_every_message_fits_80_columns() -> None:
    messages = said()
    assert len(messages) > 40
    assert [text for text, length, room in messages if length > room] == []


def test_what_is_said_of_a_copy_fits_80_columns() -> None:
    every = ways({"TMUX": "/here", "DISPLAY": ":0", "TERMUX_VERSION": "1"}, "linux")
    assert max(cell_len(f"copied 12,345 words {way.where}") for way in every) <= ROOM


@pytest.mark.parametrize("columns", [80, 100, 160])
def test_a_message_has_the_whole_line_and_a_note_a_part_of_it(columns: int) -> None:
    message = "m" * (columns - 6)
    line = title_line(("One", "Two"), None, message, columns, UNICODE, cell_len, tone="accent")
    assert message in "".join(piece[0] for piece in line)
    assert sum(cell_len(piece[0]) for piece in line) == columns


async def test_a_long_message_is_read_whole_on_80_columns() -> None:
    async with reading(harbour(), NARROW) as driven:
        await driven.press("g", "minus", "tab")
        assert driven.message() in driven.strip()[0]


async def test_taking_back_says_what_was_taken_back_and_what_stands() -> None:
    async with reading(harbour(), NARROW) as driven:
        desk = driven.view.desk
        first = link(desk.corrections, SentenceRef("courier", 5), SentenceRef("docks", 3))
        desk.correct(set_role(first, "docks", 5, Role.BOILERPLATE))
        desk.correct(link(desk.corrections, SentenceRef("courier", 5), SentenceRef("docks", 5)))
        driven.main.post_message(CorrectionsChanged())
        await driven.pilot.pause()
        await driven.compared()
        await driven.press("U")
        assert driven.message() == "taken back: link of COU ¶5 and DT ¶5; 2 older stand"
        assert driven.message() in driven.strip()[0]
        await driven.compared()
        await driven.press("U")
        assert driven.message().endswith(" and 1 more; no other stands")
