"""Styled lines in a terminal's colours."""

from collections.abc import Iterable

import click

from tellings.report.difftext import DiffStyle
from tellings.report.wrap import Line

STYLES: dict[DiffStyle, dict[str, object]] = {
    DiffStyle.HEADING: {"bold": True},
    DiffStyle.MUTED: {"dim": True},
    DiffStyle.MISSING: {"fg": "cyan", "underline": True},
    DiffStyle.ADDED: {"fg": "green", "underline": True},
    DiffStyle.MISSING_HERE: {"fg": "cyan"},
    DiffStyle.ADDED_HERE: {"fg": "green"},
    DiffStyle.REWORDED: {"bold": True},
    DiffStyle.CONFLICT: {"fg": "red", "reverse": True},
    DiffStyle.QUOTE: {"fg": "magenta", "underline": True, "bold": True},
}
"""Of the 16 colours those that are readable on dark and light grounds; never blue or yellow."""


def write_styled(lines: Iterable[Line]) -> None:
    """Write the lines to standard output with their colours, terminal or not."""
    for line in lines:
        parts = (
            click.style(piece.text, **STYLES.get(DiffStyle(piece.style), {}))  # type: ignore[arg-type] # the values are style()'s own keywords
            for piece in line
        )
        click.echo("".join(parts), color=True)
