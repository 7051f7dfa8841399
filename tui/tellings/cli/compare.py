"""``tellings compare``: the comparison of two articles as JSON."""

import click

from tellings.cli.kept import comparer_for, uncorrected_option
from tellings.cli.pair import pair_arguments, story_of


@click.command()
@pair_arguments
@uncorrected_option
def command(
    left: str, right: str, others: tuple[str, ...], language: str | None, uncorrected: bool
) -> None:
    """Print what differs between LEFT and RIGHT as JSON, schema tellings.comparison/1.

    LEFT and RIGHT are files, addresses, or STORY/OUTLET: a folder or a story of the library, and
    what one of its articles is called.

    \b
    Example:
      tellings compare ap.txt reuters.txt --with afp.txt > comparison.json
    """
    from tellings.report.comparison import comparison_json
    from tellings.report.jsontext import json_text

    story = story_of([left, right, *others], language=language)
    comparer = comparer_for(story, uncorrected=uncorrected)
    click.echo(json_text(comparison_json(comparer, 0, 1)), nl=False)
