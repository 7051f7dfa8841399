"""How long the boards of a story take, from 5 outlets to 100, and a key on each of them.

The articles are drawn from a bundled story's sentences, so that every claim has many tellers: the
densest web of links that real news comes near.
"""

import random
import time
from collections.abc import Callable
from pathlib import Path

from tellings.board.claims import claims
from tellings.board.figures import figures
from tellings.board.graph import pairs_of
from tellings.board.outlets import outlets
from tellings.board.quotes import quotes
from tellings.compare.comparer import Comparer
from tellings.ingest import open_article
from tellings.model import Story
from tellings.segment import article_of_sentences
from tests.benchmarks.board_frames import print_frames

STORY = Path(__file__).resolve().parents[2] / "corpus" / "seoul-2023"
OUTLETS = (5, 20, 50, 100)
SENTENCES = 20
"""Sentences of an article."""


def drawn(count: int) -> Comparer:
    """Return the comparer of so many articles; the same ones every time."""
    found = [open_article(str(path)) for path in sorted(STORY.iterdir()) if path.suffix != ".toml"]
    pool = [sentence.text for article in found for sentence in article.content]
    chance = random.Random(count)
    articles = tuple(
        article_of_sentences(f"outlet-{place}", [[text] for text in chance.sample(pool, SENTENCES)])
        for place in range(count)
    )
    return Comparer(Story("drawn", articles))


def seconds(work: Callable[[], object]) -> float:
    """Return how long some work takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def row(count: int) -> str:
    """Return a line with the seconds that comparing all pairs and each board take."""
    comparer = drawn(count)
    pairs = list(pairs_of(comparer))
    compare = seconds(lambda: [comparer.pair(*pair) for pair in pairs])
    board = claims(comparer)
    times = [
        seconds(lambda: claims(comparer)),
        seconds(lambda: outlets(comparer, board)),
        seconds(lambda: quotes(comparer)),
        seconds(lambda: figures(comparer)),
    ]
    return f"{count:>7}  {len(pairs):>5}  {compare:>7.2f}  " + "  ".join(
        f"{t:>7.2f}" for t in times
    )


def main() -> None:
    """Print the seconds for stories of growing size."""
    print("outlets  pairs  compare   claims  outlets   quotes  figures")
    for count in OUTLETS:
        print(row(count), flush=True)
    print_frames()


if __name__ == "__main__":
    main()
