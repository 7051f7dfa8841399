"""``tellings compare``: the comparison of two articles as JSON."""

import click

from tellings.cli.console import pair_arguments, story_of
from tellings.cli.kept import comparer_for, uncorrected_option


@click.command()
@pair_arguments
@uncorrected_option
def command(
    left: str, right: str, others: tuple[str, ...], language: str | None, uncorrected: bool
) -> None:
    """Print what differs between LEFT and RIGHT as JSON, schema tellings.comparison/1.

    \b
    Example:
      tellings compare ap.txt reuters.txt --with afp.txt > comparison.json
    """
    from tellings.report.comparison import comparison_json
    from tellings.report.jsontext import json_text

    story = story_of([left, right, *others], language=language)
    comparer = comparer_for(story, uncorrected=uncorrected)
    click.echo(json_text(comparison_json(comparer, 0, 1)), nl=False)
