"""Whoever has other keys is told of those: in hints, help, palette and messages."""

import pytest

from tellings.settings.schema import Settings
from tellings.ui.bindings import GLOBAL, LIBRARY, READER
from tellings.ui.keynames import KeyNames
from tests.ui.driving import WIDE, Driven, drawn, reading
from tests.ui.stories import harbour

OWN = Settings(
    keys={
        "next-diff": "J,ctrl+n",
        "prev-diff": "K",
        "tellings": "f2",
        "help": "H",
        "prev-base": "f3",
        "quit": "Q",
        "edit": "f4",
        "open": "ctrl+w",
        "back": "f5",
        "filter": "f6",
    }
)
PLACE = (*READER, *GLOBAL)


@pytest.mark.parametrize(
    ("hint", "told"),
    [
        ("n/N", "J/K"),
        ("n ] c e", "J ] c e"),
        ("/", "/"),
        ("]/[", "]/["),
        ("&", "f6"),
        ("j k", "j k"),
        ("12 …", "12 …"),
        ("", ""),
    ],
)
def test_a_hint_names_the_keys_in_force(hint: str, told: str) -> None:
    names = KeyNames({"next-diff": "J,ctrl+n", "prev-diff": "K", "filter": "f6"})
    assert names.told(hint, PLACE) == told
    assert KeyNames().told(hint, PLACE) == hint


def test_a_key_counts_where_it_works() -> None:
    names = KeyNames({"library-open": "o", "tellings": "f2"})
    assert names.told("enter", LIBRARY) == "o"
    assert names.told("enter", PLACE) == "f2"
    assert names.one("library-open") == "o"


def test_a_text_names_keys_by_what_they_do() -> None:
    assert (
        KeyNames().filled("{undo} takes it back; {back} ends it") == "U takes it back; esc ends it"
    )
    assert KeyNames({"undo": "ctrl+u"}).filled("{undo} takes it back") == "^U takes it back"
    with pytest.raises(KeyError):
        KeyNames().filled("{undone} is no action")


def footer(driven: Driven) -> str:
    return drawn(driven.main.keys)[0]


async def test_hints_help_and_palette_name_the_keys_in_force() -> None:
    async with reading(harbour(), WIDE, settings=OWN) as driven:
        said = footer(driven)
        for hint in ("J/K difference", "f2 tellings", "Q leave", "H help"):
            assert hint in said
        assert "n/N" not in said
        titles = [each.title for each in driven.app.get_system_commands(driven.main)]
        assert "next difference or match  (J ^N)" in titles
        await driven.press("H")
        keys = "\n".join(drawn(driven.app.screen.query_one("#keys-of-help")))
        assert "J ^N " in keys
        assert "f4 " in keys


async def test_messages_name_the_keys_in_force() -> None:
    async with reading(harbour(), WIDE, settings=OWN) as driven:
        await driven.press("ctrl+w")
        assert driven.message() == "this text names no web page; f4 opens its file"
