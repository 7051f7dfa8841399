"""Stories written to learn from: every sentence with the claims that its writer put in it.

A file of ``tests/quality/training`` is one story. Its first line is ``story: `` and a title,
``== outlet`` starts a telling, every other line is a sentence after its claims and a colon
(``-`` for none that another telling shares), ``# `` in front marks a headline, and an empty line
ends a paragraph.
"""

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations
from pathlib import Path

from tellings.model import Article, Role
from tellings.segment.ready import article_of_sentences
from tests.quality.bundled import Tagged, claim_pair
from tests.quality.gold import GoldSet, GoldStory

TRAINING = Path(__file__).parent / "training"


def written() -> GoldSet:
    """Return the links that the claims of all written stories make."""
    return GoldSet("written", tuple(map(written_story, sorted(TRAINING.glob("*.txt")))))


def written_story(path: Path) -> GoldStory:
    """Return one story: two sentences are linked where they share a claim.

    Raises:
        ValueError: if a line is none of those that the format knows.
    """
    read = tagged_tellings(path)
    articles = tuple(article for article, _ in read)
    pairs = tuple(
        # its tags name what the tellings share, not all that a sentence says: no kinds from them
        replace(claim_pair(left, right, [tags for _, tags in read]), labels={})
        for left, right in combinations(range(len(articles)), 2)
    )
    return GoldStory(path.stem, path.stem, articles, pairs)


def tagged_tellings(path: Path) -> list[tuple[Article, Tagged]]:
    """Return the articles of a story, each with the claims of its sentences.

    Raises:
        ValueError: if a line is none of those that the format knows.
    """
    title, *lines = path.read_text(encoding="utf-8").splitlines()
    if not title.startswith("story: "):
        raise ValueError(f"{path.name}: no title")
    return [_telling(name, rows, path.name) for name, rows in _tellings(lines)]


def _tellings(lines: list[str]) -> Iterator[tuple[str, list[str]]]:
    starts = [at for at, line in enumerate(lines) if line.startswith("== ")]
    for start, end in zip(starts, [*starts[1:], len(lines)], strict=True):
        yield lines[start].removeprefix("== ").strip(), lines[start + 1 : end]


def _telling(name: str, rows: list[str], file: str) -> tuple[Article, Tagged]:
    paragraphs: list[list[str]] = [[]]
    roles: list[Role] = []
    tags: Tagged = {}
    for row in map(str.strip, rows):
        if not row:
            paragraphs.append([])
            continue
        headline = row.startswith("# ")
        claims, colon, sentence = row.removeprefix("# ").partition(": ")
        if not colon:
            raise ValueError(f"{file}, {name}: no claims before {row[:40]!r}")
        if headline and paragraphs[-1]:
            paragraphs.append([])
        tags[len(roles)] = frozenset(each.strip() for each in claims.split(",")) - {"-"}
        roles.append(Role.HEADLINE if headline else Role.BODY)
        paragraphs[-1].append(sentence)
        if headline:
            paragraphs.append([])
    full = [sentences for sentences in paragraphs if sentences]
    return article_of_sentences(name, full, roles), tags
