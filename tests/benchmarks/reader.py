"""The reader's memory with a long story, and how long laying it out takes.

The text is invented, and no two of its passages are alike.
"""

import asyncio
import os
import resource
import subprocess
import sys
import tempfile
import time
from hashlib import sha256

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

SIZE = (160, 45)


def main() -> None:
    """Print the figures."""
    for passages in (1_000, 50_000):
        command = [sys.executable, "-m", "tests.benchmarks.reader", str(passages)]
        print(subprocess.run(command, capture_output=True, text=True, check=True).stdout, end="")


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
    masthead = Masthead(title=texts[0], outlet=name)
    return Article(name, whole, Paragraphs(parts), Sentences(whole, sentences), masthead, source)


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


async def held(passages: int) -> None:
    """Print how long a story of so many passages takes to lay out, and the process's memory."""
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
        rows = len(view.reader.document.rows)
    words = sum(len(article.text.split()) for article in story.articles)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(
        f"{rows} rows, {words} words: laid out in {1000 * layout:.0f} ms; memory "
        f"{peak:.0f} MB (imports {before:.0f}, articles {made - before:.0f}, "
        f"reader {peak - made:.0f})"
    )


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as scratch:
        os.environ["TELLINGS_STATE_DIR"] = scratch
        asyncio.run(held(int(sys.argv[1])))
