"""The reader: how soon text is on the screen, how fast a jump repaints, how much memory it takes.

Start-up is measured in a pty against the least possible application of the same screen library,
run in turn so that both see the same machine. Jumps are measured inside one process, from the key
to the end of the repaint, on invented text in which no two passages are alike.
"""

import asyncio
import os
import pty
import resource
import select
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from hashlib import sha256
from pathlib import Path

from tellings.model import (
    Article,
    Comparison,
    Masthead,
    Paragraph,
    Passage,
    Role,
    Sentence,
    SentenceSpan,
    Source,
    Story,
)
from tellings.model.packed import Paragraphs, Sentences
from tests.ui.stories import DOCKS, HARBOUR

RUNS = 9
JUMPS = 60
SIZE = (160, 45)
MINIMAL = """
from textual.app import App
from textual.widgets import Static
class Minimal(App):
    def compose(self):
        yield Static("The harbour bridge reopened")
Minimal().run()
"""


def main() -> None:
    """Print the figures."""
    start_up()
    for passages in (1_000, 50_000):
        command = [sys.executable, "-m", "tests.benchmarks.reader", str(passages)]
        print(subprocess.run(command, capture_output=True, text=True, check=True).stdout, end="")


def start_up() -> None:
    """Print the time to the first article text, beside that of a minimal application."""
    with tempfile.TemporaryDirectory() as folder:
        files = []
        for name, paragraphs in (("courier", HARBOUR), ("docks", DOCKS)):
            path = Path(folder) / f"{name}.txt"
            path.write_text("\n\n".join(" ".join(sentences) for sentences in paragraphs))
            files.append(str(path))
        ours = [sys.executable, "-m", "tellings", *files]
        least = [sys.executable, "-c", MINIMAL]
        times: tuple[list[float], list[float]] = ([], [])
        for _ in range(RUNS):
            times[0].append(first_text(ours, folder))
            times[1].append(first_text(least, folder))
    mine, floor = (statistics.median(each) for each in times)
    print(
        f"first text, median of {RUNS}: {1000 * mine:.0f} ms; minimal application "
        f"{1000 * floor:.0f} ms; ratio {mine / floor:.2f}"
    )


def first_text(command: list[str], state: str) -> float:
    """Return the seconds from the start of a command to the harbour bridge on its screen."""
    began = time.perf_counter()
    pid, terminal = pty.fork()
    if pid == 0:
        environment = os.environ | {
            "TERM": "xterm-256color",
            "COLORTERM": "truecolor",
            "COLUMNS": str(SIZE[0]),
            "LINES": str(SIZE[1]),
            "TELLINGS_STATE_DIR": state,
        }
        os.execvpe(command[0], command, environment)
    seen = b""
    try:
        while b"arbour" not in seen:
            ready, _, _ = select.select([terminal], [], [], 20)
            if not ready:
                raise RuntimeError(f"no text came from {command}: {seen[-500:]!r}")
            seen += os.read(terminal, 65536)
        return time.perf_counter() - began
    finally:
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)
        os.close(terminal)


def long_article(name: str, paragraphs: int) -> Article:
    """Return an article of about fifteen different words a paragraph."""
    parts, sentences, texts = [], [], []
    at = 0
    for number in range(paragraphs):
        text = (
            f"In {name} the clerk number {number} counted item{number * 7} and thing{number * 3} "
            f"in room{number % 977} of the archive on day {number % 365}."
        )
        texts.append(text)
        role = Role.HEADLINE if number == 0 else Role.BODY
        parts.append(Paragraph(number, at, at + len(text), number, number + 1, role, "made"))
        sentences.append(Sentence(number, number, at, at + len(text), role, text))
        at += len(text) + 1
    whole = "\n".join(texts)
    source = Source(name, sha256(whole.encode()).hexdigest())
    held = Masthead(title=texts[0], outlet=name)
    return Article(name, whole, Paragraphs(parts), Sentences(whole, sentences), held, source)


def long_comparison(passages: int) -> tuple[Story, Comparison]:
    """Return two long articles whose passages stand side by side, every third one alone."""
    left, right = long_article("Left", passages), long_article("Right", passages)
    rows = []
    for number in range(passages):
        if number % 3:
            rows.append(Passage((number,), (number,)))
        else:
            rows += [Passage((number,), ()), Passage((), (number,))]
    alone = [s for s in left.sentences if s.index % 3 == 0]
    missing = tuple(SentenceSpan(s.index, s.start, s.end) for s in alone)
    return Story("Long", (left, right)), Comparison(left, right, (), missing, (), tuple(rows))


async def jumps(passages: int) -> None:
    """Print how long jumps take in a story of so many passages, and the memory of the process."""
    from tellings.reading.desk import Desk
    from tellings.settings.schema import Settings
    from tellings.ui.app import TellingsApp
    from tellings.ui.screens.main import MainScreen
    from tellings.ui.theme import DEFAULT

    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    story, comparison = long_comparison(passages)
    made = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    app = TellingsApp(None, Settings(), theme=DEFAULT)
    desk = Desk(story)
    # the comparison is there already: what is measured is the reader
    desk.reader.bring(0, 1, comparison)
    async with app.run_test(size=SIZE) as pilot:
        screen = MainScreen(desk, app.glyphs, app.settings)
        await app.push_screen(screen)
        await pilot.pause()
        view = screen.view
        began = time.perf_counter()
        view.redraw_page(keep=False)
        await pilot.pause()
        layout = time.perf_counter() - began
        times = []
        rows = len(view.reader.document.rows)
        for at in range(JUMPS):
            target = (at * 7919) % rows
            began = time.perf_counter()
            view.reader.go_to(target)
            view.moved(jump=True)
            for y in range(view.canvas.size.height):
                view.canvas.render_line(y)
            for widget in (view.strip, view.ruler):
                for y in range(widget.size.height):
                    widget.render_line(y)
            times.append(time.perf_counter() - began)
            await pilot.pause()
    words = sum(len(article.text.split()) for article in story.articles)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(
        f"{rows} rows, {words} words: laid out in {1000 * layout:.0f} ms; jump median "
        f"{1000 * statistics.median(times):.1f} ms, worst {1000 * max(times):.1f} ms; memory "
        f"{peak:.0f} MB (imports {before:.0f}, articles {made - before:.0f}, "
        f"reader {peak - made:.0f})"
    )


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as scratch:
        os.environ["TELLINGS_STATE_DIR"] = scratch
        asyncio.run(jumps(int(sys.argv[1])))
