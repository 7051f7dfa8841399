"""``tellings figures``: the numbers, dates, persons and places of a story, by outlet."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from tellings.cli.boards import (
    board_options,
    choice,
    comparer_of,
    document,
    echo_json,
    legend,
    row_options,
)
from tellings.cli.table import Column, csv_table, one_line, put, text_table, width

if TYPE_CHECKING:
    from tellings.compare.comparer import Comparer
    from tellings.model import Fact

SORTS = ("coverage", "subject", "difference")
FILTERS = ("all", "number", "date", "person", "place", "shared", "one", "differ")
LEAST_VALUE = 14
"""Cells an outlet's values need for a column of their own."""

MOST_ALONE = 6
"""Outlets up to which each one is named with its value; of more those with one value together."""


@click.command()
@board_options
@row_options(
    sort="coverage, subject, or difference for those that don't agree first.",
    show="all, number, date, person, place, shared, one (outlet only) or differ.",
)
def command(
    paths: tuple[str, ...], form: str, language: str | None, uncorrected: bool, sort: str, show: str
) -> None:
    """Print every number, date, person and place of a story by outlet.

    Numbers stand with what they count, persons with their titles. A row marked ! has values that
    don't go together.

    \b
    Example:
      tellings figures monday/ --filter number --sort difference
    """
    from tellings.board.data import figures_data
    from tellings.board.figures import figures

    order, _ = choice(sort, SORTS, (), "--sort")
    kind, _ = choice(show, FILTERS, (), "--filter")
    comparer = comparer_of(paths, language, uncorrected=uncorrected)
    board = figures(comparer)
    chosen = sorted((fact for fact in board.facts if _fits(fact, kind)), key=_keys[order])
    if form == "json":
        echo_json(document(comparer, "figures", figures_data(board, chosen)))
    elif form == "csv":
        put(_csv(comparer, chosen))
    else:
        put(_text(comparer, chosen))


_keys = {
    "coverage": lambda fact: fact.id,
    "subject": lambda fact: (fact.subject.casefold(), fact.id),
    "difference": lambda fact: (fact.agree, fact.id),
}


def _fits(fact: "Fact", kind: str) -> bool:
    match kind:
        case "shared":
            return fact.told_by > 1
        case "one":
            return fact.told_by == 1
        case "differ":
            return not fact.agree
        case "all":
            return True
    return fact.kind.value == kind


def _csv(comparer: "Comparer", chosen: Sequence["Fact"]) -> str:
    called, _, _ = legend(comparer)
    header = ["id", "kind", "subject", "told_by", "of", "agree", *called]
    rows = [
        [
            fact.id,
            fact.kind.value,
            fact.subject,
            fact.told_by,
            fact.of,
            "yes" if fact.agree else "no",
            *_values(fact),
        ]
        for fact in chosen
    ]
    return csv_table(header, rows)


def _values(fact: "Fact") -> list[str]:
    """Return every article's values; a person named without a title is 'named'."""
    tellers = fact.tellers
    return [
        "; ".join(fact.values(place)) or ("named" if place in tellers else "")
        for place in range(fact.of)
    ]


def _text(comparer: "Comparer", chosen: Sequence["Fact"]) -> str:
    if not chosen:
        return "no such detail\n"
    _, short, line = legend(comparer)
    room = width()
    wide = len(short) * (LEAST_VALUE + 2) + 40 <= room
    columns = [Column(""), Column("kind"), Column("what", gives_way=True), Column("by")]
    columns += [Column(tag, gives_way=True) for tag in short if wide]
    rows = [
        [
            "" if fact.agree else "!",
            fact.kind.value,
            fact.subject,
            f"{fact.told_by}/{fact.of}",
            *(_values(fact) if wide else ()),
        ]
        for fact in chosen
    ]
    table = text_table(columns, rows, room).splitlines(keepends=True)
    if not wide:
        for at, fact in enumerate(chosen, start=1):
            table[at] += _told(fact, short, room)
    return f"{line}\n{''.join(table)}"


def _told(fact: "Fact", short: Sequence[str], room: int) -> str:
    """Return the outlets with their values on lines of their own."""
    from tellings.report.wrap import Styled, as_text, wrapped

    told = [
        (tag, one_line(value)) for tag, value in zip(short, _values(fact), strict=True) if value
    ]
    parts = [f"{tag} {value}" for tag, value in told]
    if len(told) > MOST_ALONE:
        tags: dict[str, list[str]] = {}
        for tag, value in told:
            tags.setdefault(value, []).append(tag)
        parts = [f"{value}: {' '.join(by)}" for value, by in tags.items()]
    said = " | ".join(parts)
    return as_text(wrapped([Styled(said)], room, " " * 11))
