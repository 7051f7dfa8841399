"""Which program opens a page, a report or a text, by what the environment says."""

import os
import signal
from pathlib import Path

import pytest

from tellings.settings.programs import editor, opener, run, start

PAGE = "https://example.org/a"


def with_programs(folder: Path, *names: str, **more: str) -> dict[str, str]:
    """Return an environment whose PATH holds programs of these names and nothing else."""
    folder.mkdir(exist_ok=True)
    for name in names:
        path = folder / name
        path.write_text("#!/bin/sh\n")
        path.chmod(0o755)
    return {"PATH": str(folder), **more}


def chosen(environment: dict[str, str], *, is_page: bool = True, platform: str = "linux") -> str:
    program = opener(PAGE, environment, is_page=is_page, platform=platform)
    return "" if program is None else program.name


def test_the_person_s_browser_goes_first_for_a_page_and_the_desktop_for_a_file(
    tmp_path: Path,
) -> None:
    here = with_programs(tmp_path / "bin", "mine", "xdg-open", BROWSER="mine", DISPLAY=":0")
    assert chosen(here) == "mine"
    assert chosen(here, is_page=False) == "xdg-open"


@pytest.mark.parametrize(
    ("there", "variables", "platform", "expected"),
    [
        (["xdg-open", "w3m"], {}, "linux", "w3m"),
        (["xdg-open", "w3m"], {"WAYLAND_DISPLAY": "wayland-0"}, "linux", "xdg-open"),
        (["lynx", "www-browser"], {}, "linux", "www-browser"),
        (["wslview"], {"WSL_DISTRO_NAME": "Debian"}, "linux", "wslview"),
        (["wslview", "rundll32.exe"], {"WSL_DISTRO_NAME": "Debian"}, "linux", "rundll32.exe"),
        (["explorer.exe"], {}, "win32", ""),
        (["open"], {}, "darwin", "open"),
        (["gio"], {"DISPLAY": ":0"}, "linux", "gio"),
        (["two"], {"BROWSER": "one:two"}, "linux", "two"),
        (["two"], {"BROWSER": "'never closed:two"}, "linux", "two"),
        ([], {"BROWSER": "one", "DISPLAY": ":0"}, "linux", ""),
    ],
)
def test_the_first_that_is_installed_is_taken(
    tmp_path: Path, there: list[str], variables: dict[str, str], platform: str, expected: str
) -> None:
    here = with_programs(tmp_path / "bin", *there, **variables)
    assert chosen(here, platform=platform) == expected


def test_the_address_stands_where_the_command_wants_it(tmp_path: Path) -> None:
    here = with_programs(tmp_path / "bin", "mine", BROWSER="mine --new '%s' &")
    program = opener(PAGE, here)
    assert program is not None
    assert program.command[1:] == ("--new", PAGE)
    assert not program.takes_terminal


WINDOWS = ("rundll32.exe", "url.dll,FileProtocolHandler")
WSL = {"WSL_DISTRO_NAME": "Debian"}


@pytest.mark.parametrize(
    ("target", "variables", "platform", "expected"),
    [
        ("https://example.org/a?b=1&c=2", {}, "win32", "https://example.org/a?b=1&c=2"),
        ("https://example.org/a?b=1&c=2", WSL, "linux", "https://example.org/a?b=1&c=2"),
        ("https://example.org/%C3%A9,(a);b", {}, "win32", "https://example.org/%C3%A9,(a);b"),
        ('https://example.org/"$(calc)`”', WSL, "linux", "https://example.org/%22%24(calc)%60%E2%80%9D"),
        ("/a b/report, new.html", {}, "win32", "file:///a%20b/report%2C%20new.html"),
        ("file:///a%20b/page.html", {}, "win32", "file:///a%20b/page.html"),
    ],
)  # fmt: skip
def test_windows_opens_an_address_whole_and_reads_nothing_in_it_as_a_command(
    tmp_path: Path, target: str, variables: dict[str, str], platform: str, expected: str
) -> None:
    here = with_programs(tmp_path / "bin", "rundll32.exe", **variables)
    program = opener(target, here, platform=platform)
    assert program is not None
    assert (program.name, *program.command[1:]) == (*WINDOWS, expected)


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        ("/a b/report.html", "/a b/report.html"),
        ("file:///a%20b/page.html", "/a b/page.html"),
        ("https://example.org/a?b=$c", "https://example.org/a?b=%24c"),
    ],
)
def test_wslview_gets_paths_of_its_own_side_and_nothing_to_expand(
    tmp_path: Path, target: str, expected: str
) -> None:
    here = with_programs(tmp_path / "bin", "wslview", **WSL)
    program = opener(target, here, platform="linux")
    assert program is not None
    assert (program.name, *program.command[1:]) == ("wslview", expected)


def test_a_browser_of_the_console_has_the_terminal_for_itself(tmp_path: Path) -> None:
    here = with_programs(tmp_path / "bin", "w3m", BROWSER="w3m")
    program = opener(PAGE, here)
    assert program is not None
    assert program.takes_terminal
    here["BROWSER"] = "w3m &"
    program = opener(PAGE, here)
    assert program is not None
    assert not program.takes_terminal


def test_a_file_is_no_option_of_the_editor() -> None:
    program = editor("", "-c.txt", {"EDITOR": "vim -n"})
    assert program.command == ("vim", "-n", os.path.abspath("-c.txt"))
    assert editor("nano", "a", {"VISUAL": "emacs", "EDITOR": "vim"}).name == "nano"
    assert editor("", "a", {"VISUAL": "emacs", "EDITOR": "vim"}).name == "emacs"
    assert editor("", "a", {}).name == "vi"
    with pytest.raises(ValueError, match="quot"):
        editor("vim 'half", "a", {})


def test_what_runs_in_the_foreground_keeps_the_keys_that_interrupt_to_itself() -> None:
    before = signal.getsignal(signal.SIGINT)
    # the program interrupts whoever started it: nothing comes of that
    assert run(["/bin/sh", "-c", "kill -INT $PPID; sleep 0.1; exit 3"]) == 3
    assert signal.getsignal(signal.SIGINT) is before


def test_what_runs_beside_says_nothing_on_this_terminal(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    loud = tmp_path / "loud"
    loud.write_text(
        f'#!/bin/sh\necho heard; echo "$1" > {tmp_path}/done.new\n'
        f"mv {tmp_path}/done.new {tmp_path}/done\n"
    )
    loud.chmod(0o755)
    program = opener(PAGE, {"BROWSER": str(loud), "PATH": os.environ["PATH"]})
    assert program is not None
    start(program)
    for _ in range(200):
        if (tmp_path / "done").exists():
            break
        signal.sigtimedwait([], 0.02)
    assert (tmp_path / "done").read_text() == f"{PAGE}\n"
    assert capfd.readouterr() == ("", "")
