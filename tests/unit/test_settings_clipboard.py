"""Copying by the programs of a system, else to a file: which, in which order, and what is said."""

import os
from pathlib import Path

import pytest

from tellings.settings.clipboard import FILE, MOST, copied, reaches_terminal, ways

TEXT = "The gate opened on Monday: “at last”."


def program(folder: Path, name: str, code: int = 0) -> Path:
    """Write a program that keeps its arguments and input beside itself; return that file."""
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_text(f'#!/bin/sh\necho "$@" > {path}.arguments\ncat > {path}.text\nexit {code}\n')
    path.chmod(0o755)
    return Path(f"{path}.text")


def environment(folder: Path, **more: str) -> dict[str, str]:
    return {"PATH": f"{folder}:/usr/bin:/bin", "TERM": "xterm-256color", **more}


def names(**held: str) -> list[str]:
    platform = held.pop("platform", "linux")
    return [way.command[0] for way in ways(held, platform)]


@pytest.mark.parametrize(
    ("held", "expected"),
    [
        ({}, []),
        ({"platform": "darwin"}, ["pbcopy"]),
        ({"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}, ["wl-copy", "xclip", "xsel"]),
        ({"DISPLAY": ":0"}, ["xclip", "xsel"]),
        ({"WSL_DISTRO_NAME": "Debian"}, ["clip.exe"]),
        ({"platform": "win32"}, ["clip.exe"]),
        ({"TMUX": "/tmp/tmux-0/default,1,0"}, ["tmux", "tmux"]),
        # over SSH this machine's own clipboard is nobody's
        ({"SSH_CONNECTION": "1", "platform": "darwin"}, []),
        ({"SSH_TTY": "/dev/pts/1", "DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, []),
        ({"SSH_CONNECTION": "1", "DISPLAY": "localhost:10.0"}, ["xclip", "xsel"]),
    ],
)
def test_the_programs_are_those_of_the_place_where_the_person_sits(
    held: dict[str, str], expected: list[str]
) -> None:
    assert names(**held) == expected


def test_the_first_program_that_takes_it_has_it(tmp_path: Path) -> None:
    program(tmp_path / "bin", "wl-copy", code=1)
    held = program(tmp_path / "bin", "xclip")
    after = program(tmp_path / "bin", "xsel")
    variables = environment(tmp_path / "bin", WAYLAND_DISPLAY="wayland-0", DISPLAY=":0")
    made = copied(TEXT, tmp_path / "state", variables)
    assert made.said == "copied 7 words with xclip"
    assert made.more == ""
    assert held.read_text("utf-8") == TEXT
    assert not after.exists()
    assert not (tmp_path / "state").exists()


def test_the_clipboard_of_windows_takes_every_character(tmp_path: Path) -> None:
    held = program(tmp_path / "bin", "clip.exe")
    made = copied(TEXT, tmp_path, environment(tmp_path / "bin", WSL_DISTRO_NAME="Debian"))
    assert made.said == "copied 7 words with clip.exe"
    assert held.read_bytes().decode("utf-16") == TEXT


def test_where_no_program_takes_it_a_file_of_its_own_holds_it(tmp_path: Path) -> None:
    program(tmp_path / "bin", "xclip", code=1)
    variables = environment(tmp_path / "bin", DISPLAY=":0")
    made = copied(TEXT, tmp_path / "state", variables)
    file = tmp_path / "state" / FILE
    assert made.said == "sent 7 words to the terminal's clipboard"
    assert str(file) in made.more
    assert not made.is_new
    assert file.read_text("utf-8") == TEXT + "\n"
    assert file.stat().st_mode & 0o077 == 0
    assert [path.name for path in file.parent.iterdir()] == [FILE]


def test_a_terminal_without_a_clipboard_is_not_said_to_have_taken_it(tmp_path: Path) -> None:
    variables = environment(tmp_path / "bin") | {"TERM": "linux"}
    made = copied(TEXT, tmp_path, variables)
    assert made.said == "no clipboard here"
    assert made.is_new
    assert (tmp_path / FILE).read_text("utf-8") == TEXT + "\n"


def test_what_is_too_long_for_a_terminal_is_not_sent_to_it(tmp_path: Path) -> None:
    variables = environment(tmp_path)
    assert reaches_terminal("a" * (MOST // 2), variables)
    assert not reaches_terminal("a" * MOST, variables)
    assert copied("a " * MOST, tmp_path, variables).said == "no clipboard here"


def test_a_file_that_can_not_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("in the way")
    made = copied(TEXT, tmp_path / "state", environment(tmp_path))
    assert "can't be written" in made.more


def test_a_program_that_never_ends_is_given_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tellings.settings.clipboard.SECONDS", 0.2)
    folder = tmp_path / "bin"
    program(folder, "xclip")
    (folder / "xclip").write_text("#!/bin/sh\nexec sleep 30\n")
    held = program(folder, "xsel")
    variables = environment(folder, DISPLAY=":0")
    assert copied(TEXT, tmp_path, variables).said == "copied 7 words with xsel"
    assert held.read_text("utf-8") == TEXT


def test_half_a_character_does_not_stop_a_copy(tmp_path: Path) -> None:
    copied("half \ud83d of it", tmp_path, os.environ | {"TERM": "linux", "PATH": "", "TMUX": ""})
    assert (tmp_path / FILE).read_text("utf-8") == "half ? of it\n"
