"""``tellings compare``: the comparison of two articles as JSON."""

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
    from tellings.report.jsontext import json_text

    comparer = Comparer(story_of([left, right, *others], language=language))
    click.echo(json_text(comparison_json(comparer, 0, 1)), nl=False)
