"""``tellings claims``: who tells what, over all outlets."""

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
    origin_options,
    place_named,
    row_options,
    with_origins,
)
from tellings.cli.console import printable
from tellings.cli.table import Column, csv_table, packed, put, speaks_unicode, text_table, width

if TYPE_CHECKING:
    from tellings.board.cells import Glyphs
    from tellings.compare.comparer import Comparer
    from tellings.model import Claim, ClaimsBoard

WIDE = 100
"""Cells from which the table says whose words stand for a claim."""
LEAST_CLAIM = 24
"""Cells that the claims keep before the outlets' columns give way."""


@click.command()
@board_options
@row_options(
    sort="coverage, conflict, or place:OUTLET for the order in which an outlet tells them.",
    show="all, conflict, quote, one (outlet only), everyone, but-one, only:OUTLET or not:OUTLET.",
)
@click.option("--search", metavar="WORDS", help="Only claims with these words in a wording.")
@origin_options
@click.option("--wordings", is_flag=True, help="Print every outlet's wording under each claim.")
def command(
    paths: tuple[str, ...],
    form: str,
    language: str | None,
    uncorrected: bool,
    sort: str,
    show: str,
    search: str | None,
    apart: tuple[str, ...],
    together: tuple[tuple[str, str], ...],
    wordings: bool,
) -> None:
    """Print the claims of a story against its outlets: who tells what, and who alone.

    PATHs are a folder or several articles. The marks: told, told partly, told in conflict with
    others, perhaps told (linked, but with too little in common to be sure), not told. Before a
    claim stands ! for a conflict, !? where none is more than possible. JSON follows the schema
    tellings.claims/1.

    \b
    Example:
      tellings claims monday/ --filter one --format csv > alone.csv
    """
    from tellings.board.arrange import Show, Sort, arranged, matching, shown
    from tellings.board.claims import claims
    from tellings.board.data import claims_data
    from tellings.model.naming import names
    from tellings.report.parted import parted_line
    from tellings.report.tongues import tongues_line

    order, by = choice(sort, [each.value for each in Sort], ["place"], "--sort")
    kind, about = choice(show, [each.value for each in Show], ["only", "not"], "--filter")
    comparer = comparer_of(paths, language, uncorrected=uncorrected)
    comparer = with_origins(comparer, apart, together)
    articles = comparer.story.articles
    board = claims(comparer)
    called = names(articles)
    tongues = tongues_line(articles, called, range(len(articles)))
    for line in filter(None, (tongues, parted_line(board, called))):
        click.echo(f"tellings: {printable(line)}", err=True)
    chosen = shown(board, Show(kind), place_named(articles, about))
    if search:
        chosen = matching(board, chosen, search)
    chosen = arranged(chosen, Sort(order), place_named(articles, by) or 0)
    if form == "json":
        echo_json(document(comparer, "claims", claims_data(board, chosen)))
    elif form == "csv":
        put(_csv(comparer, chosen))
    else:
        put(_text(comparer, board, chosen, wordings=wordings))


def _csv(comparer: "Comparer", chosen: Sequence["Claim"]) -> str:
    called, _, _ = legend(comparer)
    articles = comparer.story.articles
    header = ["id", "claim", "wording_of", "told_by", "perhaps_by", "of", "origins"]
    header += ["conflicts", "possible_conflicts"]
    rows = []
    for claim in chosen:
        hows = [claim.how(place) for place in range(len(articles))]
        rows.append(
            [
                claim.id,
                claim.title,
                called[claim.title_article],
                claim.told_by,
                claim.perhaps_by,
                claim.of,
                claim.origins,
                len(claim.conflicts),
                claim.possible_conflicts,
                "yes" if claim.altered_quote else "no",
                *(how.value if how else "" for how in hows),
            ]
        )
    return csv_table([*header, "altered_quote", *called], rows)


def _text(
    comparer: "Comparer", board: "ClaimsBoard", chosen: Sequence["Claim"], *, wordings: bool
) -> str:
    from tellings.board.cells import ASCII, UNICODE, coverage, flag, teller

    if not chosen:
        return f"none of {len(board.claims)} claims\n"
    glyphs = UNICODE if speaks_unicode() else ASCII
    articles = comparer.story.articles
    _, short, line = legend(comparer)
    room = width()
    fits = (room - LEAST_CLAIM - 30) // 5
    listed = range(len(articles) if len(articles) <= fits else 0)
    columns = [
        Column(""),
        Column("claim", gives_way=True),
        *(Column(short[place]) for place in listed),
        Column("told by"),
        *([Column("worded by")] if room >= WIDE else []),
    ]
    rows = [
        [
            flag(claim, glyphs),
            claim.title,
            *(teller(claim, place, articles[place], glyphs)[0] for place in listed),
            coverage(claim),
            *([short[claim.title_article]] if room >= WIDE else []),
        ]
        for claim in chosen
    ]
    table = text_table(columns, rows, room).splitlines(keepends=True)
    if not listed:
        for at, claim in enumerate(chosen, start=1):
            table[at] += _tellers(claim, short, glyphs, room)
    if wordings:
        for at, claim in enumerate(chosen, start=1):
            table[at] += _wordings(comparer, claim, short, room)
    key = packed(
        (
            f"{glyphs.told} told",
            f"{glyphs.partly} partly",
            f"{glyphs.conflict} conflict",
            f"{glyphs.possible} possible conflict",
            f"{glyphs.perhaps} perhaps",
            f"{glyphs.absent} not told",
            f"{glyphs.quote} quoted in other words",
        ),
        room,
    )
    return f"{line}{key}\n{''.join(table)}"


def _tellers(claim: "Claim", short: Sequence[str], glyphs: "Glyphs", room: int) -> str:
    """Return who tells a claim on lines of their own."""
    from tellings.board.cells import who
    from tellings.report.wrap import Styled, as_text, wrapped

    return as_text(wrapped([Styled(who(claim, short, glyphs))], room, " " * 5))


def _wordings(comparer: "Comparer", claim: "Claim", short: Sequence[str], room: int) -> str:
    from tellings.report.wrap import Styled, as_text, visible, wrapped

    articles = comparer.story.articles
    lines = []
    for mention in claim.mentions:
        article = articles[mention.article]
        paragraph = article.sentences[mention.sentence].paragraph + 1
        first = f"    {short[mention.article]:<3} ¶{paragraph:<3} "
        text = visible(" ".join(article.text[mention.start : mention.end].split()))
        lines += wrapped([Styled(text)], room, first)
    return as_text(lines)
