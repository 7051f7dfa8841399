"""The reader's memory in a terminal: with the text on the screen, and with everything compared.

Stories of any length are made up, no two sentences alike. What is too long to be compared unasked
stays uncompared here, as it does for a reader.
"""

import re
import subprocess
import tempfile
from contextlib import suppress
from pathlib import Path

from tests.benchmarks.texts import story
from tests.ui.terminal import Terminal

STORIES = ((2, 650), (20, 1_500), (5, 12_000), (5, 33_000), (5, 310_000))
"""How many articles, and words in each."""
SIZE = (160, 45)
PATIENCES = 6
"""How often to wait for the rest of the pairs before giving the memory as it is."""
DONE = re.compile(r"comparing \d+ texts: (\d+) of (\d+)")


def main() -> None:
    """Print the figures."""
    print("articles     words   text readable   compared")
    for articles, words in STORIES:
        with tempfile.TemporaryDirectory() as scratch:
            files, count = written(Path(scratch), articles, words)
            with Terminal(files, SIZE, Path(scratch)) as terminal:
                terminal.wait_for("Telling a0", "passage")
                readable = megabytes(terminal)
                print(f"{articles:8d}  {count:8,d}   {readable:6.0f} MB       {compared(terminal)}")


def written(folder: Path, articles: int, words: int) -> tuple[list[str], int]:
    """Write a story into a folder; return its files and how many words they have."""
    files, count = [], 0
    for article in story(articles, words):
        parts = [article.text[part.start : part.end] for part in article.paragraphs]
        # quotation marks of real articles are what Python needs two bytes a character for
        told = "\n\n".join((f"Telling {article.id}", *parts, "“That was all.”"))
        path = folder / f"{article.id}.txt"
        path.write_text(told, "utf-8")
        files.append(str(path))
        count += len(told.split())
    return files, count


def compared(terminal: Terminal) -> str:
    """Wait for the comparisons; return the memory then, and what was not compared."""
    terminal.wait_until(lambda: "comparing" in terminal.text() or "r asks" in terminal.text())
    if "r asks" in terminal.text():
        return f"{megabytes(terminal):6.0f} MB (not compared: only when asked for)"
    for _ in range(PATIENCES):
        with suppress(AssertionError):
            terminal.wait_gone("comparing")
            break
    left = DONE.search(terminal.text())
    return f"{megabytes(terminal):6.0f} MB" + (f" ({left[1]} of {left[2]} pairs)" if left else "")


def megabytes(terminal: Terminal) -> float:
    """Return the resident memory of the reader."""
    command = ["ps", "-o", "rss=", "-p", str(terminal.pid)]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return int(told) / 1024


if __name__ == "__main__":
    main()
