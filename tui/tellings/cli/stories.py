"""``tellings stories``: the library as a list."""

import json
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from tellings.cli.console import printable, tell_incomplete
from tellings.cli.table import NARROWEST, clipped, one_line, width

if TYPE_CHECKING:
    from tellings.ingest.library import LibraryStory

LONGEST = 40
"""Cells of a name that still gets its column."""


@click.command()
@click.option("--json", "as_json", is_flag=True, help="As JSON, a line for each story.")
def command(as_json: bool) -> None:
    """List the library: the stories that were added, then the bundled ones.

    A story that can't be opened is listed too; standard error says why, and the exit code is 2.

    \b
    Example:
      tellings stories
    """
    from tellings.ingest.library import bundled_stories, user_stories
    from tellings.settings import paths

    stories = [*user_stories(paths.data_dir()), *bundled_stories()]
    if as_json:
        _put_json(stories)
    else:
        _put_table(stories)
    for story in stories:
        if story.problem:
            tell_incomplete(story.problem)


def _put_json(stories: "Sequence[LibraryStory]") -> None:
    for story in stories:
        record = {
            "name": story.name,
            "title": story.title,
            "about": story.about,
            "tellings": story.count,
            "bundled": story.bundled,
            "folder": str(story.folder),
            "problem": story.problem,
        }
        sys.stdout.write(json.dumps(record, ensure_ascii=False) + "\n")


def _put_table(stories: "Sequence[LibraryStory]") -> None:
    from tellings.report.wrap import cells

    if not stories:
        click.echo("The library is empty; 'tellings add SOURCE --story NAME' fills it.", err=True)
    wide = max((cells(story.name) for story in stories if cells(story.name) <= LONGEST), default=0)
    for story in stories:
        count = "1 telling" if story.count == 1 else f"{story.count} tellings"
        state = "can't open" if story.problem else count
        kind = "bundled" if story.bundled else "added"
        name = printable(story.name)
        facts = f"  {state:>11}  {kind:<7}  "
        title = clipped(one_line(story.title), max(NARROWEST, width() - wide - len(facts)))
        # a longer name stands in whole on a line of its own: it is what opens the story
        own_line = f"{name}\n{'':<{wide}}" if cells(name) > wide else ""
        sys.stdout.write(
            f"{own_line or name + ' ' * (wide - cells(name))}{facts}{title}\n"
            f"{'':<{wide}}  {printable(str(story.folder))}\n"
        )
