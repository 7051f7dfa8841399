"""Copying by way of other programs, for terminals that don't take copies themselves.

A terminal may hold a clipboard that programs reach by an escape sequence (OSC 52); it never
answers whether it took the text. A program of the system does: it ends with 0 or it doesn't.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

SECONDS = 3.0
"""After which a program that doesn't end is given up: a display that is gone never answers."""
MOST = 100_000
"""Bytes of an escape sequence that terminals take; longer ones they drop or show."""
MUTE = ("dumb", "linux")
"""Terminals that have no clipboard."""
FILE = "copied.txt"
"""The file, in the user's state folder, that holds a copy which nothing else may have taken."""


@dataclass(frozen=True, slots=True)
class Way:
    """A program that takes a copy from its standard input."""

    command: tuple[str, ...]
    where: str
    """Where the copy is then, as in 'copied ...'."""
    encoding: str = "utf-8"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a copy: only what is known of it."""

    said: str
    """In short."""
    more: str = ""
    """Where the text is to be had else, a sentence; '' where a program took it."""
    is_new: bool = True
    """Whether that is worth saying every time."""


def ways(environment: Mapping[str, str], platform: str = sys.platform) -> list[Way]:
    """Return the programs that may reach this person's clipboard, the likeliest first.

    Over SSH the clipboard of this machine is not the person's: only a display that is forwarded
    and the terminal multiplexer count then.
    """
    display = environment.get("DISPLAY", "")
    is_here = not (environment.get("SSH_CONNECTION") or environment.get("SSH_TTY"))
    found = []
    if is_here and platform == "darwin":
        found.append(Way(("pbcopy",), "with pbcopy"))
    if is_here and environment.get("WAYLAND_DISPLAY"):
        found.append(Way(("wl-copy",), "with wl-copy"))
    if display and (is_here or not display.startswith(":")):
        found.append(Way(("xclip", "-selection", "clipboard"), "with xclip"))
        found.append(Way(("xsel", "--clipboard", "--input"), "with xsel"))
    if is_here and (platform == "win32" or environment.get("WSL_DISTRO_NAME")):
        found.append(Way(("clip.exe",), "with clip.exe", "utf-16"))
    if environment.get("TERMUX_VERSION"):
        found.append(Way(("termux-clipboard-set",), "with termux-clipboard-set"))
    if environment.get("TMUX"):
        said = "to tmux: its prefix and ] paste"
        # -w hands it on to the terminal's clipboard; tmux before 3.2 has no such option
        found.append(Way(("tmux", "load-buffer", "-w", "-"), said))
        found.append(Way(("tmux", "load-buffer", "-"), said))
    return found


def copy_with_programs(text: str, environment: Mapping[str, str]) -> str:
    """Hand a text to the first program that takes it; return where it is then, '' for nowhere."""
    for way in ways(environment):
        program = shutil.which(way.command[0], path=environment.get("PATH"))
        data = text.encode(way.encoding, "replace")
        if program and _takes([program, *way.command[1:]], data):
            return way.where
    return ""


def _takes(command: list[str], data: bytes) -> bool:
    """Return whether a program took the text; it may stay in the background to serve it."""
    try:
        done = subprocess.run(
            command,
            input=data,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0


def reaches_terminal(text: str, environment: Mapping[str, str]) -> bool:
    """Return whether asking the terminal itself to take a copy has any prospect."""
    size = 4 * len(text.encode("utf-8", "replace")) // 3
    return size <= MOST and environment.get("TERM", "") not in MUTE


def copied(text: str, folder: Path, environment: Mapping[str, str]) -> Outcome:
    """Copy by a program, else to a file; return what happened.

    Args:
        text: what was sent to the terminal's own clipboard already, where that has any prospect.
        folder: where the file goes.
        environment: variables that tell which clipboards there are.
    """
    count = len(text.split())
    words = f"{count:,} word{'' if count == 1 else 's'}"
    where = copy_with_programs(text, environment)
    if where:
        return Outcome(f"copied {words} {where}")
    try:
        kept = f"the text is in {short(keep(text, folder))}"
    except OSError as error:
        kept = f"{folder / FILE} can't be written ({error.strerror or error})"
    if reaches_terminal(text, environment):
        said = f"sent {words} to the terminal's clipboard"
        return Outcome(said, f"If your terminal has no clipboard: {kept}.", is_new=False)
    return Outcome("no clipboard here", f"No clipboard here takes {words}: {kept}.")


def keep(text: str, folder: Path) -> Path:
    """Write a copy to its file, readable by its owner only; return the file.

    Raises:
        OSError: if it can't be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=".copied-", dir=folder)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(text.encode("utf-8", "replace") + b"\n")
        return Path(name).replace(folder / FILE)
    finally:
        Path(name).unlink(missing_ok=True)


def short(path: Path) -> str:
    """Return a path as people write it, with ~ for the home folder."""
    home = Path.home()
    return f"~/{path.relative_to(home)}" if path.is_relative_to(home) else str(path)
