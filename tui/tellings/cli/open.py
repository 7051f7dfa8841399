"""``tellings [PATH...]``: the reader, also where no command is named."""

import click

from tellings.cli.console import is_terminal, keyboard_after_pipe, no_terminal


@click.command()
@click.argument("paths", nargs=-1, metavar="[PATH]...")
@click.option("--language", help="ISO 639-1 code of the articles, instead of a guess.")
@click.option("--ascii", "ascii_only", is_flag=True, help="Draw with ASCII characters only.")
@click.option("--theme", help="Colour theme, instead of the configured one.")
def command(
    paths: tuple[str, ...], language: str | None, ascii_only: bool, theme: str | None
) -> int:
    """Open the reader on a folder, files or addresses; with none, on the library.

    \b
    Example:
      tellings monday/ --language en
    """
    piped = "-" in paths
    if not piped and not is_terminal():
        raise no_terminal()
    from tellings.ingest import open_story

    story = open_story(paths, language=language) if paths else None
    if piped:
        keyboard_after_pipe()
    from tellings.ui import run_reader

    return run_reader(story, ascii_only=ascii_only, theme=theme)
