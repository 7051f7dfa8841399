"""``tellings stories``: the library as a list."""

import json
import sys

import click

from tellings.cli.console import printable
from tellings.cli.table import NARROWEST, clipped, one_line, width

LONGEST = 40
"""Cells of a name that still gets its column."""


@click.command()
@click.option("--json", "as_json", is_flag=True, help="As JSON, a line for each story.")
def command(as_json: bool) -> None:
    """List the library: the stories that were added, then the bundled ones.

    \b
    Example:
      tellings stories
    """
    from tellings.ingest.library import bundled_stories, user_stories
    from tellings.report.wrap import cells
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
    wide = max((cells(story.name) for story in stories if cells(story.name) <= LONGEST), default=0)
    for story in stories:
        count = "1 telling" if story.count == 1 else f"{story.count} tellings"
        kind = "bundled" if story.bundled else "added"
        name = printable(story.name)
        facts = f"  {count:>11}  {kind:<7}  "
        title = clipped(one_line(story.title), max(NARROWEST, width() - wide - len(facts)))
        # a longer name stands in whole on a line of its own: it is what opens the story
        own_line = f"{name}\n{'':<{wide}}" if cells(name) > wide else ""
        sys.stdout.write(
            f"{own_line or name + ' ' * (wide - cells(name))}{facts}{title}\n"
            f"{'':<{wide}}  {printable(str(story.folder))}\n"
        )
