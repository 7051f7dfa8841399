import io
import sys

import pytest

from tellings.errors import SettingsError
from tellings.settings.schema import ReaderSettings, Settings
from tellings.ui.keymap import checked
from tellings.ui.start import chosen_theme, few_colours, needs_ascii
from tellings.ui.theme import ANSI
from tests.ui.driving import WIDE, reading
from tests.ui.stories import harbour

FULL = {"TERM": "xterm-256color", "COLORTERM": "truecolor"}


async def test_a_key_of_the_users_own_does_what_it_should_and_the_old_one_nothing() -> None:
    settings = Settings(keys={"next-passage": "J"})
    async with reading(harbour(), settings=settings) as driven:
        await driven.press("g", "J")
        assert driven.view.reader.cursor.place == 1
        await driven.press("j")
        assert driven.view.reader.cursor.place == 1


def test_a_clash_an_unknown_action_and_a_good_key() -> None:
    keymap, problems = checked({"swap": "j", "swop": "9", "next-diff": "ctrl+n,]"})
    assert "swap" not in keymap
    assert [problem.subject for problem in problems] == ["keys.swap", "keys.swop", "keys.next-diff"]
    assert "next-passage" in problems[0].reason
    assert "swap" in problems[1].remedy


def test_two_keys_may_change_places() -> None:
    keymap, problems = checked({"next-passage": "k", "prev-passage": "j"})
    assert keymap == {"next-passage": "k", "prev-passage": "j"}
    assert problems == []


async def test_settings_decide_how_a_story_opens() -> None:
    settings = Settings(reader=ReaderSettings(layout="own", detail="full", hide_shared=True))
    async with reading(harbour(), WIDE, settings=settings) as driven:
        assert driven.view.reader.layout == "own order"
        assert driven.view.reader.detail == "full"
        assert driven.view.reader.folding.hide_shared


@pytest.mark.parametrize(
    ("environment", "wanted", "theme"),
    [
        (FULL, "dark", "tellings-dark"),
        (FULL, "light", "tellings-light"),
        (FULL, "plain", ANSI),
        (FULL, "nord", "nord"),
        (FULL | {"NO_COLOR": "1"}, "dark", ANSI),
        ({"TERM": "xterm"}, "light", ANSI),
        ({"TERM": "screen-256color"}, "light", "tellings-light"),
    ],
)
def test_the_theme_fits_wish_and_terminal(
    environment: dict[str, str], wanted: str, theme: str
) -> None:
    assert chosen_theme(wanted, environment) == theme


def test_an_unknown_theme_is_told_with_the_nearest_name() -> None:
    with pytest.raises(SettingsError) as caught:
        chosen_theme("drak", FULL)
    assert caught.value.remedy == "did you mean dark?"


def test_what_a_terminal_says_of_itself() -> None:
    assert few_colours({"TERM": "xterm"})
    assert not few_colours({"TERM": "xterm-kitty"})
    assert needs_ascii({"TERM": "linux"})


@pytest.mark.parametrize(
    ("environment", "ascii_only"),
    [
        ({"LC_ALL": "C"}, True),
        ({"LC_ALL": "C", "LC_CTYPE": "en_GB.UTF-8", "LANG": "en_GB.UTF-8"}, True),
        ({"LC_ALL": "", "LC_CTYPE": "POSIX", "LANG": "en_GB.UTF-8"}, True),
        ({"LANG": "de_DE.ISO-8859-1"}, True),
        ({"LC_ALL": "C.UTF-8", "LANG": "C"}, False),
        ({"LC_CTYPE": "ko_KR.utf8", "LANG": "C"}, False),
        ({"LANG": "sv_SE.UTF-8"}, False),
        ({}, False),
    ],
)
def test_the_locale_says_whether_only_ascii_can_be_shown(
    environment: dict[str, str], ascii_only: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    stream = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
    monkeypatch.setattr(sys, "__stdout__", stream)
    assert needs_ascii(environment) is ascii_only
    monkeypatch.setattr(sys, "__stdout__", io.TextIOWrapper(io.BytesIO(), encoding="latin-1"))
    assert needs_ascii(environment)


async def test_the_single_layout_says_who_else_tells_each_passage() -> None:
    async with reading(harbour(), WIDE) as driven:
        await driven.press("g", "minus", "a", "a", "a")
        (line,) = [line for line in driven.page() if "choir" in line]
        assert line.rstrip().endswith("WIR") or "WIR " in line
