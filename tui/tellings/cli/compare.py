"""``tellings compare``: the comparison of two articles as JSON."""

import json

import click

from tellings.cli.console import pair_arguments, story_of


@click.command()
@pair_arguments
def command(left: str, right: str, others: tuple[str, ...], language: str | None) -> None:
    """Print what differs between LEFT and RIGHT as JSON, schema tellings.comparison/1.

    \b
    Example:
      tellings compare ap.txt reuters.txt --with afp.txt > comparison.json
    """
    from tellings.compare.comparer import Comparer
    from tellings.report.comparison import comparison_json

    comparer = Comparer(story_of([left, right, *others], language=language))
    click.echo(json.dumps(comparison_json(comparer, 0, 1), ensure_ascii=False, indent=1))
