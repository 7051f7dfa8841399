"""How long opening articles takes: the seeds, a long text, web pages against trafilatura alone."""

import statistics
import time
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from tellings.errors import SourceError
from tellings.ingest import open_article, open_story
from tellings.ingest.open import articles_of
from tellings.ingest.source import Raw
from tellings.segment.tokens import tokenize
from tests import newsroom, pages
from tests.shared import seed_files

ROUNDS = 9
PARAGRAPH = " ".join(
    f"On day {day} of the hearing witness {day * 7} told the court of {day * 113:,} letters that "
    "nobody had opened, and the judge, who had heard it before, asked for the next one."
    for day in range(1, 6)
)


def median_ms(work: Callable[[], object], rounds: int = ROUNDS) -> float:
    """Return the median time of a call in milliseconds, after one call to warm up."""
    work()
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return statistics.median(times) * 1000


def long_page(paragraphs: int) -> bytes:
    """Return a page with as much text as this many paragraphs hold."""
    body = "".join(f"<p>{place}. {PARAGRAPH}</p>" for place in range(paragraphs))
    return pages.semantic().replace("</article>", f"{body}</article>").encode()


def main() -> None:
    """Print the figures."""
    if files := seed_files():
        start = time.perf_counter()
        open_story(files)
        cold = (time.perf_counter() - start) * 1000
        print(f"five seeds, first time    {cold:8.1f} ms (with the libraries' imports)")
        print(f"five seeds                {median_ms(lambda: open_story(files)):8.1f} ms")
    with TemporaryDirectory() as folder:
        path = Path(folder) / "long.txt"
        path.write_text("A hearing without end\n\n" + "\n\n".join([PARAGRAPH] * 667), "utf-8")
        words = len(path.read_text("utf-8").split())
        took = median_ms(lambda: open_article(str(path)), rounds=3)
        print(f"{words:,} words of text   {took:8.1f} ms")
        article = open_article(str(path))
        tokens = median_ms(lambda: [tokenize(each.text) for each in article.sentences], rounds=3)
        print(f"{words:,} words, tokens   {tokens:8.1f} ms")
        huge = Path(folder) / "huge.txt"
        huge.write_text("One more sentence stands here.\n\n" * 60_000, "utf-8")
        start = time.perf_counter()
        open_article(str(huge))
        size = huge.stat().st_size / 1e6
        print(f"{size:.1f} MB of text           {(time.perf_counter() - start) * 1000:8.1f} ms")
        print_refusal(Path(folder) / "endless.txt")
    print_pages()


def print_refusal(path: Path) -> None:
    """Print what refusing a file of 100 MB costs."""
    with path.open("wb") as stream:
        stream.truncate(100_000_000)
    tracemalloc.start()
    start = time.perf_counter()
    try:
        open_article(str(path))
    except SourceError as error:
        took, peak = (time.perf_counter() - start) * 1000, tracemalloc.get_traced_memory()[1]
        print(
            f"100 MB refused            {took:8.1f} ms, peak {peak / 1e6:.1f} MB ({error.reason})"
        )
    tracemalloc.stop()


def print_pages() -> None:
    """Print what opening a page costs beside trafilatura's own extraction of it."""
    from trafilatura import bare_extraction

    cases = {"short page": newsroom.html(), "page of 40 paragraphs": long_page(40),
             "page of 400 paragraphs": long_page(400)}  # fmt: skip
    for name, data in cases.items():
        raw = Raw("a.html", "a.html", data)
        own = median_ms(lambda raw=raw: articles_of(raw))  # type: ignore[misc]
        alone = median_ms(
            lambda data=data: bare_extraction(  # type: ignore[misc]
                data, include_comments=False, include_formatting=True, favor_recall=True,
                with_metadata=True,
            )
        )  # fmt: skip
        print(f"{name:<24} {own:8.1f} ms, trafilatura alone {alone:8.1f} ms: {own / alone:.2f}")


if __name__ == "__main__":
    main()
