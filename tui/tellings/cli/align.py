"""``tellings align``: sentence links for ready sentences, JSON lines in and out."""

import json
import sys
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, TextIO

import click

from tellings.errors import SourceError

if TYPE_CHECKING:
    from tellings.model import Article

FORMAT_HINT = "see 'tellings align --help' for the format"


@click.command()
@click.argument("file", type=click.File("r", encoding="utf-8"), default="-")
def command(file: TextIO) -> None:
    """Link ready sentences: JSON lines from FILE or standard input, links out.

    A line in: {"id", "articles": [{"id", "paragraphs": [[sentence, ...], ...]}, ...],
    "pairs": [{"left", "right"}, ...]}. A line out: {"id", "pairs": [{"left", "right",
    "links": [[i, j, score, kind], ...]}, ...]}; i and j count an article's sentences from 0.

    \b
    Example:
      tellings align stories.jsonl > links.jsonl
    """
    try:
        for number, line in enumerate(_lines(file), start=1):
            if line.strip():
                answer = _aligned(line, f"{file.name}:{number}")
                sys.stdout.write(json.dumps(answer, ensure_ascii=False) + "\n")
    except UnicodeDecodeError:
        raise SourceError(file.name, "is not UTF-8 text", FORMAT_HINT) from None


def _lines(file: TextIO) -> Iterator[str]:
    try:
        yield from file
    except OSError as error:
        raise SourceError(file.name, f"can't be read ({error.strerror})") from None


def _aligned(line: str, where: str) -> dict[str, Any]:
    from tellings.link import link_pair, prepare
    from tellings.segment.ready import article_of_sentences

    try:
        record = json.loads(line)
        articles = [
            article_of_sentences(entry["id"], _paragraphs(entry["paragraphs"]))
            for entry in record["articles"]
        ]
        places = {article.id: place for place, article in enumerate(articles)}
        wanted = [(pair["left"], pair["right"]) for pair in record["pairs"]]
        unknown = [side for pair in wanted for side in pair if side not in places]
        identity = record["id"]
    except (json.JSONDecodeError, RecursionError):
        raise SourceError(where, "is not a line of JSON", FORMAT_HINT) from None
    except KeyError as error:
        raise SourceError(where, f"has no field {error}", FORMAT_HINT) from None
    except (ValueError, TypeError):
        raise SourceError(where, "is not a story record", FORMAT_HINT) from None
    if len(places) < len(articles):
        raise SourceError(where, f"two articles have the id {_repeated(articles)!r}", "")
    if unknown:
        raise SourceError(where, f"a pair names the unknown article {unknown[0]!r}", "")
    index = prepare(articles)
    return {
        "id": identity,
        "pairs": [
            {
                "left": left,
                "right": right,
                "links": [
                    [link.left, link.right, round(link.score, 4), link.kind.value]
                    for link in link_pair(index, places[left], places[right])
                ],
            }
            for left, right in wanted
        ],
    }


def _repeated(articles: "Sequence[Article]") -> str:
    ids = [article.id for article in articles]
    return next(each for each in ids if ids.count(each) > 1)


def _paragraphs(value: Any) -> list[list[str]]:
    lists = [value, *value] if isinstance(value, list) else [value]
    if not all(isinstance(entry, list) for entry in lists):
        raise TypeError("paragraphs must be lists of sentences")
    if not all(isinstance(text, str) for paragraph in value for text in paragraph):
        raise TypeError("sentences must be text")
    return [list(paragraph) for paragraph in value]
