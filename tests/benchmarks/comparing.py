"""How long comparing takes on the bundled stories: linking, comparing, the wording of a link."""

import time
from itertools import combinations
from pathlib import Path

from tellings.compare import compare_pair
from tellings.compare.profile import profile_of
from tellings.compare.wording import wording
from tellings.compare.words import words_of
from tellings.ingest import open_story
from tellings.link import link_pair, prepare
from tellings.segment.tokens import tokens_of

CORPUS = Path(__file__).resolve().parents[2] / "corpus"


def main() -> None:
    """Print milliseconds for each bundled story, everything worked out afresh."""
    print("story                 pairs  index  link/pair  compare/pair  first pair  wording/link")
    for folder in sorted(path.parent for path in CORPUS.glob("*/story.toml")):
        articles = open_story([str(folder)]).articles
        profile_of.cache_clear()
        words_of.cache_clear()
        tokens_of.cache_clear()
        start = time.perf_counter()
        index = prepare(articles)
        indexed = time.perf_counter()
        places = list(combinations(range(len(articles)), 2))
        links = [link_pair(index, left, right) for left, right in places]
        linked = time.perf_counter()
        first = compare_pair(index, *places[0], links[0])
        begun = time.perf_counter()
        for (left, right), own in zip(places[1:], links[1:], strict=True):
            compare_pair(index, left, right, own)
        compared = time.perf_counter()
        for pair in first.pairs:
            wording(index, first, pair)
        worded = time.perf_counter()
        print(
            f"{folder.name:20s}  {len(places):5d}  {_ms(indexed - start)}"
            f"      {_ms((linked - indexed) / len(places))}"
            f"         {_ms((compared - linked) / len(places))}       {_ms(begun - linked)}"
            f"         {_ms((worded - compared) / max(1, len(first.pairs)))}"
        )


def _ms(seconds: float) -> str:
    return f"{1000 * seconds:5.1f}"


if __name__ == "__main__":
    main()
