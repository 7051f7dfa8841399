"""``tellings add``: copies of articles into the library."""

from datetime import UTC, datetime

import click

from tellings.cli.console import printable


@click.command()
@click.argument("sources", nargs=-1, metavar="SOURCE...")
@click.option("--story", required=True, metavar="NAME", help="The story that they belong to.")
@click.option("--language", help="ISO 639-1 code of the articles, instead of a guess.")
@click.option("--undo", is_flag=True, help="Take the last addition to the story back.")
def command(sources: tuple[str, ...], story: str, language: str | None, undo: bool) -> None:
    """Copy SOURCES (files, folders, addresses, '-') into the library under a story.

    Each copy is recorded with where it came from and its hash. Nothing is overwritten, what the
    story has already is not added twice, and one source that can't be opened stops it all.

    \b
    Examples:
      tellings add ap.txt https://example.org/news/1 --story floods
      tellings add --undo --story floods
    """
    from tellings.ingest import collection
    from tellings.settings import paths

    if undo and sources:
        raise click.UsageError("--undo takes no SOURCE.")
    if undo:
        for name in collection.undo(paths.data_dir(), story):
            click.echo(f"removed {printable(name)}", err=True)
        return
    if not sources:
        raise click.UsageError("Missing argument 'SOURCE...'.")
    today = datetime.now(tz=UTC).astimezone().date()
    added = collection.add(paths.data_dir(), story, sources, today=today, language=language)
    for name in added.known:
        click.echo(f"{printable(name)}: is in the story already", err=True)
    for file in added.files:
        click.echo(f"added {printable(str(added.folder / file))}", err=True)
