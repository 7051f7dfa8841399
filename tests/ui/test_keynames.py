"""Whoever has other keys is told of those: in hints, help, palette and messages."""

from dataclasses import replace

import pytest

from tellings.reading import effort
from tellings.reading.progress import Progress
from tellings.settings.schema import Settings
from tellings.ui.bindings import BOARDS, GLOBAL, LIBRARY, READER
from tellings.ui.keynames import KeyNames
from tests.ui.boards import board
from tests.ui.driving import WIDE, Driven, drawn, opened, reading
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
        "undo": "f7",
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
        await driven.press("X")
        await driven.compared()
        assert driven.message().endswith("not part of the story; f7 takes it back")
        await driven.press("f7")
        await driven.compared()
        assert not driven.main.desk.corrections
        await driven.press("g", "minus", "p")
        assert "on the passage of the other outlet; f5 forgets" in driven.message()
        await driven.press("f5", "slash", *"qqq", "enter")
        await driven.press("2")
        await driven.until(lambda: driven.main.boards.active is not None)
        await driven.press("slash", *"zebra", "enter")
        view = driven.main.boards.active
        assert view is not None
        assert "holds “zebra”; f5 clears" in "\n".join(drawn(view.body))


async def test_files_left_out_are_told_with_the_key_in_force_that_says_why() -> None:
    story = replace(harbour(), skipped=("/news/c.txt: is empty; name another file",))
    async with reading(story, WIDE, settings=Settings(keys={"palette": "f9"})) as driven:
        assert driven.message() == "1 file left out (f9 says why): c.txt"


async def test_a_board_without_quotations_names_the_key_of_theirs() -> None:
    async with reading(harbour(), WIDE, settings=Settings(keys={"quotes": "f8"})) as driven:
        view = await board(driven, "4")
        await driven.press("quotation_mark")
        assert view.message == "quotations are on board f8"


async def test_what_is_compared_only_when_asked_names_the_key_in_force(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(effort, "MOST_UNASKED", 100)
    settings = Settings(keys={"reload": "f8", "back": "f5"})
    async with opened(harbour(), WIDE, settings=settings) as driven:
        assert "compared only when f8 asks" in driven.text()
        await driven.press("f8")
        await driven.compared()
        assert "compared only when" not in driven.text()
    assert Progress("comparing", 1, 3).line(stop="f5").endswith("comparing: 1 of 3  f5 stops")


def test_no_text_of_the_table_of_keys_names_a_key_for_good() -> None:
    names = KeyNames({key.id: f"f{at}" for at, key in enumerate((*READER, *GLOBAL), start=20)})
    does = {key.id: names.filled(f"{key.does} {key.tooltip}") for key in READER}
    assert f"(7{names.one('top')}: ¶7)" in does["top"]
    assert f"{names.one('pin')} on one, {names.one('pin')} on the other" in does["pin"]
    for key in (*READER, *BOARDS, *GLOBAL, *LIBRARY):
        assert "{" not in names.filled(f"{key.does} {key.tooltip}")
