"""The start: how soon article text is on the screen, and what short commands and reading cost.

The reader is held against the least application of the same screen library that shows an article
and scrolls it. Both run in a terminal of their own, in turn, so that both see the same machine; the
time counts from the start of the process to a word from the middle of the text.
"""

import os
import pty
import select
import signal
import statistics
import struct
import subprocess
import sys
import tempfile
import termios
import time
from collections.abc import Callable, Mapping, Sequence
from fcntl import ioctl
from pathlib import Path

from tests.benchmarks.frames import environment
from tests.shared import seed_files
from tests.ui.stories import DOCKS, HARBOUR

RUNS = 9
SIZE = (160, 45)
WORD = b"crowns"
"""In the article's fourth paragraph, and in no heading."""
MINIMAL = """
import sys
from pathlib import Path
from textual.app import App
from textual.containers import VerticalScroll
from textual.widgets import Static

class Minimal(App):
    def compose(self):
        with VerticalScroll():
            yield Static(Path(sys.argv[1]).read_text(), markup=False)

Minimal().run()
"""
READ = "import sys; from tellings.ingest import open_story; open_story(sys.argv[1:])"


def main() -> None:
    """Print the figures."""
    with tempfile.TemporaryDirectory() as folder:
        files = []
        for name, paragraphs in (("courier", HARBOUR), ("docks", DOCKS)):
            files.append(str(Path(folder) / f"{name}.txt"))
            Path(files[-1]).write_text("\n\n".join(" ".join(each) for each in paragraphs))
        surroundings = environment(folder)
        reader = [sys.executable, "-c", "from tellings.__main__ import main; main()"]
        minimal = [sys.executable, "-c", MINIMAL, files[0]]
        compare(
            "first article text",
            {"reader": [*reader, *files], "minimal application": minimal},
            lambda command: first_text(command, surroundings),
        )
        commands = {
            "--version": [*reader, "--version"],
            "--help": [*reader, "--help"],
            "diff": [*reader, "diff", *files],
            "reading two articles": [sys.executable, "-c", READ, *files],
            "Python alone": [sys.executable, "-c", "pass"],
        }
        if seeds := seed_files():
            commands["reading five articles"] = [sys.executable, "-c", READ, *map(str, seeds)]
        compare("whole process", commands, lambda command: whole(command, surroundings))


def compare(
    title: str, commands: Mapping[str, Sequence[str]], timed: Callable[[Sequence[str]], float]
) -> None:
    """Print the median times of commands that run in turn; each runs once before that."""
    for command in commands.values():
        timed(command)
    times: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(RUNS):
        for name, command in commands.items():
            times[name].append(1000 * timed(command))
    medians = {name: statistics.median(held) for name, held in times.items()}
    told = ", ".join(f"{name} {median:.0f} ms" for name, median in medians.items())
    line = f"{title}, median of {RUNS}: {told}"
    if len(medians) == 2:
        mine, least = medians.values()
        line += f"; ratio {mine / least:.2f}"
    print(line, flush=True)


def whole(command: Sequence[str], surroundings: Mapping[str, str]) -> float:
    """Return the seconds that a command takes."""
    began = time.perf_counter()
    subprocess.run(command, env=dict(surroundings), capture_output=True, check=False)
    return time.perf_counter() - began


def first_text(command: Sequence[str], surroundings: Mapping[str, str]) -> float:
    """Return the seconds from the start of a command to the word on its screen."""
    began = time.perf_counter()
    pid, terminal = pty.fork()
    if pid == 0:
        os.execve(command[0], list(command), dict(surroundings))
    ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", SIZE[1], SIZE[0], 0, 0))
    seen = b""
    try:
        while WORD not in seen:
            ready, _, _ = select.select([terminal], [], [], 20)
            if not ready:
                raise RuntimeError(f"no text came from {command}: {seen[-500:]!r}")
            seen += os.read(terminal, 65536)
        return time.perf_counter() - began
    finally:
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)
        os.close(terminal)


if __name__ == "__main__":
    main()
