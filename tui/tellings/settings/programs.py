"""Programs of the system that show a page or edit a text, as the environment names them."""

import os
import shlex
import shutil
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote, unquote, urlsplit

CONSOLE = ("www-browser", "w3m", "lynx", "links", "elinks")
"""Browsers that take the terminal over, the usual one first."""
DESKTOP = ("xdg-open", "gio open", "sensible-browser", "x-www-browser")
"""What a desktop opens a page or a file with."""
HANDLER = "rundll32.exe url.dll,FileProtocolHandler"
"""What Windows opens an address with.

Neither explorer.exe, which shows a folder where an address has a '?' or '&', nor cmd.exe or
PowerShell, to which '&' and '$' are commands.
"""
_KEPT = "!#%&'()*+,/:;=?@[]~"
"""Characters of an address that stay, besides letters and digits, on their way to Windows."""

PLUS = ("vi", "vim", "nvim", "gvim", "view", "ex", "nano", "pico", "emacs", "emacsclient", "micro")
"""Editors that take a line as '+7' before the file."""
COLON = ("hx", "helix", "subl", "zed")
"""Editors that take it as 'file:7'."""
GOTO = ("code", "codium", "code-insiders", "cursor")
"""Editors that take it as '--goto file:7'."""


@dataclass(frozen=True, slots=True)
class Program:
    """A program with its arguments, the last of them what it is to open."""

    command: tuple[str, ...]
    takes_terminal: bool
    """Whether it needs the terminal for itself until it ends."""

    @property
    def name(self) -> str:
        """Its name without folders."""
        return os.path.basename(self.command[0])


def editor(wanted: str, file: str, environment: Mapping[str, str], line: int = 0) -> Program:
    """Return the editor for a file: the configured one, else $VISUAL, $EDITOR or vi.

    It is to open the file at a ``line``, from 1, where it is known how to tell it; 0 for any.

    Raises:
        ValueError: if a quote in its command line is never closed.
    """
    words = shlex.split(wanted or environment.get("VISUAL") or environment.get("EDITOR") or "vi")
    path = os.path.abspath(file)
    name = os.path.basename(words[0]) if words and line else ""
    if name in PLUS:
        words += [f"+{line}", path]
    elif name in COLON:
        words.append(f"{path}:{line}")
    elif name in GOTO:
        words += ["--goto", f"{path}:{line}"]
    else:
        words.append(path)
    return Program(tuple(words), takes_terminal=True)


def opener(
    target: str,
    environment: Mapping[str, str],
    *,
    is_page: bool = True,
    platform: str = sys.platform,
) -> Program | None:
    """Return what opens an address or a file here, None where nothing does.

    Args:
        target: an address, or the path of a file.
        environment: variables that name a browser and tell whether there is a desktop.
        is_page: for a page $BROWSER goes before what the desktop would take.
        platform: as ``sys.platform`` names it.
    """
    own = _browser_of(target, environment)
    system = _system(target, environment, platform)
    ways = [*own, *system] if is_page else [*system, *own]
    ways += [_program(name, target) for name in CONSOLE]
    for way in ways:
        path = shutil.which(way.command[0], path=environment.get("PATH"))
        if path:
            return Program((path, *way.command[1:]), way.takes_terminal)
    return None


def _browser_of(target: str, environment: Mapping[str, str]) -> list[Program]:
    """Return what $BROWSER names: commands in order, '%s' where the address goes, '&' at the end.

    A command that can't be read as a shell would is left out.
    """
    found = []
    for line in environment.get("BROWSER", "").split(os.pathsep):
        try:
            words = shlex.split(line.strip().removesuffix("&"))
        except ValueError:
            continue
        if words:
            held = [word.replace("%s", target) for word in words]
            command = held if held != words else [*words, target]
            takes = os.path.basename(words[0]) in CONSOLE and not line.rstrip().endswith("&")
            found.append(Program(tuple(command), takes))
    return found


def _system(target: str, environment: Mapping[str, str], platform: str) -> list[Program]:
    if platform == "darwin":
        return [_program("open", target)]
    if platform == "win32":
        # an address has no space, so nothing puts quotes around it that the handler would keep
        address = target if "://" in target else Path(target).absolute().as_uri()
        return [_program(HANDLER, quote(address, safe=_KEPT))]
    found = _beside_windows(target) if environment.get("WSL_DISTRO_NAME") else []
    if environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"):
        found += [_program(line, target) for line in DESKTOP]
    return found


def _beside_windows(target: str) -> list[Program]:
    """Return what opens something in Windows from the Linux that runs within it.

    Windows doesn't know the paths here; wslview does, and reads what it is given as PowerShell.
    """
    if target.startswith("file:"):
        return [_program("wslview", unquote(urlsplit(target).path))]
    if "://" not in target:
        return [_program("wslview", target)]
    address = quote(target, safe=_KEPT)
    return [_program(HANDLER, address), _program("wslview", address)]


def _program(line: str, target: str) -> Program:
    words = line.split()
    return Program((*words, target), words[0] in CONSOLE)


def start(program: Program) -> None:
    """Start a program that needs no terminal, apart from this one.

    Raises:
        OSError: if it can't be started.
    """
    subprocess.Popen(
        program.command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )


def run(command: Sequence[str]) -> int:
    """Run a program that has the terminal until it ends; return its exit code.

    Keys that interrupt or suspend are the program's meanwhile: what they do to this process is
    nothing, or what the system does to any.

    Raises:
        OSError: if it can't be started.
    """
    # a handler, unlike being ignored, is not handed down to the program
    wanted: dict[str, Any] = {"SIGINT": _let_pass, "SIGQUIT": _let_pass}
    wanted |= {"SIGTSTP": signal.SIG_DFL, "SIGCONT": signal.SIG_DFL}
    before = {
        number: signal.signal(number, action)
        for name, action in wanted.items()
        if (number := getattr(signal, name, None)) is not None
    }
    try:
        return subprocess.call(command)
    finally:
        for number, action in before.items():
            signal.signal(number, action)


def _let_pass(number: int, frame: object) -> None:
    """Do nothing about a signal that is meant for the program in the foreground."""
