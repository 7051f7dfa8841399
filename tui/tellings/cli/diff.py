"""``tellings diff``: what differs between two articles, as text."""

import shutil
import sys

import click

from tellings.cli.console import color_option, wants_color
from tellings.cli.kept import comparer_for, uncorrected_option
from tellings.cli.pair import pair_arguments, story_of

PIPE_WIDTH = 80
"""Cells a line takes where the output is no terminal."""
WIDEST = 100
"""Cells beyond which a line of prose is hard to read."""


@click.command()
@pair_arguments
@uncorrected_option
@click.option("--width", type=click.IntRange(20), help="Cells a line may take.")
@color_option
def command(
    left: str,
    right: str,
    others: tuple[str, ...],
    width: int | None,
    language: str | None,
    uncorrected: bool,
    color: str,
) -> int:
    """Print what differs between LEFT and RIGHT, passage by passage.

    LEFT and RIGHT are files, addresses, or STORY/OUTLET: a folder or a story of the library, and
    what one of its articles is called. Without colours, [-words-] stand only in LEFT and {+words+}
    only in RIGHT. The exit code is 0 where nothing differs, 1 where something does and 2 in
    trouble.

    \b
    Examples:
      tellings diff ap.txt reuters.txt | less
      tellings diff monday/ap monday/reuters
    """
    from tellings.report.difftext import diff_text

    colored = wants_color(color)
    story = story_of([left, right, *others], language=language)
    comparer = comparer_for(story, uncorrected=uncorrected)
    diff = diff_text(comparer, 0, 1, width=width or _terminal_width(), marks=True)
    if colored:
        from tellings.cli.styled import write_styled

        write_styled(diff.lines)
    else:
        click.echo(diff.text)
    return 1 if diff.differs else 0


def _terminal_width() -> int:
    if not sys.stdout.isatty():
        return PIPE_WIDTH
    return min(WIDEST, shutil.get_terminal_size().columns)
