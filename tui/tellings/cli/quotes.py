"""``tellings quotes``: who quotes what, and in which words."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import click

from tellings.cli.boards import (
    board_options,
    choice,
    comparer_of,
    document,
    echo_json,
    legend,
    place_named,
    row_options,
)
from tellings.cli.table import csv_table, one_line, put, speaks_unicode, width

if TYPE_CHECKING:
    from tellings.board.collation import Collation
    from tellings.compare.comparer import Comparer
    from tellings.model import Article, Utterance, Version

SORTS = ("coverage", "length", "speaker", "place")
FILTERS = ("all", "shared", "altered", "same", "one", "only")

MOST_ALONE = 6
"""Versions up to which each one stands alone; of more those in the same words together."""


@click.command()
@board_options
@row_options(
    sort="coverage, length, speaker, or place:OUTLET for the order in which an outlet quotes.",
    show="all, shared, altered, same, one (outlet only) or only:OUTLET.",
)
@click.option(
    "--base", metavar="OUTLET", help="Show what others change against this outlet's version."
)
def command(
    paths: tuple[str, ...],
    form: str,
    language: str | None,
    uncorrected: bool,
    sort: str,
    show: str,
    base: str | None,
) -> None:
    """Print every utterance of a story with each outlet's version of it.

    Below each further version stands what it changes against the base: the outlet of --base, else
    the one in the wording that most have, the longest of equals.

    \b
    Example:
      tellings quotes monday/ --filter altered --base Reuters
    """
    from tellings.board.data import quotes_data
    from tellings.board.quotes import quotes

    order, by = choice(sort, SORTS, ("place",), "--sort")
    kind, about = choice(show, FILTERS, ("only",), "--filter")
    comparer = comparer_of(paths, language, uncorrected=uncorrected)
    articles = comparer.story.articles
    against = place_named(articles, base)
    board = quotes(comparer)
    about_place = place_named(articles, about)
    chosen = [one for one in board.utterances if _fits(one, kind, about_place)]
    by_place = place_named(articles, by)
    chosen.sort(key=lambda one: _key(one, order, by_place))
    if form == "json":
        echo_json(document(comparer, "quotes", quotes_data(board, chosen)))
    elif form == "csv":
        put(_csv(comparer, chosen))
    else:
        put(_text(comparer, chosen, against))


def _fits(utterance: "Utterance", kind: str, article: int | None) -> bool:
    from tellings.model import QuoteChange

    match kind:
        case "shared":
            return utterance.told_by > 1
        case "altered":
            return utterance.change in (QuoteChange.ALTERED, QuoteChange.BRACKETED)
        case "same":
            return utterance.change is QuoteChange.SAME
        case "one":
            return utterance.told_by == 1
        case "only":
            return [version.article for version in utterance.versions] == [article]
    return True


def _key(utterance: "Utterance", order: str, article: int | None) -> tuple[int, int | str, int]:
    match order:
        case "length":
            return (0, -max(version.words for version in utterance.versions), utterance.id)
        case "speaker":
            return (utterance.speaker is None, (utterance.speaker or "").casefold(), utterance.id)
        case "place":
            version = utterance.version(article or 0)
            start = version.quotation.parts[0].start if version else 0
            return (version is None, start, utterance.id)
    return (0, 0, utterance.id)


def _csv(comparer: "Comparer", chosen: Sequence["Utterance"]) -> str:
    from tellings.board.cells import wording

    called, _, _ = legend(comparer)
    header = ["id", "speaker", "told_by", "of", "wording", "outlet", "words", "paraphrase", "text"]
    header += ["paragraph"]
    rows = [
        [
            one.id,
            one.speaker or "",
            one.told_by,
            one.of,
            wording(one),
            called[version.article],
            version.words,
            "yes" if version.paraphrase else "no",
            _said(comparer, version),
            _paragraph(comparer.story.articles, version),
        ]
        for one in chosen
        for version in one.versions
    ]
    return csv_table(header, rows)


def _said(comparer: "Comparer", version: "Version") -> str:
    text = comparer.story.articles[version.article].text
    return " … ".join(text[part.start : part.end] for part in version.quotation.parts)


def _text(comparer: "Comparer", chosen: Sequence["Utterance"], base: int | None) -> str:
    if not chosen:
        return "no such quotation\n"
    _, short, line = legend(comparer)
    parts = [line]
    for utterance in chosen:
        parts.append("\n" + "".join(_lines(comparer, utterance, short, base)))
    return "".join(parts)


def _lines(
    comparer: "Comparer", utterance: "Utterance", short: Sequence[str], base: int | None
) -> Iterator[str]:
    from tellings.board.cells import said_by, wording
    from tellings.board.collation import collation
    from tellings.report.wrap import Styled, as_text, visible, wrapped

    articles = comparer.story.articles
    speaker = one_line(said_by(utterance))
    yield f"{speaker}  {utterance.told_by}/{utterance.of}  {wording(utterance)}\n"
    collated = collation(utterance, articles)
    against = base if base is not None and utterance.version(base) else _usual(collated, utterance)
    groups: dict[tuple[str, int], list[Version]] = {}
    for version in sorted(utterance.versions, key=lambda v: v.article != against):
        said = _said(comparer, version)
        text = f"{said} (not in quotation marks)" if version.paraphrase else f"“{said}”"
        alone = len(utterance.versions) <= MOST_ALONE
        groups.setdefault((text, version.article if alone else -1), []).append(version)
    for (text, _), versions in groups.items():
        named = [
            (short[version.article], f"¶{_paragraph(articles, version)}") for version in versions
        ]
        if len(named) == 1:
            ((tag, place),) = named
            yield as_text(wrapped([Styled(visible(text))], width(), f"    {tag:<3} {place:<4} "))
        else:
            by = "  ".join(tag + place for tag, place in named)
            yield as_text(wrapped([Styled(by)], width(), "    "))
            yield as_text(wrapped([Styled(visible(text))], width(), " " * 13))
        changed = _changed(collated, versions[0], against)
        if changed:
            yield as_text(wrapped([Styled(changed)], width(), " " * 15))


def _usual(collated: "Collation", utterance: "Utterance") -> int:
    """Return the outlet in whose wording most tell it."""
    if not collated.versions:
        return utterance.longest
    return collated.versions[collated.usual].article


def _paragraph(articles: "Sequence[Article]", version: "Version") -> int:
    """Return the number of a version's paragraph as readers see it."""
    return articles[version.article].sentences[version.quotation.sentence].paragraph + 1


def _changed(collated: "Collation", version: "Version", against: int) -> str:
    """Return what a version changes against the base's, in words."""
    articles = [own.article for own in collated.versions]
    if version.article == against or version.article not in articles or against not in articles:
        return ""
    place = articles.index(version.article)
    arrow = "→" if speaks_unicode() else "->"
    changes = [one for one in collated.changes(articles.index(against)) if one.version == place]
    said = []
    for change in changes:
        if change.base and change.other:
            said.append(f"{one_line(change.base)} {arrow} {one_line(change.other)}")
        elif change.base:
            how = "outside the marks" if change.is_outside else "left out"
            said.append(f"{how}: {one_line(change.base)}")
        else:
            how = "inside the marks" if change.is_outside else "put in"
            said.append(f"{how}: {one_line(change.other)}")
    return "; ".join(said)
