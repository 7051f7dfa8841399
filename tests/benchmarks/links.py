"""How long linking takes, beside rapidfuzz over the same sentences, and how it grows."""

import os
import resource
import sys
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from itertools import combinations

from rapidfuzz import fuzz, process

from tellings.ingest import open_article
from tellings.link import StoryIndex, link_pair, prepare
from tellings.model import Article
from tellings.segment.tokens import tokens_of
from tests.benchmarks.texts import story
from tests.quality.bundled import CORPUS
from tests.shared import seed_files

REPEATS = 7
BEST_RATIO = 8.0
"""The five seeds may take so many times what cdist takes."""
NEWS_WORDS = 650
MANY = 100
LONG_WORDS = 100_000


def five_articles() -> tuple[str, list[Article]]:
    """Return the seeds, else the bundled story of the same event, with what they are called."""
    if files := seed_files():
        return "the five seeds", [open_article(name) for name in files]
    folder = CORPUS / "seoul-2023"
    files = sorted(str(path) for path in folder.iterdir() if path.suffix in {".txt", ".md"})
    return "the bundled seoul-2023", [
        open_article(name) for name in files if not name.endswith("README.md")
    ]


def link_all(articles: Sequence[Article]) -> int:
    """Link every pair of a story, nothing remembered; return how many links there are."""
    tokens_of.cache_clear()
    index = prepare(articles)
    return sum(len(link_pair(index, *pair)) for pair in combinations(range(len(articles)), 2))


def cdist_all(articles: Sequence[Article]) -> None:
    """Compare every sentence of every pair with token_set_ratio."""
    texts = [[sentence.text for sentence in article.content] for article in articles]
    for left, right in combinations(texts, 2):
        process.cdist(left, right, scorer=fuzz.token_set_ratio)


def best_of(work: Callable[[], object], repeats: int = REPEATS) -> float:
    """Return the shortest of several runs, in seconds."""
    times = []
    for _ in range(repeats):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return min(times)


_shared_index: list[StoryIndex] = []


def _some_pairs(pairs: Sequence[tuple[int, int]]) -> int:
    return sum(len(link_pair(_shared_index[0], *pair)) for pair in pairs)


def link_all_on_cores(articles: Sequence[Article], cores: int) -> int:
    """Link every pair, shared out over processes that were given the story's index."""
    _shared_index[:] = [prepare(articles)]
    pairs = list(combinations(range(len(articles)), 2))
    with ProcessPoolExecutor(cores) as pool:
        return sum(pool.map(_some_pairs, [pairs[at::cores] for at in range(cores)]))


def main() -> None:
    """Print the figures."""
    name, articles = five_articles()
    start = time.perf_counter()
    links = link_all(articles)
    first = time.perf_counter() - start
    ours, theirs = best_of(lambda: link_all(articles)), best_of(lambda: cdist_all(articles))
    print(
        f"{name}, ten pairs, {links} links: {ours * 1000:.0f} ms (first time {first * 1000:.0f});"
    )
    print(f"  cdist {theirs * 1000:.1f} ms: {ours / theirs:.1f} times (at most {BEST_RATIO:.0f})")
    print("growth, two articles of so many words:")
    for times in (1, 2, 4, 8):
        pair = partial(link_all, story(2, 2000 * times))
        print(f"  {2000 * times:7} words: {best_of(pair, 2) * 1000:8.0f} ms")
    many = story(MANY, NEWS_WORDS)
    cores = min(2, os.cpu_count() or 1)
    start = time.perf_counter()
    links = link_all_on_cores(many, cores)
    print(
        f"{MANY} articles of {NEWS_WORDS} words, {MANY * (MANY - 1) // 2} pairs, {links} links: "
        f"{time.perf_counter() - start:.1f} s on {cores} cores"
    )
    long = story(2, LONG_WORDS)
    start = time.perf_counter()
    links = link_all(long)
    unit = 1024 if sys.platform != "darwin" else 1024 * 1024
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit
    print(
        f"a pair of {LONG_WORDS} words each, {links} links: {time.perf_counter() - start:.1f} s, "
        f"peak memory so far {peak:.0f} MB"
    )
