"""``tellings outlets``: how much the outlets share, and who draws on whom."""

from typing import TYPE_CHECKING

import click

from tellings.cli.boards import (
    board_options,
    choice,
    comparer_of,
    document,
    echo_json,
    legend,
    origin_options,
    row_options,
    with_origins,
)
from tellings.cli.table import Column, csv_table, one_line, put, text_table, width

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tellings.compare.comparer import Comparer
    from tellings.model import Origin, OutletsBoard

MOST_RUNS = 12
"""Shared runs that are printed, the longest first."""
CELL = 5
"""Cells a column of the table takes: '100 %'."""


@click.command()
@board_options
@row_options(
    sort="given, or shared for the outlet that the others tell most of first.",
    show="all, or origin for the outlets that draw on a source.",
    first="given",
)
@origin_options
def command(
    paths: tuple[str, ...],
    form: str,
    language: str | None,
    uncorrected: bool,
    sort: str,
    show: str,
    apart: tuple[str, ...],
    together: tuple[tuple[str, str], ...],
) -> None:
    """Print how much of each outlet's claims every other one tells, and likely origins.

    Read along the row: the share of the row's claims that the column tells too, or perhaps does. An
    origin comes from a credit in the text or from long identical runs of words, never from likeness
    alone.

    \b
    Example:
      tellings outlets monday/ --sort shared
    """
    from tellings.board.data import outlets_data
    from tellings.board.outlets import outlets

    order, _ = choice(sort, ("given", "shared"), (), "--sort")
    kind, _ = choice(show, ("all", "origin"), (), "--filter")
    comparer = comparer_of(paths, language, uncorrected=uncorrected)
    comparer = with_origins(comparer, apart, together)
    board = outlets(comparer)
    rows = _rows(board, order, kind)
    if form == "json":
        echo_json(document(comparer, "outlets", outlets_data(board)))
    elif form == "csv":
        put(_csv(comparer, board, rows))
    else:
        put(_text(comparer, board, rows))


def _rows(board: "OutletsBoard", order: str, kind: str) -> list[int]:
    """Return the articles whose rows are printed, in order."""
    rows = list(range(len(board.articles)))
    if kind == "origin":
        drawing = {place for origin in board.origins for place in origin.drawing}
        rows = [place for place in rows if place in drawing]
    if order == "shared":
        rows.sort(key=lambda place: -_mean(board, place))
    return rows


def _mean(board: "OutletsBoard", row: int) -> float:
    others = [share.ratio for (own, _), share in board.shares.items() if own == row]
    return round(sum(others) / len(others), 9) if others else 0.0


def _csv(comparer: "Comparer", board: "OutletsBoard", rows: "Sequence[int]") -> str:
    called, _, _ = legend(comparer)
    header = ["outlet", "told_by", "claims", "of", "same", "reworded", "partial", "conflicts"]
    header += ["longest_run", "draws_on", "one_origin"]
    common = {place: group for group in board.groups for place in group}
    lines = []
    for row in rows:
        for column in range(len(called)):
            if row == column:
                continue
            share = board.shares[row, column]
            lines.append(
                [
                    called[row],
                    called[column],
                    share.told,
                    share.of,
                    share.same,
                    share.reworded,
                    share.partial,
                    share.conflicts,
                    share.run.words if share.run else 0,
                    "; ".join(
                        origin.source
                        for origin in board.origins
                        if row in origin.drawing and column in origin.carriers
                    ),
                    "yes" if column in common[row] else "no",
                ]
            )
    return csv_table(header, lines)


def _text(comparer: "Comparer", board: "OutletsBoard", rows: "Sequence[int]") -> str:
    from tellings.report.wrap import Styled, as_text, wrapped

    _, short, line = legend(comparer)
    fits = max(1, (width() - 12) // (CELL + 2))
    what = "share of the row's claims that the column tells too, or perhaps does"
    head = as_text(wrapped([Styled(what)], width()))
    parts = [f"{line}\n{head}"]
    for start in range(0, len(short), fits):
        chosen = range(len(short))[start : start + fits]
        columns = [Column(""), *(Column(short[place], right=True) for place in chosen)]
        cells = [
            [short[row], *("-" if row == at else _percent(board, row, at) for at in chosen)]
            for row in rows
        ]
        parts.append(text_table(columns, cells, width()))
    parts.append(_origins(comparer, board, short))
    return "\n".join(parts)


def _percent(board: "OutletsBoard", row: int, column: int) -> str:
    return f"{board.shares[row, column].ratio:.0%}"


def _origins(comparer: "Comparer", board: "OutletsBoard", short: "Sequence[str]") -> str:
    from tellings.report.wrap import Styled, as_text, wrapped

    found = [_origin(comparer, origin, short) for origin in board.origins]
    found += [
        f"{short[place]}: an origin of its own, as the reader says"
        for place in board.overruled.apart
    ]
    found += [
        f"{', '.join(short[place] for place in group)}: one origin, as the reader says"
        for group in board.overruled.together
    ]
    runs = sorted(
        (
            (-share.run.words, left, right, share.run)
            for (left, right), share in board.shares.items()
            if left < right and share.run
        ),
        key=lambda one: one[:3],
    )
    for words, left, right, run in runs[:MOST_RUNS]:
        text = one_line(comparer.story.articles[left].text[run.left.start : run.left.end])
        found.append(f"{short[left]} and {short[right]}: {-words} words in a row: {text}")
    if len(runs) > MOST_RUNS:
        found.append(f"{len(runs) - MOST_RUNS} more pairs share shorter runs: --format csv")
    lines = [wrapped([Styled(one)], width(), "  ", "    ") for one in found or ["none found"]]
    head = "likely origins, from credits in the text, and the longest identical runs of words"
    return "".join(map(as_text, (wrapped([Styled(head)], width()), *lines)))


def _origin(comparer: "Comparer", origin: "Origin", short: "Sequence[str]") -> str:
    from tellings.model import OriginReason

    drawing = ", ".join(short[place] for place in origin.drawing)
    source = one_line(origin.source)
    if origin.reason is OriginReason.COPIED:
        return f"{drawing}: mostly the same words, one copied the other or both a third"
    if origin.reason is OriginReason.LINE:
        return f"{source} > {drawing}: carry its line"
    places = [
        f"{short[credit.article]} ¶{_paragraph(comparer, credit.article, credit.sentence)}"
        for credit in origin.credits
    ]
    where = "" if origin.carriers else " (no text of its own here)"
    return f"{source} > {drawing}: credited in {', '.join(places)}{where}"


def _paragraph(comparer: "Comparer", article: int, sentence: int) -> int:
    return comparer.story.articles[article].sentences[sentence].paragraph + 1
