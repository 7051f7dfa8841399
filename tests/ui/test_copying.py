"""Copying from the screen: what arrives where, and what is said of it, in real terminals."""

import shutil
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.ui.driving import NARROW, reading
from tests.ui.stories import harbour
from tests.ui.terminal import compared


@pytest.fixture(autouse=True)
def nowhere(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep the clipboard of whoever runs the tests out of them."""
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "TMUX", "WSL_DISTRO_NAME", "SSH_CONNECTION"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "xterm-256color")


async def test_without_programs_the_text_is_in_a_file_and_that_is_said_once(tmp_path: Path) -> None:
    async with reading(harbour(), NARROW) as driven:
        await driven.press("g", "c", "y")
        await driven.until(lambda: driven.message() == "sent 13 words to the terminal's clipboard")
        (notice,) = driven.app._notifications
        assert notice.message.startswith("If your terminal has no clipboard")
        assert "copied.txt" in notice.message
        assert "41 million" in (tmp_path / "state" / "copied.txt").read_text()
        await driven.press("Y")
        await driven.until(lambda: "sent 27 words" in driven.message())
        assert len(driven.app._notifications) == 1


async def test_a_board_copies_the_same_way(tmp_path: Path) -> None:
    async with reading(harbour()) as driven:
        await driven.press("2")
        await driven.until(lambda: driven.main.boards.active is not None)
        await driven.press("y")
        await driven.until(lambda: "to the terminal's clipboard" in driven.text())
        assert (tmp_path / "state" / "copied.txt").is_file()


def test_a_program_of_the_system_gets_the_text(files: list[str], tmp_path: Path) -> None:
    folder = tmp_path / "bin"
    folder.mkdir()
    xclip = folder / "xclip"
    xclip.write_text(f"#!/bin/sh\ncat > {tmp_path}/pasted\n")
    xclip.chmod(0o755)
    variables = {"DISPLAY": ":7", "PATH": f"{folder}:/usr/bin:/bin"}
    with compared(files, (100, 30), tmp_path, variables) as terminal:
        terminal.keys("gcy")
        terminal.wait_for("with xclip")
        assert "41 million" in (tmp_path / "pasted").read_text()


def tmux(socket: Path, *arguments: str) -> str:
    """Run tmux on a server of our own and return what it prints."""
    done = subprocess.run(
        ["tmux", "-S", str(socket), *arguments], capture_output=True, text=True, check=False
    )
    return done.stdout


@pytest.fixture
def multiplexer(tmp_path: Path) -> Iterator[Path]:
    if shutil.which("tmux") is None:
        pytest.skip("tmux is not installed")
    socket = tmp_path / "tmux"
    yield socket
    tmux(socket, "kill-server")


@pytest.mark.parametrize("clipboard", ["on", "off", "external"])
def test_inside_tmux_its_buffer_has_the_text(
    files: list[str], tmp_path: Path, multiplexer: Path, clipboard: str
) -> None:
    tmux(multiplexer, "-f", "/dev/null", "new-session", "-d", "-x", "100", "-y", "30", "sleep 60")
    tmux(multiplexer, "set", "-g", "set-clipboard", clipboard)
    with compared(files, (100, 30), tmp_path, {"TMUX": f"{multiplexer},1,0"}) as terminal:
        terminal.keys("gcy")
        terminal.wait_for("to tmux: its prefix")
        end = time.monotonic() + 5
        while not (held := tmux(multiplexer, "show-buffer")) and time.monotonic() < end:
            time.sleep(0.05)
        assert "41 million" in held
