"""``tellings stories``: the library as a list."""

import json
import sys

import click

from tellings.cli.console import printable


@click.command()
@click.option("--json", "as_json", is_flag=True, help="As JSON, a line for each story.")
def command(as_json: bool) -> None:
    """List the library: the stories that were added, then the bundled ones.

    \b
    Example:
      tellings stories
    """
    from tellings.ingest.library import bundled_stories, user_stories
    from tellings.settings import paths

    stories = [*user_stories(paths.data_dir()), *bundled_stories()]
    if as_json:
        for story in stories:
            record = {
                "name": story.name,
                "title": story.title,
                "about": story.about,
                "tellings": story.count,
                "bundled": story.bundled,
                "folder": str(story.folder),
            }
            sys.stdout.write(json.dumps(record, ensure_ascii=False) + "\n")
        return
    if not stories:
        click.echo("The library is empty; 'tellings add SOURCE --story NAME' fills it.", err=True)
    wide = max((len(story.name) for story in stories), default=0)
    for story in stories:
        count = "1 telling" if story.count == 1 else f"{story.count} tellings"
        kind = "bundled" if story.bundled else "added"
        sys.stdout.write(
            f"{printable(story.name):<{wide}}  {count:>11}  {kind:<7}  {printable(story.title)}\n"
            f"{'':<{wide}}  {printable(str(story.folder))}\n"
        )
