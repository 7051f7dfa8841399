"""``tellings inspect``: what was found in an article, a line a paragraph."""

import json
import sys
from dataclasses import fields
from typing import TYPE_CHECKING

import click

from tellings.cli.console import printable

if TYPE_CHECKING:
    from tellings.model import Article


@click.command()
@click.argument("source", metavar="FILE")
@click.option("--language", help="ISO 639-1 code of the article, instead of a guess.")
@click.option("--json", "as_json", is_flag=True, help="As JSON, a line for each telling.")
def command(source: str, language: str | None, as_json: bool) -> None:
    """Show what FILE was read as: masthead, and each paragraph with its role and the reason.

    Days that are named without a date ('Monday', 'last week') get one from the day of publication,
    where that is known. FILE is a path, an address or '-'. The number before a paragraph is the
    one that a side file FILE.toml can overrule: [roles] with a line such as 12 = "meta". Of a
    feed, its articles are listed: date, address, title.

    \b
    Example:
      tellings inspect saved.html
    """
    from tellings.ingest.formats import feed_of
    from tellings.ingest.open import articles_of, known_of
    from tellings.ingest.source import read

    raw = read(source)
    offered = feed_of(raw)
    if offered is not None:
        for entry in offered:
            day = entry.published.isoformat() if entry.published else ""
            sys.stdout.write(f"{day:<10}  {printable(entry.url)}  {printable(entry.title)}\n")
        return
    articles = articles_of(raw, language=language, known=known_of(source))
    for place, article in enumerate(articles):
        if as_json:
            sys.stdout.write(json.dumps(_record(article), ensure_ascii=False) + "\n")
        else:
            sys.stdout.write(("\n" if place else "") + _listed(article))


def _listed(article: "Article") -> str:
    head = [f"# {name}: {printable(value)}" for name, value in _facts(article).items()]
    head += [f"# note: {printable(note)}" for note in article.notes]
    head += [f"# day: {said} ({'certain' if sure else 'likely'})" for said, sure in _days(article)]
    number = len(str(len(article.paragraphs)))
    reasons = max(len(paragraph.reason) for paragraph in article.paragraphs)
    lines = [
        f"{paragraph.index + 1:>{number}}  {_roles(article, paragraph.index):<12}  "
        f"{paragraph.reason:<{reasons}}  {printable(article.text[paragraph.start : paragraph.end])}"
        for paragraph in article.paragraphs
    ]
    return "\n".join([*head, *lines]) + "\n"


def _days(article: "Article") -> list[tuple[str, bool]]:
    """Return each day named without a date, as '¶3 Monday = 2023-01-30', and if it is certain."""
    from tellings.ingest.days import relative_days

    if article.masthead.published is None or article.language != "en":
        return []
    found: dict[tuple[str, bool], None] = {}
    for sentence in article.content:
        for day in relative_days(sentence.text, article.masthead.published):
            words = sentence.text[day.span.start : day.span.end]
            last = "" if day.last == day.first else f" to {day.last}"
            said = f"¶{sentence.paragraph + 1} {printable(words)} = {day.first}{last}"
            found[said, day.certain] = None
    return list(found)


def _roles(article: "Article", place: int) -> str:
    paragraph = article.paragraphs[place]
    others = {article.sentences[each].role for each in paragraph.sentences} - {paragraph.role}
    return "+".join([paragraph.role, *sorted(others)])


def _facts(article: "Article") -> dict[str, str]:
    masthead = article.masthead
    stated = {
        field.name: str(value)
        for field in fields(masthead)
        if (value := getattr(masthead, field.name)) is not None
    }
    published_from = stated.pop("published_from", "")
    if published_from:
        stated["published"] += f" ({published_from})"
    return {**stated, "language": article.language, "sha256": article.source.sha256}


def _record(article: "Article") -> dict[str, object]:
    return {
        "source": article.source.name,
        **_facts(article),
        "notes": list(article.notes),
        "paragraphs": [
            {
                "number": paragraph.index + 1,
                "role": paragraph.role,
                "reason": paragraph.reason,
                "sentences": [
                    {
                        "role": article.sentences[place].role,
                        "start": article.sentences[place].start,
                        "end": article.sentences[place].end,
                        "text": article.sentences[place].text,
                    }
                    for place in paragraph.sentences
                ],
            }
            for paragraph in article.paragraphs
        ],
    }
